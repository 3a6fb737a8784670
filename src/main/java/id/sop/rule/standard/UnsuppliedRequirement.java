package id.sop.rule.standard;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.standard.Chaining.Kind;
import id.sop.rule.standard.Chaining.Link;
import java.util.stream.Stream;

/**
 * A kelengkapan that no earlier step puts out and that does not come from outside: it appears from nowhere.
 *
 * <p>When an earlier output is much like it, or is the same document in another state, that one is named.
 */
public final class UnsuppliedRequirement implements Rule {
    private final Chainings chainings;

    /** Makes the rule with the chaining in the words of an office. */
    public UnsuppliedRequirement(Chainings chainings) {
        this.chainings = chainings;
    }

    @Override
    public Stream<Finding> check(Sop sop) {
        return chainings
                .of(sop)
                .links(Kind.UNSUPPLIED, Kind.LISTED, Kind.EMPTY_SOURCE)
                .map(link -> switch (link.kind()) {
                    case LISTED -> listed(link);
                    case EMPTY_SOURCE -> emptySource(link);
                    default -> unsupplied(link);
                });
    }

    private static Finding listed(Link link) {
        Text document = link.requirement().document();
        String pieces = String.join(", ", Vocabulary.pieces(document.value()));
        return Finding.at(document.span(), document.value(), link.step().number(), pieces)
                .as("berderet");
    }

    private Finding unsupplied(Link link) {
        Text document = link.requirement().document();
        int step = link.step().number();
        if (link.source().isEmpty()) {
            return Finding.at(document.span(), document.value(), step);
        }
        Documents.Document like = link.source().get();
        Vocabulary vocabulary = chainings.vocabulary();
        boolean otherState = vocabulary.isInOtherState(vocabulary.words(document.value()), like.words());
        return Finding.at(
                        document.span(),
                        document.value(),
                        step,
                        like.text().value(),
                        like.step(),
                        like.text().span().from().line())
                .with(like.text().span())
                .as(otherState ? "keadaan" : "mirip");
    }

    private static Finding emptySource(Link link) {
        Text document = link.requirement().document();
        int source = link.source().orElseThrow().step();
        return Finding.at(document.span(), document.value(), link.step().number(), source)
                .as("tanpa-output");
    }
}
