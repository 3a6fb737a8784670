package id.sop.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The graph that follows from the steps: which step leads to which. Steps are named by their number, from 1. */
public final class Flow {
    /** Why the flow takes an exit. */
    public enum Condition {
        ALWAYS,
        YES,
        NO
    }

    /**
     * A way out of a step.
     *
     * @param from the step
     * @param condition when it is taken
     * @param written where the author sends it
     * @param to the step it leads to; empty at the end of the procedure and when there is no such step
     */
    public record Exit(int from, Condition condition, Target written, OptionalInt to) {
        /** Tells whether this exit names a step that does not exist. */
        public boolean isDangling() {
            return to.isEmpty() && written instanceof Target.Reference;
        }

        /** Tells whether the procedure is over behind this exit. */
        public boolean isEnd() {
            return to.isEmpty() && !isDangling();
        }
    }

    private final List<List<Exit>> exits;
    private final Map<String, Integer> names;

    /** For each step, from 1, the steps it leads to. */
    private final int[][] next;

    /** For each step, from 1, the steps that lead to it. */
    private final int[][] previous;

    private final BitSet reachable;
    private final BitSet ending;

    private Flow(List<List<Exit>> exits, Map<String, Integer> names) {
        this.exits = List.copyOf(exits);
        this.names = Map.copyOf(names);
        this.next = IntStream.rangeClosed(0, size())
                .mapToObj(step -> step == 0
                        ? new int[0]
                        : exits(step).stream()
                                .map(Exit::to)
                                .flatMapToInt(OptionalInt::stream)
                                .toArray())
                .toArray(int[][]::new);
        this.previous = reversed(next);
        this.reachable = closure(1, 0);
        this.ending = stepsThatReachTheEnd();
    }

    /** Derives the graph of steps numbered from 1 without gaps. */
    public static Flow of(List<Step> steps) {
        Map<String, Integer> names = new HashMap<>();
        for (Step step : steps) {
            names.put(String.valueOf(step.number()), step.number());
        }
        for (Step step : steps) {
            step.id().ifPresent(id -> names.putIfAbsent(id.value(), step.number()));
        }
        List<List<Exit>> exits = new ArrayList<>();
        for (Step step : steps) {
            exits.add(exitsOf(step, steps.size(), names));
        }
        return new Flow(exits, names);
    }

    private static List<Exit> exitsOf(Step step, int last, Map<String, Integer> names) {
        Optional<Decision> decision = step.decision();
        if (decision.isEmpty()) {
            return List.of(exit(step, Condition.ALWAYS, step.next(), last, names));
        }
        return List.of(
                exit(step, Condition.YES, decision.get().yes(), last, names),
                exit(step, Condition.NO, decision.get().no(), last, names));
    }

    private static Exit exit(Step step, Condition condition, Target target, int last, Map<String, Integer> names) {
        OptionalInt to = OptionalInt.empty();
        if (target instanceof Target.Next && step.number() < last) {
            to = OptionalInt.of(step.number() + 1);
        } else if (target instanceof Target.Reference reference) {
            Integer number = names.get(reference.step().value());
            to = number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }
        return new Exit(step.number(), condition, target, to);
    }

    /** Returns the number of steps. */
    public int size() {
        return exits.size();
    }

    /** Returns the ways out of a step: one, or two (yes first) for a decision. */
    public List<Exit> exits(int step) {
        return exits.get(step - 1);
    }

    /** Returns the ways out of all steps, in order. */
    public List<Exit> exits() {
        return exits.stream().flatMap(List::stream).toList();
    }

    /** Returns the step with a number or id, as authors refer to it. */
    public Optional<Integer> find(String numberOrId) {
        return Optional.ofNullable(names.get(numberOrId));
    }

    /** Tells whether an arrow path leads from the first step to this one. */
    public boolean isReachable(int step) {
        return reachable.get(step);
    }

    /** Tells whether the procedure can end after this step; an exit to a missing step is given the benefit of the doubt. */
    public boolean reachesEnd(int step) {
        return ending.get(step);
    }

    /** Tells whether some exit names a step that does not exist, so that parts of the graph are unknown. */
    public boolean hasDanglingExit() {
        return exits().stream().anyMatch(Exit::isDangling);
    }

    /**
     * Returns the steps that may have been performed when a step is performed for the first time: those on a path from the
     * first step to it that does not pass through it before. For a step that cannot be reached these are the steps that
     * lead to it.
     */
    public BitSet before(int step) {
        BitSet leading = leadingTo(step);
        if (isReachable(step)) {
            leading.and(closure(1, step));
        }
        leading.clear(step);
        return leading;
    }

    /** Tells whether an arrow path leads from one step to another one; never from a step to itself. */
    public boolean leads(int from, int to) {
        return from != to && leadingTo(to).get(from);
    }

    /**
     * Returns a shortest path from the first step to a step that passes through none of some other steps; empty when there
     * is none.
     */
    public List<Integer> detour(int step, BitSet avoided) {
        int[] cameFrom = new int[size() + 1];
        int[] open = new int[size()];
        int found = 0;
        if (!avoided.get(1)) {
            cameFrom[1] = 1;
            open[found++] = 1;
        }
        for (int i = 0; i < found && cameFrom[step] == 0; i++) {
            for (int to : next[open[i]]) {
                if (!avoided.get(to) && cameFrom[to] == 0) {
                    cameFrom[to] = open[i];
                    open[found++] = to;
                }
            }
        }
        return cameFrom[step] == 0 ? List.of() : path(step, cameFrom);
    }

    private static List<Integer> path(int step, int[] cameFrom) {
        List<Integer> path = new ArrayList<>(List.of(step));
        for (int passed = step; passed != 1; passed = cameFrom[passed]) {
            path.add(0, cameFrom[passed]);
        }
        return List.copyOf(path);
    }

    /** Tells whether the flow can come back to a step without passing through another one; 0 bars nothing. */
    public boolean repeats(int step, int barrier) {
        return Arrays.stream(next[step])
                .filter(to -> to != barrier)
                .anyMatch(to -> to == step || closure(to, barrier).get(step));
    }

    /** Returns the steps from which an arrow path leads to a step, and the step. */
    private BitSet leadingTo(int step) {
        return closure(step, 0, previous);
    }

    /** Returns the steps reachable from {@code start} without leaving {@code barrier}; 0 bars nothing. */
    private BitSet closure(int start, int barrier) {
        return closure(start, barrier, next);
    }

    private BitSet closure(int start, int barrier, int[][] arrows) {
        BitSet seen = new BitSet();
        int[] open = new int[size() + 1];
        int count = 0;
        if (start <= size() && start != barrier) {
            seen.set(start);
            open[count++] = start;
        }
        while (count > 0) {
            for (int to : arrows[open[--count]]) {
                if (!seen.get(to)) {
                    seen.set(to);
                    if (to != barrier) {
                        open[count++] = to;
                    }
                }
            }
        }
        return seen;
    }

    private static int[][] reversed(int[][] arrows) {
        int[] counts = new int[arrows.length];
        for (int[] targets : arrows) {
            for (int to : targets) {
                counts[to]++;
            }
        }
        int[][] reversed = new int[arrows.length][];
        for (int step = 0; step < arrows.length; step++) {
            reversed[step] = new int[counts[step]];
        }
        for (int from = 0; from < arrows.length; from++) {
            for (int to : arrows[from]) {
                reversed[to][--counts[to]] = from;
            }
        }
        return reversed;
    }

    private BitSet stepsThatReachTheEnd() {
        BitSet found = new BitSet();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int step = size(); step >= 1; step--) {
                if (!found.get(step)
                        && (exits(step).stream().anyMatch(exit -> exit.to().isEmpty())
                                || Arrays.stream(next[step]).anyMatch(found::get))) {
                    found.set(step);
                    grown = true;
                }
            }
        }
        return found;
    }
}
