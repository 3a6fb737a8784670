package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Makes of what a page paints the page of the neutral model. */
final class PageAssembly {
    /** A page of which pictures take so much, and with so few letters, is one that was scanned. */
    private static final double MUCH = 0.25;

    /** So much of a page without symbols is the drawing of a flow chart, and less is a seal or a code. */
    private static final double SOME = 0.05;

    private static final double LITTLE = 0.02;
    /** What is further apart was not written in one go, as a part of the size of the type. */
    private static final double SPACE = 0.8;

    /** What is written in a symbol may be wider than it by this factor. */
    private static final double OVERFLOW = 1.25;

    /** Words whose middle is farther from that of a symbol, as a part of its width, were not written into it. */
    private static final double OFF_CENTRE = 0.3;

    /** In points: what is farther beyond an edge is outside. */
    private static final double EDGE = 1.5;

    private static final int FEW_LETTERS = 400;

    /** What is longer is no word beside an arrow. */
    private static final int LONGEST_ANSWER = 28;

    /** What is longer, and stands apart in a cell of texts, belongs to them. */
    private static final int SHORTEST_TEXT = 12;

    /** In points: words that are farther from a line do not stand at it. */
    private static final double BESIDE = 5;

    private final int number;
    private final Ink ink;
    private final Drawing drawing;
    private final Typing typing;
    private final List<Caption> captions = new ArrayList<>();

    private PageAssembly(int number, Ink ink, boolean own) throws Budget.Exceeded {
        this.number = number;
        this.ink = ink;
        drawing = Drawing.of(ink);
        typing = Typing.of(ink.glyphs(), own);
    }

    /**
     * Returns a page.
     *
     * @param number its number, from 0
     * @param own whether our own program printed it
     */
    static SourcePage page(int number, Ink ink, boolean own) throws Budget.Exceeded {
        return new PageAssembly(number, ink, own).page();
    }

    private SourcePage page() {
        Map<Figure, List<Glyph>> inFigures = new LinkedHashMap<>();
        drawing.figures().forEach(figure -> inFigures.put(figure, new ArrayList<>()));
        Map<Box, List<Glyph>> inCells = new LinkedHashMap<>();
        drawing.cells().forEach(cell -> inCells.put(cell, new ArrayList<>()));
        List<Glyph> loose = new ArrayList<>();
        List<TextLine> phrases = phrases();
        Overrun overrun = new Overrun(drawing.cells(), phrases);
        for (TextLine phrase : phrases) {
            Figure figure = around(phrase.box());
            boolean over = figure == null && runsOverRule(phrase);
            Box home = figure == null && !over ? overrun.home(phrase) : null;
            Box cell = home;
            for (Glyph glyph : phrase.written()) {
                boolean inCell = figure == null && !over && home == null;
                // The space that ends a line stands where its last word does, even if it runs over the edge.
                cell = inCell && (cell == null || !glyph.blank())
                        ? cell(glyph.box().centre())
                        : cell;
                (figure != null ? inFigures.get(figure) : cell != null ? inCells.get(cell) : loose).add(glyph);
            }
        }
        List<Symbol> symbols = new ArrayList<>();
        inFigures.forEach((figure, glyphs) -> symbols.add(
                new Symbol(place(figure.box()), figure.shape(), typing.plain(glyphs, figure.box()), figure.dashed())));
        drawing.pictures().forEach(box -> symbols.add(new Symbol(place(box), Shape.OTHER, "", false)));
        List<Cell> cells = new ArrayList<>();
        inCells.forEach((box, all) -> {
            boolean drawnOn = isDrawnOn(box);
            List<Glyph> glyphs = withoutAnswers(box, all);
            // Words beside arrows are broken by the drawing, which writes no spaces at the ends of lines.
            String text = drawnOn ? typing.plain(glyphs, box) : typing.text(glyphs, box);
            boolean answers =
                    drawnOn && !text.isEmpty() && (text.length() <= LONGEST_ANSWER || areAnswers(box, glyphs));
            cells.add(new Cell(place(box), answers ? "" : text));
            if (answers) {
                captions(glyphs);
            }
        });
        captions(loose);
        List<Stroke> strokes = drawing.lines().stream().map(this::stroke).toList();
        return new SourcePage("halaman " + (number + 1), cells, symbols, strokes, captions, isPicture());
    }

    /** Words beside an arrow may run from one cell into the next. */
    private boolean runsOverRule(TextLine phrase) {
        List<Glyph> glyphs = phrase.glyphs();
        Box first = cell(glyphs.get(0).box().centre());
        Box last = cell(glyphs.get(glyphs.size() - 1).box().centre());
        if (first == null || last == null || first.equals(last)) {
            return false;
        }
        boolean drawn = isDrawnOn(first);
        boolean both = drawn && isDrawnOn(last);
        return both || ((drawn || isDrawnOn(last)) && isAlone(phrase, drawn ? last : first));
    }

    /** Tells whether nothing else is written in a cell. */
    private boolean isAlone(TextLine phrase, Box cell) {
        return ink.glyphs().stream()
                .filter(glyph -> !glyph.blank() && holds(cell, glyph.box().centre()))
                .allMatch(phrase.glyphs()::contains);
    }

    /** What is written in one go stands in a symbol, or outside of it, as a whole, even if some letters run over its edge. */
    private List<TextLine> phrases() {
        List<TextLine> phrases = new ArrayList<>();
        for (int turns = 0; turns < 4; turns++) {
            int alike = turns;
            List<Glyph> glyphs = ink.glyphs().stream()
                    .filter(glyph -> glyph.turns() == alike)
                    .toList();
            TextLine.of(glyphs).forEach(line -> phrases.addAll(line.parted(SPACE)));
        }
        return phrases;
    }

    /** Returns the smallest figure in which something is written; null if it stands in none. */
    private Figure around(Box words) {
        Figure best = null;
        for (Figure figure : drawing.figures()) {
            boolean room = words.width() < OVERFLOW * figure.box().width()
                    && words.height() < OVERFLOW * figure.box().height();
            if (room
                    && !sticksOut(words, figure.box())
                    && figure.holds(words.centre())
                    && (best == null || area(figure.box()) < area(best.box()))) {
                best = figure;
            }
        }
        return best;
    }

    /** Tells whether words run over the edge of a figure in whose middle they would stand if they were written in it. */
    private static boolean sticksOut(Box words, Box figure) {
        double off = Math.abs(words.centre().x() - figure.centre().x());
        return off > OFF_CENTRE * figure.width()
                && (words.x() < figure.x() - EDGE || words.right() > figure.right() + EDGE);
    }

    private Box cell(Point point) {
        return drawing.cells().stream()
                .filter(cell -> holds(cell, point))
                .findFirst()
                .orElse(null);
    }

    static boolean holds(Box box, Point point) {
        return box.x() <= point.x() && point.x() < box.right() && box.y() <= point.y() && point.y() < box.bottom();
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private boolean isDrawnOn(Box cell) {
        return holdsFigure(cell) || drawing.lines().stream().anyMatch(line -> crosses(cell.grown(-1.5), line));
    }

    /** Tells whether what is written in a cell with a symbol, or at lines, are several texts, none longer than a word at an arrow. */
    private boolean areAnswers(Box cell, List<Glyph> glyphs) {
        List<List<Glyph>> blocks = Captions.of(glyphs);
        return blocks.size() > 1
                && blocks.stream().allMatch(block -> isShort(block, LONGEST_ANSWER))
                && (holdsFigure(cell) || blocks.stream().allMatch(this::isAtLine));
    }

    /**
     * Returns what is written in a cell, and makes captions of the short texts at a line that are not set as the rest is: the words
     * of an arrow that passes by.
     */
    private List<Glyph> withoutAnswers(Box cell, List<Glyph> glyphs) {
        boolean bare = drawing.lines().stream().noneMatch(line -> crosses(cell.grown(BESIDE), line));
        List<List<Glyph>> blocks = bare || holdsFigure(cell) ? List.of() : Captions.of(glyphs);
        List<List<Glyph>> answers = blocks.stream()
                .filter(block -> isShort(block, SHORTEST_TEXT)
                        && blocks.stream()
                                .noneMatch(other -> !other.equals(block) && isSetAlike(around(block), around(other)))
                        && isAtLine(block))
                .toList();
        if (answers.isEmpty() || answers.size() == blocks.size()) {
            return glyphs;
        }
        List<Glyph> rest = new ArrayList<>(glyphs);
        answers.forEach(answer -> {
            rest.removeAll(answer);
            captions(answer);
        });
        return rest;
    }

    /** Tells whether two texts begin, end, or have their middle below one another. */
    private static boolean isSetAlike(Box one, Box other) {
        return Math.abs(one.x() - other.x()) < EDGE
                || Math.abs(one.right() - other.right()) < EDGE
                || Math.abs(one.centre().x() - other.centre().x()) < EDGE;
    }

    private boolean isAtLine(List<Glyph> block) {
        Box near = around(block).grown(BESIDE);
        return drawing.lines().stream().anyMatch(line -> crosses(near, line));
    }

    private static Box around(List<Glyph> block) {
        return block.stream()
                .filter(glyph -> !glyph.blank())
                .map(Glyph::box)
                .reduce(Box::and)
                .orElseThrow();
    }

    private static boolean isShort(List<Glyph> block, int most) {
        return block.stream().filter(glyph -> !glyph.blank()).count() <= most;
    }

    private boolean holdsFigure(Box cell) {
        return drawing.figures().stream()
                .anyMatch(figure -> holds(cell, figure.box().centre()));
    }

    private static boolean crosses(Box cell, Line line) {
        return !Clipping.line(cell, new Outline(line.points(), false, false)).isEmpty();
    }

    private void captions(List<Glyph> glyphs) {
        Captions.of(glyphs).forEach(block -> {
            Box box = around(block);
            boolean free = drawing.cells().stream().noneMatch(box::overlaps);
            String text = free ? typing.free(block, box) : typing.plain(block, box);
            if (!text.isEmpty()) {
                captions.add(new Caption(place(box), text));
            }
        });
    }

    private Stroke stroke(Line line) {
        return new Stroke(
                place(Points.bounds(line.points())),
                line.points(),
                line.headAtStart(),
                line.headAtEnd(),
                line.dashed(),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    private Place place(Box box) {
        return new Place(number, Math.round(box.x()) + ";" + Math.round(box.y()) + " pt", box);
    }

    /** Tells whether what matters is a picture: the page, the table on it, or the flow chart in the table. */
    private boolean isPicture() {
        double covered = ink.pictures().stream().mapToDouble(PageAssembly::area).sum() / area(ink.page());
        long letters = ink.glyphs().stream().filter(glyph -> !glyph.blank()).count();
        boolean drawn = !drawing.figures().isEmpty();
        boolean bare = letters < FEW_LETTERS
                && (covered > MUCH || (covered > LITTLE && drawing.cells().isEmpty()));
        return bare || (!drawn && covered > SOME);
    }
}
