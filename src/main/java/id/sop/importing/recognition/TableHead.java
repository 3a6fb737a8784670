package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import id.sop.importing.page.SourcePage;
import id.sop.language.LabelWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The head of a flow table: the cell that says "Kegiatan", with heads of the mutu baku or of actors to its right.
 *
 * @param page the index of its page
 * @param top its upper edge, in points
 * @param bottom the upper edge of the first row below it, in points
 * @param columns from left to right; one of them has the role of the activity
 */
record TableHead(int page, double top, double bottom, List<HeadColumn> columns) {
    static final LabelWords WORDS = LabelWords.HEADS;

    /** The last of the words that heads of the activities usually have, among all of them. */
    private static final int USUAL = WORDS.rank("aktifitas");

    /** In points: edges that are no farther apart are the same. */
    static final double SAME = 3;

    private static final String ACTIVITY = "kegiatan";
    private static final Set<String> LOWEST = Set.of("kelengkapan", "waktu", "output");
    private static final Set<String> OTHERS =
            Set.of("kelengkapan", "waktu", "output", "keterangan", "pelaksana", "mutu_baku");

    /** Heads over signatures, in letters only. */
    private static final Set<String> SIGNATURES = Set.of("tandatangan", "ttd", "paraf", "tandatanganparaf");

    /** A page has a handful; of more, the first are enough to tell what it is. */
    private static final int MOST = 100;

    /** All cells of a page are looked at for each of its heads, so many times in all. */
    private static final int MOST_LOOKS = 4_000_000;

    /** As many cells are looked at whether they are heads. */
    private static final int MOST_LIKE = 2_000;

    /** No head is longer, in characters. */
    private static final int LONGEST = 60;

    TableHead {
        columns = List.copyOf(columns);
    }

    /**
     * Returns the heads on a page, from top to bottom.
     *
     * @param before the head of the table that may go on on this page
     */
    static List<TableHead> on(SourcePage page, int index, Optional<TableHead> before) {
        List<TableHead> heads = new ArrayList<>();
        List<Cell> covers = page.cells().stream()
                .filter(TableHead::isCover)
                .limit(MOST_LIKE)
                .toList();
        List<Cell> activities = page.cells().stream()
                .filter(cell -> isHead(cell, ACTIVITY))
                .sorted(Comparator.comparing((Cell cell) -> cell.box().y()))
                .limit(MOST_LIKE)
                .filter(cell -> covers.stream().noneMatch(cover -> covers(cover, cell)))
                .limit(Math.min(MOST, 1 + MOST_LOOKS / (1 + page.cells().size())))
                .toList();
        for (Cell activity : activities) {
            boolean weaker = activities.stream()
                    .filter(other -> meets(other, activity))
                    .anyMatch(other -> isActor(page, covers, other, activity)
                            || (rank(other) < rank(activity) && !isActor(page, covers, activity, other)));
            if (weaker) {
                continue;
            }
            boolean covered = heads.stream().anyMatch(head -> activity.box().y() < head.bottom() - SAME);
            Optional<TableHead> table = heads.isEmpty() ? before : Optional.of(heads.get(heads.size() - 1));
            boolean said = table.filter(head -> head.isOtherColumn(activity)).isPresent();
            if (!covered && !said) {
                at(page, index, activity).ifPresent(heads::add);
            }
        }
        return heads;
    }

    /** Tells whether the right one of two cells that begin like the head of the activities is an actor, or a group of them. */
    private static boolean isActor(SourcePage page, List<Cell> covers, Cell left, Cell right) {
        return isBehindActors(covers, left, right) || isBehindGroup(page, left, right) || isInGroup(page, left, right);
    }

    /** Tells whether something of half the height of a head stands over another one between two of its cells: a group of actors. */
    private static boolean isBehindGroup(SourcePage page, Cell left, Cell right) {
        List<Cell> between = page.cells().stream()
                .filter(cell -> !cell.blank()
                        && meets(cell, left)
                        && left.box().right() < cell.box().x() + SAME
                        && cell.box().right() < right.box().x() + SAME)
                .toList();
        return between.stream()
                .anyMatch(group -> group.box().bottom() < left.box().bottom() - SAME
                        && between.stream().anyMatch(actor -> covers(group, actor)));
    }

    /**
     * Tells whether a cell with more than the words of such a head stands under one of its own, which begins level with the cell to
     * its left: a group of actors stands over them so.
     */
    private static boolean isInGroup(SourcePage page, Cell left, Cell right) {
        return left.box().right() < right.box().x() + SAME
                && left.box().y() < right.box().y() - SAME
                && !WORDS.isWhole(right.text())
                && page.cells().stream()
                        .anyMatch(group -> !group.blank()
                                && covers(group, right)
                                && Math.abs(group.box().y() - left.box().y()) < SAME
                                && left.box().right() < group.box().x() + SAME);
    }

    /** Tells whether actors begin between two cells, so that the one behind them is the head of a group of actors. */
    private static boolean isBehindActors(List<Cell> covers, Cell before, Cell behind) {
        return covers.stream()
                .filter(cell -> isHead(cell, "pelaksana") && meets(cell, behind))
                .anyMatch(cell -> before.box().right() < cell.box().x() + SAME
                        && cell.box().right() < behind.box().x() + SAME);
    }

    /** Tells whether a cell stands in a column other than that of the activities: it says something in a row, whatever its words. */
    private boolean isOtherColumn(Cell cell) {
        return columns.stream()
                .filter(column -> column.role() != HeadColumn.Role.ACTIVITY && column.role() != HeadColumn.Role.NUMBER)
                .anyMatch(column -> Math.abs(column.left() - cell.box().x()) < SAME
                        && Math.abs(column.right() - cell.box().right()) < SAME);
    }

    /** Returns the column of the activities. */
    HeadColumn activity() {
        return columns.stream()
                .filter(column -> column.role() == HeadColumn.Role.ACTIVITY)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the columns with a role, from left to right. */
    List<HeadColumn> columns(HeadColumn.Role role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /** Returns the head with other columns. */
    TableHead with(List<HeadColumn> others) {
        return new TableHead(page, top, bottom, others);
    }

    double left() {
        return columns.get(0).left();
    }

    double right() {
        return columns.get(columns.size() - 1).right();
    }

    /**
     * Returns how surely a cell is the head of the activities: of several in one head the lowest is. The usual words are as sure as
     * one another, since actors may be named like any of them: then the leftmost is.
     */
    private static int rank(Cell cell) {
        return Math.max(USUAL, WORDS.rank(cell.text()));
    }

    private static boolean isHead(Cell cell, String key) {
        return cell.text().length() <= LONGEST
                && WORDS.key(cell.text()).filter(key::equals).isPresent();
    }

    private static Optional<TableHead> at(SourcePage page, int index, Cell activity) {
        List<Cell> beside = beside(page, activity);
        long kinds = beside.stream()
                .map(cell -> WORDS.key(cell.text()).orElseThrow())
                .distinct()
                .count();
        boolean sure = beside.stream()
                .anyMatch(cell -> !WORDS.key(cell.text()).orElseThrow().equals("keterangan"));
        if ((kinds < 2 && !(kinds == 1 && beside.stream().anyMatch(cell -> isHead(cell, "pelaksana")))) || !sure) {
            return Optional.empty();
        }
        double top = activity.box().y();
        double bottom = activity.box().bottom();
        for (Cell cell : beside) {
            top = Math.min(top, cell.box().y());
            bottom = Math.max(bottom, cell.box().bottom());
        }
        bottom = TimeHeads.withUnit(page.cells(), top, withActors(page, activity, beside, bottom));
        double upper = top - SAME;
        double lower = bottom + SAME;
        List<Cell> cells = page.cells().stream()
                .filter(cell -> !cell.blank())
                .filter(cell -> cell.box().y() > upper && cell.box().bottom() < lower)
                .toList();
        List<HeadColumn> columns = HeadColumns.of(activity, cells);
        if (columns.stream().anyMatch(TableHead::isForSignatures)) {
            return Optional.empty();
        }
        return Optional.of(new TableHead(index, top, bottom, columns));
    }

    /** Tells whether a column stands over signatures: the sheets of those who drew up and approved a procedure are tables, too. */
    private static boolean isForSignatures(HeadColumn column) {
        return column.role() == HeadColumn.Role.ACTOR
                && SIGNATURES.contains(LabelWords.squeezed(column.head().text()));
    }

    /** Returns the known heads to the right of a cell, in its rows or those next to it. */
    private static List<Cell> beside(SourcePage page, Cell activity) {
        List<Cell> near = page.cells().stream()
                .filter(cell -> cell.box().x() >= activity.box().right() - SAME
                        && cell.box().y() < activity.box().bottom() + SAME
                        && cell.box().bottom() > activity.box().y() - SAME)
                .filter(cell -> cell.text().length() <= LONGEST)
                .filter(cell -> WORDS.key(cell.text()).filter(OTHERS::contains).isPresent())
                .toList();
        List<Cell> level = near.stream().filter(cell -> meets(cell, activity)).toList();
        boolean lowest = level.stream()
                .anyMatch(
                        cell -> WORDS.key(cell.text()).filter(LOWEST::contains).isPresent());
        if (lowest) {
            return level;
        }
        return Stream.concat(
                        level.stream(),
                        near.stream()
                                .filter(cell -> !level.contains(cell))
                                .filter(cell -> Math.abs(cell.box().y()
                                                        - activity.box().bottom())
                                                < SAME
                                        || (isCover(cell)
                                                && Math.abs(activity.box().y()
                                                                - cell.box().bottom())
                                                        < SAME)))
                .toList();
    }

    private static boolean isCover(Cell cell) {
        return isHead(cell, "pelaksana") || isHead(cell, "mutu_baku");
    }

    /** Tells whether a cell stands under another one, as the name of an actor does that begins like the head of the activities. */
    private static boolean covers(Cell upper, Cell cell) {
        double x = cell.box().centre().x();
        return Math.abs(upper.box().bottom() - cell.box().y()) < SAME
                && upper.box().x() < x
                && x < upper.box().right();
    }

    private static boolean meets(Cell cell, Cell other) {
        return cell.box().y() < other.box().bottom() - SAME
                && other.box().y() < cell.box().bottom() - SAME;
    }

    /**
     * Returns where a head ends whose lowest row has the names of the actors alone: then nothing stands below its other cells.
     */
    private static double withActors(SourcePage page, Cell activity, List<Cell> beside, double bottom) {
        Optional<Cell> actors = beside.stream()
                .filter(cell -> isHead(cell, "pelaksana"))
                .filter(cell -> cell.box().bottom() > bottom - SAME)
                .findFirst();
        if (actors.isEmpty()) {
            return bottom;
        }
        List<Cell> below = page.cells().stream()
                .filter(cell -> Math.abs(cell.box().y() - bottom) < SAME)
                .toList();
        boolean open = below.stream()
                .filter(cell -> cell.box().x() < activity.box().right() - SAME)
                .allMatch(Cell::blank);
        boolean named = below.stream()
                .anyMatch(cell -> !cell.blank()
                        && cell.box().x() > actors.get().box().x() - SAME
                        && cell.box().x() < actors.get().box().right() + SAME);
        boolean closed = below.isEmpty() || !open || !named;
        return closed
                ? bottom
                : below.stream().mapToDouble(cell -> cell.box().bottom()).max().orElse(bottom);
    }
}
