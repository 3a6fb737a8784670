package id.sop.routing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.lattice.Lattice;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.junit.jupiter.api.Test;

/** The bound against the bends that a line needs on an open lattice, which a search counts. */
class HeuristicTest {
    private static final int SHUT = 1_000_000;
    private static final Lattice LATTICE =
            new Lattice(Sketch.of(". . . . .\n. . . . .\n. . [g] . .\n. . . . .\n. . . . [a]")
                    .links("a-g"));
    private static final int GOAL = LATTICE.vertex(5, 5);

    private final Heuristic heuristic = new Heuristic(LATTICE);

    private static int[] onlyBy(Side side) {
        int[] ports = new int[Side.COUNT];
        Arrays.fill(ports, SHUT);
        ports[side.index()] = 0;
        return ports;
    }

    private static int key(int vertex, Side direction) {
        return Side.COUNT * vertex + direction.index();
    }

    /** Counts the bends from each vertex, reached in each direction, to the goal, reached in the last one. */
    private static int[] bends(Side last) {
        int[] bends = new int[Side.COUNT * LATTICE.vertices()];
        Arrays.fill(bends, SHUT);
        Deque<Integer> open = new ArrayDeque<>();
        bends[key(GOAL, last)] = 0;
        open.add(key(GOAL, last));
        while (!open.isEmpty()) {
            int key = open.removeFirst();
            Side direction = Side.clockwise(key % Side.COUNT);
            int edge = LATTICE.edgeAt(key / Side.COUNT, direction.opposite());
            if (edge < 0) {
                continue;
            }
            int tail = LATTICE.end(edge, !direction.isForward());
            for (int turn : new int[] {0, 1, 3}) {
                int before = key(tail, direction.turned(turn));
                int count = bends[key] + (turn == 0 ? 0 : 1);
                if (count < bends[before]) {
                    bends[before] = count;
                    if (turn == 0) {
                        open.addFirst(before);
                    } else {
                        open.addLast(before);
                    }
                }
            }
        }
        return bends;
    }

    private static int way(int vertex) {
        return (int) (Math.abs(LATTICE.xOfLine(LATTICE.upright(vertex)) - LATTICE.xOfLine(LATTICE.upright(GOAL)))
                + Math.abs(LATTICE.yOfLine(LATTICE.level(vertex)) - LATTICE.yOfLine(LATTICE.level(GOAL))));
    }

    private static int lines(int vertex) {
        return Math.abs(LATTICE.upright(vertex) - LATTICE.upright(GOAL))
                + Math.abs(LATTICE.level(vertex) - LATTICE.level(GOAL));
    }

    @Test
    void theBoundHoldsTheBendsThatCannotBeAvoided() {
        for (Side side : Side.values()) {
            Side last = side.opposite();
            heuristic.aim(GOAL, GOAL, onlyBy(side));
            int[] bends = bends(last);
            for (int x = 2; x <= 8; x++) {
                for (int y = 2; y <= 8; y++) {
                    int vertex = LATTICE.vertex(x, y);
                    for (Side direction : Side.values()) {
                        if (vertex == GOAL) {
                            continue;
                        }
                        String told = x + ", " + y + " to the " + direction + ", entering by " + side;
                        int bound = heuristic.from(vertex, direction);
                        int least = Math.max(0, way(vertex) - lines(vertex) / 2 - 1);
                        boolean back = direction == side && (side.isHorizontal() ? y : x) == 5;
                        if (back) {
                            assertTrue(bound <= CostWeights.BEND * bends[key(vertex, direction)] + least, told);
                            assertEquals(2 * CostWeights.BEND + least, bound, told);
                        } else {
                            assertEquals(CostWeights.BEND * bends[key(vertex, direction)] + least, bound, told);
                        }
                    }
                }
            }
        }
    }

    @Test
    void atTheGoalOnlyThePortIsLeft() {
        int[] ports = {7, SHUT, 9, SHUT};
        heuristic.aim(GOAL, GOAL, ports);
        assertEquals(7, heuristic.from(GOAL, Side.BOTTOM));
        assertEquals(9, heuristic.from(GOAL, Side.TOP));
    }

    @Test
    void theNearestNodeOfASymbolAcrossLanesCounts() {
        Lattice wide = new Lattice(Sketch.of("[a] . .\n[g] ~h] ~i]").links("a-g"));
        Heuristic across = new Heuristic(wide);
        across.aim(wide.vertex(1, 3), wide.vertex(5, 3), onlyBy(Side.TOP));
        for (int x = 1; x <= 5; x += 2) {
            assertEquals(48 - 2 / 2 - 1, across.from(wide.vertex(x, 1), Side.BOTTOM), "line " + x);
        }
        across.aim(wide.vertex(1, 3), wide.vertex(1, 3), onlyBy(Side.TOP));
        assertEquals(
                2 * CostWeights.BEND + 48 + 68 - 4 / 2 - 1,
                across.from(wide.vertex(3, 1), Side.BOTTOM),
                "another goal is another bound");
    }
}
