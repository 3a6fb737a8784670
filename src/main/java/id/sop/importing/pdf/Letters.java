package id.sop.importing.pdf;

import id.sop.geometry.Point;
import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.util.Matrix;

/** Tells what the codes of a text mean, and where they stand. */
final class Letters {
    /** How much a line of text may lean, as a sine, and still be meant to run straight; a watermark does not. */
    private static final double LEANING = 0.05;

    /** How much upright strokes may lean, as a sine, and still be upright. */
    private static final double SLANT = 0.15;

    private final PageView view;
    private final LightFonts fonts;
    private final IdentityHashMap<PDFont, FontLook> looks = new IdentityHashMap<>();

    Letters(PageView view, LightFonts fonts) {
        this.view = view;
        this.fonts = fonts;
    }

    /**
     * Returns a letter; null if it says nothing, or runs askew.
     *
     * @param matrix from a type of size 1 to the page
     * @param advance how wide the letter is in a type of size 1
     * @param twice whether it is filled and stroked, which makes it bold
     */
    Glyph glyph(Matrix matrix, PDFont font, int code, double advance, boolean twice) throws IOException {
        String text = text(font, code);
        Point start = view.seen(matrix, 0, 0);
        Point end = view.seen(matrix, advance, 0);
        Point ahead = view.seen(matrix, 1, 0);
        Point up = view.seen(matrix, 0, 1);
        double size = Points.distance(start, up);
        double width = Points.distance(start, ahead);
        int turns = turns((ahead.x() - start.x()) / width, (ahead.y() - start.y()) / width);
        if (text.isEmpty() || turns < 0) {
            return null;
        }
        FontLook look = looks.computeIfAbsent(font, FontLook::of);
        double product =
                (ahead.x() - start.x()) * (up.x() - start.x()) + (ahead.y() - start.y()) * (up.y() - start.y());
        boolean leans = Math.abs(product) > SLANT * size * width;
        Point from = turned(start, turns);
        Point to = turned(end, turns);
        return new Glyph(
                text,
                Math.min(from.x(), to.x()),
                Math.max(from.x(), to.x()),
                from.y(),
                size,
                turns,
                look.bold() || twice,
                look.italic() || leans);
    }

    private static int turns(double dx, double dy) {
        if (Math.abs(dy) < LEANING) {
            return dx > 0 ? 0 : 2;
        }
        if (Math.abs(dx) < LEANING) {
            return dy < 0 ? 1 : 3;
        }
        return -1;
    }

    private static Point turned(Point point, int turns) {
        return switch (turns) {
            case 1 -> new Point(-point.y(), point.x());
            case 2 -> new Point(-point.x(), -point.y());
            case 3 -> new Point(point.y(), -point.x());
            default -> point;
        };
    }

    private String text(PDFont font, int code) throws IOException {
        String known = fonts.meaning(font, code);
        String text = known != null ? known : font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null) {
            return font instanceof PDSimpleFont && code >= ' ' ? String.valueOf((char) code) : "";
        }
        return Characters.plain(text);
    }
}
