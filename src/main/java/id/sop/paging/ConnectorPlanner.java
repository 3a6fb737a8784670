package id.sop.paging;

import id.sop.model.Flow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/** Gives every arrow that crosses a page break its pair of connectors, each in a cell of its own. */
public final class ConnectorPlanner {
    private final Flow flow;
    private final IntUnaryOperator lanes;
    private final ToIntFunction<Flow.Exit> exitLane;
    private final IntUnaryOperator entryLane;

    /**
     * Prepares the connectors of one sheet.
     *
     * @param lanes number of columns, at least 1
     * @param exitLane the column in which an arrow leaves its step
     * @param entryLane the column in which an arrow enters a step
     */
    public ConnectorPlanner(Flow flow, int lanes, ToIntFunction<Flow.Exit> exitLane, IntUnaryOperator entryLane) {
        this(flow, step -> lanes, exitLane, entryLane);
    }

    /**
     * Prepares the connectors of one sheet that may have several tables.
     *
     * @param lanes number of columns of the table that holds a step, at least 1
     */
    public ConnectorPlanner(
            Flow flow, IntUnaryOperator lanes, ToIntFunction<Flow.Exit> exitLane, IntUnaryOperator entryLane) {
        this.flow = flow;
        this.lanes = lanes;
        this.exitLane = exitLane;
        this.entryLane = entryLane;
    }

    /** Returns the pages that end with the given steps. */
    public List<FlowPage> pages(List<Integer> lasts) {
        List<Flow.Exit> cut = new ArrayList<>();
        for (Flow.Exit exit : flow.exits()) {
            if (exit.to().isPresent()
                    && page(lasts, exit.from()) != page(lasts, exit.to().getAsInt())) {
                cut.add(exit);
            }
        }
        List<FlowPage> pages = new ArrayList<>();
        int first = 1;
        for (int page = 0; page < lasts.size(); page++) {
            pages.add(new FlowPage(
                    first, lasts.get(page), block(cut, lasts, page, true), block(cut, lasts, page, false)));
            first = lasts.get(page) + 1;
        }
        return pages;
    }

    private List<Connector> block(List<Flow.Exit> cut, List<Integer> lasts, int page, boolean above) {
        List<Connector> block = new ArrayList<>();
        int side = lanes.applyAsInt(lasts.get(page));
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < cut.size(); i++) {
            Flow.Exit exit = cut.get(i);
            int from = page(lasts, exit.from());
            int to = page(lasts, exit.to().getAsInt());
            int other = from == page ? to : from;
            if ((from != page && to != page) || (other < page) != above) {
                continue;
            }
            boolean outgoing = from == page;
            int wanted = outgoing
                    ? exitLane.applyAsInt(exit)
                    : entryLane.applyAsInt(exit.to().getAsInt());
            int cell = nearestFree(wanted, side, taken);
            taken.add(cell);
            block.add(new Connector(label(i), exit, outgoing, cell / side, cell % side));
        }
        return block;
    }

    /** Returns the free cell nearest to a lane, numbered row by row; a further row only when all lanes are taken. */
    private static int nearestFree(int lane, int lanes, Set<Integer> taken) {
        for (int row = 0; ; row++) {
            for (int distance = 0; distance < lanes; distance++) {
                for (int candidate : new int[] {lane + distance, lane - distance}) {
                    boolean exists = candidate >= 0 && candidate < lanes;
                    if (exists && !taken.contains(row * lanes + candidate)) {
                        return row * lanes + candidate;
                    }
                }
            }
        }
    }

    private static int page(List<Integer> lasts, int step) {
        int page = 0;
        while (lasts.get(page) < step) {
            page++;
        }
        return page;
    }

    /** Returns A to Z, then AA, AB …, as columns of a spreadsheet are named. */
    static String label(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : label(index / 26 - 1) + last;
    }
}
