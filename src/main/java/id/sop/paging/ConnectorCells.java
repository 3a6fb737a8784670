package id.sop.paging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives every connector a cell of its own: as near as possible to the column of its step, in the same column as the other of its
 * pair, but not beside the symbol of another step, to which it would seem to belong, nor below a capsule in which the procedure
 * ends: the line there would seem to go on from the end.
 */
final class ConnectorCells {
    /** What a cell costs for each lane on the way, for another step's symbol in the next row, and for one further on. */
    private static final int AWAY = 2;

    private static final int FOREIGN = 200;
    private static final int FOREIGN_FAR = 7;

    /** What it costs that the two of a pair stand in different columns: as much as the way over six of them. */
    private static final int PARTED = 12;

    /** What it costs that a line to or from a connector crosses that of another one: more than to part a pair. */
    private static final int CROSSED = 14;

    /** How often each may choose again; most sheets have few connectors, and these rest after one or two rounds. */
    private static final int ROUNDS = 5;

    private final IntUnaryOperator lanes;
    private final ConnectorPlanner.Occupancy symbols;
    private final List<Integer> lasts;
    private final Map<End, Integer> cells = new HashMap<>();

    /** The connectors that have their places, side by side: a sheet may have thousands of them. */
    private final Map<Block, List<End>> blocks = new HashMap<>();

    /**
     * One connector of a pair.
     *
     * @param group which of the pairs
     * @param leaves whether arrows leave the page here, rather than arrive
     * @param page the page, from 0
     * @param above whether it stands above the first step of the page, or below the last one
     * @param step the step on this page which its line leaves or enters
     * @param wanted the column in which that line leaves or enters the step
     */
    record End(int group, boolean leaves, int page, boolean above, int step, int wanted) {
        Block block() {
            return new Block(page, above);
        }
    }

    /** A side of a page. */
    private record Block(int page, boolean above) {}

    /**
     * Prepares the cells of one sheet.
     *
     * @param lanes number of columns of the table that holds a step, at least 1
     * @param lasts the last step of each page
     */
    ConnectorCells(IntUnaryOperator lanes, ConnectorPlanner.Occupancy symbols, List<Integer> lasts) {
        this.lanes = lanes;
        this.symbols = symbols;
        this.lasts = lasts;
    }

    /**
     * Places pairs. Those that arrive choose first, with a look at where their others could stand: nothing but their place tells
     * to which step they lead. Then each may choose again among the others.
     *
     * @param leaving one of each pair
     * @param arriving the others, in the same order
     */
    void place(List<End> leaving, List<End> arriving) {
        for (End arrival : arriving) {
            End departure = leaving.get(arrival.group());
            List<Integer> free = free(arrival, next(arrival));
            put(arrival, best(arrival, free, lane -> bestBeside(departure, arrival, lane)));
        }
        for (End end : leaving) {
            put(end, best(end, free(end, next(end)), lane -> parted(end, lane, arriving.get(end.group()))));
        }
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < leaving.size(); i++) {
                moved |= move(leaving.get(i), arriving.get(i));
                moved |= move(arriving.get(i), leaving.get(i));
            }
        }
    }

    private void put(End end, int cell) {
        cells.put(end, cell);
        blocks.computeIfAbsent(end.block(), block -> new ArrayList<>()).add(end);
    }

    private boolean move(End end, End other) {
        int before = cells.get(end);
        int after = best(end, free(end, row(end)), lane -> parted(end, lane, other));
        cells.put(end, after);
        return after != before;
    }

    /** Returns the connectors on a side of a page as they are read: row by row, from left to right. */
    List<End> block(int page, boolean above) {
        return blocks.getOrDefault(new Block(page, above), List.of()).stream()
                .sorted(Comparator.comparing(cells::get))
                .toList();
    }

    /** Returns the row of a connector in its block, from 0. */
    int row(End end) {
        return cells.get(end) / side(end);
    }

    /** Returns the column of a connector, from 0. */
    int lane(End end) {
        return cells.get(end) % side(end);
    }

    /** Returns what it costs that an end stands in a lane while the other of its pair has its place. */
    private int parted(End end, int lane, End other) {
        return lane == symbols.sameLane(other.step(), lane(other), end.step()) ? 0 : 2 * PARTED;
    }

    /** Returns what it costs at least to place an end when its other stands in a lane. */
    private int bestBeside(End end, End other, int lane) {
        int partner = symbols.sameLane(other.step(), lane, end.step());
        return free(end, next(end)).stream()
                .map(cell -> cell % side(end))
                .mapToInt(free -> cost(end, free) + (free == partner ? 0 : 2 * PARTED))
                .min()
                .orElseThrow();
    }

    /** Returns the cell that costs least, the leftmost of equals. */
    private int best(End end, List<Integer> free, IntUnaryOperator more) {
        return free.stream()
                .min(Comparator.comparingInt(cell -> cost(end, cell % side(end)) + more.applyAsInt(cell % side(end))))
                .orElseThrow();
    }

    /** Returns the row for one more connector: a further one only when all lanes are taken. */
    private int next(End end) {
        return (int) others(end).count() / side(end);
    }

    /** Returns the cells of a row that no other connector has, numbered row by row. */
    private List<Integer> free(End end, int row) {
        List<Integer> taken = others(end).map(cells::get).toList();
        int side = side(end);
        return IntStream.range(row * side, (row + 1) * side)
                .filter(cell -> !taken.contains(cell))
                .boxed()
                .toList();
    }

    /** Returns the connectors that have their places in the same block. */
    private Stream<End> others(End end) {
        return blocks.getOrDefault(end.block(), List.of()).stream().filter(other -> !other.equals(end));
    }

    private int cost(End end, int lane) {
        long crossed = others(end)
                .filter(other -> (end.wanted() - other.wanted()) * (lane - lane(other)) < 0
                        || (isNearer(end, other) && isBetween(end.wanted(), lane(other), lane))
                        || (isNearer(other, end) && isBetween(other.wanted(), lane, lane(other))))
                .count();
        int after = lane >= end.wanted() ? 0 : 1;
        int away = AWAY * Math.abs(lane - end.wanted());
        return 2 * (away + foreign(end, lane) + CROSSED * (int) crossed) + after;
    }

    /** Tells whether the line of a connector turns off between that of another one and the connectors. */
    private static boolean isNearer(End end, End other) {
        return end.above() ? end.step() < other.step() : end.step() > other.step();
    }

    private static boolean isBetween(int one, int lane, int other) {
        return Math.min(one, other) < lane && lane < Math.max(one, other);
    }

    /**
     * Returns what it costs that the nearest symbol in a lane is that of another step, or an end; one beyond the row of the own step
     * costs nothing, since the line has turned off before.
     */
    private int foreign(End end, int lane) {
        int first = first(end);
        int last = lasts.get(end.page());
        int nearest = end.above() ? first : last;
        for (int step = nearest; step >= first && step <= last; step += end.above() ? 1 : -1) {
            if (!end.above() && symbols.ends(step, lane)) {
                return step == nearest ? FOREIGN : FOREIGN_FAR;
            }
            if (symbols.holds(step, lane)) {
                return step == end.step() ? 0 : step == nearest ? FOREIGN : FOREIGN_FAR;
            }
            if (step == end.step()) {
                return 0;
            }
        }
        return 0;
    }

    private int first(End end) {
        return end.page() == 0 ? 1 : lasts.get(end.page() - 1) + 1;
    }

    private int side(End end) {
        return lanes.applyAsInt(first(end));
    }
}
