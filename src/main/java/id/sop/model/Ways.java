package id.sop.model;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways through a flow, as sets of steps: from a start to the end, by one exit of every step.
 *
 * <p>Ways that are gone at once, where a step hands the work to several, take together as long as the longest of them. So they
 * are treated like those that exclude each other.
 *
 * <p>An exit that leads back is no way: one that leads up the table, unless steps can only be reached so; then one that leads to
 * a step already passed. Steps that can only lead back, such as those that mend what was refused, may be gone through on a way
 * that has them at its side; each counts once however often it is repeated.
 */
final class Ways {
    /** More are not told one by one; eight decisions with two exits each that meet again make as many. */
    static final int MOST = 256;

    private static final int UNSEEN = 0;
    private static final int OPEN = 1;
    private static final int DONE = 2;

    /** For each step, from 1, the steps it leads to without going back; at 0, the starts. */
    private final List<List<Integer>> onward = new ArrayList<>();

    /** All steps, each behind those it leads to. */
    private final List<Integer> lastFirst = new ArrayList<>();

    /** The steps from which the end can be reached without going back. */
    private final BitSet ending = new BitSet();

    /** The steps behind which the procedure may be over. */
    private final BitSet last = new BitSet();

    /**
     * Walks through a flow.
     *
     * @param upwards whether also by exits that lead up the table
     */
    private Ways(Flow flow, boolean upwards) {
        for (int step = 0; step <= flow.size(); step++) {
            onward.add(new ArrayList<>());
        }
        walk(targets(flow, upwards));
        for (int step : lastFirst) {
            if (step > 0 && flow.exits(step).stream().anyMatch(Flow.Exit::isEnd) && !flow.goesOn(step)) {
                last.set(step);
            }
            if (last.get(step) || onward.get(step).stream().anyMatch(ending::get)) {
                ending.set(step);
            }
        }
    }

    /**
     * Returns the ways of a flow; nothing when it is not whole, that is when an exit leads nowhere, a step cannot be reached, or
     * no way reaches the end.
     */
    static Optional<Ways> of(Flow flow) {
        if (flow.size() == 0 || flow.hasDanglingExit()) {
            return Optional.empty();
        }
        return Stream.of(false, true)
                .map(upwards -> new Ways(flow, upwards))
                .filter(ways -> ways.lastFirst.size() > flow.size() && ways.ending.get(0))
                .findFirst();
    }

    private static List<int[]> targets(Flow flow, boolean upwards) {
        List<int[]> targets = new ArrayList<>();
        targets.add(flow.starts().stream().mapToInt(Integer::intValue).toArray());
        for (int step = 1; step <= flow.size(); step++) {
            int from = step;
            targets.add(Arrays.stream(flow.next(step))
                    .filter(to -> upwards || to > from)
                    .toArray());
        }
        return targets;
    }

    /** Goes down every arrow once, and leaves out those that lead to a step on the way down: they go back. */
    private void walk(List<int[]> targets) {
        int[] state = new int[targets.size()];
        int[] taken = new int[targets.size()];
        Deque<Integer> path = new ArrayDeque<>(List.of(0));
        state[0] = OPEN;
        while (!path.isEmpty()) {
            int step = path.peek();
            if (taken[step] == targets.get(step).length) {
                state[step] = DONE;
                lastFirst.add(step);
                path.pop();
                continue;
            }
            int to = targets.get(step)[taken[step]++];
            if (state[to] != OPEN) {
                onward.get(step).add(to);
                if (state[to] == UNSEEN) {
                    state[to] = OPEN;
                    path.push(to);
                }
            }
        }
    }

    /** What it takes to come from one step to another that it leads to; from 0 where the procedure starts. */
    interface Weight {
        BigDecimal of(int from, int to);
    }

    /** Returns the steps of the way with the greatest sum of weights, with the steps at its side that lead back. */
    BitSet longest(Weight weight) {
        BigDecimal[] sums = new BigDecimal[onward.size()];
        int[] next = new int[onward.size()];
        for (int step : lastFirst) {
            BigDecimal greatest = BigDecimal.ZERO;
            BigDecimal aside = BigDecimal.ZERO;
            for (int to : onward.get(step)) {
                BigDecimal sum = sums[to].add(weight.of(step, to));
                if (ending.get(step) && !ending.get(to)) {
                    aside = aside.add(sum);
                } else if (next[step] == 0 || sum.compareTo(greatest) > 0) {
                    next[step] = to;
                    greatest = sum;
                }
            }
            sums[step] = greatest.add(aside);
        }
        return withDetours(path(next), next);
    }

    /** Returns the steps of the way with the least sum of weights, where nothing is sent back. */
    BitSet shortest(Weight weight) {
        BigDecimal[] sums = new BigDecimal[onward.size()];
        int[] next = new int[onward.size()];
        for (int step : lastFirst) {
            BigDecimal least = BigDecimal.ZERO;
            boolean found = last.get(step);
            for (int to : onward.get(step)) {
                BigDecimal sum = sums[to].add(weight.of(step, to));
                if (ending.get(to) && (!found || sum.compareTo(least) < 0)) {
                    found = true;
                    next[step] = to;
                    least = sum;
                }
            }
            sums[step] = least;
        }
        return path(next);
    }

    private static BitSet path(int[] next) {
        BitSet path = new BitSet();
        for (int step = next[0]; step != 0; step = next[step]) {
            path.set(step);
        }
        return path;
    }

    /** Returns a way with the steps at its side, of which {@code next} tells how they go on. */
    private BitSet withDetours(BitSet way, int[] next) {
        BitSet all = (BitSet) way.clone();
        way.stream().forEach(step -> {
            for (int to : onward.get(step)) {
                for (int aside = ending.get(to) ? 0 : to; aside != 0; aside = next[aside]) {
                    all.set(aside);
                }
            }
        });
        return all;
    }

    /**
     * Returns the ways one by one, each without and with all steps at its side that lead back, when there are any; at most
     * {@value #MOST} ways.
     */
    List<BitSet> each() {
        List<BitSet> found = new ArrayList<>();
        Deque<BitSet> paths = new ArrayDeque<>();
        Deque<Integer> ends = new ArrayDeque<>();
        paths.push(new BitSet());
        ends.push(0);
        int ways = 0;
        while (!paths.isEmpty() && ways < MOST) {
            BitSet path = paths.pop();
            int step = ends.pop();
            if (last.get(step)) {
                ways++;
                found.add(path);
                BitSet all = withAllDetours(path);
                if (!all.equals(path)) {
                    found.add(all);
                }
            }
            for (int to : onward.get(step)) {
                if (ending.get(to)) {
                    BitSet longer = (BitSet) path.clone();
                    longer.set(to);
                    paths.push(longer);
                    ends.push(to);
                }
            }
        }
        return found;
    }

    private BitSet withAllDetours(BitSet way) {
        BitSet all = (BitSet) way.clone();
        Deque<Integer> open = new ArrayDeque<>();
        way.stream().forEach(open::push);
        while (!open.isEmpty()) {
            for (int to : onward.get(open.pop())) {
                if (!ending.get(to) && !all.get(to)) {
                    all.set(to);
                    open.push(to);
                }
            }
        }
        return all;
    }
}
