package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the headings of parts that stand above tables of their own. */
final class PartTitles {
    /** In points: a heading is no farther above its table. */
    private static final double ABOVE = 40;

    /** Of the width of its table, a cell that is a heading has so much. */
    private static final double WIDE = 0.6;

    private PartTitles() {}

    /** Returns the heading that stands above a table, which follows another one. */
    static Optional<Found<String>> above(SourceDocument document, Region before, Region region) {
        SourcePage page = document.pages().get(region.page());
        double from = before.page() == region.page() ? before.end() : Double.NEGATIVE_INFINITY;
        return Stream.concat(
                        page.captions().stream()
                                .map(caption -> new Found<>(caption.text().strip(), caption.place())),
                        page.cells().stream()
                                .filter(cell ->
                                        isBetween(cell.place(), from - TableHead.SAME, region.top() + TableHead.SAME))
                                .filter(cell -> cell.box().width()
                                                > WIDE
                                                        * (region.head().right()
                                                                - region.head().left())
                                        || overflows(page, cell))
                                .map(cell -> new Found<>(cell.text().strip(), cell.place())))
                .filter(found -> isBetween(found.place(), from - TableHead.SAME, region.top() + TableHead.SAME))
                .filter(found -> isLettered(found.value()))
                .max(Comparator.comparing(
                        (Found<String> found) -> found.place().box().y()));
    }

    /** Tells whether a cell has a lettered line all for itself: in a worksheet that runs over the empty cells beside it. */
    private static boolean overflows(SourcePage page, Cell cell) {
        String text = cell.text().strip();
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && page.cells().stream()
                        .filter(other -> !other.blank() && !other.equals(cell))
                        .noneMatch(other -> other.box().y() < cell.box().bottom() - TableHead.SAME
                                && other.box().bottom() > cell.box().y() + TableHead.SAME);
    }

    private static boolean isBetween(Place place, double from, double to) {
        Box box = place.box();
        return box.y() >= from && box.bottom() <= to && box.bottom() > to - ABOVE;
    }

    /** Tells whether a heading begins with a letter or a number of its own. */
    static boolean isLettered(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean mark =
                end > 0 && end <= 4 && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
        boolean upper = end > 0
                && text.substring(0, end).chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return mark && upper && text.indexOf('\n') < 0 && text.length() > end + 1;
    }
}
