package id.sop.drawing;

import id.sop.model.Act;
import id.sop.model.Actor;
import id.sop.model.Answer;
import id.sop.model.EarlierAnswer;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Connector;
import id.sop.paging.StepRows;
import java.util.List;
import java.util.Optional;
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
                    case CAPSULE -> CellAssignment.begins(sop, step, place) ? "mulai" : "selesai";
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
                ? "Penghubung " + connector.label() + ": lanjut ke langkah " + target(sop, connector.nearest())
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

    private static String answer(Flow.Condition condition, Optional<Text> label) {
        return switch (condition) {
            case YES -> "ya ";
            case NO -> "tidak ";
            case NAMED -> label.map(text -> text.value() + " ").orElse("");
            case ALWAYS -> "";
        };
    }

    private static String exit(Sop sop, Flow.Exit exit) {
        List<EarlierAnswer> before = exit.answer().map(Answer::before).orElse(List.of());
        String condition = before.stream()
                        .map(earlier -> answer(earlier.condition(), earlier.label()) + "lalu ")
                        .collect(Collectors.joining())
                + answer(exit.condition(), exit.answer().flatMap(Answer::label));
        if (exit.to().isPresent()) {
            return condition + "ke langkah " + target(sop, exit);
        }
        return condition.isEmpty() ? "" : condition + "selesai";
    }

    /** Returns the step to which an exit leads, with the one at whom it enters where that is said. */
    private static String target(Sop sop, Flow.Exit exit) {
        int step = exit.to().orElseThrow();
        return sop.parts().name(step)
                + sop.enteredAct(exit)
                        .or(() -> sop.course(exit.from()).enteredAgain(exit))
                        .map(act -> " pada " + actor(sop.actors(step), act.column()))
                        .orElse("");
    }
}
