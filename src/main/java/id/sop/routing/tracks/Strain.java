package id.sop.routing.tracks;

import java.util.List;

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
     */
    record Shortage(boolean upright, int line, double points) {}

    /** Enters every shortage into a ledger. */
    public void note(DemandAccumulator ledger) {
        shortages.forEach(shortage -> ledger.missing(shortage.upright, shortage.line, shortage.points));
    }
}
