package id.sop.pdf.paint;

import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import id.sop.drawing.Arrow;
import id.sop.drawing.Caption;
import id.sop.drawing.Drawing;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.pdf.font.DocumentFonts;
import id.sop.pdf.font.FontFace;
import id.sop.routing.lattice.Spacing;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** Paints arrows, captions and the watermark over the finished pages, as artifacts: a screen reader skips them. */
public final class OverlayPainter {
    private static final int MOST_LINES = 9;

    private static final int WATERMARK_GREY = 110;
    private static final float WATERMARK_OPACITY = 0.13f;
    /** The watermark's length, as a part of the page's diagonal, and its largest height, as a part of the page's. */
    private static final double WATERMARK_SPAN = 0.62;

    private static final double WATERMARK_HEIGHT = 0.33;

    private final DocumentFonts fonts;

    /** Paints in the fonts of a text. */
    public OverlayPainter(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** Paints every page of the drawing, and the watermark on every page. */
    public void paint(PDDocument document, List<Drawing.Page> drawing, Optional<String> watermark) throws IOException {
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            Optional<Drawing.Page> marks = i < drawing.size() ? Optional.of(drawing.get(i)) : Optional.empty();
            if (marks.isEmpty() && watermark.isEmpty()) {
                continue;
            }
            try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, false, true)) {
                PageCanvas canvas = new PageCanvas(
                        new PdfContentStreamAdapter(stream), page.getMediaBox().getHeight());
                stream.beginMarkedContent(COSName.ARTIFACT);
                marks.ifPresent(drawn -> {
                    drawn.arrows().forEach(arrow -> arrow(canvas, arrow));
                    drawn.captions().forEach(caption -> caption(canvas, caption));
                });
                if (watermark.isPresent()) {
                    PDExtendedGraphicsState opacity = new PDExtendedGraphicsState();
                    opacity.setNonStrokingAlphaConstant(WATERMARK_OPACITY);
                    stream.setGraphicsStateParameters(opacity);
                    watermark(canvas, watermark.get(), page.getMediaBox());
                }
                stream.endMarkedContent();
            }
        }
    }

    /** Returns how wide a caption will be, in points. */
    public static double captionWidth(String text, PDFont font) {
        return PageCanvas.width(text, font, Caption.USUAL_SIZE);
    }

    private static void arrow(PageCanvas canvas, Arrow arrow) {
        boolean ahead = arrow.stroke() == Arrow.Stroke.HEAD || arrow.stroke() == Arrow.Stroke.BOTH_HEADS;
        boolean back = arrow.stroke() == Arrow.Stroke.BOTH_HEADS;
        List<Point> points = arrow.line().points();
        Path2D line = new Path2D.Double();
        // A line as far as the tip would blunt it.
        Point start = back ? inside(arrow.line().reversed()) : arrow.line().start();
        line.moveTo(start.x(), start.y());
        points.subList(1, points.size() - 1).forEach(point -> line.lineTo(point.x(), point.y()));
        Point end = ahead ? inside(arrow.line()) : arrow.line().end();
        line.lineTo(end.x(), end.y());
        if (arrow.stroke() == Arrow.Stroke.DASHED) {
            canvas.dashed(line, FigurePainter.LINE_WIDTH);
        } else {
            canvas.line(line, FigurePainter.LINE_WIDTH);
        }
        if (ahead) {
            head(canvas, arrow.line());
        }
        if (back) {
            head(canvas, arrow.line().reversed());
        }
    }

    /** Returns where a line ends inside its head. */
    private static Point inside(Polyline line) {
        Segment last = last(line);
        double hidden = Math.min(Spacing.HEAD_LENGTH / 2, last.length() / 2);
        Point tip = last.end();
        return new Point(
                tip.x() - hidden * ((tip.x() - last.start().x()) / last.length()),
                tip.y() - hidden * ((tip.y() - last.start().y()) / last.length()));
    }

    private static Segment last(Polyline line) {
        return line.segments().get(line.segments().size() - 1);
    }

    private static void head(PageCanvas canvas, Polyline line) {
        Segment last = last(line);
        Point tip = last.end();
        double alongX = (tip.x() - last.start().x()) / last.length();
        double alongY = (tip.y() - last.start().y()) / last.length();
        double baseX = tip.x() - Spacing.HEAD_LENGTH * alongX;
        double baseY = tip.y() - Spacing.HEAD_LENGTH * alongY;
        double halfX = -alongY * Spacing.HEAD_WIDTH / 2;
        double halfY = alongX * Spacing.HEAD_WIDTH / 2;
        Path2D head = new Path2D.Double();
        head.moveTo(tip.x(), tip.y());
        head.lineTo(baseX + halfX, baseY + halfY);
        head.lineTo(baseX - halfX, baseY - halfY);
        head.closePath();
        canvas.fill(head, 0);
    }

    private void caption(PageCanvas canvas, Caption caption) {
        TextFitting.fitted(
                canvas,
                caption.text(),
                fonts.font(FontFace.REGULAR),
                caption.size(),
                MOST_LINES,
                height -> caption.box());
    }

    private void watermark(PageCanvas canvas, String text, PDRectangle paper) {
        PDFont bold = fonts.font(FontFace.BOLD);
        double width = paper.getWidth();
        double height = paper.getHeight();
        double size = Math.min(
                WATERMARK_SPAN * Math.hypot(width, height) / PageCanvas.width(text, bold, 1),
                WATERMARK_HEIGHT * height);
        AffineTransform placement = AffineTransform.getTranslateInstance(width / 2, height / 2);
        placement.rotate(-StrictMath.atan2(height, width));
        placement.translate(-PageCanvas.width(text, bold, size) / 2, TextFitting.capitalHeight(size) / 2);
        canvas.text(text, bold, size, placement, WATERMARK_GREY);
    }
}
