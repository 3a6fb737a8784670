package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.util.List;
import java.util.stream.Stream;

/** Tells which of the pictures that show no arrow stand for symbols, or for lines. */
final class Pictures {
    /** What is narrower is a line, in points. */
    static final double NARROW = 2;

    /** A picture of which words take more than this part is their background. */
    private static final double BACKGROUND = 0.25;

    private static final double TOUCH = 1.5;

    private Pictures() {}

    /** Returns the lines that were printed as pictures. */
    static List<Line> lines(Ink ink) {
        Stream<Line> narrow = ink.pictures().stream()
                .filter(box -> Math.min(box.width(), box.height()) < NARROW
                        && Math.max(box.width(), box.height()) > Drawing.LEAST_SYMBOL)
                .map(box -> Line.of(Bar.of(box, false).points(), false));
        Stream<Line> drawn = ink.lines().stream().filter(line -> !isShadowOfWords(line, ink.glyphs()));
        return Stream.concat(narrow, drawn).toList();
    }

    /** The shadow of a letter may look like a line, too. */
    private static boolean isShadowOfWords(Line line, List<Glyph> glyphs) {
        return line.points().stream().allMatch(point -> glyphs.stream()
                .anyMatch(glyph ->
                        !glyph.blank() && PageAssembly.holds(glyph.box().grown(NARROW), point)));
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
