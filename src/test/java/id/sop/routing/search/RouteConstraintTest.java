package id.sop.routing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.lattice.Lattice;
import id.sop.testing.Seed;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteConstraintTest {
    private static final int DRAWN = 2000;

    @Test
    void whatIsNotDemandedIsAdmitted() {
        for (Side side : Side.values()) {
            assertTrue(RouteConstraint.NONE.admitsExit(side));
            assertTrue(RouteConstraint.NONE.admitsEntry(side));
            RouteConstraint left = RouteConstraint.leavingBy(Side.LEFT);
            assertEquals(side == Side.LEFT, left.admitsExit(side));
            assertTrue(left.admitsEntry(side));
            RouteConstraint top = new RouteConstraint(Optional.empty(), Optional.of(Side.TOP), -1, 0, 0);
            assertEquals(side == Side.TOP, top.admitsEntry(side));
        }
        for (int level = 0; level < 8; level++) {
            assertTrue(RouteConstraint.NONE.admits(level, 3));
        }
    }

    @Test
    void aRowIsPassedBetweenTwoLinesInBothOfItsHalves() {
        RouteConstraint pass = new RouteConstraint(Optional.empty(), Optional.empty(), 2, 3, 5);
        for (int line = 0; line < 8; line++) {
            assertEquals(3 <= line && line <= 5, pass.admits(4, line));
            assertEquals(3 <= line && line <= 5, pass.admits(5, line));
            assertTrue(pass.admits(3, line));
            assertTrue(pass.admits(6, line));
        }
    }

    /** One in four is told a side to leave by, one a side to enter by, one a symbol to pass; none it must not use. */
    @Test
    void aLotDemandsNoSideThatTheReadingDirectionForbids() {
        Diagram diagram = Sketch.of("[a] . .\n. [b] .\n. . <c>").links("a-c c-a");
        Lattice lattice = new Lattice(diagram);
        PortCosts ports = new PortCosts(diagram);
        Random random = new Random(Seed.or(1));
        int exits = 0;
        int entries = 0;
        int rows = 0;
        Set<Side> left = EnumSet.noneOf(Side.class);
        Set<Side> entered = EnumSet.noneOf(Side.class);
        Set<String> passed = new HashSet<>();
        for (int i = 0; i < DRAWN; i++) {
            RouteConstraint flow = RouteConstraint.random(lattice, ports, 0, false, random);
            RouteConstraint back = RouteConstraint.random(lattice, ports, 1, false, random);
            flow.exit().ifPresent(left::add);
            back.entry().ifPresent(entered::add);
            exits += flow.exit().isPresent() ? 1 : 0;
            entries += back.entry().isPresent() ? 1 : 0;
            rows += flow.row() >= 0 ? 1 : 0;
            assertEquals(Side.TOP, flow.entry().orElse(Side.TOP));
            if (flow.row() >= 0) {
                passed.add(flow.row() + ": " + flow.low() + " to " + flow.high());
            }
        }
        assertEquals(EnumSet.of(Side.RIGHT, Side.BOTTOM, Side.LEFT), left);
        assertEquals(EnumSet.of(Side.LEFT, Side.RIGHT), entered);
        assertEquals(Set.of("0: 0 to 1", "0: 1 to 6", "1: 0 to 3", "1: 3 to 6", "2: 0 to 5", "2: 5 to 6"), passed);
        assertEquals(3 / 16.0, exits / (double) DRAWN, 0.04);
        assertEquals(2 / 16.0, entries / (double) DRAWN, 0.04);
        assertEquals(1 / 4.0, rows / (double) DRAWN, 0.05);
    }

    @Test
    void aPathThatIsLaidFromItsEndIsFreeAndTakesAsManyLots() {
        Diagram diagram = Sketch.of("[a] .\n. [b]").links("a-b");
        Lattice lattice = new Lattice(diagram);
        PortCosts ports = new PortCosts(diagram);
        Random one = new Random(Seed.or(5));
        Random other = new Random(Seed.or(5));
        for (int i = 0; i < 100; i++) {
            assertEquals(RouteConstraint.NONE, RouteConstraint.random(lattice, ports, 0, true, one));
            RouteConstraint.random(lattice, ports, 0, false, other);
        }
        assertEquals(one.nextLong(), other.nextLong());
        assertFalse(RouteConstraint.NONE.exit().isPresent());
    }
}
