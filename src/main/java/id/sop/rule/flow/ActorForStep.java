package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Act;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.List;
import java.util.Optional;

/** An actor in the place of a step: the arrow was meant to lead to him, and only its author knows to which of his boxes. */
final class ActorForStep {
    @Message.Words("AL001.pelaksana-langkah")
    private record OfSteps(String written, String actor, String entries) implements Message {}

    @Message.Words("AL001.pelaksana")
    private record OfNoStep(String written, String actor, String way) implements Message {}

    @Message.Words("AL001.beberapa-pelaksana")
    private record OfSeveral(String written, String list) implements Message {}

    /** Nobody reads a longer list. */
    private static final int MOST_ENTRIES = 5;

    private final Sop sop;

    ActorForStep(Sop sop) {
        this.sop = sop;
    }

    /**
     * Returns what is to be said of one.
     *
     * @param actor his key
     * @param from the step in which he is written, from 1
     */
    Finding finding(Text written, String actor, int from) {
        List<String> entries = sop.steps().stream()
                .filter(step -> step.performers().include(actor))
                .map(step -> entry(actor, step, from))
                .limit(MOST_ENTRIES)
                .toList();
        String way = "{" + Keys.THROUGH + ": " + actor + ", " + Keys.NEXT + ": " + Keys.END + "}";
        return Finding.at(
                written.span(),
                entries.isEmpty()
                        ? new OfNoStep(written.value(), actor, way)
                        : new OfSteps(written.value(), actor, String.join("`, `", entries)));
    }

    /**
     * Returns what is to be said of several in one text.
     *
     * @param actors their keys
     */
    Finding finding(Text written, List<String> actors, int from) {
        List<String> entries = actors.stream()
                .flatMap(actor -> sop.steps().stream()
                        .filter(step ->
                                step.number() != from && step.performers().include(actor))
                        .map(step -> entry(actor, step, from))
                        .limit(1))
                .distinct()
                .toList();
        String further = entries.size() < actors.size() ? entries.isEmpty() ? "…" : ", …" : "";
        return Finding.at(
                written.span(), new OfSeveral(written.value(), "[" + String.join(", ", entries) + further + "]"));
    }

    /** Returns how an arrow is written that leads to somebody's box in a step. */
    private String entry(String actor, Step step, int from) {
        List<Text> performers = step.performers().keys();
        Optional<Act> decider = sop.decidingAct(from);
        boolean behind = step.number() == from
                && decider.isPresent()
                && performers.subList(decider.get().place() + 1, performers.size()).stream()
                        .anyMatch(key -> key.value().equals(actor));
        if (behind) {
            return "{" + Keys.THROUGH + ": " + actor + "}";
        }
        String name = step.id().map(Text::value).orElse(sop.parts().name(step.number()));
        return performers.get(0).value().equals(actor)
                ? name
                : "{" + Keys.NEXT + ": " + name + ", " + Keys.AT + ": " + actor + "}";
    }
}
