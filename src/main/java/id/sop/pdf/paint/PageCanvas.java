package id.sop.pdf.paint;

import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws on one page in the coordinates of the geometry: points, y downwards from the top of the paper. */
final class PageCanvas {
    /** Lengths of a dash and of the gap behind it, in points. */
    private static final float[] DASHES = {3, 2};

    private static final float[] WHOLE = {};

    private final PdfContentStreamAdapter content;
    private final AffineTransform toPaper;

    /** Draws into a content stream whose own coordinates are those of the bare page. */
    PageCanvas(PdfContentStreamAdapter content, double pageHeight) {
        this.content = content;
        this.toPaper = new AffineTransform(1, 0, 0, -1, 0, pageHeight);
    }

    /** Draws a closed outline in black, whole or dashed, and fills it with white. */
    void outline(Shape shape, double lineWidth, boolean dashed) {
        content.setFillColor(255, 255, 255);
        trace(shape);
        content.fillNonZero();
        if (dashed) {
            dashed(shape, lineWidth);
        } else {
            line(shape, lineWidth);
        }
    }

    /** Draws a path in black. */
    void line(Shape path, double lineWidth) {
        content.setStrokingColor(0, 0, 0);
        content.setLineWidth((float) lineWidth);
        content.setLineCap(0);
        content.setLineJoin(0);
        trace(path);
        content.stroke();
    }

    /** Draws a dashed path in black. */
    void dashed(Shape path, double lineWidth) {
        content.setLineDash(DASHES, 0);
        line(path, lineWidth);
        content.setLineDash(WHOLE, 0);
    }

    /** Fills a path with a grey, 0 for black and 255 for white. */
    void fill(Shape path, int grey) {
        content.setFillColor(grey, grey, grey);
        trace(path);
        content.fillNonZero();
    }

    /**
     * Writes one line of text.
     *
     * @param placement puts the origin of the text, at the left end of its base line, on the page; in coordinates whose
     *     y grows downwards
     */
    void text(String text, PDFont font, double size, AffineTransform placement, int grey) {
        AffineTransform matrix = new AffineTransform(toPaper);
        matrix.concatenate(placement);
        // Glyphs have their own y upwards.
        matrix.scale(1, -1);
        content.setFillColor(grey, grey, grey);
        content.beginText();
        content.setFont(font, (float) size);
        content.setTextMatrix(
                (float) matrix.getScaleX(),
                (float) matrix.getShearY(),
                (float) matrix.getShearX(),
                (float) matrix.getScaleY(),
                (float) matrix.getTranslateX(),
                (float) matrix.getTranslateY());
        content.drawString(text);
        content.endText();
    }

    /** Returns the width of a text in points. */
    static double width(String text, PDFont font, double size) {
        try {
            return font.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the colours, widths and so on aside while {@code work} is done. */
    void isolated(Runnable work) {
        content.saveGraphics();
        work.run();
        content.restoreGraphics();
    }

    private void trace(Shape shape) {
        float[] c = new float[6];
        for (PathIterator path = shape.getPathIterator(toPaper); !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(c[0], c[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(c[0], c[1]);
                case PathIterator.SEG_CUBICTO -> content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                case PathIterator.SEG_CLOSE -> content.closeSubpath();
                default -> throw new IllegalArgumentException("no quadratic curves here");
            }
        }
    }
}
