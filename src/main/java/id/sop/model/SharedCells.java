package id.sop.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which steps have one cell of a column together: that of the first of them, printed over all their rows. What stands in it holds
 * for all of them; a time is spent once on a way that comes by any of the steps, wherever it enters and leaves them.
 */
public final class SharedCells {
    /** For each step, from 1, the step whose cell it has. */
    private final List<Integer> holders = new ArrayList<>(List.of(0));

    private boolean sound = true;

    /**
     * Finds the shared cells of a column.
     *
     * @param flow that knows the names of the steps
     * @param tables in which they stand; no cell reaches from one into another
     */
    private SharedCells(String column, List<Step> steps, Flow flow, List<FlowTable> tables) {
        for (int number = 1; number <= steps.size(); number++) {
            holders.add(number);
        }
        for (int number = 1; number <= steps.size(); number++) {
            int holder = number;
            Optional<Text> until = steps.get(number - 1).until(column);
            int last = until.flatMap(name -> flow.find(holder, name.value())).orElse(number);
            int below = tables.stream()
                    .filter(table -> table.holds(holder))
                    .mapToInt(FlowTable::last)
                    .findFirst()
                    .orElse(number);
            sound &= until.isEmpty() || last > number;
            // What a step says itself ends what an earlier one says, so that neither is lost while the file has faults.
            for (int i = number + 1;
                    i <= Math.min(last, below) && !steps.get(i - 1).says(column);
                    i++) {
                holders.set(i, number);
            }
            sound &= until.isEmpty() || holder(last) == number;
        }
    }

    /** Returns the shared cells of an SOP by the keys of their columns, those of the regulation among them. */
    static Map<String, SharedCells> of(Columns columns, List<Step> steps, Flow flow, List<FlowTable> tables) {
        Map<String, SharedCells> all = new HashMap<>();
        Stream.concat(Columns.STANDARD_KEYS.stream(), columns.all().stream().map(Column::key))
                .forEach(key -> all.computeIfAbsent(key, column -> new SharedCells(column, steps, flow, tables)));
        return Map.copyOf(all);
    }

    /** Returns the step whose cell a step has: an earlier one, or itself. */
    public int holder(int step) {
        return step < holders.size() ? holders.get(step) : step;
    }

    /** Tells whether each names a later step of its table, and no step on the way to it says something itself; else a rule says so. */
    public boolean isSound() {
        return sound;
    }

    /** Tells whether a step has the cell of an earlier one. */
    public boolean isCovered(int step) {
        return holder(step) != step;
    }

    /** Returns the last step that has the cell of a step. */
    public int last(int step) {
        int last = step;
        while (last + 1 < holders.size() && holder(last + 1) == holder(step)) {
            last++;
        }
        return last;
    }

    /** Tells whether a step has its cell together with others. */
    public boolean isShared(int step) {
        return isCovered(step) || last(step) > step;
    }

    /** Returns the steps that have the cell of another one below theirs. */
    public IntStream holders() {
        return IntStream.range(1, holders.size()).filter(step -> !isCovered(step) && last(step) > step);
    }
}
