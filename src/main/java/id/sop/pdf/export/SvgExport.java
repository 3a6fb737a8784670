package id.sop.pdf.export;

import id.sop.geometry.Box;
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
     * A page.
     *
     * @param svg a standalone file
     * @param words those that lie, in the order in which they are read
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once, and never compared.
    public record Page(byte[] svg, List<Word> words) {
        /** Copies the list. */
        public Page {
            words = List.copyOf(words);
        }
    }

    /**
     * A word.
     *
     * @param box in points, from the upper left corner of the paper; about as high as its letters
     */
    public record Word(String text, Box box) {}

    /**
     * Returns a standalone SVG of each page, one SVG unit to the point. The title and the text of the page are kept for
     * those who cannot see it.
     *
     * @param pdf a file
     */
    public static List<byte[]> pages(byte[] pdf) {
        return worded(pdf).stream().map(Page::svg).toList();
    }

    /**
     * Returns the same with what can be read on each page.
     *
     * @param pdf a file
     */
    public static List<Page> worded(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Page> pages = new ArrayList<>();
            SvgOutlines outlines = new SvgOutlines();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                SvgWriter writer = new SvgWriter(document, page, outlines);
                byte[] svg = writer.paint();
                pages.add(new Page(svg, writer.words()));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
