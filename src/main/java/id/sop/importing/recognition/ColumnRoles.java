package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.Symbol;
import id.sop.language.LabelWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what columns hold by what stands in them, where their heads could mean several things. */
final class ColumnRoles {
    private ColumnRoles() {}

    /**
     * Columns beside those of the actors in which texts stand, and no symbols, are columns of the office's own; so are those with the
     * same heads in other tables, in which nothing stands at all.
     */
    static List<Region> sorted(SourceDocument document, List<Region> all) {
        List<Region> sorted = new ArrayList<>();
        Set<String> own = new HashSet<>();
        for (Region region : all) {
            List<Region> alike = all.stream()
                    .filter(other ->
                            areAlike(other.head().columns(), region.head().columns()))
                    .toList();
            List<HeadColumn> roles = region.head().columns().stream()
                    .map(column -> column.as(role(document, region.head(), column, alike)))
                    .toList();
            roles.stream()
                    .filter(column -> column.role() == HeadColumn.Role.OWN)
                    .forEach(column -> own.add(LabelWords.squeezed(column.head().text())));
            sorted.add(region.with(region.head().with(roles)));
        }
        return sorted.stream()
                .map(region -> region.with(region.head()
                        .with(region.head().columns().stream()
                                .map(column ->
                                        isOwn(document, column, region, own) ? column.as(HeadColumn.Role.OWN) : column)
                                .toList())))
                .toList();
    }

    private static boolean isOwn(SourceDocument document, HeadColumn column, Region region, Set<String> own) {
        return column.role() == HeadColumn.Role.ACTOR
                && !column.grouped()
                && own.contains(LabelWords.squeezed(column.head().text()))
                && !isDrawn(document, column, region);
    }

    /** Tells whether two heads, which may stand on two pages, are the same. */
    private static boolean areAlike(List<HeadColumn> some, List<HeadColumn> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> {
                    HeadColumn one = some.get(i);
                    HeadColumn other = others.get(i);
                    return Math.abs(one.left() - other.left()) < TableHead.SAME
                            && one.role() == other.role()
                            && one.head().text().equals(other.head().text());
                });
    }

    private static HeadColumn.Role role(
            SourceDocument document, TableHead head, HeadColumn column, List<Region> alike) {
        List<HeadColumn> acting = head.columns(HeadColumn.Role.ACTOR);
        boolean sole = acting.isEmpty() || acting.equals(List.of(column));
        boolean performers = sole
                && TableHead.WORDS
                        .key(column.head().text())
                        .filter("pelaksana"::equals)
                        .isPresent();
        boolean acts = column.role() == HeadColumn.Role.ACTOR;
        boolean before = column.role() == HeadColumn.Role.OWN
                && column.left() < head.activity().left();
        if (((acts && !column.grouped()) || (before && performers)) && isWritten(document, column, alike)) {
            return performers ? HeadColumn.Role.PERFORMER : HeadColumn.Role.OWN;
        }
        return column.role();
    }

    private static boolean isWritten(SourceDocument document, HeadColumn column, List<Region> alike) {
        int rows = 0;
        int written = 0;
        for (Region region : alike) {
            for (BodyRow row : region.steps()) {
                rows++;
                boolean text = row.cells().stream()
                        .filter(cell -> column.holds(cell.box().centre().x()))
                        .anyMatch(cell -> isText(cell));
                written += text ? 1 : 0;
            }
            if (isDrawn(document, column, region)) {
                return false;
            }
        }
        return written > 1 || (written > 0 && written * 2 >= rows);
    }

    /** Tells whether a symbol stands in a column of a table. */
    private static boolean isDrawn(SourceDocument document, HeadColumn column, Region region) {
        return document.pages().get(region.page()).symbols().stream()
                .map(Symbol::box)
                .anyMatch(box -> column.holds(box.centre().x())
                        && box.y() > region.top()
                        && box.bottom() < region.end() + TableHead.SAME);
    }

    private static boolean isText(Cell cell) {
        return !cell.blank() && SymbolWords.in(cell).isEmpty() && !AnswerReading.isPlain(cell.text());
    }
}
