package id.sop.rule.standard;

import id.sop.model.Flow;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Whether the ways of a flow part because work is handed to several at once, or because an answer excludes the other one. */
final class ForkedWays {
    private final Flow flow;

    /** The steps to which each step leads down the table, itself among them. */
    private final BitSet[] below;

    private ForkedWays(Flow flow) {
        this.flow = flow;
        this.below = new BitSet[flow.size() + 1];
        for (int step = flow.size(); step >= 1; step--) {
            BitSet steps = new BitSet();
            steps.set(step);
            flow.exits(step).stream().filter(ForkedWays::isDown).forEach(exit -> steps.or(steps(exit)));
            below[step] = steps;
        }
    }

    /** Tells whether work is handed to several at once, and no way excludes steps of another one. */
    static boolean areAllAtOnce(Flow flow) {
        ForkedWays ways = new ForkedWays(flow);
        return flow.starts().size() == 1
                && IntStream.rangeClosed(1, flow.size()).anyMatch(step -> ways.part(step, true))
                && IntStream.rangeClosed(1, flow.size()).noneMatch(step -> ways.part(step, false));
    }

    /** Tells whether two exits of a step lead down the table to steps that the other one does not lead to. */
    private boolean part(int step, boolean atOnce) {
        List<Flow.Exit> down =
                flow.exits(step).stream().filter(ForkedWays::isDown).toList();
        for (Flow.Exit one : down) {
            for (Flow.Exit other : down) {
                boolean pair = one.index() < other.index() && one.answer().equals(other.answer()) == atOnce;
                if (pair && differ(steps(one), steps(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDown(Flow.Exit exit) {
        return exit.to().stream().anyMatch(to -> to > exit.from());
    }

    private static boolean differ(BitSet one, BitSet other) {
        BitSet onlyOne = (BitSet) one.clone();
        onlyOne.andNot(other);
        BitSet onlyOther = (BitSet) other.clone();
        onlyOther.andNot(one);
        return !onlyOne.isEmpty() && !onlyOther.isEmpty();
    }

    /** Returns the steps to which an exit leads down the table. */
    private BitSet steps(Flow.Exit exit) {
        return below[exit.to().orElseThrow()];
    }
}
