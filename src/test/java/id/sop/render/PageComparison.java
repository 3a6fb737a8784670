package id.sop.render;

import id.sop.drawing.Caption;
import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.testing.Painting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;

/** One page of a file beside one page of a geometry. */
final class PageComparison {
    private static final double LINE_WIDTH = 1;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private final List<String> faults = new ArrayList<>();
    private final Painting painting;
    private final SheetGeometry.Page page;

    PageComparison(PDPage paper, SheetGeometry.Page page) throws IOException {
        this.painting = Painting.of(paper);
        this.page = page;
        Box claimed = page.paper();
        expect(
                Math.abs(paper.getMediaBox().getWidth() - claimed.width()) < ClaimedPaths.TOLERANCE
                        && Math.abs(paper.getMediaBox().getHeight() - claimed.height()) < ClaimedPaths.TOLERANCE,
                "paper " + paper.getMediaBox());
        strokes();
        fills();
        texts();
        page.tables().forEach(this::rules);
    }

    /** Returns what the one has and the other has not. */
    List<String> faults() {
        return faults;
    }

    private void expect(boolean condition, String fault) {
        if (!condition) {
            faults.add(fault);
        }
    }

    /** Takes what was claimed out of what was painted; either must have nothing more than the other. */
    private <C, P> void match(List<C> claimed, List<P> painted, BiPredicate<C, P> same) {
        List<P> left = new ArrayList<>(painted);
        for (C claim : claimed) {
            expect(removeFirst(left, paint -> same.test(claim, paint)), "not in the file: " + claim);
        }
        left.forEach(extra -> faults.add("not in the geometry: " + extra));
    }

    private void strokes() {
        List<Predicate<Painting.Trace>> claims = new ArrayList<>();
        page.marks().forEach(mark -> claims.add(named(mark.symbol().toString(), ClaimedPaths.outline(mark.symbol()))));
        page.lines().forEach(line -> claims.add(named(line.toString(), ClaimedPaths.course(line))));
        List<Painting.Trace> painted = painting.strokes().stream()
                .filter(stroke -> Math.abs(stroke.width() - LINE_WIDTH) < 0.001)
                .map(Painting.Stroke::trace)
                .toList();
        match(claims, painted, Predicate::test);
    }

    private void fills() {
        List<Painting.Trace> white = painted(WHITE);
        match(
                page.marks().stream().map(SheetGeometry.Mark::symbol).toList(),
                white,
                (symbol, trace) -> ClaimedPaths.outline(symbol).test(trace));
        List<Polyline> headed = page.lines().stream()
                .flatMap(line -> ClaimedPaths.headed(line).stream())
                .toList();
        List<Painting.Trace> heads = painted(BLACK).stream()
                .filter(trace -> trace.operators().equals("mllh"))
                .toList();
        match(headed, heads, ClaimedPaths::isHead);
    }

    private List<Painting.Trace> painted(int colour) {
        return painting.fills().stream()
                .filter(fill -> fill.colour() == colour)
                .map(Painting.Fill::trace)
                .toList();
    }

    /**
     * Labels and words of symbols are where they are claimed, and no other text stands in the columns of actors but the words of
     * parts, each in a row that is claimed for them.
     */
    private void texts() {
        List<Painting.Text> painted = new ArrayList<>(painting.texts());
        page.lines().stream()
                .flatMap(line -> line.caption().stream())
                .forEach(caption -> take(painted, caption.box(), caption.text()));
        List<Box> fields = page.tables().stream().map(PageComparison::field).toList();
        painted.removeIf(text -> fields.stream().noneMatch(text.box()::overlaps));
        page.marks()
                .forEach(
                        mark -> take(painted, mark.symbol().box(), mark.symbol().text()));
        partRows().forEach(row -> takeWordsOfPart(painted, row));
        painted.forEach(text -> faults.add("not in the geometry: " + text));
    }

    private List<SheetGeometry.Row> partRows() {
        return page.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row ->
                        row.kind() == SheetGeometry.RowKind.PART || row.kind() == SheetGeometry.RowKind.PART_TOTAL)
                .toList();
    }

    /** Takes the words in the row of a part away; it has some, and no symbol, line or label that is claimed touches them. */
    private void takeWordsOfPart(List<Painting.Text> painted, SheetGeometry.Row row) {
        expect(painting.texts().stream().anyMatch(text -> within(row.box(), text.box())), "no words in " + row);
        List<Painting.Text> inside =
                painted.stream().filter(text -> within(row.box(), text.box())).toList();
        for (Painting.Text text : inside) {
            expect(claimed().noneMatch(text.box().grown(ClaimedPaths.TOLERANCE)::overlaps), "struck: " + text);
        }
        painted.removeAll(inside);
    }

    private Stream<Box> claimed() {
        Stream<Box> courses = page.lines().stream()
                .flatMap(line -> line.arrow().line().segments().stream())
                .map(Segment::bounds);
        Stream<Box> labels =
                page.lines().stream().flatMap(line -> line.caption().stream()).map(Caption::box);
        Stream<Box> symbols = page.marks().stream().map(mark -> mark.symbol().box());
        return Stream.of(courses, labels, symbols).flatMap(boxes -> boxes);
    }

    /** Returns where the columns of the actors have nothing but symbols, lines and their words, and words of parts. */
    private static Box field(SheetGeometry.Table table) {
        List<SheetGeometry.Column> columns = table.columns();
        List<SheetGeometry.Row> rows = table.rows();
        double top = rows.get(0).box().y();
        double bottom = rows.stream()
                .filter(row ->
                        row.kind() != SheetGeometry.RowKind.TOTAL && row.kind() != SheetGeometry.RowKind.PART_TOTAL)
                .mapToDouble(row -> row.box().bottom())
                .max()
                .orElseThrow();
        double left = columns.get(0).left();
        return new Box(left, top, columns.get(columns.size() - 1).right() - left, bottom - top);
    }

    /** Takes the lines of text in a box away; together they must say what was claimed. */
    private void take(List<Painting.Text> painted, Box box, String claimed) {
        List<Painting.Text> inside =
                painted.stream().filter(text -> within(box, text.box())).toList();
        String words = inside.stream().map(Painting.Text::characters).collect(Collectors.joining(" "));
        expect(words.equals(claimed.strip().replaceAll("\\s+", " ")), "`" + words + "` in " + box + ", not " + claimed);
        painted.removeAll(inside);
    }

    private static <T> boolean removeFirst(List<T> list, Predicate<T> wanted) {
        for (int i = 0; i < list.size(); i++) {
            if (wanted.test(list.get(i))) {
                list.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Every border between two rows that are not strips of one block has a rule, across the whole table or at least across the actors' columns. */
    private void rules(SheetGeometry.Table table) {
        List<Box> rules = new ArrayList<>();
        painting.fills().forEach(fill -> rules.add(fill.trace().bounds()));
        painting.strokes().stream()
                .filter(stroke -> stroke.width() < LINE_WIDTH)
                .forEach(stroke -> rules.add(stroke.trace().bounds()));
        SheetGeometry.RowKind above = SheetGeometry.RowKind.STEP;
        for (SheetGeometry.Row row : table.rows()) {
            boolean strips =
                    row.kind() == SheetGeometry.RowKind.CONNECTORS && above == SheetGeometry.RowKind.CONNECTORS;
            above = row.kind();
            if (row.kind() != SheetGeometry.RowKind.END && !strips) {
                expect(
                        rules.stream()
                                .anyMatch(rule -> rule.height() < 1
                                        && rule.width() > 5
                                        && Math.abs(rule.centre().y()
                                                        - row.box().y())
                                                < 0.6),
                        "no rule above " + row);
            }
        }
        for (SheetGeometry.Column column : table.columns()) {
            expect(
                    rules.stream()
                            .anyMatch(rule -> rule.width() < 1
                                    && rule.height() > 5
                                    && Math.abs(rule.centre().x() - column.left()) < 0.6),
                    "no rule left of " + column);
        }
    }

    private static <T> Predicate<T> named(String name, Predicate<T> predicate) {
        return new Predicate<>() {
            @Override
            public boolean test(T value) {
                return predicate.test(value);
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    private static boolean within(Box outer, Box inner) {
        return outer.grown(ClaimedPaths.TOLERANCE).contains(inner);
    }
}
