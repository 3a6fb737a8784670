package id.sop.drawing;

import id.sop.model.Act;
import id.sop.model.Actor;
import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.paging.Connector;
import id.sop.paging.StepRows;
import java.util.List;
import java.util.stream.Collectors;

/** What a screen reader says in place of a symbol, in Indonesian. */
final class AlternativeTexts {
    private AlternativeTexts() {}

    /**
     * Returns what is said of a symbol of a step.
     *
     * @param last whether no symbol of the step follows in its cell, so that the exits are told here
     */
    static String of(Sop sop, int step, StepRows.Place place, Symbol.Shape shape, boolean last) {
        if (place.kind() == StepRows.Kind.START) {
            return "Langkah " + sop.parts().name(step) + ": mulai";
        }
        boolean shared = place.kind() == StepRows.Kind.SHARED;
        String kind =
                switch (shape) {
                    case CAPSULE -> sop.flow().isStart(step) ? "mulai" : "selesai";
                    case RHOMBUS -> "keputusan";
                    default -> "kegiatan";
                };
        String actors = (shared ? sop.acts(step) : List.of(place.act()))
                .stream()
                        .map(Act::column)
                        .map(column -> actor(sop.actors(step), column))
                        .collect(Collectors.joining(" dan "));
        return "Langkah " + sop.parts().name(step) + ", " + actors + ": " + kind + (shared ? " bersama" : "")
                + (sop.step(step).isOptional() ? ", opsional" : "")
                + (last ? exits(sop, step) : "");
    }

    /** Returns the name of an actor, with the group where another one has the same name. */
    private static String actor(List<Actor> actors, int column) {
        Actor actor = actors.get(column);
        String name = actor.name().value();
        boolean unclear = actors.stream()
                        .filter(other -> other.name().value().equals(name))
                        .count()
                > 1;
        return actor.group()
                .filter(group -> unclear && !actor.isOutside())
                .map(group -> name + " (" + group.value() + ")")
                .orElse(name);
    }

    static String ofEnd(Sop sop, int step) {
        return "Langkah " + sop.parts().name(step) + ": selesai";
    }

    static String of(Sop sop, Connector connector) {
        return connector.outgoing()
                ? "Penghubung " + connector.label() + ": lanjut ke langkah "
                        + sop.parts().name(connector.target())
                : "Penghubung " + connector.label() + ": lanjutan dari langkah "
                        + connector.exits().stream()
                                .map(Flow.Exit::from)
                                .distinct()
                                .map(from -> sop.parts().name(from))
                                .collect(Collectors.joining(" dan "));
    }

    private static String exits(Sop sop, int step) {
        List<Flow.Exit> exits = sop.flow().exits(step);
        String said = exits.stream()
                .filter(exit -> !exit.isDangling())
                .map(exit -> exit(sop, exit))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : "; " + said;
    }

    private static String exit(Sop sop, Flow.Exit exit) {
        String condition =
                switch (exit.condition()) {
                    case YES -> "ya ";
                    case NO -> "tidak ";
                    case NAMED ->
                        exit.answer()
                                .flatMap(Answer::label)
                                .map(label -> label.value() + " ")
                                .orElse("");
                    case ALWAYS -> "";
                };
        if (exit.to().isPresent()) {
            return condition + "ke langkah " + sop.parts().name(exit.to().getAsInt());
        }
        return condition.isEmpty() ? "" : condition + "selesai";
    }
}
