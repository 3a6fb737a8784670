package id.sop.pdf.export;

import id.sop.pdf.picture.PngEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a file as images, for previews. */
public final class PngExport {
    private PngExport() {}

    /**
     * Returns a PNG of each page.
     *
     * @param pdf a file
     * @param dpi pixels to the inch, from 10 to 600
     */
    public static List<byte[]> pages(byte[] pdf, int dpi) {
        if (dpi < 10 || dpi > 600) {
            throw new IllegalArgumentException("dpi out of range: " + dpi);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> images = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                images.add(PngEncoder.encode(renderer.renderImageWithDPI(page, dpi, ImageType.RGB)));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
