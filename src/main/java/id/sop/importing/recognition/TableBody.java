package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourcePage;
import id.sop.language.LabelWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Tells the rows below a head: by the cells of the activities, and those that stand over several columns. */
final class TableBody {
    private static final double SAME = TableHead.SAME;

    /** A cell whose edges are no farther from those of its column than this part of its width is a cell of the column. */
    private static final double ALIGNED = 0.4;

    /** No number of a row is longer, in characters. */
    private static final int LONGEST_NUMBER = 6;

    /** No cell of a row that counts the columns is longer, in characters. */
    private static final int LONGEST_COUNT = 40;

    /** What the label of a total begins with. */
    private static final List<String> TOTALS = List.of(
            "jumlahwaktu",
            "totalwaktu",
            "waktutotal",
            "jumlahlamawaktu",
            "totallamawaktu",
            "jumlahtotal",
            "jumlahkeseluruhan",
            "waktupenyelesaian");

    /** What is a label of a total, but may begin an activity. */
    private static final Set<String> WHOLE_TOTALS =
            Set.of("jumlah", "total", "jumlahhari", "totalhari", "jumlahjam", "totaljam", "jumlahmenit", "totalmenit");

    private final SourcePage page;
    private final TableHead head;
    private final HeadColumn activity;
    private final Optional<HeadColumn> numbers;
    private final List<Cell> cells;
    private final List<BodyRow> rows = new ArrayList<>();
    private double end;

    /**
     * Prepares to read rows.
     *
     * @param head of the table, which may stand on an earlier page
     * @param index of the page
     * @param from the upper edge of what is read, in points
     * @param to its lower edge
     */
    TableBody(SourcePage page, int index, TableHead head, double from, double to) {
        this.page = page;
        this.head = head;
        this.activity = head.activity();
        this.numbers = head.columns(HeadColumn.Role.NUMBER).stream().findFirst();
        this.cells = page.cells().stream()
                .filter(cell ->
                        cell.box().y() > from - SAME && cell.box().centre().y() < to)
                .sorted(Comparator.comparing((Cell cell) -> cell.box().y())
                        .thenComparing(cell -> cell.box().x()))
                .toList();
        this.end = from;
        read(index);
    }

    /** Returns the rows, from top to bottom. */
    List<BodyRow> rows() {
        return rows;
    }

    /** Returns the lower edge of the last row, in points. */
    double end() {
        return end;
    }

    private void read(int index) {
        double last = Double.NEGATIVE_INFINITY;
        for (Cell cell : cells) {
            if (cell.blank() || cell.box().centre().y() < last || !isLeading(cell)) {
                continue;
            }
            List<Cell> band = band(cell);
            Optional<Cell> total = band.stream().filter(TableBody::isTotal).findFirst();
            if (total.isPresent()) {
                rows.add(total(index, cell, total.get(), band));
                last = end = cell.box().bottom();
                continue;
            }
            if (isNumbered(band)) {
                last = cell.box().bottom();
                continue;
            }
            Optional<BodyRow> row = row(index, cell, band);
            if (row.isEmpty()) {
                if (!rows.isEmpty()) {
                    return;
                }
                continue;
            }
            rows.add(row.get());
            last = end = row.get().bottom();
        }
    }

    /** Tells whether a cell begins a row: it stands in the columns of the number or activity, or over them. */
    private boolean isLeading(Cell cell) {
        Box box = cell.box();
        double x = box.centre().x();
        boolean counts = numbers.filter(column -> column.holds(x)).isPresent();
        boolean over = box.x() < activity.right() - SAME && box.right() > activity.left() + SAME;
        boolean first = numbers.isEmpty() && box.x() < head.left() + SAME && head.left() > activity.left() - SAME;
        return counts || over || first;
    }

    private List<Cell> band(Cell leading) {
        Box box = leading.box();
        return cells.stream()
                .filter(cell -> Objects.equals(cell, leading)
                        || (box.y() - SAME < cell.box().centre().y()
                                && cell.box().centre().y() < box.bottom() + SAME)
                        || (cell.box().y() < box.centre().y()
                                && box.centre().y() < cell.box().bottom()))
                .toList();
    }

    private Optional<BodyRow> row(int index, Cell leading, List<Cell> band) {
        Optional<Cell> main = whole(
                band.stream().filter(cell -> !cell.blank() && isActivity(cell)).toList());
        Optional<Cell> number = numbers.flatMap(column -> band.stream()
                .filter(cell ->
                        !cell.blank() && column.holds(cell.box().centre().x()))
                .findFirst());
        boolean wordy = number.filter(cell -> !isNumber(cell.text())).isPresent();
        if (main.isPresent() && !wordy && band.size() > 2) {
            Box box = main.get().box();
            boolean heading = isHeading(main.get(), number, band);
            return Optional.of(new BodyRow(
                    heading ? BodyRow.Kind.HEADING : BodyRow.Kind.STEP,
                    index,
                    box.y(),
                    box.bottom(),
                    main.get(),
                    number,
                    band));
        }
        boolean wide = leading.box().width() > activity.width() * (1 + ALIGNED)
                && leading.box().right() > activity.right() + SAME
                && leading.box().right() < head.right() + activity.width();
        long others = band.stream().filter(cell -> !cell.blank()).count();
        if (wide && others <= 2) {
            Box box = leading.box();
            return Optional.of(new BodyRow(BodyRow.Kind.HEADING, index, box.y(), box.bottom(), leading, number, band));
        }
        return Optional.empty();
    }

    /** Returns the activity of a row whose cell of the number stands beside several of the activity. */
    private static Optional<Cell> whole(List<Cell> activities) {
        return activities.stream()
                .reduce((upper, lower) -> new Cell(
                        new Place(
                                upper.place().page(),
                                upper.place().spot(),
                                upper.box().and(lower.box())),
                        upper.text() + "\n" + lower.text()));
    }

    private boolean isActivity(Cell cell) {
        double slack = Math.max(SAME, ALIGNED * activity.width());
        return Math.abs(cell.box().x() - activity.left()) < slack
                && Math.abs(cell.box().right() - activity.right()) < slack;
    }

    /** Tells whether a cell among the activities is the heading of a part: nothing else stands in its row, and no number counts it. */
    private boolean isHeading(Cell main, Optional<Cell> number, List<Cell> band) {
        boolean alone = band.stream()
                .allMatch(cell -> cell.blank()
                        || isActivity(cell)
                        || number.filter(other -> Objects.equals(other, cell)).isPresent());
        boolean drawn = page.symbols().stream()
                .anyMatch(symbol -> symbol.box().centre().y() > main.box().y()
                        && symbol.box().centre().y() < main.box().bottom());
        boolean counted = number.filter(
                        cell -> Character.isDigit(cell.text().strip().charAt(0)))
                .isPresent();
        String text = main.text().strip();
        boolean lettered = text.length() > 2
                && Character.isUpperCase(text.charAt(0))
                && (text.charAt(1) == '.' || text.startsWith("II"));
        boolean capitals = text.chars().noneMatch(Character::isLowerCase);
        return alone && !drawn && !counted && (number.isPresent() || lettered || capitals);
    }

    private static boolean isNumber(String text) {
        String bare = text.strip();
        return bare.length() <= LONGEST_NUMBER;
    }

    /** Tells whether a row only counts the columns. */
    private static boolean isNumbered(List<Cell> band) {
        List<Cell> filled = band.stream().filter(cell -> !cell.blank()).toList();
        return filled.size() > 2
                && filled.stream().allMatch(cell -> {
                    String text = cell.text().strip();
                    return text.length() <= LONGEST_COUNT
                            && text.chars().allMatch(c -> Character.isDigit(c) || "(). ".indexOf(c) >= 0);
                });
    }

    private static boolean isTotal(Cell cell) {
        String bare = LabelWords.squeezed(cell.text());
        return TOTALS.stream().anyMatch(bare::startsWith) || WHOLE_TOTALS.contains(bare);
    }

    private BodyRow total(int index, Cell leading, Cell label, List<Cell> band) {
        Box box = leading.box();
        Optional<Cell> value = band.stream()
                .filter(cell -> !cell.blank()
                        && !cell.equals(label)
                        && cell.box().x() > label.box().x())
                .filter(cell -> cell.text().chars().anyMatch(Character::isDigit))
                .findFirst();
        int colon = label.text().indexOf(':');
        Cell main = value.orElseGet(() -> new Cell(
                label.place(),
                colon < 0 ? "" : label.text().substring(colon + 1).strip()));
        return new BodyRow(BodyRow.Kind.TOTAL, index, box.y(), box.bottom(), main, Optional.empty(), band);
    }
}
