package id.sop.pdf.export;

import id.sop.pdf.picture.PngEncoder;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
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
    /** Below so many pixels to the inch a rule of half a point may fall between two pixels, or wholly out of what its page cuts off. */
    private static final int FEWEST_PAINTED = 150;

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
                images.add(PngEncoder.encode(image(renderer, page, dpi)));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a page painted as large as thin rules need, and reduced to the size that was asked for. */
    private static BufferedImage image(PDFRenderer renderer, int page, int dpi) throws IOException {
        int times = (FEWEST_PAINTED + dpi - 1) / dpi;
        BufferedImage painted = renderer.renderImageWithDPI(page, (float) dpi * times, ImageType.RGB);
        if (times == 1) {
            return painted;
        }
        int width = painted.getWidth() / times;
        int height = painted.getHeight() / times;
        Image reduced = painted.getSubimage(0, 0, width * times, height * times)
                .getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(reduced, 0, 0, null);
        graphics.dispose();
        return image;
    }
}
