package id.sop.pdf.paint;

import com.openhtmltopdf.pdfboxout.PdfContentStreamAdapter;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Paints numbers into the upper right corners of finished pages, as artifacts: a screen reader skips them. */
public final class PageNumbers {
    private static final double SIZE = 8;
    private static final double RIGHT = 30;
    private static final double BASE_LINE = 22;

    private PageNumbers() {}

    /** Paints the number of one page. */
    public static void paint(PDDocument document, PDPage page, String number, PDFont font) throws IOException {
        double left = page.getMediaBox().getWidth() - RIGHT - PageCanvas.width(number, font, SIZE);
        AffineTransform place = AffineTransform.getTranslateInstance(left, BASE_LINE);
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            stream.beginMarkedContent(COSName.ARTIFACT);
            new PageCanvas(
                            new PdfContentStreamAdapter(stream),
                            page.getMediaBox().getHeight())
                    .text(number, font, SIZE, place, 0);
            stream.endMarkedContent();
        }
    }
}
