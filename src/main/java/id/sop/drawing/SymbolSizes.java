package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.paging.ElementIds;
import id.sop.paging.MinimumSizes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How large the symbols of one sheet can be in its cells, and how large the cells must be for the texts in them. */
final class SymbolSizes {
    /** What is left free for arrows on each side of a symbol: a part of the lane, within bounds. */
    private static final double SIDE_PART = 0.165;

    private static final double LEAST_SIDE_ROOM = 6.5;

    /** The same where symbols would be too narrow for it; no line of another symbol has room there. */
    private static final double TIGHT_SIDE_ROOM = 5.1;

    private static final double MOST_SIDE_ROOM = 11;
    private static final double WIDEST = 56;
    private static final double NARROWEST = 12;

    /** What every symbol has, 8 by 5 mm, where its cell has room for it: rather than fall below this, the table gives room. */
    static final double LEAST_WIDTH = 22.7;

    static final double LEAST_HEIGHT = 14.2;

    /** A box that is wider than so many times its height looks like a line. */
    private static final double MOST_WIDTHS = 2.9;

    /** No text makes a rhombus wider than this. */
    private static final double WIDEST_WITH_TEXT = 90;

    /** A symbol is never taller than these parts of its width, so that a capsule does not become an egg. */
    private static final double BOX_PROPORTION = 0.63;

    private static final double RHOMBUS_PROPORTION = 0.85;

    /** The same above and below; a rhombus may come closer to the rules than a box, since lines meet only its corners. */
    private static final double BOX_ROOM = 9;

    private static final double LEAST_BOX_ROOM = 5.5;
    private static final double CLOSING_ROOM = 8;
    private static final double RHOMBUS_ROOM = 5;
    private static final double BOX_HEIGHT = 22;
    private static final double RHOMBUS_HEIGHT = 32;
    private static final double LOWEST = 8;
    private static final double PENTAGON_WIDTH = 17;
    private static final double PENTAGON_HEIGHT = 15;

    /** By how much on each side smaller symbols are tried where lines lack room. */
    static final double STEP = 1.5;

    /** The same for those below the usual least size: beside these, a line with its head has room before the rule after one step. */
    static final double STEP_OF_SMALL = 1.75;

    /** Two heights that differ by less are the same: typesetting rounds them. */
    static final double ROUNDING = 0.1;

    private final Blueprint blueprint;
    private final ElementLocator places;
    private final SymbolText questions;
    private double narrowestLane = Double.POSITIVE_INFINITY;
    private double row = RHOMBUS_HEIGHT + 2 * RHOMBUS_ROOM;
    private double rhombusRow = Double.POSITIVE_INFINITY;

    /**
     * Measures the cells of a sheet.
     *
     * @param captionWidth width of a text in points, in type of 8 pt
     */
    SymbolSizes(Blueprint blueprint, ElementLocator places, ToDoubleFunction<String> captionWidth) {
        this.blueprint = blueprint;
        this.places = places;
        List<String> texts = rhombi(blueprint)
                .map(Blueprint.Mark::text)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        questions = new SymbolText(texts, captionWidth, Caption.USUAL_SIZE);
        for (Blueprint.Page page : blueprint.pages()) {
            GridCells cells = new GridCells(page, places);
            for (Blueprint.Mark mark : page.marks()) {
                Box cell = cells.of(mark);
                narrowestLane = Math.min(narrowestLane, cell.width());
                row = isPentagon(mark.shape()) ? row : Math.min(row, height(mark, cell));
                rhombusRow = mark.shape() == Symbol.Shape.RHOMBUS ? Math.min(rhombusRow, cell.height()) : rhombusRow;
            }
        }
    }

    /** The size that all symbols of a sheet share, so that no row or column looks more important than another. */
    record SymbolSize(double width, double boxHeight, double rhombusWidth, double rhombusHeight) {
        /** Tells whether it is narrower than another one, and than symbols ought to be. */
        boolean isTooNarrow(SymbolSize other) {
            return width < Math.min(LEAST_WIDTH, other.width);
        }

        /** Returns the place of a symbol in its cell. */
        Box box(Box cell, Symbol.Shape shape) {
            return switch (shape) {
                case CAPSULE, RECTANGLE -> Box.around(cell.centre(), width, boxHeight);
                case RHOMBUS -> Box.around(cell.centre(), rhombusWidth, rhombusHeight);
                case PENTAGON_DOWN, PENTAGON_UP -> Box.around(cell.centre(), PENTAGON_WIDTH, PENTAGON_HEIGHT);
            };
        }
    }

    /**
     * Returns the size of the symbols.
     *
     * @param narrower by how much more room than usual is left on each side
     * @param lower by how much more room than usual is left above and below
     * @param small whether they may be smaller than they ought to be
     */
    SymbolSize size(double narrower, double lower, boolean small) {
        double lane = Math.min(narrowestLane, WIDEST + 2 * MOST_SIDE_ROOM);
        double room = Math.max(LEAST_SIDE_ROOM, Math.min(MOST_SIDE_ROOM, SIDE_PART * lane));
        double aside = narrower == 0 ? TIGHT_SIDE_ROOM : LEAST_SIDE_ROOM;
        double least = small ? NARROWEST : Math.min(LEAST_WIDTH, lane - 2 * aside);
        double lowest = small ? LOWEST : Math.min(LEAST_HEIGHT, row - 2 * LEAST_BOX_ROOM);
        double highest = Math.max(lowest, Math.min(BOX_HEIGHT, row - 2 * (BOX_ROOM + lower)));
        double width =
                Math.max(NARROWEST, Math.max(least, Math.min(lane - 2 * (room + narrower), MOST_WIDTHS * highest)));
        double box = Math.max(LOWEST, Math.min(width * BOX_PROPORTION, highest));
        double tallest = width * RHOMBUS_PROPORTION;
        double rhombus = Math.max(
                Math.max(LOWEST, Math.min(lowest, tallest)), Math.min(tallest, row - 2 * (RHOMBUS_ROOM + lower)));
        double most = rhombusRow - 2 * RHOMBUS_ROOM;
        double widest = Math.max(width, narrowestLane - 2 * LEAST_SIDE_ROOM);
        Optional<SymbolText.Room> text =
                questions.room(width, widest).or(() -> questions.largest(Math.min(widest, WIDEST_WITH_TEXT)));
        return new SymbolSize(
                width,
                box,
                text.map(SymbolText.Room::width).orElse(width),
                text.map(needed -> Math.max(rhombus, Math.min(most, needed.height())))
                        .orElse(rhombus));
    }

    /** Returns the sizes of lanes and rows in which every text of a rhombus can be read. */
    MinimumSizes wanted() {
        double most = narrowestLane - 2 * LEAST_SIDE_ROOM;
        return questions
                .room(Math.min(most, WIDEST), WIDEST_WITH_TEXT)
                .map(needed -> new MinimumSizes(
                        needed.width() > most + ROUNDING ? needed.width() + 2 * LEAST_SIDE_ROOM : 0,
                        rowsBelow(needed.height() + 2 * RHOMBUS_ROOM)))
                .orElse(MinimumSizes.ANY);
    }

    /** Returns how many points lanes and rows lack in all for every text of a rhombus to be read, by {@link #wanted}. */
    double lacking() {
        MinimumSizes wanted = wanted();
        double rows = 0;
        for (Blueprint.Page page : blueprint.pages()) {
            GridCells cells = new GridCells(page, places);
            for (Blueprint.Mark mark : page.marks()) {
                double least = wanted.row(page.rows().get(mark.row()).get(0));
                rows += mark.shape() == Symbol.Shape.RHOMBUS
                        ? Math.max(0, least - cells.of(mark).height())
                        : 0;
            }
        }
        return rows + Math.max(0, wanted.lane() - narrowestLane);
    }

    /** Returns the rows with a rhombus that are lower than a height, with that height. */
    private Map<String, Double> rowsBelow(double height) {
        Map<String, Double> rows = new HashMap<>();
        for (Blueprint.Page page : blueprint.pages()) {
            GridCells cells = new GridCells(page, places);
            for (Blueprint.Mark mark : page.marks()) {
                if (mark.shape() == Symbol.Shape.RHOMBUS && cells.of(mark).height() < height - ROUNDING) {
                    cells.demand(mark.row(), height, rows);
                }
            }
        }
        return rows;
    }

    /** No rule and no line runs between a closing capsule and its rhombus, which is counted as if its row were taller. */
    private static double height(Blueprint.Mark mark, Box cell) {
        return cell.height() + (ElementIds.Kind.END_CELL.isOf(mark.cell()) ? CLOSING_ROOM : 0);
    }

    private static Stream<Blueprint.Mark> rhombi(Blueprint blueprint) {
        return blueprint.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark.shape() == Symbol.Shape.RHOMBUS);
    }

    static boolean isPentagon(Symbol.Shape shape) {
        return shape == Symbol.Shape.PENTAGON_DOWN || shape == Symbol.Shape.PENTAGON_UP;
    }
}
