package id.sop.rule.standard;

import id.sop.model.Flow;
import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Where every requirement of an SOP comes from.
 *
 * <p>A document is at hand in a step when a step before it in the flow puts it out, or when it has come from outside: what
 * the first step needs, what {@code masukan} lists, what any step takes with {@code dari: luar} or {@code dari: SOP …}.
 */
final class Chaining {
    private final Sop sop;
    private final Vocabulary vocabulary;
    private final Documents outputs;
    private final Documents external;

    Chaining(Sop sop, Vocabulary vocabulary) {
        this.sop = sop;
        this.vocabulary = vocabulary;
        this.outputs = new Documents(vocabulary);
        this.external = new Documents(vocabulary);
        sop.externalInputs().forEach(text -> external.add(0, text));
        for (Step step : sop.steps()) {
            step.outputs().forEach(text -> outputs.add(step.number(), text));
            step.requirements().stream()
                    .filter(requirement -> entersHere(step, requirement))
                    .forEach(requirement -> external.add(step.number(), requirement.document()));
        }
    }

    private static boolean entersHere(Step step, Requirement requirement) {
        return requirement.isFromOutside()
                || (step.number() == 1 && requirement.from().isEmpty());
    }

    /** How a requirement stands to the documents at hand. */
    enum Kind {
        /** Supplied, or not to be judged. */
        SUPPLIED,
        /** Something at hand has nearly the same name. */
        NEARLY,
        /** Only this step itself or one that does not come before it puts it out. */
        PREMATURE,
        /** {@code dari} names an earlier step that puts nothing out. */
        EMPTY_SOURCE,
        /** Nothing puts it out. */
        UNSUPPLIED
    }

    /**
     * What became of one requirement.
     *
     * @param source the document that it nearly is, that comes too late, or that should have been put out
     */
    record Link(Step step, Requirement requirement, Kind kind, Optional<Documents.Document> source) {}

    /** Returns the links of some kinds, in the order of the file. */
    Stream<Link> links(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return sop.steps().stream().flatMap(this::links).filter(link -> wanted.contains(link.kind()));
    }

    /** Returns the outputs that no other step needs, of steps after which the procedure goes on. */
    Stream<Documents.Document> unused() {
        Documents needs = new Documents(vocabulary);
        Set<Integer> namedSources = new HashSet<>();
        Set<Integer> openSteps = new HashSet<>();
        for (Step step : sop.steps()) {
            for (Requirement requirement : step.requirements()) {
                needs.add(step.number(), requirement.document());
                requirement
                        .fromStep()
                        .flatMap(from -> sop.flow().find(from.value()))
                        .filter(source -> source != step.number())
                        .ifPresent(namedSources::add);
                if (requirement.document().open()) {
                    openSteps.add(step.number());
                }
            }
        }
        return outputs.all().stream()
                .filter(output -> !output.text().open() && !namedSources.contains(output.step()))
                .filter(output -> openSteps.stream().allMatch(step -> step == output.step()))
                .filter(output -> sop.flow().exits(output.step()).stream().noneMatch(Flow.Exit::isEnd))
                .filter(output -> isUnneeded(output, needs));
    }

    private static boolean isUnneeded(Documents.Document output, Documents needs) {
        IntPredicate elsewhere = step -> step != output.step();
        return needs.same(output.words(), elsewhere).isEmpty()
                && needs.nearlySame(output.words(), elsewhere).isEmpty();
    }

    private Stream<Link> links(Step step) {
        BitSet before = sop.flow().before(step.number());
        return step.requirements().stream().map(requirement -> link(step, requirement, before));
    }

    private Link link(Step step, Requirement requirement, BitSet before) {
        Text document = requirement.document();
        if (document.open() || requirement.isFromOutside()) {
            return new Link(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        if (requirement.fromStep().isPresent()) {
            return statedLink(step, requirement, requirement.fromStep().get(), before);
        }
        List<String> words = vocabulary.words(document.value());
        Optional<Documents.Document> supply =
                external.same(words, any -> true).or(() -> outputs.same(words, before::get));
        if (supply.isPresent()) {
            return new Link(step, requirement, Kind.SUPPLIED, supply);
        }
        Optional<Documents.Document> near =
                outputs.nearlySame(words, before::get).or(() -> external.nearlySame(words, any -> true));
        if (near.isPresent()) {
            return new Link(step, requirement, Kind.NEARLY, near);
        }
        Optional<Documents.Document> late = outputs.same(words, any -> true);
        return new Link(step, requirement, late.isPresent() ? Kind.PREMATURE : Kind.UNSUPPLIED, late);
    }

    private Link statedLink(Step step, Requirement requirement, Text from, BitSet before) {
        Optional<Integer> source = from.open() ? Optional.empty() : sop.flow().find(from.value());
        if (source.isEmpty()) {
            return new Link(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        Optional<Text> output = sop.step(source.get()).outputs().stream().findFirst();
        Kind kind = Kind.SUPPLIED;
        // An author who names a later step from which the flow comes back means the repetition.
        if (!before.get(source.get()) && !sop.flow().leads(source.get(), step.number())) {
            kind = Kind.PREMATURE;
        } else if (output.isEmpty()) {
            kind = Kind.EMPTY_SOURCE;
        }
        Documents.Document stated = new Documents.Document(source.get(), output.orElse(from), List.of());
        return new Link(step, requirement, kind, Optional.of(stated));
    }
}
