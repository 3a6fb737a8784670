package id.sop.importing.recognition;

import id.sop.importing.draft.DraftCell;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourcePage;
import id.sop.time.Reading;
import id.sop.time.TimeNotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what stands in the columns of a step beside those of the actors. */
final class CellReading {
    /** In points: widths that differ less are the same. */
    private static final double EVEN = 0.01;

    /** By so many columns a row of a pasted table may be out of place. */
    private static final int MOST_SHIFTED = 2;

    private static final String TIME = "waktu";

    private final List<StepRow> steps;

    /** Whether there is a merged cell in any column beside those of the actors. */
    private final boolean merged;

    /** The steps whose cells were taken for one over the end of a page, though nothing but their words says so: where it begins, and goes on. */
    private final Set<Integer> joined = new HashSet<>();

    CellReading(List<StepRow> steps) {
        this.steps = steps;
        this.merged = hasMerged();
    }

    /** Returns what the steps say in a column, by their indices; none where an earlier step has the same cell, or the cell is empty. */
    Map<Integer, DraftCell> column(int column) {
        Map<Integer, DraftCell> cells = new LinkedHashMap<>();
        List<Optional<DraftCell>> all = new ArrayList<>();
        for (int step = 0; step < steps.size(); step++) {
            all.add(read(step, column));
        }
        boolean merging = all.stream().flatMap(Optional::stream).anyMatch(cell -> cell.until()
                        .isPresent())
                || (!isTimes(column) && merged);
        int last = -1;
        for (int step = 0; step < steps.size(); step++) {
            Optional<DraftCell> cell = all.get(step);
            if (cell.isPresent() && last >= 0 && goesOn(cells.get(last), last, cell.get(), step, merging)) {
                cells.put(last, new DraftCell(cells.get(last).items(), OptionalInt.of(end(cell.get(), step))));
            } else if (cell.isPresent()) {
                cells.put(step, cell.get());
                last = step;
            }
        }
        return cells;
    }

    private static int end(DraftCell cell, int step) {
        return cell.until().orElse(step);
    }

    private boolean hasMerged() {
        return steps.stream()
                .flatMap(step -> step.pieces().stream())
                .anyMatch(piece -> piece.region().head().columns().stream()
                        .filter(column ->
                                column.role() == HeadColumn.Role.OWN || column.role() == HeadColumn.Role.STANDARD)
                        .anyMatch(column -> cells(piece.row(), column, 0).stream()
                                .anyMatch(cell -> !cell.blank() && isMerged(piece, cell))));
    }

    private static boolean isMerged(StepRow.Piece piece, Cell cell) {
        return piece.region().steps().stream()
                        .filter(row -> row.page() == cell.place().page() && covers(cell, row))
                        .limit(2)
                        .count()
                > 1;
    }

    /** Tells whether cells of a step were taken for one with those of another page because they say the same. */
    boolean isJoined(int step) {
        return joined.contains(step);
    }

    /**
     * Tells whether a cell is the rest of one that the end of a page, or a head that is repeated, cut: both say the same, and one of them is
     * merged, or others are. Two cells that say the same look no different.
     *
     * @param merging whether there are merged cells beside which this one may be another
     */
    private boolean goesOn(DraftCell upper, int first, DraftCell lower, int step, boolean merging) {
        boolean cut = end(upper, first) == step - 1
                && !steps.get(step)
                        .first()
                        .region()
                        .equals(steps.get(step - 1).last().region())
                && !steps.get(step).number().equals(Optional.of("1"));
        boolean merged = upper.until().isPresent() || lower.until().isPresent();
        boolean same = cut && (merged || merging) && values(upper).equals(values(lower));
        if (same) {
            joined.add(first);
            joined.add(step);
        }
        return same;
    }

    private static List<String> values(DraftCell cell) {
        return cell.items().stream().map(Found::value).toList();
    }

    private Optional<DraftCell> read(int step, int column) {
        List<Found<String>> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Place place = null;
        OptionalInt until = OptionalInt.empty();
        for (StepRow.Piece piece : steps.get(step).pieces()) {
            if (column >= piece.region().head().columns().size()) {
                continue;
            }
            HeadColumn own = piece.region().head().columns().get(column);
            double shift = shift(piece) * own.width();
            for (Cell cell : cells(piece.row(), own, shift)) {
                boolean earlier = piece.equals(steps.get(step).first()) && isOfEarlier(step, cell);
                if (cell.blank() || earlier) {
                    continue;
                }
                text.append(text.isEmpty() ? "" : "\n").append(cell.text());
                place = place == null ? cell.place() : place;
                int last = lastCovered(step, cell);
                until = last > step ? OptionalInt.of(last) : until;
            }
        }
        if (place != null) {
            String value = isTimes(column) ? CellTexts.line(text.toString()) : text.toString();
            items.addAll(CellTexts.items(value, place));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new DraftCell(items, until));
    }

    private boolean isTimes(int column) {
        List<HeadColumn> columns = steps.get(0).first().region().head().columns();
        return column < columns.size() && columns.get(column).key().equals(TIME);
    }

    /** Tells whether the cells of a step stand beside their columns, so that they were moved. */
    boolean isShifted(int step) {
        return shift(steps.get(step).first()) != 0;
    }

    private static List<Cell> cells(BodyRow row, HeadColumn column, double shift) {
        return row.cells().stream()
                .filter(cell -> column.holds(cell.box().centre().x() - shift))
                .toList();
    }

    private boolean isOfEarlier(int step, Cell cell) {
        return step > 0
                && steps.get(step - 1).pieces().stream()
                        .anyMatch(piece -> piece.row().page() == cell.place().page() && covers(cell, piece.row()));
    }

    private int lastCovered(int step, Cell cell) {
        int last = step;
        while (last + 1 < steps.size()) {
            BodyRow next = steps.get(last + 1).first().row();
            if (next.page() != cell.place().page() || !covers(cell, next)) {
                break;
            }
            last++;
        }
        return last;
    }

    private static boolean covers(Cell cell, BodyRow row) {
        return cell.box().y() < row.middle() && row.middle() < cell.box().bottom();
    }

    /**
     * Returns by how many columns the last cells of a row stand too far to the right, as happens in pasted tables: that of the time
     * tells, because nothing else reads like one.
     */
    private static int shift(StepRow.Piece piece) {
        Optional<HeadColumn> time = piece.region().head().columns().stream()
                .filter(column -> column.key().equals(TIME))
                .findFirst();
        if (time.isEmpty() || Math.abs(time.get().width() - SourcePage.COLUMN) > EVEN) {
            return 0;
        }
        for (int shift = 0; shift <= MOST_SHIFTED; shift++) {
            double middle = time.get().middle() + shift * time.get().width();
            String text = piece.row().cells().stream()
                    .filter(cell ->
                            cell.box().x() < middle && middle < cell.box().right())
                    .map(Cell::text)
                    .findFirst()
                    .orElse("");
            if (isTime(text)) {
                return shift;
            }
            if (shift == 0 && (text.isBlank() || TimeHeads.isCounted(time.get().head(), text))) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isTime(String text) {
        return !text.isBlank()
                && text.chars().anyMatch(Character::isDigit)
                && !(TimeNotation.parse(text) instanceof Reading.Unreadable);
    }
}
