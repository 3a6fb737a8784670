package id.sop.drawing;

import id.sop.model.Act;
import id.sop.model.Flow;
import id.sop.model.Sop;
import java.util.Comparator;
import java.util.List;

/** Who of several that work together hands over to the step behind them: the one who stands nearest to those who go on. */
record Handover(Sop sop) {
    /** Returns the column in which an exit leaves its step, wherever the step to which it leads is printed. */
    int lane(Flow.Exit exit) {
        List<Integer> receivers = receivers(exit);
        boolean together = sop.step(exit.from()).performers().together();
        if (!together || exit.answer().isPresent() || receivers.isEmpty()) {
            return column(sop, exit);
        }
        return sop.columns(exit.from()).stream()
                .min(Comparator.comparingInt(lane -> receivers.stream()
                        .mapToInt(receiver -> Math.abs(receiver - lane))
                        .min()
                        .orElseThrow()))
                .orElseGet(() -> column(sop, exit));
    }

    /** Returns the column of the part in which an exit leaves its step; the first where nobody with a column acts there. */
    static int column(Sop sop, Flow.Exit exit) {
        return sop.exitAct(exit).map(Act::column).orElse(0);
    }

    /** Returns where those with whom the next step may begin stand in the table of this one; none who has no column in it. */
    private List<Integer> receivers(Flow.Exit exit) {
        if (exit.to().isEmpty()) {
            return List.of();
        }
        int next = exit.to().getAsInt();
        List<Act> acts = sop.enteredAct(exit).map(List::of).orElseGet(() -> sop.actsToDecision(next));
        boolean anyone = sop.step(next).performers().together();
        return acts.stream()
                .limit(anyone ? acts.size() : 1)
                .map(act -> sop.actors(exit.from()).indexOf(sop.actors(next).get(act.column())))
                .filter(lane -> lane >= 0)
                .toList();
    }
}
