package id.sop.paging;

import id.sop.model.Flow;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Gives every arrow that crosses a page break its pair of connectors. Arrows from one page to one step of another share their
 * pair, unless they enter it at different symbols. The letters run in the order in which the connectors are read, page by page.
 */
public final class ConnectorPlanner {
    private final Flow flow;
    private final IntUnaryOperator lanes;
    private final ToIntFunction<Flow.Exit> exitLane;
    private final ToIntFunction<Flow.Exit> entryLane;
    private final Occupancy symbols;

    /** Where the symbols of the steps stand. */
    @FunctionalInterface
    public interface Occupancy {
        /** Tells whether a step has a symbol in a lane. */
        boolean holds(int step, int lane);

        /** Tells whether a capsule in which the procedure ends stands in a lane below the other symbols of a step. */
        default boolean ends(int step, int lane) {
            return false;
        }

        /**
         * Returns the column of a step's table that is of the same actor as one of another step's table; -1 when there is none.
         */
        default int sameLane(int other, int lane, int step) {
            return lane;
        }

        /** Tells whether arrows enter a step at symbols of their own, so that they cannot share a connector. */
        default boolean isEnteredApart(int step) {
            return false;
        }
    }

    /**
     * Prepares the connectors of one sheet.
     *
     * @param lanes number of columns of the table that holds a step, at least 1
     * @param exitLane the column in which an arrow leaves its step
     * @param entryLane the column in which an arrow enters a step
     */
    public ConnectorPlanner(
            Flow flow,
            IntUnaryOperator lanes,
            ToIntFunction<Flow.Exit> exitLane,
            ToIntFunction<Flow.Exit> entryLane,
            Occupancy symbols) {
        this.flow = flow;
        this.lanes = lanes;
        this.exitLane = exitLane;
        this.entryLane = entryLane;
        this.symbols = symbols;
    }

    /** Returns the pages that end with the given steps. */
    public List<FlowPage> pages(List<Integer> lasts) {
        List<List<Flow.Exit>> cut = cut(lasts);
        ConnectorCells cells = new ConnectorCells(lanes, symbols, lasts);
        cells.place(ends(cut, lasts, true), ends(cut, lasts, false));
        Map<Integer, String> labels = new HashMap<>();
        List<FlowPage> pages = new ArrayList<>();
        int first = 1;
        for (int page = 0; page < lasts.size(); page++) {
            List<Connector> above = block(cut, cells, labels, page, true);
            pages.add(new FlowPage(first, lasts.get(page), above, block(cut, cells, labels, page, false)));
            first = lasts.get(page) + 1;
        }
        return pages;
    }

    /** Returns one connector of each pair: all those that leave their pages, or all that arrive. */
    private List<ConnectorCells.End> ends(List<List<Flow.Exit>> cut, List<Integer> lasts, boolean leave) {
        List<ConnectorCells.End> ends = new ArrayList<>();
        for (List<Flow.Exit> exits : cut) {
            Connector connector = new Connector("", exits, leave, 0, 0);
            int step = leave ? connector.nearest().from() : connector.target();
            int wanted = (leave ? exitLane : entryLane).applyAsInt(connector.nearest());
            boolean above = connector.isForward() != leave;
            ends.add(new ConnectorCells.End(ends.size(), leave, page(lasts, step), above, step, wanted));
        }
        return ends;
    }

    /** Returns the connectors on a side of a page; those that are new get the next letters. */
    private static List<Connector> block(
            List<List<Flow.Exit>> cut, ConnectorCells cells, Map<Integer, String> labels, int page, boolean above) {
        return cells.block(page, above).stream()
                .map(end -> new Connector(
                        labels.computeIfAbsent(end.group(), unnamed -> label(labels.size())),
                        cut.get(end.group()),
                        end.leaves(),
                        cells.row(end),
                        cells.lane(end)))
                .toList();
    }

    /** Returns the exits that lead to another page, those together that share their connectors. */
    private List<List<Flow.Exit>> cut(List<Integer> lasts) {
        Map<List<Object>, List<Flow.Exit>> groups = new LinkedHashMap<>();
        for (Flow.Exit exit : flow.exits()) {
            int from = page(lasts, exit.from());
            if (exit.to().isPresent() && from != page(lasts, exit.to().getAsInt())) {
                int target = exit.to().getAsInt();
                int apart = symbols.isEnteredApart(target) ? groups.size() : -1;
                groups.computeIfAbsent(
                                List.of(from, target, apart, exit.at().map(Text::value)), key -> new ArrayList<>())
                        .add(exit);
            }
        }
        return List.copyOf(groups.values());
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
