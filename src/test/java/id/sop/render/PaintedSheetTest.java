package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.drawing.SheetGeometry;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Segment;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.Painting;
import id.sop.testing.Repertoire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The geometry of a sheet, held against what the file itself paints. */
@Tag("slow")
class PaintedSheetTest {
    /** Of the layout engine's steps and of numbers in the file. */
    private static final double TOLERANCE = 0.03;

    private static final double LINE_WIDTH = 0.8;
    private static final double HEAD_LENGTH = 5.5;
    private static final double HEAD_WIDTH = 4;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    @Test
    void filesOfDefinitionsPaintWhatTheirGeometryClaims() {
        Repertoire.check(Repertoire.definitions(), sheet -> faults(sheet.pdf(), sheet.geometry()));
    }

    @Test
    void filesOfRandomSopsPaintWhatTheirGeometryClaims() {
        Repertoire.check(Repertoire.random(200), sheet -> faults(sheet.pdf(), sheet.geometry()));
    }

    @Test
    void aGeometryThatClaimsSomethingElseIsFoundOut() {
        Sheet sheet = Definitions.print(Definitions.all().get(0), Paper.A4);
        Sheet other = Definitions.print(Definitions.all().get(0), Paper.F4);
        assertEquals(List.of(), faults(sheet.pdf(), sheet.geometry()));
        assertFalse(faults(sheet.pdf(), other.geometry()).isEmpty());
        List<SheetGeometry.Page> pages = new ArrayList<>(sheet.geometry().pages());
        SheetGeometry.Page last = pages.get(pages.size() - 1);
        List<SheetGeometry.Line> fewer = last.lines().subList(1, last.lines().size());
        pages.set(pages.size() - 1, new SheetGeometry.Page(last.paper(), last.table(), last.marks(), fewer));
        assertEquals(
                2,
                faults(sheet.pdf(), new SheetGeometry(pages, List.of())).stream()
                        .filter(fault -> fault.contains("not in the geometry: "))
                        .count(),
                "a line and its head");
    }

    private static List<String> faults(byte[] pdf, SheetGeometry geometry) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() != geometry.pages().size()) {
                return List.of(document.getNumberOfPages() + " pages");
            }
            List<String> faults = new ArrayList<>();
            for (int i = 0; i < geometry.pages().size(); i++) {
                String where = "page " + (i + 1) + ": ";
                new Comparison(document.getPage(i), geometry.pages().get(i))
                        .faults.forEach(fault -> faults.add(where + fault));
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One page of a file beside one page of a geometry. */
    private static final class Comparison {
        private final List<String> faults = new ArrayList<>();
        private final Painting painting;
        private final SheetGeometry.Page page;

        Comparison(PDPage paper, SheetGeometry.Page page) throws IOException {
            this.painting = Painting.of(paper);
            this.page = page;
            Box claimed = page.paper();
            expect(
                    Math.abs(paper.getMediaBox().getWidth() - claimed.width()) < TOLERANCE
                            && Math.abs(paper.getMediaBox().getHeight() - claimed.height()) < TOLERANCE,
                    "paper " + paper.getMediaBox());
            strokes();
            fills();
            texts();
            page.table().ifPresent(this::rules);
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
            page.marks().forEach(mark -> claims.add(named(mark.symbol().toString(), outline(mark.symbol()))));
            page.lines().forEach(line -> claims.add(named(line.toString(), course(line))));
            List<Painting.Trace> painted = painting.strokes().stream()
                    .filter(stroke -> Math.abs(stroke.width() - LINE_WIDTH) < 0.001)
                    .map(Painting.Stroke::trace)
                    .toList();
            match(claims, painted, Predicate::test);
        }

        private void fills() {
            List<Painting.Trace> white = painted(WHITE);
            match(page.marks().stream().map(SheetGeometry.Mark::symbol).toList(), white, (symbol, trace) -> outline(
                            symbol)
                    .test(trace));
            List<SheetGeometry.Line> headed = page.lines().stream()
                    .filter(line -> line.kind() != SheetGeometry.LineKind.TOGETHER)
                    .toList();
            List<Painting.Trace> heads = painted(BLACK).stream()
                    .filter(trace -> trace.operators().equals("mllh"))
                    .toList();
            match(headed, heads, (line, trace) -> isHead(last(line), trace));
        }

        private List<Painting.Trace> painted(int colour) {
            return painting.fills().stream()
                    .filter(fill -> fill.colour() == colour)
                    .map(Painting.Fill::trace)
                    .toList();
        }

        /** Labels and words of symbols are where they are claimed, and no other text stands in the columns of actors. */
        private void texts() {
            if (page.table().isEmpty()) {
                return;
            }
            List<SheetGeometry.Column> columns = page.table().get().columns();
            List<SheetGeometry.Row> rows = page.table().get().rows();
            double top = rows.get(0).box().y();
            double bottom = rows.stream()
                    .filter(row -> row.kind() != SheetGeometry.RowKind.TOTAL)
                    .mapToDouble(row -> row.box().bottom())
                    .max()
                    .orElseThrow();
            double left = columns.get(0).left();
            Box field = new Box(left, top, columns.get(columns.size() - 1).right() - left, bottom - top);
            List<Painting.Text> painted = new ArrayList<>(painting.texts());
            page.lines().stream()
                    .flatMap(line -> line.caption().stream())
                    .forEach(caption -> take(painted, caption.box(), caption.text()));
            painted.removeIf(text -> !text.box().overlaps(field));
            page.marks()
                    .forEach(mark ->
                            take(painted, mark.symbol().box(), mark.symbol().text()));
            painted.forEach(text -> faults.add("not in the geometry: " + text));
        }

        /** Takes the lines of text in a box away; together they must say what was claimed. */
        private void take(List<Painting.Text> painted, Box box, String claimed) {
            List<Painting.Text> inside =
                    painted.stream().filter(text -> within(box, text.box())).toList();
            String words = inside.stream().map(Painting.Text::characters).collect(Collectors.joining(" "));
            expect(
                    words.equals(claimed.strip().replaceAll("\\s+", " ")),
                    "`" + words + "` in " + box + ", not " + claimed);
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

        /** Every border between two rows has a rule, across the whole table or at least across the actors' columns. */
        private void rules(SheetGeometry.Table table) {
            List<Box> rules = new ArrayList<>();
            painting.fills().forEach(fill -> rules.add(fill.trace().bounds()));
            painting.strokes().stream()
                    .filter(stroke -> stroke.width() < LINE_WIDTH)
                    .forEach(stroke -> rules.add(stroke.trace().bounds()));
            for (SheetGeometry.Row row : table.rows()) {
                if (row.kind() != SheetGeometry.RowKind.END) {
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

    private static Predicate<Painting.Trace> outline(Symbol symbol) {
        Box box = symbol.box();
        double x = box.centre().x();
        double y = box.centre().y();
        double point = 0.36 * box.height();
        Point[] corners =
                switch (symbol.shape()) {
                    case CAPSULE -> new Point[0];
                    case RECTANGLE ->
                        new Point[] {
                            new Point(box.x(), box.y()),
                            new Point(box.right(), box.y()),
                            new Point(box.right(), box.bottom()),
                            new Point(box.x(), box.bottom())
                        };
                    case RHOMBUS ->
                        new Point[] {
                            new Point(x, box.y()),
                            new Point(box.right(), y),
                            new Point(x, box.bottom()),
                            new Point(box.x(), y)
                        };
                    case PENTAGON_DOWN ->
                        new Point[] {
                            new Point(box.x(), box.y()),
                            new Point(box.right(), box.y()),
                            new Point(box.right(), box.bottom() - point),
                            new Point(x, box.bottom()),
                            new Point(box.x(), box.bottom() - point)
                        };
                    case PENTAGON_UP ->
                        new Point[] {
                            new Point(x, box.y()),
                            new Point(box.right(), box.y() + point),
                            new Point(box.right(), box.bottom()),
                            new Point(box.x(), box.bottom()),
                            new Point(box.x(), box.y() + point)
                        };
                };
        return corners.length == 0
                ? trace -> trace.operators()
                                        .chars()
                                        .filter(operator -> operator == 'c')
                                        .count()
                                == 4
                        && trace.operators().endsWith("h")
                        && same(trace.bounds(), box)
                : trace -> trace.operators().equals("m" + "l".repeat(corners.length - 1) + "h")
                        && same(trace.points(), List.of(corners));
    }

    private static Predicate<Painting.Trace> course(SheetGeometry.Line line) {
        List<Point> points = new ArrayList<>(line.arrow().line().points());
        if (line.kind() != SheetGeometry.LineKind.TOGETHER) {
            // The line ends inside its head.
            Segment last = last(line);
            double hidden = Math.min(HEAD_LENGTH / 2, last.length() / 2) / last.length();
            Point tip = last.end();
            points.set(
                    points.size() - 1,
                    new Point(
                            tip.x() - hidden * (tip.x() - last.start().x()),
                            tip.y() - hidden * (tip.y() - last.start().y())));
        }
        return trace -> trace.operators().equals("m" + "l".repeat(points.size() - 1)) && same(trace.points(), points);
    }

    private static Segment last(SheetGeometry.Line line) {
        List<Segment> segments = line.arrow().line().segments();
        return segments.get(segments.size() - 1);
    }

    private static boolean isHead(Segment last, Painting.Trace trace) {
        Point tip = last.end();
        double x = Math.signum(tip.x() - last.start().x());
        double y = Math.signum(tip.y() - last.start().y());
        Point base = new Point(tip.x() - HEAD_LENGTH * x, tip.y() - HEAD_LENGTH * y);
        double half = HEAD_WIDTH / 2;
        return same(
                trace.points(),
                List.of(
                        tip,
                        new Point(base.x() - half * y, base.y() + half * x),
                        new Point(base.x() + half * y, base.y() - half * x)));
    }

    private static boolean same(List<Point> some, List<Point> others) {
        for (int i = 0; i < others.size(); i++) {
            if (some.size() != others.size()
                    || Math.abs(some.get(i).x() - others.get(i).x()) > TOLERANCE
                    || Math.abs(some.get(i).y() - others.get(i).y()) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Box one, Box other) {
        return same(
                List.of(new Point(one.x(), one.y()), new Point(one.right(), one.bottom())),
                List.of(new Point(other.x(), other.y()), new Point(other.right(), other.bottom())));
    }

    private static boolean within(Box outer, Box inner) {
        return outer.grown(TOLERANCE).contains(inner);
    }
}
