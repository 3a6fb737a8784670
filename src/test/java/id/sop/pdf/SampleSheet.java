package id.sop.pdf;

import id.sop.drawing.Arrow;
import id.sop.drawing.Caption;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.drawing.Symbol.Shape;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Side;
import id.sop.pdf.file.DocumentInfo;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A real sheet, "Perencanaan Kinerja" of Kecamatan Karangploso, with arrows drawn by hand. */
public final class SampleSheet {
    public static final DocumentInfo INFO = new DocumentInfo(
            "SOP Perencanaan Kinerja",
            "Standar operasional prosedur Perencanaan Kinerja, nomor 070/ /421.632/2014",
            "Kantor Kecamatan Karangploso",
            Optional.of(Instant.parse("2014-12-20T00:00:00Z")));

    private static final List<String> ACTORS = List.of(
            "camat",
            "sekretaris",
            "tim",
            "kasubag-evapor",
            "staf",
            "kasubag-evapor",
            "tim",
            "sekretaris",
            "camat",
            "sekretaris",
            "kasubag-umum",
            "staf");
    private static final String DOWN = "segilima-2-bawah-1-sekretaris";
    private static final String UP = "segilima-3-atas-1-camat";
    private static final double AIR = 5;

    private final ElementBoxes boxes;
    private final Map<Integer, Symbol> steps = new TreeMap<>();
    private final List<List<Symbol>> symbols;
    private final List<List<Arrow>> arrows;
    private final List<List<Caption>> captions;

    private SampleSheet(ElementBoxes boxes) {
        this.boxes = boxes;
        this.symbols = perPage(boxes);
        this.arrows = perPage(boxes);
        this.captions = perPage(boxes);
    }

    public static String xhtml() {
        return new String(read("sample.xhtml"), StandardCharsets.UTF_8);
    }

    /** Offers the style sheet and a logo. */
    public static Optional<byte[]> load(String uri) {
        return switch (uri) {
            case "sop:sample.css" -> Optional.of(read("sample.css"));
            case "sop:logo.svg" -> Optional.of(read("logo.svg"));
            default -> Optional.empty();
        };
    }

    public static byte[] read(String name) {
        try (InputStream stream = SampleSheet.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Set<String> cells() {
        Set<String> cells = IntStream.rangeClosed(1, ACTORS.size())
                .mapToObj(SampleSheet::cell)
                .collect(Collectors.toSet());
        cells.add(DOWN);
        cells.add(UP);
        return cells;
    }

    public static byte[] pdf(Typesetter typesetter, Optional<String> watermark) {
        try (TypesetSheet sheet = typesetter.typeset(xhtml(), SampleSheet::load, cells())) {
            return sheet.finish(drawing(sheet.boxes()), INFO, watermark);
        }
    }

    public static Drawing drawing(ElementBoxes boxes) {
        return new SampleSheet(boxes).draw();
    }

    private static String cell(int step) {
        return "simbol-" + step + "-" + ACTORS.get(step - 1);
    }

    private static <T> List<List<T>> perPage(ElementBoxes boxes) {
        List<List<T>> pages = new ArrayList<>();
        boxes.pages().forEach(page -> pages.add(new ArrayList<>()));
        return pages;
    }

    private Drawing draw() {
        for (int step = 1; step <= ACTORS.size(); step++) {
            boolean end = step == 1 || step == ACTORS.size();
            boolean decision = step == 6 || step == 7;
            Shape shape = end ? Shape.CAPSULE : decision ? Shape.RHOMBUS : Shape.RECTANGLE;
            Symbol symbol = place(shape, cell(step), 34, decision ? 24 : 20, step == 1 ? "Mulai" : "", step);
            steps.put(step, symbol);
        }
        Symbol down = place(Shape.PENTAGON_DOWN, DOWN, 16, 18, "A", 8);
        Symbol up = place(Shape.PENTAGON_DOWN, UP, 16, 18, "A", 9);

        for (int step : new int[] {1, 2, 3, 4, 5, 6, 7, 9, 10, 11}) {
            forward(steps.get(step), steps.get(step + 1));
        }
        arrow(
                steps.get(8),
                List.of(steps.get(8).box().middle(Side.BOTTOM), down.box().middle(Side.TOP)));
        arrow(
                steps.get(9),
                List.of(up.box().middle(Side.BOTTOM), steps.get(9).box().middle(Side.TOP)));
        back(6, 5, Side.RIGHT, lane("staf").right() - AIR);
        back(7, 4, Side.LEFT, lane("tim").right() - AIR);
        caption("Ya", steps.get(6), Side.LEFT);
        caption("Tidak", steps.get(6), Side.RIGHT);
        caption("Ya", steps.get(7), Side.LEFT);
        caption("Tidak", steps.get(7), Side.RIGHT);

        return new Drawing(IntStream.range(0, symbols.size())
                .mapToObj(page -> new Drawing.Page(List.of(), symbols.get(page), arrows.get(page), captions.get(page)))
                .toList());
    }

    private Symbol place(Shape shape, String cell, double width, double height, String text, int step) {
        ElementBox element = boxes.find(cell).orElseThrow();
        Symbol symbol = new Symbol(
                shape,
                Box.around(element.box().centre(), width, height),
                cell,
                1,
                false,
                text,
                "Langkah " + step + ", " + cell + ": " + shape);
        symbols.get(element.page()).add(symbol);
        return symbol;
    }

    private Box lane(String actor) {
        return boxes.find("simbol-1-" + actor).orElseThrow().box();
    }

    private int page(Symbol symbol) {
        return boxes.find(symbol.cell()).orElseThrow().page();
    }

    private void arrow(Symbol symbol, List<Point> points) {
        arrows.get(page(symbol)).add(new Arrow(1, 1, Polyline.through(points), Arrow.Stroke.HEAD));
    }

    private void forward(Symbol from, Symbol to) {
        Side side = from.box().x() < to.box().x() ? Side.RIGHT : Side.LEFT;
        Point start = from.box().middle(side);
        Point end = to.box().middle(Side.TOP);
        arrow(from, List.of(start, new Point(end.x(), start.y()), end));
    }

    private void back(int from, int to, Side entry, double corridor) {
        Point start = steps.get(from).box().middle(Side.RIGHT);
        Point end = steps.get(to).box().middle(entry);
        arrow(steps.get(from), List.of(start, new Point(corridor, start.y()), new Point(corridor, end.y()), end));
    }

    /** Puts a word above the line that leaves a decision: before the rule of its lane, or behind it if it is too long. */
    private void caption(String text, Symbol at, Side side) {
        Point exit = at.box().middle(side);
        Box lane = boxes.find(at.cell()).orElseThrow().box();
        double width = text.length() * 3.7;
        double x = width < 9 ? exit.x() - width / 2 : lane.right() + AIR + 2 + width / 2;
        captions.get(page(at))
                .add(new Caption(text, Box.around(new Point(x, exit.y() - 6), width, 8), Caption.USUAL_SIZE));
    }
}
