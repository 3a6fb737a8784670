package id.sop.routing.tracks;

import id.sop.geometry.Side;
import id.sop.routing.lattice.Lattice;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much closer than wanted lines had to come.
 *
 * @param sum in points, 0 when there was room for all; what an arrowhead lacks counts little
 * @param shortages the corridors that lack some points across
 */
public record Strain(double sum, List<Shortage> shortages) {
    /** Copies the list. */
    public Strain {
        shortages = List.copyOf(shortages);
    }

    /**
     * A corridor that lacks some points across.
     *
     * @param upright whether it is an upright one
     * @param line its index among the upright or the level lines of the lattice
     * @param stretches between which lines across each of the segments runs that have no place
     */
    record Shortage(boolean upright, int line, double points, List<Stretch> stretches) {}

    /** A part of a line of the lattice, between two of the lines that cross it. */
    record Stretch(int from, int to) {}

    /** Returns the edges of a lattice on which lines have no place beside each other. */
    public Set<Integer> crowded(Lattice lattice) {
        Set<Integer> edges = new TreeSet<>();
        for (Shortage shortage : shortages) {
            for (Stretch stretch : shortage.stretches) {
                for (int i = stretch.from; i < stretch.to; i++) {
                    edges.add(lattice.edgeAt(
                            shortage.upright ? lattice.vertex(shortage.line, i) : lattice.vertex(i, shortage.line),
                            shortage.upright ? Side.BOTTOM : Side.RIGHT));
                }
            }
        }
        edges.remove(-1);
        return edges;
    }

    /** Enters every shortage into a ledger. */
    public void note(DemandAccumulator ledger) {
        shortages.forEach(shortage -> ledger.missing(shortage.upright, shortage.line, shortage.points));
    }
}
