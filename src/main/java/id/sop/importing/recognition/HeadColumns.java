package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.page.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the columns of a table by the cells of its head. */
final class HeadColumns {
    private static final double SAME = TableHead.SAME;

    /** Cells stand over one another that share so much of the narrower one. */
    private static final double OVER = 0.4;

    private static final Set<String> STANDARD = Set.of("kelengkapan", "waktu", "output", "keterangan");
    private static final Set<String> COVERS = Set.of("pelaksana", "mutu_baku");

    private final Cell activity;
    private final List<Cell> cells;

    private HeadColumns(Cell activity, List<Cell> cells) {
        this.activity = activity;
        this.cells = cells;
    }

    /**
     * Returns the columns from left to right.
     *
     * @param activity the head of the activities
     * @param cells all cells of the head with a text
     */
    static List<HeadColumn> of(Cell activity, List<Cell> cells) {
        return new HeadColumns(activity, TimeHeads.joined(cells)).columns();
    }

    private List<HeadColumn> columns() {
        List<Cell> lowest = cells.stream()
                .filter(cell ->
                        Objects.equals(cell, activity) || cells.stream().noneMatch(lower -> isBelow(lower, cell)))
                .filter(cell -> !isKey(cell, "mutu_baku") || cells.stream().anyMatch(other -> isBelow(cell, other)))
                .sorted(Comparator.comparing((Cell cell) -> cell.box().x()))
                .toList();
        Set<String> taken = new HashSet<>();
        List<HeadColumn> columns = new ArrayList<>();
        boolean behindActors = false;
        for (Cell cell : lowest) {
            String key = TableHead.WORDS.key(cell.text()).orElse("");
            boolean grouped = isUnder(cell, "pelaksana");
            boolean before = cell.box().x() < activity.box().x() - SAME;
            boolean standard = !before && !isActing(cell) && STANDARD.contains(key) && taken.add(key);
            behindActors |= standard;
            HeadColumn.Role role;
            if (cell.equals(activity)) {
                role = HeadColumn.Role.ACTIVITY;
            } else if (before) {
                role = key.equals("nomor") ? HeadColumn.Role.NUMBER : HeadColumn.Role.OWN;
            } else if (standard) {
                role = HeadColumn.Role.STANDARD;
            } else {
                role = behindActors || (isWithin(cell, "mutu_baku") && !grouped)
                        ? HeadColumn.Role.OWN
                        : HeadColumn.Role.ACTOR;
            }
            String group = above(cell).map(Cell::text).orElse("");
            columns.add(new HeadColumn(
                    cell.box().x(), cell.box().right(), role, standard ? key : "", cell, group, grouped));
        }
        return straightened(columns);
    }

    /**
     * Puts the last columns in order where the lower row of a head lost a merged cell: there the head of the remarks, which stands
     * in the upper row, comes to stand before that of the outputs.
     */
    private static List<HeadColumn> straightened(List<HeadColumn> columns) {
        List<HeadColumn> standard = columns.stream()
                .filter(column -> column.role() == HeadColumn.Role.STANDARD)
                .toList();
        Optional<HeadColumn> upper = standard.stream()
                .filter(column -> standard.stream()
                        .anyMatch(other -> other.left() > column.left()
                                && other.head().box().y() > column.head().box().bottom() - SAME))
                .findFirst();
        if (upper.isEmpty()) {
            return columns;
        }
        double level = upper.get().head().box().bottom() - SAME;
        List<HeadColumn> order = new ArrayList<>(standard);
        order.sort(
                Comparator.comparing((HeadColumn column) -> column.head().box().y() < level));
        List<HeadColumn> straight = columns.stream()
                .filter(column -> column.role() != HeadColumn.Role.STANDARD)
                .collect(Collectors.toCollection(ArrayList::new));
        double left = standard.get(0).left();
        for (HeadColumn column : order) {
            straight.add(column.between(left, left + column.width()));
            left += column.width();
        }
        straight.sort(Comparator.comparing(HeadColumn::left));
        return straight;
    }

    private static boolean isKey(Cell cell, String key) {
        return TableHead.WORDS.key(cell.text()).filter(key::equals).isPresent();
    }

    /** Returns the cell that stands next over another one. */
    private Optional<Cell> above(Cell cell) {
        return cells.stream()
                .filter(other -> isBelow(cell, other))
                .max(Comparator.comparing((Cell other) -> other.box().y()))
                .or(() -> coverOf(cell));
    }

    /**
     * Tells whether a head that covers others covers this one: where merged cells are lost, the cover is over the first one only, and
     * over those that follow there is nothing.
     */
    private boolean isUnder(Cell cell, String key) {
        return stands(cell, key)
                || coverOf(cell).filter(cover -> isKey(cover, key)).isPresent();
    }

    private boolean stands(Cell cell, String key) {
        return cells.stream().anyMatch(other -> isKey(other, key) && isBelow(cell, other));
    }

    /**
     * Tells whether a cell stands under the head of the actors, or before that of the mutu baku which covers several columns: it is wider
     * than the cell, or has several under it, since a sole actor may have as much room.
     */
    private boolean isActing(Cell cell) {
        return stands(cell, "pelaksana")
                || cells.stream()
                        .filter(cover -> isKey(cover, "mutu_baku")
                                && (cover.box().width() > 2 * SAME + cell.box().width() || coversSeveral(cover)))
                        .anyMatch(cover -> cell.box().right() < cover.box().x() + SAME);
    }

    private boolean coversSeveral(Cell cover) {
        return cells.stream().filter(cell -> isBelow(cell, cover)).limit(2).count() > 1;
    }

    /** Tells whether a cell stands under a head that is wider. */
    private boolean isWithin(Cell cell, String key) {
        return cells.stream()
                .filter(other -> other.box().width() > cell.box().width() + SAME)
                .anyMatch(other -> isKey(other, key) && isBelow(cell, other));
    }

    private Optional<Cell> coverOf(Cell cell) {
        return cells.stream()
                .filter(other -> TableHead.WORDS
                        .key(other.text())
                        .filter(COVERS::contains)
                        .isPresent())
                .filter(other -> other.box().bottom() < cell.box().y() + SAME)
                .filter(other -> other.box().x() < cell.box().x() + SAME)
                .filter(other -> isLost(other, cell))
                .max(Comparator.comparing((Cell other) -> other.box().x()));
    }

    /** Tells whether nothing stands between a cover that is no wider than one column and a cell to its right. */
    private boolean isLost(Cell cover, Cell cell) {
        boolean narrow = cover.box().width() < cell.box().width() + SAME;
        return narrow
                && cells.stream()
                        .noneMatch(other -> !Objects.equals(other, cover)
                                && !Objects.equals(other, cell)
                                && Math.abs(other.box().y() - cover.box().y()) < SAME
                                && other.box().x() > cover.box().x()
                                && other.box().x() < cell.box().right() - SAME);
    }

    private static boolean isBelow(Cell cell, Cell other) {
        Box low = cell.box();
        Box high = other.box();
        double shared = Math.min(low.right(), high.right()) - Math.max(low.x(), high.x());
        return low.y() > high.bottom() - SAME && shared > OVER * Math.min(low.width(), high.width());
    }
}
