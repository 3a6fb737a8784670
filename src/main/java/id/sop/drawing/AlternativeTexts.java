package id.sop.drawing;

import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.paging.Connector;
import java.util.List;
import java.util.stream.Collectors;

/** What a screen reader says in place of a symbol, in Indonesian. */
final class AlternativeTexts {
    private AlternativeTexts() {}

    static String of(Sop sop, int step, int lane, Symbol.Shape shape) {
        String kind =
                switch (shape) {
                    case CAPSULE -> sop.flow().isStart(step) ? "mulai" : "selesai";
                    case RHOMBUS -> "keputusan";
                    default -> "kegiatan";
                };
        String actor = sop.actors(step).get(lane).name().value();
        return "Langkah " + sop.parts().name(step) + ", " + actor + ": " + kind + exits(sop, step);
    }

    static String ofEnd(Sop sop, int step) {
        return "Langkah " + sop.parts().name(step) + ": selesai";
    }

    static String of(Sop sop, Connector connector) {
        Flow.Exit exit = connector.exit();
        return connector.outgoing()
                ? "Penghubung " + connector.label() + ": lanjut ke langkah "
                        + sop.parts().name(exit.to().getAsInt())
                : "Penghubung " + connector.label() + ": lanjutan dari langkah "
                        + sop.parts().name(exit.from());
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
