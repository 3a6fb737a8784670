package id.sop.routing.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.Sketch;
import org.junit.jupiter.api.Test;

class LatticeTest {
    @Test
    void theLatticeHoldsTracksOnBothSidesOfARule() {
        Lattice lattice = new Lattice(Sketch.of("[a] [b]").links("a-b"));
        int middle = lattice.vertexOf(lattice.diagram().nodes().get(0));
        int between = lattice.edgeAt(middle + 1, Side.TOP);
        int border = lattice.edgeAt(middle - 1, Side.TOP);
        assertEquals(2 * lattice.capacity(border), lattice.capacity(between));
        assertEquals(3, lattice.capacity(border));
    }

    @Test
    void aRhombusHasRoomForOneLineOnEachSide() {
        Lattice lattice = new Lattice(Sketch.of("<a> [b]").links("a-b"));
        int rhombus = lattice.vertexOf(lattice.diagram().nodes().get(0));
        int rectangle = lattice.vertexOf(lattice.diagram().nodes().get(1));
        assertEquals(1, lattice.capacity(lattice.edgeAt(rhombus, Side.RIGHT)));
        assertTrue(lattice.capacity(lattice.edgeAt(rectangle, Side.RIGHT)) > 1);
    }
}
