package id.sop.paging;

import id.sop.model.Flow;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses the page breaks: as few pages as possible, then no lonely rows, then rows spread evenly and few arrows cut.
 *
 * <p>The best breaks are found by dynamic programming over the steps: whether a page can hold the steps {@code i} to
 * {@code j}, and what it costs, does not depend on the breaks before and after it.
 */
public final class Paginator {
    /** Fewer rows than this on a page look forgotten. */
    private static final int LONELY = 3;

    /** Less than a page costs, so that a sheet of two rows is not broken for it. */
    private static final double LONELY_COST = 10;

    private static final double PAGE_COST = 100;

    /** A connector costs as much as leaving a quarter of a page empty; a cut arrow has two. */
    private static final double CUT_COST = 0.06;

    private static final double IMPOSSIBLE = Double.POSITIVE_INFINITY;

    private final Heights heights;
    private final CutArrows arrows;
    private final int lanes;
    private final Optional<List<Integer>> breaks;

    /**
     * Prepares the pages of one sheet.
     *
     * @param lanes how many connectors stand side by side in the first table, at least 1
     */
    public Paginator(Heights heights, Flow flow, int lanes) {
        this(heights, CutArrows.of(flow), lanes);
    }

    private Paginator(Heights heights, CutArrows arrows, int lanes) {
        this.heights = heights;
        this.arrows = arrows;
        this.lanes = lanes;
        this.breaks = bestBreaks();
    }

    /**
     * Returns by how much the rows of some steps on one page have to be taller than they are, for a cell over several of them to
     * have room: how tall each of these is then, by its number.
     */
    public Map<Integer, Double> stretched(int first, int last) {
        List<Double> rows = heights.rows(first, last);
        return IntStream.rangeClosed(first, last)
                .filter(step -> rows.get(step - first) > heights.rows().get(step - 1))
                .boxed()
                .collect(Collectors.toMap(
                        step -> step,
                        step -> rows.get(step - first) - heights.ends().get(step - 1)));
    }

    /** Returns the pages of the same sheet when no step's row is lower than some points. */
    public Paginator atLeast(double row) {
        return new Paginator(heights.atLeast(row), arrows, lanes);
    }

    /** Returns the pieces of the identity for which a page of their own is too small, from 0. */
    public List<Integer> tooTallPieces() {
        return IntStream.range(0, heights.pieces().size())
                .filter(piece -> heights.pieces().get(piece) > heights.page())
                .boxed()
                .toList();
    }

    /** Returns on how many pages of its own the identity stands, at least 1: each holds as many of its pieces as it can. */
    public int identityPages() {
        int pages = 1;
        double used = 0;
        for (double piece : heights.pieces()) {
            boolean begins = used > 0 && used + piece > heights.page();
            pages += begins ? 1 : 0;
            used = begins ? piece : used + piece;
        }
        return pages;
    }

    /** Tells whether the notes below the table have pages of their own. */
    public boolean setsNotesApart() {
        return heights.apart() > 0;
    }

    /** Tells whether identity and flow fit on one page together. */
    public boolean fitsJoined() {
        return joinedHeight() <= heights.page();
    }

    /** Returns the height of identity and flow together, unbroken, as a part of the page. */
    public double joinedPart() {
        return joinedHeight() / heights.page();
    }

    /** Returns on how many pages the steps stand; 0 when the sheet cannot be broken. */
    public int pages() {
        return breaks.map(List::size).orElse(0);
    }

    /** Returns on how few pages the steps would stand, if each of their heights were so many times what it is. */
    public int pages(double part) {
        double all = heights.title()
                + heights.rows().stream().mapToDouble(Double::doubleValue).sum();
        double head = heights.head();
        for (Heights.FurtherTable table : heights.further()) {
            all += table.title();
            head = Math.min(head, table.head());
        }
        return (int) Math.ceil((part * all + heights.tail()) / Math.max(1, heights.page() - part * head));
    }

    private double joinedHeight() {
        double rows = heights.height(1, steps());
        double height = heights.identity() + heights.above(1) + rows + heights.tail();
        for (Heights.FurtherTable table : heights.further()) {
            height += heights.above(table.first());
        }
        return height + connectors(1, steps()) * heights.connectorRow();
    }

    /**
     * Returns the steps for which a page of their own is too small, by number; nothing when the sheet can be broken all
     * the same, because such a step and its neighbours need no connectors between them.
     */
    public List<Integer> tooTall() {
        if (breaks.isPresent()) {
            return List.of();
        }
        return IntStream.rangeClosed(1, steps())
                .filter(step -> cost(step, step) == IMPOSSIBLE)
                .boxed()
                .toList();
    }

    /**
     * Returns the last step of each page.
     *
     * @throws IllegalStateException when the sheet cannot be broken; see {@link #tooTall}
     */
    public List<Integer> breaks() {
        return breaks.orElseThrow(() -> new IllegalStateException("a step is taller than a page"));
    }

    private Optional<List<Integer>> bestBreaks() {
        int steps = steps();
        double[] best = new double[steps + 1];
        int[] from = new int[steps + 1];
        Arrays.fill(best, IMPOSSIBLE);
        best[0] = 0;
        for (int last = 1; last <= steps; last++) {
            double rows = 0;
            for (int first = last; first >= 1; first--) {
                rows += heights.rows().get(first - 1);
                if (heights.above(first) + rows > heights.page()) {
                    break;
                }
                double cost = best[first - 1] + PAGE_COST + cost(first, last);
                if (cost < best[last]) {
                    best[last] = cost;
                    from[last] = first;
                }
            }
        }
        if (best[steps] == IMPOSSIBLE) {
            return Optional.empty();
        }
        ArrayDeque<Integer> lasts = new ArrayDeque<>();
        for (int last = steps; last > 0; last = from[last] - 1) {
            lasts.addFirst(last);
        }
        return Optional.of(List.copyOf(lasts));
    }

    private int steps() {
        return heights.rows().size();
    }

    private double cost(int first, int last) {
        double height = connectors(first, last) * heights.connectorRow() + heights.height(first, last);
        for (int step = first; step <= last; step++) {
            height += beginsTable(step, first) ? heights.above(step) : 0;
        }
        if (last == steps()) {
            height += heights.tail();
        }
        double free = 1 - height / heights.page();
        if (free < 0) {
            return IMPOSSIBLE;
        }
        return free * free + CUT_COST * cuts(first, last) + (isLonely(first, last) ? LONELY_COST : 0);
    }

    /** Tells whether a head stands above a row of a page that begins with another one. */
    private boolean beginsTable(int step, int first) {
        return step == first || heights.lastOfTable(step - 1) == step - 1;
    }

    /** Tells whether a page has too few rows, or holds too few of those of a table that has more. */
    private boolean isLonely(int first, int last) {
        int from = first;
        while (heights.lastOfTable(from) < last) {
            from = heights.lastOfTable(from) + 1;
        }
        boolean torn = (from > first && last < heights.lastOfTable(from) && last - from + 1 < LONELY)
                || (heights.lastOfTable(first) < last
                        && first > 1
                        && !beginsTable(first, 0)
                        && heights.lastOfTable(first) - first + 1 < LONELY);
        return last - first + 1 < LONELY || torn;
    }

    /** Counts the connectors on a page: arrows between its tables have them, too. */
    private int cuts(int first, int last) {
        int cuts = 0;
        for (int from = first; from <= last; from = heights.lastOfTable(from) + 1) {
            int to = Math.min(last, heights.lastOfTable(from));
            cuts += arrows.before(from, to) + arrows.after(from, to);
        }
        return cuts;
    }

    /** Counts the rows of connectors on a page. */
    private int connectors(int first, int last) {
        int rows = 0;
        for (int from = first; from <= last; from = heights.lastOfTable(from) + 1) {
            int to = Math.min(last, heights.lastOfTable(from));
            int side = heights.table(from).map(Heights.FurtherTable::lanes).orElse(lanes);
            rows += rows(arrows.before(from, to), side) + rows(arrows.after(from, to), side);
        }
        return rows;
    }

    private static int rows(int connectors, int lanes) {
        return (connectors + lanes - 1) / lanes;
    }
}
