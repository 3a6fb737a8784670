package id.sop.paging;

import id.sop.model.Flow;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a sheet.
 *
 * @param joined whether the identity block stands on the page of the flow, which then is the only one
 * @param pages the pages of the flow table, in order; none when there are no steps
 * @param notesApart whether the notes below the table begin on a page of their own
 */
public record SheetPlan(boolean joined, List<FlowPage> pages, boolean notesApart) {
    /** Copies the list. */
    public SheetPlan {
        pages = List.copyOf(pages);
    }

    /** A plan with notes, if any, below the last row. */
    public SheetPlan(boolean joined, List<FlowPage> pages) {
        this(joined, pages, false);
    }

    /** Returns how many pages of paper the flow takes. */
    public int papers() {
        return (int) pages.stream().filter(page -> !page.follows()).count();
    }

    /** Returns the plan that puts all steps on one page, without connectors. */
    public static SheetPlan unbroken(int steps, boolean joined) {
        return new SheetPlan(joined, steps == 0 ? List.of() : List.of(new FlowPage(1, steps, List.of(), List.of())));
    }

    /** Returns the plan that is typeset to be measured: identity and all steps on one page, under a connector. */
    public static SheetPlan sample(Flow flow) {
        return sample(flow, List.of(flow.size()));
    }

    /**
     * Returns the plan that is typeset to be measured when there are several tables.
     *
     * @param lasts the last step of each
     */
    public static SheetPlan sample(Flow flow, List<Integer> lasts) {
        if (flow.size() == 0) {
            return unbroken(0, false);
        }
        Connector connector = new Connector("A", List.of(flow.exits(1).get(0)), true, 0, 0);
        List<FlowPage> tables = new ArrayList<>();
        for (int last : lasts) {
            tables.add(
                    tables.isEmpty()
                            ? new FlowPage(1, last, List.of(connector), List.of())
                            : new FlowPage(tables.get(tables.size() - 1).last() + 1, last, List.of(), List.of(), true));
        }
        return new SheetPlan(true, tables);
    }
}
