package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Heads of the times that say in which unit the numbers below them count; that may stand in a row of its own. */
final class TimeHeads {
    private static final double SAME = TableHead.SAME;
    private static final String UNITS = "(?:detik|menit|mnt|jam|hari(?: kerja| kalender)?|minggu|bulan|tahun)";
    private static final Pattern UNIT = Pattern.compile("\\(?\\s?" + UNITS + "\\s?\\)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})" + UNITS + "\\s?\\)?$", Pattern.CASE_INSENSITIVE);

    /** A number, two of them with a dash between, or one that is about right. */
    private static final Pattern NUMBER = Pattern.compile("[±+]?\\s?\\d{1,4}(?:,\\d{1,2})?(?:\\s?[-–]\\s?\\d{1,4})?");

    private TimeHeads() {}

    /** Tells whether a text is a number alone, and the head over it says in which unit it counts. */
    static boolean isCounted(Cell head, String text) {
        return NUMBER.matcher(text.strip()).matches()
                && NAMED.matcher(CellTexts.line(head.text())).find();
    }

    /** Returns the cells of a head, where the time and its unit stand in one. */
    static List<Cell> joined(List<Cell> cells) {
        List<Cell> joined = new ArrayList<>(cells);
        for (Cell time : cells) {
            List<Cell> units =
                    cells.stream().filter(cell -> isUnitOf(cell, time)).toList();
            if (units.size() == 1) {
                Cell unit = units.get(0);
                Place place = new Place(
                        time.place().page(), time.place().spot(), time.box().and(unit.box()));
                joined.remove(unit);
                joined.set(joined.indexOf(time), new Cell(place, time.text() + " " + unit.text()));
            }
        }
        return joined;
    }

    /** Returns the lower edge of a head, below a row in which nothing but the unit of the times stands. */
    static double withUnit(List<Cell> cells, double top, double bottom) {
        List<Cell> row = cells.stream()
                .filter(cell -> !cell.blank() && Math.abs(cell.box().y() - bottom) < SAME)
                .toList();
        Optional<Cell> unit = row.stream()
                .filter(cell -> row.size() == 1)
                .filter(cell -> cells.stream().anyMatch(time -> time.box().y() > top - SAME && isUnitOf(cell, time)))
                .findFirst();
        return unit.map(cell -> cell.box().bottom()).orElse(bottom);
    }

    private static boolean isUnitOf(Cell cell, Cell time) {
        Box low = cell.box();
        Box high = time.box();
        return !Objects.equals(cell, time)
                && UNIT.matcher(CellTexts.line(cell.text())).matches()
                && TableHead.WORDS.key(time.text()).filter("waktu"::equals).isPresent()
                && Math.abs(low.y() - high.bottom()) < SAME
                && Math.abs(low.x() - high.x()) < SAME
                && Math.abs(low.right() - high.right()) < SAME;
    }
}
