package id.sop.paging;

import java.util.List;

/**
 * A page of the flow table: connector rows above, steps, connector rows below.
 *
 * @param first number of the first step
 * @param last number of the last step
 * @param above the connectors over the first step: they join earlier pages
 * @param below the connectors under the last step: they join later pages
 */
public record FlowPage(int first, int last, List<Connector> above, List<Connector> below) {
    /** Copies the lists. */
    public FlowPage {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** Returns how many connector rows a block needs. */
    public static int rows(List<Connector> block) {
        return block.stream().mapToInt(Connector::row).max().orElse(-1) + 1;
    }

    /** Tells whether a step stands on this page. */
    public boolean holds(int step) {
        return first <= step && step <= last;
    }
}
