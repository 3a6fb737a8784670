package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kelengkapan that no earlier step puts out and that does not come from outside: it appears from nowhere.
 *
 * <p>When an earlier output is much like it, or is the same document in another state, that one is named.
 */
public final class UnsuppliedRequirement implements Rule {
    @Message.Words("MB009")
    record FromNowhere(String document, Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new FromNowhere(document, others);
        }
    }

    /** On a sheet that does not take up its documents by their names it is a question, not a fault. */
    @Message.Words("MB009.tanya")
    record OfUnknownOrigin(String document, Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new OfUnknownOrigin(document, others);
        }
    }

    @Message.Words("MB009.keadaan")
    record InOtherState(String document, Places places, String other, int supplier, int line)
            implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new InOtherState(document, others, other, supplier, line);
        }
    }

    @Message.Words("MB009.mirip")
    record LikeAnOutput(String document, Places places, String other, int supplier, int line)
            implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new LikeAnOutput(document, others, other, supplier, line);
        }
    }

    /** What came from outside is much like it. */
    @Message.Words("MB009.luar")
    record LikeOfOutside(String document, Places places, String other, int line) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new LikeOfOutside(document, others, other, line);
        }
    }

    @Message.Words("MB009.tanpa-output")
    record SourceWithoutOutput(String document, int step, int source) implements Message {}

    /** Some or all of the documents that the text lists are at hand. */
    @Message.Words("MB009.berderet")
    record SeveralInOneText(String document, int step, String pieces) implements Message {}

    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public UnsuppliedRequirement(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        Chaining chaining = chainings.of(sop);
        Provenance provenance = new Provenance(chaining);
        boolean sound = Provenance.isSound(chaining);
        return chaining.links(Kind.UNSUPPLIED, Kind.LISTED, Kind.EMPTY_SOURCE)
                .filter(link -> link.kind() != Kind.UNSUPPLIED || provenance.isCertain(link))
                .map(link -> switch (link.kind()) {
                    case LISTED -> listed(link);
                    case EMPTY_SOURCE -> emptySource(link);
                    default -> unsupplied(link, sop, sound);
                });
    }

    private static Finding listed(Link link) {
        Text document = link.requirement().document();
        List<String> pieces = Naming.pieces(document.value());
        String listed = String.join(
                ", ",
                pieces.size() > 1
                        ? pieces.stream()
                                .flatMap(piece -> Naming.inFull(piece).stream())
                                .toList()
                        : Naming.joined(document.value()));
        return Finding.at(
                document.span(),
                new SeveralInOneText(document.value(), link.step().number(), listed));
    }

    private Finding unsupplied(Link link, Sop sop, boolean sound) {
        Text document = link.requirement().document();
        Places step = Places.ofStep(link.step().number());
        if (link.source().isEmpty()) {
            Message message =
                    sound ? new FromNowhere(document.value(), step) : new OfUnknownOrigin(document.value(), step);
            return Finding.at(document.span(), message);
        }
        Documents.Document like = link.source().get();
        Vocabulary vocabulary = chainings.vocabulary();
        List<String> words = vocabulary.words(document.value());
        String other = like.text().value();
        int line = like.text().span().from().line();
        if (like.step() == 0 || !sop.step(like.step()).outputs().contains(like.text())) {
            return Finding.at(document.span(), new LikeOfOutside(document.value(), step, other, line))
                    .with(like.text().span());
        }
        if (vocabulary.isInOtherState(words, like.words())) {
            return Finding.at(document.span(), new InOtherState(document.value(), step, other, like.step(), line))
                    .with(like.text().span());
        }
        return Finding.at(document.span(), new LikeAnOutput(document.value(), step, other, like.step(), line))
                .with(like.text().span());
    }

    private static Finding emptySource(Link link) {
        Text document = link.requirement().document();
        int source = link.source().orElseThrow().step();
        return Finding.at(
                document.span(),
                new SourceWithoutOutput(document.value(), link.step().number(), source));
    }
}
