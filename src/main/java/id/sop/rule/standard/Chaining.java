package id.sop.rule.standard;

import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where every requirement of an SOP comes from.
 *
 * <p>A document is at hand in a step when a step before it in the flow puts it out, when the office has it anyhow
 * ({@link AtHand}), or when it has come from outside: what the first step needs, what {@code masukan} lists, what any step takes
 * with {@code dari: luar} or {@code dari: SOP …}, what people from outside need for a step of their own, and what by its name
 * is nothing that a procedure makes itself ({@link Products}).
 *
 * <p>What comes before or behind a step that cannot be reached is not known; there it is enough that any step puts the
 * document out.
 */
final class Chaining {
    private final Sop sop;
    private final CellContents cells;
    private final Vocabulary vocabulary;
    private final Documents outputs;
    private final Documents external;
    private final Attribution attribution;
    private final ImpliedSource implied;
    private final JointNames joint;
    private final AtHand atHand;
    private final Certainty certainty;
    private final List<Link> links;
    private Traces traces;

    Chaining(Sop sop, Vocabulary vocabulary) {
        this.sop = sop;
        this.cells = new CellContents(sop);
        this.vocabulary = vocabulary;
        this.outputs = new Documents(vocabulary);
        this.external = new Documents(vocabulary);
        this.atHand = new AtHand(sop, vocabulary.available());
        this.certainty = new Certainty(sop);
        sop.externalInputs().forEach(text -> external.add(0, text));
        sop.steps().forEach(step -> cells.outputs(step.number()).forEach(text -> outputs.add(step.number(), text)));
        for (Step step : sop.steps()) {
            cells.requirements(step.number()).stream()
                    .filter(requirement -> entersHere(step, requirement))
                    .forEach(requirement -> external.add(step.number(), requirement.document()));
        }
        this.attribution = new Attribution(sop, outputs, vocabulary);
        this.implied = new ImpliedSource(sop, outputs, vocabulary);
        this.joint = new JointNames(vocabulary, outputs, external);
        this.links = isJudged()
                ? sop.steps().stream().flatMap(step -> judged(step).stream()).toList()
                : List.of();
    }

    /** Tells whether this is the chaining of the very same SOP; to compare two SOPs would cost more than it saves. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(Sop other) {
        return sop == other;
    }

    /** Tells whether the sheet has a column for what steps need and one for what they put out; else nothing can be missed. */
    boolean isJudged() {
        return sop.columns().has(Keys.REQUIREMENTS) && sop.columns().has(Keys.OUTPUT);
    }

    private boolean entersHere(Step step, Requirement requirement) {
        return requirement.isFromOutside()
                || (sop.flow().isStart(step.number())
                        && requirement.from().isEmpty()
                        && !MadeLater.tells(step, requirement, outputs, sop));
    }

    /** How a requirement stands to the documents at hand. */
    enum Kind {
        /** Supplied, or not to be judged. */
        SUPPLIED,
        /** Something at hand has nearly the same name. */
        NEARLY,
        /** Put out only on a branch that the flow need not take. */
        SOMETIMES,
        /** Only this step itself or one that does not come before it puts it out. */
        PREMATURE,
        /** {@code dari} names an earlier step that puts nothing out. */
        EMPTY_SOURCE,
        /** Several documents in one text, each of which is supplied. */
        LISTED,
        /** Nothing puts it out. */
        UNSUPPLIED
    }

    /**
     * What became of one requirement.
     *
     * @param source the document that supplies it, that it nearly is, that comes too late, that should have been put out, or
     *     that is the most like it
     * @param suppliers the earlier steps that put it out; filled only when not every path passes through one of them
     */
    record Link(Step step, Requirement requirement, Kind kind, Optional<Documents.Document> source, BitSet suppliers) {
        private static Link of(Step step, Requirement requirement, Kind kind, Optional<Documents.Document> source) {
            return new Link(step, requirement, kind, source, new BitSet());
        }

        Link as(Kind other) {
            return new Link(step, requirement, other, source, suppliers);
        }
    }

    Sop sop() {
        return sop;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Returns where the sheet speaks of its documents; on most sheets nobody asks. */
    Traces traces() {
        if (traces == null) {
            traces = new Traces(sop, vocabulary);
        }
        return traces;
    }

    /** Returns what the office has anyhow. */
    AtHand atHand() {
        return atHand;
    }

    /** Returns what the steps put out. */
    Documents outputs() {
        return outputs;
    }

    /** Returns the links of a step, in the order of the file. */
    Stream<Link> linksOf(Step step) {
        return links.stream().filter(link -> link.step().number() == step.number());
    }

    /** Returns the links of some kinds, in the order of the file. */
    Stream<Link> links(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return links.stream().filter(link -> wanted.contains(link.kind()));
    }

    /** Returns the links of what stands in the cell of a step: what several steps need is supplied where it is for one of them. */
    private List<Link> judged(Step step) {
        List<Link> links = new ArrayList<>(links(step, step.requirements()));
        for (Step below : cells.below(step)) {
            List<Link> others = links(below, step.requirements());
            for (int i = 0; i < links.size(); i++) {
                Link other = others.get(i);
                if (links.get(i).kind() != Kind.SUPPLIED && other.kind() == Kind.SUPPLIED) {
                    links.set(i, Link.of(step, other.requirement(), Kind.SUPPLIED, other.source()));
                }
            }
        }
        return links;
    }

    private List<Link> links(Step step, List<Requirement> requirements) {
        BitSet before = sop.flow().before(step.number());
        List<Link> links = requirements.stream()
                .map(requirement -> link(step, requirement, before))
                .toList();
        return certainty.weigh(step, links);
    }

    private Link link(Step step, Requirement requirement, BitSet before) {
        Text document = requirement.document();
        if (!Documents.isDocument(document) || requirement.isFromOutside()) {
            return Link.of(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        if (requirement.fromStep().isPresent()) {
            return statedLink(step, requirement, requirement.fromStep().get(), before);
        }
        String name = document.value();
        List<String> words = vocabulary.words(name);
        Optional<Documents.Document> brought = external.same(name, any -> true);
        if (brought.isPresent()) {
            return Link.of(step, requirement, Kind.SUPPLIED, brought);
        }
        Optional<Documents.Document> supply = outputs.same(name, before::get);
        if (supply.isPresent()) {
            return supplied(step, requirement, supply.get(), outputs.steps(name), before);
        }
        Optional<Documents.Document> attributed = attribution.of(name, before::get);
        if (attributed.isPresent()) {
            String made = attributed.get().text().value();
            return supplied(step, requirement, attributed.get(), outputs.steps(made), before);
        }
        if (atHand.hasThings(name)) {
            return Link.of(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        Optional<Documents.Document> near =
                outputs.nearlySame(words, before::get).or(() -> external.nearlySame(words, any -> true));
        if (near.isPresent()) {
            boolean whole = !vocabulary.isAbbreviated(words, near.get().words());
            return Link.of(step, requirement, whole ? Kind.NEARLY : Kind.SUPPLIED, near);
        }
        Optional<Documents.Document> late = outputs.same(name, any -> true);
        Optional<Documents.Document> meant =
                late.isPresent() ? implied.carrying(name, before) : implied.of(step, name, before);
        if (meant.isPresent()) {
            return Link.of(step, requirement, Kind.SUPPLIED, meant);
        }
        boolean onlyRepeated = late.isPresent()
                && Vocabulary.isConditional(document.value())
                && sop.flow().leads(late.get().step(), step.number());
        boolean passedOn =
                late.isPresent() && late.get().step() == step.number() && implied.isPassedOn(step, name, before);
        boolean island = late.isPresent()
                && (!sop.flow().isReachable(step.number())
                        || !sop.flow().isReachable(late.get().step()));
        if (onlyRepeated || island || passedOn) {
            return Link.of(step, requirement, Kind.SUPPLIED, late);
        }
        if (late.isPresent() && joint.haveSomeAtHand(name, before)) {
            return Link.of(step, requirement, Kind.LISTED, Optional.empty());
        }
        return late.isPresent() ? Link.of(step, requirement, Kind.PREMATURE, late) : unnamed(step, requirement, before);
    }

    /** Judges a requirement that no document has the name of. What is needed only "bila ada" may as well come from outside. */
    private Link unnamed(Step step, Requirement requirement, BitSet before) {
        String name = requirement.document().value();
        Optional<Documents.Document> like = outputs.mostLike(
                        vocabulary.words(name), before::get, earlier -> sop.flow().exits(earlier).stream()
                                .anyMatch(exit -> exit.to().orElse(0) == step.number()))
                .filter(document -> vocabulary.mayMean(vocabulary.words(name), document.words()));
        boolean known = joint.nameAnOutput(name, before) || JointNames.areAll(name, piece -> isAtHand(piece, before));
        if (Order.isGiven(name, before.stream().mapToObj(sop::step))
                || implied.isTold(step, name, before)
                || (like.isEmpty() && (atHand.mayHave(name) || implied.isMade(name, before)))) {
            return Link.of(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        if (known) {
            return Link.of(step, requirement, Kind.LISTED, Optional.empty());
        }
        boolean isMade = Products.areNamedIn(name, part -> !isAtHand(part, before)) && !Vocabulary.isConditional(name);
        if (like.isEmpty() && (implied.isBroughtAlong(step) || !isMade)) {
            external.add(step.number(), requirement.document());
            return Link.of(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        return JointNames.areSeveral(name) || (like.isEmpty() && joint.haveSomeAtHand(name, before))
                ? Link.of(step, requirement, Kind.LISTED, Optional.empty())
                : Link.of(step, requirement, Kind.UNSUPPLIED, like.or(() -> likeOfOutside(name)));
    }

    /** What came from outside under a longer name, or in another state, may have been meant. */
    private Optional<Documents.Document> likeOfOutside(String name) {
        List<String> words = vocabulary.words(name);
        return external.mostLike(words, any -> true, any -> false)
                .filter(document -> vocabulary.mayMean(words, document.words()));
    }

    private boolean isAtHand(String name, BitSet before) {
        return external.same(name, any -> true).isPresent()
                || outputs.same(name, before::get).isPresent()
                || atHand.mayHave(name);
    }

    private Link supplied(
            Step step, Requirement requirement, Documents.Document source, BitSet suppliers, BitSet before) {
        suppliers.and(before);
        boolean judged = !Vocabulary.isConditional(requirement.document().value());
        return new Link(step, requirement, Kind.SUPPLIED, Optional.of(source), judged ? suppliers : new BitSet());
    }

    private Link statedLink(Step step, Requirement requirement, Text from, BitSet before) {
        Optional<Integer> source = from.open() ? Optional.empty() : sop.flow().find(step.number(), from.value());
        if (source.isEmpty()) {
            return Link.of(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        Optional<Text> output = cells.outputs(source.get()).stream().findFirst();
        Documents.Document stated = new Documents.Document(source.get(), output.orElse(from), List.of());
        if (!sop.flow().isReachable(step.number())) {
            return Link.of(step, requirement, Kind.SUPPLIED, Optional.of(stated));
        }
        // An author who names a later step from which the flow comes back means the repetition.
        if (!before.get(source.get()) && !sop.flow().leads(source.get(), step.number())) {
            return Link.of(step, requirement, Kind.PREMATURE, Optional.of(stated));
        }
        if (output.isEmpty()) {
            return Link.of(step, requirement, Kind.EMPTY_SOURCE, Optional.of(stated));
        }
        // And one who names a step that corrects what was refused means the case that it was.
        BitSet suppliers = new BitSet();
        suppliers.set(source.get(), !sop.flow().repeats(source.get(), step.number()));
        return supplied(step, requirement, stated, suppliers, before);
    }
}
