package id.sop.pdf.paint;

import id.sop.drawing.SymbolText;
import id.sop.geometry.Box;
import id.sop.language.LineBreaks;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets short texts into boxes, centred both ways. */
final class TextFitting {
    private static final double STEP = 0.25;
    private static final double SMALLEST = 1;

    private TextFitting() {}

    /** Writes one line into a box, at its size even if the box is too narrow. */
    static void line(PageCanvas canvas, String text, PDFont font, double size, Box box) {
        lines(canvas, List.of(text), font, size, box);
    }

    /**
     * Writes a text into a shape, broken into lines at its spaces, and as much smaller as it must be to stay inside.
     *
     * @param size the largest type size, in points
     * @param most lines
     * @param room the box for a text of a given height
     */
    static void fitted(PageCanvas canvas, String text, PDFont font, double size, int most, DoubleFunction<Box> room) {
        double fitting = largestSize(text, font, size, most, room);
        for (int count = 1; count <= most; count++) {
            Box box = room.apply(SymbolText.height(count, fitting));
            if (fits(text, count, font, fitting, box)) {
                lines(canvas, broken(text, font, fitting, box.width()), font, fitting, box);
                return;
            }
        }
        line(canvas, text, font, SMALLEST, room.apply(SymbolText.height(1, SMALLEST)));
    }

    /** Returns the largest type size, up to a given one, at which a text of so many lines at most stays inside a shape. */
    static double largestSize(String text, PDFont font, double size, int most, DoubleFunction<Box> room) {
        for (double tried = size; tried > SMALLEST; tried -= STEP) {
            for (int count = 1; count <= most; count++) {
                if (fits(text, count, font, tried, room.apply(SymbolText.height(count, tried)))) {
                    return tried;
                }
            }
        }
        return SMALLEST;
    }

    private static boolean fits(String text, int count, PDFont font, double size, Box box) {
        List<String> lines = broken(text, font, size, box.width());
        return lines.size() <= count
                && SymbolText.height(count, size) <= box.height()
                && lines.stream().allMatch(line -> PageCanvas.width(line, font, size) <= box.width());
    }

    private static void lines(PageCanvas canvas, List<String> lines, PDFont font, double size, Box box) {
        double top = box.centre().y() - SymbolText.height(lines.size(), size) / 2;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            double left = box.centre().x() - PageCanvas.width(line, font, size) / 2;
            double baseLine = top + SymbolText.height(i + 1, size);
            // Programs that read the page tell two words from one that was parted by the space between its lines.
            boolean parted = line.endsWith("-") || line.endsWith("/") || i == lines.size() - 1;
            String written = parted ? line : line + " ";
            canvas.text(written, font, size, AffineTransform.getTranslateInstance(left, baseLine), 0);
        }
    }

    private static List<String> broken(String text, PDFont font, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : LineBreaks.words(text)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && PageCanvas.width(longer, font, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** Returns the height of a capital letter at a type size. */
    static double capitalHeight(double size) {
        return SymbolText.height(1, size);
    }
}
