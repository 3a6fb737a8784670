package id.sop.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which steps have one time together: that of the first of them, printed in one cell over all their rows. Such a time is spent
 * once on a way that comes by any of the steps, wherever it enters and leaves them.
 */
public final class SharedTimes {
    /** For each step, from 1, the step whose time holds for it. */
    private final List<Integer> holders = new ArrayList<>(List.of(0));

    private boolean sound = true;

    /**
     * Finds the shared times of steps.
     *
     * @param flow that knows the names of the steps
     * @param tables in which they stand; no cell reaches from one into another
     */
    SharedTimes(List<Step> steps, Flow flow, List<FlowTable> tables) {
        for (int number = 1; number <= steps.size(); number++) {
            holders.add(number);
        }
        for (int number = 1; number <= steps.size(); number++) {
            int holder = number;
            Optional<Text> until = steps.get(number - 1).time().flatMap(TimeText::until);
            int last = until.flatMap(name -> flow.find(holder, name.value())).orElse(number);
            int below = tables.stream()
                    .filter(table -> table.holds(holder))
                    .mapToInt(FlowTable::last)
                    .findFirst()
                    .orElse(number);
            sound &= until.isEmpty() || last > number;
            // A time of its own ends what an earlier step says, so that neither is lost while the file has faults.
            for (int i = number + 1;
                    i <= Math.min(last, below) && steps.get(i - 1).time().isEmpty();
                    i++) {
                holders.set(i, number);
            }
            sound &= until.isEmpty() || holder(last) == number;
        }
    }

    /** Returns the step whose time holds for a step: an earlier one, or itself. */
    public int holder(int step) {
        return step < holders.size() ? holders.get(step) : step;
    }

    /** Tells whether each names a later step of its table, and no step on the way to it has a time of its own; else a rule says so. */
    public boolean isSound() {
        return sound;
    }

    /** Tells whether the time of an earlier step holds for a step. */
    public boolean isCovered(int step) {
        return holder(step) != step;
    }
}
