package id.sop.rule.standard;

import id.sop.model.Requirement;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
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
    private final List<Output> outputs = new ArrayList<>();
    private final List<Output> external = new ArrayList<>();

    Chaining(Sop sop, Vocabulary vocabulary) {
        this.sop = sop;
        this.vocabulary = vocabulary;
        sop.externalInputs().forEach(text -> external.add(new Output(0, text)));
        for (Step step : sop.steps()) {
            step.outputs().forEach(text -> outputs.add(new Output(step.number(), text)));
            step.requirements().stream()
                    .filter(requirement -> entersHere(step, requirement))
                    .forEach(requirement -> external.add(new Output(step.number(), requirement.document())));
        }
    }

    private static boolean entersHere(Step step, Requirement requirement) {
        return requirement.isFromOutside()
                || (step.number() == 1 && requirement.from().isEmpty());
    }

    /** A document and the step that brings it; 0 for {@code masukan}. */
    record Output(int step, Text text) {}

    /** How a requirement stands to the documents at hand. */
    enum Kind {
        /** Supplied, or not to be judged. */
        SUPPLIED,
        /** Something at hand has nearly the same name. */
        NEARLY,
        /** Only this step itself or one that comes later puts it out. */
        PREMATURE,
        /** {@code dari} names an earlier step that puts nothing out. */
        EMPTY_SOURCE,
        /** Nothing puts it out. */
        UNSUPPLIED
    }

    /** What became of one requirement; {@code output} is the one that it nearly is or that comes too late. */
    record Link(Step step, Requirement requirement, Kind kind, Optional<Output> output) {}

    /** Returns the links of some kinds, in the order of the file. */
    Stream<Link> links(Kind... kinds) {
        List<Kind> wanted = List.of(kinds);
        return sop.steps().stream().flatMap(this::links).filter(link -> wanted.contains(link.kind()));
    }

    /** Returns the outputs that no other step needs, of steps after which the procedure goes on. */
    Stream<Output> unused() {
        return outputs.stream()
                .filter(output -> !output.text().open())
                .filter(output -> sop.flow().exits(output.step()).stream().noneMatch(exit -> exit.isEnd()))
                .filter(output -> sop.steps().stream()
                        .filter(step -> step.number() != output.step())
                        .flatMap(step -> step.requirements().stream())
                        .noneMatch(requirement -> uses(requirement, output)));
    }

    private boolean uses(Requirement requirement, Output output) {
        String document = requirement.document().value();
        boolean named = requirement
                .fromStep()
                .flatMap(from -> sop.flow().find(from.value()))
                .filter(step -> step == output.step())
                .isPresent();
        return named
                || requirement.document().open()
                || vocabulary.isSame(document, output.text().value())
                || vocabulary.isNearlySame(document, output.text().value());
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
        Optional<Output> supply = find(external, document, any -> true, vocabulary::isSame)
                .or(() -> find(outputs, document, before::get, vocabulary::isSame));
        if (supply.isPresent()) {
            return new Link(step, requirement, Kind.SUPPLIED, supply);
        }
        Optional<Output> near = find(outputs, document, before::get, vocabulary::isNearlySame)
                .or(() -> find(external, document, any -> true, vocabulary::isNearlySame));
        if (near.isPresent()) {
            return new Link(step, requirement, Kind.NEARLY, near);
        }
        Optional<Output> late = find(outputs, document, any -> true, vocabulary::isSame);
        return new Link(step, requirement, late.isPresent() ? Kind.PREMATURE : Kind.UNSUPPLIED, late);
    }

    private Link statedLink(Step step, Requirement requirement, Text from, BitSet before) {
        Optional<Integer> source = from.open() ? Optional.empty() : sop.flow().find(from.value());
        if (source.isEmpty()) {
            return new Link(step, requirement, Kind.SUPPLIED, Optional.empty());
        }
        Optional<Output> output =
                outputs.stream().filter(o -> o.step() == source.get()).findFirst();
        Kind kind = Kind.SUPPLIED;
        if (!before.get(source.get())) {
            kind = Kind.PREMATURE;
        } else if (output.isEmpty()) {
            kind = Kind.EMPTY_SOURCE;
        }
        return new Link(step, requirement, kind, output.or(() -> Optional.of(new Output(source.get(), from))));
    }

    private static Optional<Output> find(
            List<Output> candidates, Text document, IntPredicate step, BiPredicate<String, String> alike) {
        return candidates.stream()
                .filter(candidate -> step.test(candidate.step()))
                .filter(candidate ->
                        alike.test(document.value(), candidate.text().value()))
                .findFirst();
    }
}
