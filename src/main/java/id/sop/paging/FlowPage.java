package id.sop.paging;

import java.util.List;

/**
 * A table of the flow on one page, or what of it stands on that page: connector rows above, steps, connector rows below.
 *
 * @param first number of the first step
 * @param last number of the last step
 * @param above the connectors over the first step: they join earlier pages
 * @param below the connectors under the last step: they join later pages
 * @param follows whether it stands below another table, on the same paper
 */
public record FlowPage(int first, int last, List<Connector> above, List<Connector> below, boolean follows) {
    /** Copies the lists. */
    public FlowPage {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** Makes a page at the top of its paper. */
    public FlowPage(int first, int last, List<Connector> above, List<Connector> below) {
        this(first, last, above, below, false);
    }

    /** Returns this page below another table. */
    public FlowPage following() {
        return new FlowPage(first, last, above, below, true);
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
