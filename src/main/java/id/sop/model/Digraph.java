package id.sop.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;

/** Arrows between steps, which are named by their number, from 1. */
final class Digraph {
    /** For each step, the steps it leads to. */
    private final int[][] next;

    /** For each step, the steps that lead to it. */
    private final int[][] previous;

    /** Makes a graph of the steps that each step leads to; what stands at 0 means nothing. */
    Digraph(int[][] next) {
        this.next = next;
        this.previous = reversed(next);
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

    private int size() {
        return next.length - 1;
    }

    /** Returns the steps to which a step leads. */
    int[] next(int step) {
        return next[step];
    }

    /** Returns the steps from which a path leads to a step, and the step. */
    BitSet leadingTo(int step) {
        return closure(step, 0, previous);
    }

    /** Returns a step and those reachable from it without leaving {@code barrier}; 0 bars nothing. */
    BitSet closure(int start, int barrier) {
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

    /**
     * Returns a shortest path from one of some steps to a step; empty when there is none.
     *
     * @param size the number of steps
     * @param next the steps to which a step leads
     */
    static List<Integer> path(List<Integer> starts, int step, int size, IntFunction<int[]> next) {
        int[] cameFrom = new int[size + 1];
        int[] open = new int[size];
        int found = 0;
        for (int start : starts) {
            cameFrom[start] = start;
            open[found++] = start;
        }
        for (int i = 0; i < found && cameFrom[step] == 0; i++) {
            for (int to : next.apply(open[i])) {
                if (cameFrom[to] == 0) {
                    cameFrom[to] = open[i];
                    open[found++] = to;
                }
            }
        }
        List<Integer> path = new ArrayList<>();
        for (int passed = step; cameFrom[passed] != 0; passed = cameFrom[passed]) {
            path.add(0, passed);
            if (cameFrom[passed] == passed) {
                break;
            }
        }
        return List.copyOf(path);
    }
}
