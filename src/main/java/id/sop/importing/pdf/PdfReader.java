package id.sop.importing.pdf;

import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads PDFs, those that other programs printed and our own: what each page paints becomes cells, symbols, lines and texts.
 *
 * <p>Of pictures only small ones are opened, which may be arrows. A document that can be opened without a password is read, whatever it forbids.
 */
public final class PdfReader implements DocumentReader {
    private static final String FORMAT = "PDF";

    /** Within so many bytes of the end its mark stands (ISO 32000-1, annex H, note 18). */
    private static final int TRAILER = 1024;

    /** How our own program names itself as the producer of a file. */
    private static final String OWN = "sop (";

    static {
        FontMappers.set(new BuiltInFonts());
    }

    @Override
    public SourceDocument read(String name, byte[] document) throws UnreadableDocument {
        try (PDDocument pdf = opened(document)) {
            if (pdf.getNumberOfPages() > Budget.MOST_PAGES) {
                throw new UnreadableDocument(new Unreadable.TooMuch(FORMAT));
            }
            Budget budget = new Budget();
            PackedStream packed = new PackedStream(budget);
            LightFonts fonts = new LightFonts(packed);
            String producer = pdf.getDocumentInformation().getProducer();
            boolean own = producer != null && producer.startsWith(OWN);
            List<SourcePage> pages = new ArrayList<>();
            for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                budget.page();
                pages.add(PageAssembly.page(i, InkReader.read(pdf.getPage(i), fonts, packed, budget), own));
            }
            if (pages.isEmpty() || (isBare(pages) && !isWhole(document))) {
                throw new UnreadableDocument(new Unreadable.Damaged(FORMAT));
            }
            return new SourceDocument(name, pages);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(new Unreadable.Locked(FORMAT));
        } catch (Budget.Exceeded e) {
            throw new UnreadableDocument(new Unreadable.TooMuch(FORMAT));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library answers broken files with any of these.
            throw new UnreadableDocument(new Unreadable.Damaged(FORMAT));
        }
    }

    /** Tells whether nothing is seen on any page. */
    private static boolean isBare(List<SourcePage> pages) {
        return pages.stream()
                .allMatch(page -> page.cells().isEmpty()
                        && page.symbols().isEmpty()
                        && page.strokes().isEmpty()
                        && page.captions().isEmpty()
                        && !page.picture());
    }

    /** Tells whether a file has its end: the library reads what is left of one, and pages without their contents are white. */
    private static boolean isWhole(byte[] document) {
        int from = Math.max(0, document.length - TRAILER);
        return new String(document, from, document.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    /**
     * Opens a document; the library uses the fonts that stand for those of the machine, as soon as this class is initialised.
     *
     * @throws Budget.Exceeded if it would become more than any SOP needs
     */
    static PDDocument opened(byte[] document) throws IOException {
        Inflation.check(document);
        CrossReferences.check(document);
        return Loader.loadPDF(document);
    }
}
