package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells what columns hold by what stands in them, where their heads could mean several things. */
final class ColumnRoles {
    private ColumnRoles() {}

    /** Columns beside those of the actors in which texts stand, and no symbols, are columns of the office's own. */
    static List<Region> sorted(SourceDocument document, List<Region> all) {
        List<Region> sorted = new ArrayList<>();
        for (Region region : all) {
            List<Region> alike = all.stream()
                    .filter(other ->
                            areAlike(other.head().columns(), region.head().columns()))
                    .toList();
            List<HeadColumn> roles = region.head().columns().stream()
                    .map(column -> column.as(role(document, region.head(), column, alike)))
                    .toList();
            sorted.add(region.with(region.head().with(roles)));
        }
        return sorted;
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
            SourcePage page = document.pages().get(region.page());
            for (BodyRow row : region.steps()) {
                rows++;
                boolean text = row.cells().stream()
                        .filter(cell -> column.holds(cell.box().centre().x()))
                        .anyMatch(cell -> isText(cell));
                written += text ? 1 : 0;
            }
            for (Symbol symbol : page.symbols()) {
                boolean inside = column.holds(symbol.box().centre().x())
                        && symbol.box().y() > region.top()
                        && symbol.box().bottom() < region.end() + TableHead.SAME;
                if (inside) {
                    return false;
                }
            }
        }
        return written > 1 || (written > 0 && written * 2 >= rows);
    }

    private static boolean isText(Cell cell) {
        return !cell.blank() && SymbolWords.in(cell).isEmpty() && !AnswerReading.isPlain(cell.text());
    }
}
