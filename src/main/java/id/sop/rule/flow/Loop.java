package id.sop.rule.flow;

import id.sop.diagnostic.Message;
import id.sop.model.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A circle of steps out of which no path leads.
 *
 * @param steps in the order of the flow, the smallest number first
 */
record Loop(List<Integer> steps) implements Message.OfSteps {
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
        return print(List.of());
    }

    @Override
    public String print(List<String> names) {
        return Stream.concat(steps.stream(), Stream.of(steps.get(0)))
                .map(step -> step <= names.size() ? names.get(step - 1) : String.valueOf(step))
                .collect(Collectors.joining(" → "));
    }
}
