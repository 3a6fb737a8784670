package id.sop.pdf.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Pages of a file as SVG: vectors that look the same everywhere, since letters are drawn by their outlines. */
public final class SvgExport {
    private SvgExport() {}

    /**
     * Returns a standalone SVG of each page, one SVG unit to the point. The title and the text of the page are kept for
     * those who cannot see it.
     *
     * @param pdf a file
     */
    public static List<byte[]> pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<byte[]> pages = new ArrayList<>();
            SvgOutlines outlines = new SvgOutlines();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(new SvgWriter(document, page, outlines).paint());
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
