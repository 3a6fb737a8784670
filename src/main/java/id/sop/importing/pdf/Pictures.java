package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.util.List;

/** Tells which pictures stand for symbols, or for lines; what they show is not looked at. */
final class Pictures {
    private static final double NARROW = 2;

    /** A picture of which words take more than this part is their background. */
    private static final double BACKGROUND = 0.25;

    private static final double TOUCH = 1.5;

    private Pictures() {}

    static List<Line> lines(Ink ink) {
        return ink.pictures().stream()
                .filter(box -> Math.min(box.width(), box.height()) < NARROW
                        && Math.max(box.width(), box.height()) > Drawing.LEAST_SYMBOL)
                .map(box -> Line.of(Bar.of(box, false).points(), false))
                .toList();
    }

    /** Returns the places of pictures that could be symbols: not arrows between symbols, nor words on an arrow. */
    static List<Box> symbols(Ink ink, List<Figure> figures, List<Line> lines) {
        return ink.pictures().stream()
                .filter(box -> Drawing.hasSymbolSize(box)
                        && figures.stream().noneMatch(figure -> figure.box().distance(box) < TOUCH)
                        && lines.stream().noneMatch(line -> runsOver(line, box))
                        && !isBehindWords(box, ink.glyphs()))
                .distinct()
                .toList();
    }

    private static boolean runsOver(Line line, Box box) {
        Box inside = Box.around(box.centre(), box.width() / 2, box.height() / 2);
        return !Clipping.line(inside, new Outline(line.points(), false, false)).isEmpty();
    }

    private static boolean isBehindWords(Box picture, List<Glyph> glyphs) {
        double words = glyphs.stream()
                .filter(glyph -> !glyph.blank()
                        && PageAssembly.holds(picture, glyph.box().centre()))
                .mapToDouble(glyph -> glyph.box().width() * glyph.box().height())
                .sum();
        return words > BACKGROUND * picture.width() * picture.height();
    }
}
