package id.sop.importing.recognition;

import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.language.LabelWords;
import id.sop.language.ProcedureTitle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the flow tables of a document, and tells which of them are one procedure. */
final class Regions {
    private static final LabelWords IDENTITY = LabelWords.labels(Regions.class, "identity-labels.txt");

    /** Twice as many as an SOP can have steps: a longer table is a list of something else. */
    static final int MOST_ROWS = 1_000;

    private final SourceDocument document;
    private final List<Region> regions = new ArrayList<>();
    private boolean headed;
    private boolean tooLong;

    Regions(SourceDocument document) {
        this.document = document;
        for (int page = 0; page < document.pages().size(); page++) {
            read(page, document.pages().get(page));
        }
    }

    /** Tells whether there is a head at all. */
    boolean hasHead() {
        return headed;
    }

    /** Tells whether a table was passed over because it has too many rows. */
    boolean isTooLong() {
        return tooLong;
    }

    private void read(int index, SourcePage page) {
        Optional<TableHead> before = regions.isEmpty()
                ? Optional.empty()
                : Optional.of(regions.get(regions.size() - 1))
                        .filter(region -> region.page() == index - 1)
                        .map(Region::head);
        List<TableHead> heads = TableHead.on(page, index, before);
        headed |= !heads.isEmpty();
        if (heads.stream().anyMatch(head -> rows(page, head) > MOST_ROWS)) {
            tooLong = true;
            return;
        }
        double first = heads.isEmpty() ? Double.POSITIVE_INFINITY : heads.get(0).top();
        Optional<Region> last = regions.isEmpty() ? Optional.empty() : Optional.of(regions.get(regions.size() - 1));
        if (last.isPresent() && last.get().page() == index - 1) {
            TableHead head = last.get().head();
            TableBody body = new TableBody(page, index, head, Double.NEGATIVE_INFINITY, first);
            if (body.rows().stream().anyMatch(row -> row.kind() != BodyRow.Kind.HEADING)) {
                regions.add(new Region(index, head, body.rows().get(0).top(), body.rows(), body.end()));
            }
        }
        for (int i = 0; i < heads.size(); i++) {
            TableHead head = heads.get(i);
            double to = i + 1 < heads.size() ? heads.get(i + 1).top() : Double.POSITIVE_INFINITY;
            TableBody body = new TableBody(page, index, head, head.bottom(), to);
            regions.add(new Region(index, head, head.top(), body.rows(), body.end()));
        }
    }

    /** Returns how many cells of the activities stand below a head, or below those that follow it. */
    private static long rows(SourcePage page, TableHead head) {
        HeadColumn activity = head.activity();
        return page.cells().stream()
                .filter(cell -> !cell.blank()
                        && cell.box().y() > head.top()
                        && activity.holds(cell.box().centre().x()))
                .count();
    }

    /** Returns the regions of each procedure; those without any step, or with too many, are none. */
    List<List<Region>> procedures() {
        List<List<Region>> procedures = new ArrayList<>();
        List<Region> current = new ArrayList<>();
        for (Region region : regions) {
            if (!current.isEmpty() && region.isHeaded() && isNew(current, region)) {
                procedures.add(current);
                current = new ArrayList<>();
            }
            current.add(region);
        }
        procedures.add(current);
        List<List<Region>> kept = new ArrayList<>();
        for (List<Region> procedure : procedures) {
            int steps =
                    procedure.stream().mapToInt(region -> region.steps().size()).sum();
            tooLong |= steps > MOST_ROWS;
            if (steps > 0 && steps <= MOST_ROWS) {
                kept.add(procedure);
            }
        }
        return kept;
    }

    private boolean isNew(List<Region> current, Region region) {
        Region last = current.get(current.size() - 1);
        boolean begun = current.stream().anyMatch(earlier -> !earlier.steps().isEmpty());
        return begun
                && !goesOn(current, region)
                && (hasIdentity(last, region) || hasTitle(last, region) || countsAnew(current, region));
    }

    /** Tells whether the first row has a number that comes after that of the last one. */
    private static boolean goesOn(List<Region> current, Region region) {
        List<BodyRow> before =
                current.stream().flatMap(earlier -> earlier.steps().stream()).toList();
        int last = number(before.get(before.size() - 1));
        return !region.steps().isEmpty() && last > 0 && number(region.steps().get(0)) > last;
    }

    /** Returns the number of a row; 0 if it has none. */
    private static int number(BodyRow row) {
        String digits =
                row.number().map(cell -> LabelWords.squeezed(cell.text())).orElse("");
        boolean whole =
                !digits.isEmpty() && digits.length() < 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Integer.parseInt(digits) : 0;
    }

    /** Tells whether rows are counted from one again, though no heading of a part is above them. */
    private boolean countsAnew(List<Region> current, Region region) {
        boolean first =
                region.steps().stream().findFirst().filter(Regions::isFirst).isPresent();
        boolean before =
                current.stream().flatMap(earlier -> earlier.steps().stream()).anyMatch(Regions::isFirst);
        Region above = current.get(current.size() - 1);
        boolean heading = region.rows().stream()
                        .findFirst()
                        .filter(row -> row.kind() == BodyRow.Kind.HEADING)
                        .isPresent()
                || endsWithHeading(above)
                || PartTitles.above(document, above, region).isPresent();
        return first && before && !heading;
    }

    /** Tells whether the last row of a table heads what comes below it: where no line is free between two tables, it was taken for one. */
    private static boolean endsWithHeading(Region region) {
        List<BodyRow> rows = region.rows();
        return !rows.isEmpty()
                && rows.get(rows.size() - 1).kind() == BodyRow.Kind.HEADING
                && PartTitles.isLettered(rows.get(rows.size() - 1).main().text().strip());
    }

    private static boolean isFirst(BodyRow row) {
        return number(row) == 1;
    }

    private boolean hasIdentity(Region from, Region to) {
        return between(from, to)
                .filter(Cell.class::isInstance)
                .map(item -> IDENTITY.key(((Cell) item).text()).orElse(""))
                .anyMatch(key -> key.equals("nama") || key.equals("nomor") || key.equals("dasar_hukum"));
    }

    /** Tells whether a title stands between two regions that did not stand before: not one that every page repeats. */
    private boolean hasTitle(Region from, Region to) {
        Set<String> known = new HashSet<>();
        for (int page = 0; page <= from.page(); page++) {
            double lower = page == from.page() ? from.end() : Double.POSITIVE_INFINITY;
            document.pages().get(page).captions().stream()
                    .filter(caption -> caption.box().y() < lower)
                    .forEach(caption -> known.add(LabelWords.squeezed(caption.text())));
        }
        return between(from, to)
                .filter(Caption.class::isInstance)
                .map(item -> ((Caption) item).text())
                .anyMatch(text -> isTitle(text) && !known.contains(LabelWords.squeezed(text)));
    }

    /** Tells whether a line is the title of a procedure. */
    static boolean isTitle(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return ProcedureTitle.behindLabel(text.strip()).isPresent()
                || (lower.startsWith("prosedur ")
                        && ProcedureTitle.isName(lower.substring(9).strip()))
                || lower.startsWith("standar operasional prosedur")
                || lower.startsWith("standard operating procedure");
    }

    /** Returns the cells and captions between two regions. */
    private Stream<Object> between(Region from, Region to) {
        List<Object> items = new ArrayList<>();
        for (int page = from.page(); page <= to.page(); page++) {
            double upper = page == from.page() ? from.end() : Double.NEGATIVE_INFINITY;
            double lower = page == to.page() ? to.top() : Double.POSITIVE_INFINITY;
            SourcePage source = document.pages().get(page);
            source.cells().stream()
                    .filter(cell -> cell.box().y() >= upper - TableHead.SAME
                            && cell.box().bottom() <= lower + TableHead.SAME)
                    .forEach(items::add);
            source.captions().stream()
                    .filter(caption ->
                            caption.box().y() >= upper && caption.box().bottom() <= lower)
                    .forEach(items::add);
        }
        return items.stream();
    }
}
