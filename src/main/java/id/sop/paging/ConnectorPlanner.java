package id.sop.paging;

import id.sop.model.Flow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Gives every arrow that crosses a page break its pair of connectors, each in a cell of its own: as near as possible to the
 * column of its step, but not beside the symbol of another step, to which it would seem to belong. Arrows from one page to
 * one step of another share their pair.
 */
public final class ConnectorPlanner {
    /** What a cell costs for each lane on the way, for another step's symbol in the next row, and for one further on. */
    private static final int AWAY = 2;

    private static final int FOREIGN = 200;
    private static final int FOREIGN_FAR = 7;

    private final Flow flow;
    private final IntUnaryOperator lanes;
    private final ToIntFunction<Flow.Exit> exitLane;
    private final IntUnaryOperator entryLane;
    private final Occupancy symbols;

    /** Where the symbols of the steps stand. */
    @FunctionalInterface
    public interface Occupancy {
        /** Tells whether a step has a symbol in a lane. */
        boolean holds(int step, int lane);

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
            IntUnaryOperator entryLane,
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
        List<FlowPage> pages = new ArrayList<>();
        int first = 1;
        for (int page = 0; page < lasts.size(); page++) {
            pages.add(new FlowPage(
                    first, lasts.get(page), block(cut, lasts, page, true), block(cut, lasts, page, false)));
            first = lasts.get(page) + 1;
        }
        return pages;
    }

    /** Returns the exits that lead to another page, those together that share their connectors. */
    private List<List<Flow.Exit>> cut(List<Integer> lasts) {
        Map<List<Integer>, List<Flow.Exit>> groups = new LinkedHashMap<>();
        for (Flow.Exit exit : flow.exits()) {
            int from = page(lasts, exit.from());
            if (exit.to().isPresent() && from != page(lasts, exit.to().getAsInt())) {
                int target = exit.to().getAsInt();
                int apart = symbols.isEnteredApart(target) ? groups.size() : -1;
                groups.computeIfAbsent(List.of(from, target, apart), key -> new ArrayList<>())
                        .add(exit);
            }
        }
        return List.copyOf(groups.values());
    }

    private List<Connector> block(List<List<Flow.Exit>> cut, List<Integer> lasts, int page, boolean above) {
        List<Integer> outgoing = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < cut.size(); i++) {
            int from = page(lasts, cut.get(i).get(0).from());
            int to = page(lasts, cut.get(i).get(0).to().getAsInt());
            int other = from == page ? to : from;
            if ((from == page || to == page) && (other < page) == above) {
                (from == page ? outgoing : all).add(i);
            }
        }
        // Those that arrive choose first: nothing but their place tells to which step they lead.
        all.addAll(outgoing);
        int first = page == 0 ? 1 : lasts.get(page - 1) + 1;
        int side = lanes.applyAsInt(first);
        List<Connector> block = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int i : all) {
            boolean leaves = outgoing.contains(i);
            Connector connector = new Connector(label(i), cut.get(i), leaves, 0, 0);
            int step = leaves ? connector.nearest().from() : connector.target();
            int wanted = leaves ? exitLane.applyAsInt(connector.nearest()) : entryLane.applyAsInt(step);
            int cell = best(wanted, side, taken, lane -> foreign(lane, step, first, lasts.get(page), above));
            taken.add(cell);
            block.add(new Connector(label(i), cut.get(i), leaves, cell / side, cell % side));
        }
        block.sort(Comparator.comparingInt(connector -> cut.indexOf(connector.exits())));
        return block;
    }

    /** Returns the free cell that costs least, numbered row by row; one of a further row only when all lanes are taken. */
    private static int best(int wanted, int lanes, Set<Integer> taken, IntUnaryOperator foreign) {
        for (int row = 0; ; row++) {
            int best = -1;
            int least = Integer.MAX_VALUE;
            for (int lane = 0; lane < lanes; lane++) {
                int after = lane >= wanted ? 0 : 1;
                int cost = 2 * (AWAY * Math.abs(lane - wanted) + foreign.applyAsInt(lane)) + after;
                if (!taken.contains(row * lanes + lane) && cost < least) {
                    best = row * lanes + lane;
                    least = cost;
                }
            }
            if (best >= 0) {
                return best;
            }
        }
    }

    /**
     * Returns what it costs that the nearest symbol in a lane is that of another step; one beyond the row of the own step
     * costs nothing, since the line has turned off before.
     */
    private int foreign(int lane, int own, int first, int last, boolean above) {
        int nearest = above ? first : last;
        for (int step = nearest; step >= first && step <= last; step += above ? 1 : -1) {
            if (symbols.holds(step, lane)) {
                return step == own ? 0 : step == nearest ? FOREIGN : FOREIGN_FAR;
            }
            if (step == own) {
                return 0;
            }
        }
        return 0;
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
