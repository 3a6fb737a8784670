package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is drawn on a page: the cells of its tables, the figures and the lines over them.
 *
 * @param figures that are symbols by their sizes
 * @param pictures that could stand for symbols by their sizes
 */
record Drawing(List<Box> cells, List<Figure> figures, List<Line> lines, List<Box> pictures) {
    static final double LEAST_SYMBOL = 5;
    /** Between the ends of two lines together, in points. */
    private static final double SAME_LINE = 1.5;

    private static final double WIDEST_SYMBOL = 320;
    private static final double HIGHEST_SYMBOL = 200;
    private static final double WIDEST_FRAME = 150;
    private static final double HIGHEST_FRAME = 70;
    private static final double SAME = 3.2;
    private static final double LEAST_LINE = 2.5;

    /** Of the size of the type: how far below the foot of the letters they are underlined. */
    private static final double UNDER = 0.25;

    /** In points: how far an underline reaches beyond its words. */
    private static final double EXACT = 0.6;

    /** Takes copies of the lists. */
    Drawing {
        cells = List.copyOf(cells);
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
        pictures = List.copyOf(pictures);
    }

    static Drawing of(Ink ink) throws Budget.Exceeded {
        Pieces pieces = Pieces.of(ink.marks());
        List<Figure> figures = new ArrayList<>();
        List<Bar> bars = new ArrayList<>(pieces.bars);
        TableFrames.sort(pieces.figures, bars, figures);
        List<Bar> straight = Runs.joined(bars).stream()
                .filter(bar -> !isExactUnderline(bar, ink.glyphs()))
                .toList();
        Rules rules = Rules.among(straight, pieces, figures);
        List<Box> cells = new ArrayList<>();
        for (List<Bar> table : Grid.tables(rules.rules())) {
            List<Box> found = Grid.cells(table);
            Box only = found.size() == 1 ? found.get(0) : null;
            if (only != null && only.width() < WIDEST_FRAME && only.height() < HIGHEST_FRAME) {
                figures.add(Figure.of(corners(only), false, true, false));
            } else {
                cells.addAll(found);
            }
        }
        List<Line> lines = new ArrayList<>(pieces.lines);
        rules.others().stream()
                .filter(bar -> bar.length() >= LEAST_LINE && !isUnderline(bar, ink.glyphs()))
                .forEach(bar -> lines.add(Line.of(bar.points(), bar.dashed())));
        lines.addAll(Pictures.lines(ink));
        List<Line> arrows = Arrowheads.attached(once(lines), pieces.heads);
        List<Figure> symbols = symbols(figures);
        List<Box> columns = HeadCells.parted(cells, rules.rules(), ink.glyphs());
        return new Drawing(columns, symbols, arrows, Pictures.symbols(ink, symbols, arrows));
    }

    private static List<Point> corners(Box box) {
        return List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom()));
    }

    /** Tells whether a line begins and ends with the words over it: also words that fill their cell are underlined. */
    private static boolean isExactUnderline(Bar bar, List<Glyph> glyphs) {
        if (bar.length() > WIDEST_SYMBOL || !isUnderline(bar, glyphs)) {
            return false;
        }
        List<Glyph> over = glyphs.stream()
                .filter(glyph -> glyph.turns() == 0
                        && !glyph.blank()
                        && Math.abs(bar.at() - glyph.baseline()) < UNDER * glyph.size()
                        && glyph.end() > bar.from()
                        && glyph.start() < bar.to())
                .toList();
        double start = over.stream().mapToDouble(Glyph::start).min().orElse(Double.NaN);
        double end = over.stream().mapToDouble(Glyph::end).max().orElse(Double.NaN);
        return Math.abs(start - bar.from()) < EXACT && Math.abs(end - bar.to()) < EXACT;
    }

    private static boolean isUnderline(Bar bar, List<Glyph> glyphs) {
        if (!bar.level() || bar.width() > 2) {
            return false;
        }
        double under = glyphs.stream()
                .filter(glyph -> glyph.turns() == 0
                        && !glyph.blank()
                        && bar.at() > glyph.baseline() - 0.5 * glyph.size()
                        && bar.at() < glyph.baseline() + 0.3 * glyph.size()
                        && glyph.start() > bar.from() - 1.5
                        && glyph.end() < bar.to() + 1.5)
                .mapToDouble(glyph -> glyph.end() - glyph.start())
                .sum();
        return under > 0.6 * bar.length();
    }

    /** A line that is drawn twice is one. */
    private static List<Line> once(List<Line> lines) {
        List<Line> once = new ArrayList<>();
        Map<List<Long>, List<Line>> byMiddle = new HashMap<>();
        for (Line line : lines) {
            long x = square(line.start().x() + line.end().x());
            long y = square(line.start().y() + line.end().y());
            boolean drawn = false;
            for (int near = 0; near < 9 && !drawn; near++) {
                List<Line> others = byMiddle.getOrDefault(List.of(x + near / 3 - 1, y + near % 3 - 1), List.of());
                drawn = others.stream().anyMatch(other -> isSame(line, other));
            }
            if (!drawn) {
                once.add(line);
                byMiddle.computeIfAbsent(List.of(x, y), middle -> new ArrayList<>())
                        .add(line);
            }
        }
        return once;
    }

    /** Middles of lines that are the same lie in one square or in adjoining ones. */
    private static long square(double twiceTheMiddle) {
        return (long) Math.floor(twiceTheMiddle / 2 / SAME_LINE);
    }

    private static boolean isSame(Line one, Line other) {
        double along = Points.distance(one.start(), other.start()) + Points.distance(one.end(), other.end());
        double against = Points.distance(one.start(), other.end()) + Points.distance(one.end(), other.start());
        return Math.min(along, against) < SAME_LINE
                && Math.abs(Points.length(one.points()) - Points.length(other.points())) < 1.5;
    }

    private static List<Figure> symbols(List<Figure> figures) {
        List<Figure> sorted = figures.stream()
                .filter(figure -> hasSymbolSize(figure.box()))
                .filter(figure -> figure.lined() || isApart(figure))
                .sorted(Comparator.comparing((Figure figure) -> !figure.lined())
                        .thenComparing(figure -> -figure.box().width()))
                .toList();
        List<Figure> symbols = new ArrayList<>();
        for (Figure figure : sorted) {
            if (symbols.stream().noneMatch(other -> Pieces.near(other.box(), figure.box(), SAME))) {
                symbols.add(figure);
            }
        }
        symbols.sort(Comparator.comparingDouble((Figure figure) -> figure.box().y())
                .thenComparingDouble(figure -> figure.box().x()));
        return symbols;
    }

    /** Tells whether a picture is not larger than an arrow between two symbols, and not so narrow that it can only be a line. */
    static boolean couldBeArrow(Box box) {
        return Math.max(box.width(), box.height()) <= WIDEST_SYMBOL
                && Math.min(box.width(), box.height()) >= Pictures.NARROW;
    }

    static boolean hasSymbolSize(Box box) {
        return Math.min(box.width(), box.height()) >= LEAST_SYMBOL
                && box.width() <= WIDEST_SYMBOL
                && box.height() <= HIGHEST_SYMBOL;
    }

    /** Tells whether an area of a colour is no background of a cell, or of words in it. */
    private static boolean isApart(Figure figure) {
        return figure.shape() != Shape.BOX && figure.shape() != Shape.OTHER;
    }
}
