package id.sop.routing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import id.sop.routing.lattice.Lattice;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateTableTest {
    private final Lattice lattice = new Lattice(Sketch.of("[a] .\n. [b]").links("a-b"));
    private final StateTable states = new StateTable(lattice, 24);

    private int state(int upright, int level, Side direction, int gap) {
        return states.state(lattice.edgeAt(lattice.vertex(upright, level), direction), direction, gap);
    }

    @Test
    void aStateIsAWayOverAnEdgeInAGap() {
        Set<Integer> all = new HashSet<>();
        for (int edge = 0; edge < lattice.edges(); edge++) {
            for (boolean forward : new boolean[] {true, false}) {
                Side direction =
                        lattice.isLevel(edge) ? (forward ? Side.RIGHT : Side.LEFT) : (forward ? Side.BOTTOM : Side.TOP);
                for (int gap : new int[] {0, 1, 24}) {
                    int state = states.state(edge, direction, gap);
                    assertTrue(all.add(state));
                    assertEquals(edge, states.edge(state));
                    assertEquals(gap, states.gap(state));
                    assertEquals(direction, states.direction(state));
                    assertEquals(lattice.end(edge, forward), states.head(state));
                    assertEquals(lattice.end(edge, !forward), states.tail(state));
                }
            }
        }
    }

    @Test
    void onlyACheaperWayToAStateIsKept() {
        states.clear();
        int before = state(1, 1, Side.RIGHT, 0);
        int state = state(2, 1, Side.BOTTOM, 0);
        assertTrue(states.reach(before, 10, 4, StateTable.NONE));
        assertTrue(states.reach(state, 50, 20, before));
        assertFalse(states.reach(state, 50, 10, StateTable.NONE), "as dear");
        assertFalse(states.reach(state, 51, 10, StateTable.NONE), "dearer");
        assertEquals(50, states.cost(state));
        assertEquals(20, states.own(state));
        assertEquals(before, states.before(state));
        assertTrue(states.reach(state, 49, 30, StateTable.NONE));
        assertEquals(49, states.cost(state));
        assertEquals(30, states.own(state));
        assertEquals(StateTable.NONE, states.before(state));
        states.clear();
        assertTrue(states.reach(state, 70, 70, StateTable.NONE), "nothing is known any more");
    }

    @Test
    void aWayKnowsTheVerticesThatItHasPassed() {
        states.clear();
        int first = state(1, 1, Side.RIGHT, 0);
        int second = state(2, 1, Side.BOTTOM, 0);
        int third = state(2, 2, Side.RIGHT, 0);
        states.reach(first, 1, 1, StateTable.NONE);
        states.reach(second, 2, 2, first);
        states.reach(third, 3, 3, second);
        assertEquals(3, states.length(third));
        assertEquals(1, states.length(first));
        assertTrue(states.hasPassed(lattice.vertex(2, 1), third));
        assertTrue(states.hasPassed(lattice.vertex(2, 2), third));
        assertFalse(states.hasPassed(lattice.vertex(3, 2), third), "its head");
        assertFalse(states.hasPassed(lattice.vertex(4, 2), third));
    }
}
