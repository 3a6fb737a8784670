package id.sop.importing.pdf;

import id.sop.effort.ResourceLimit;
import id.sop.geometry.Box;
import id.sop.importing.page.PagePicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/** Pictures of the pages of a PDF, for people to compare with. */
public final class PdfPictures {
    /** In dots per point: 110 dpi, at which type of 7 points can be read. */
    private static final double SCALE = 110 / 72.0;

    /** Of a picture; an A3 sheet has 2.2 million. */
    private static final double MOST_PIXELS = 4_000_000;

    private PdfPictures() {}

    /**
     * Paints pages.
     *
     * @param pages their numbers, from 0
     * @return the pictures by these numbers; those pages are left out that cannot be painted, or only with more work than any sheet needs
     */
    public static Map<Integer, PagePicture> of(byte[] document, Collection<Integer> pages) {
        Map<Integer, PagePicture> pictures = new ConcurrentHashMap<>();
        try {
            ResourceLimit.PAINTING.run(() -> {
                paint(document, pages, pictures);
                return pictures;
            });
        } catch (ResourceLimit.Exceeded e) {
            // The pages before it are well.
        }
        return new TreeMap<>(pictures);
    }

    private static void paint(byte[] document, Collection<Integer> pages, Map<Integer, PagePicture> pictures) {
        try (PDDocument pdf = PdfReader.opened(document)) {
            PagePainter painter = new PagePainter(pdf, new Budget());
            for (int page : pages) {
                if (page < pdf.getNumberOfPages()) {
                    pictures.put(page, picture(painter, page, new PageView(pdf.getPage(page)).page()));
                }
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library answers broken files with any of these; the pages before it are well.
        }
    }

    private static PagePicture picture(PagePainter painter, int page, Box area) throws IOException {
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (area.width() * area.height())));
        BufferedImage image = painter.renderImage(page, (float) scale, ImageType.RGB);
        byte[] png = encoded(image, "png");
        byte[] jpeg = encoded(image, "jpeg");
        return png.length <= jpeg.length
                ? new PagePicture(area, "image/png", png)
                : new PagePicture(area, "image/jpeg", jpeg);
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // Without its own stream ImageIO would write a temporary file.
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format, out);
        }
        return bytes.toByteArray();
    }
}
