package id.sop.rule.flow;

import id.sop.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A circle of steps out of which no path leads.
 *
 * @param steps in the order of the flow, the smallest number first
 */
record Loop(List<Integer> steps) {
    Loop {
        steps = List.copyOf(steps);
    }

    /** Follows the flow from a step that cannot reach an end until it meets itself. */
    static Loop from(int start, Flow flow) {
        List<Integer> path = new ArrayList<>();
        int step = start;
        while (!path.contains(step)) {
            path.add(step);
            step = flow.exits(step).get(0).to().orElseThrow();
        }
        List<Integer> circle = new ArrayList<>(path.subList(path.indexOf(step), path.size()));
        int smallest = circle.stream().min(Integer::compare).orElseThrow();
        while (circle.get(0) != smallest) {
            circle.add(circle.remove(0));
        }
        return new Loop(circle);
    }

    /** Returns the loop as authors read it: "3 → 4 → 3". */
    @Override
    public String toString() {
        return steps.stream().map(String::valueOf).collect(Collectors.joining(" → ")) + " → " + steps.get(0);
    }
}
