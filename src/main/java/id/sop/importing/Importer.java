package id.sop.importing;

import id.sop.effort.ResourceLimit;
import id.sop.importing.docx.DocxReader;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.PagePicture;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.pdf.PdfPictures;
import id.sop.importing.pdf.PdfReader;
import id.sop.importing.recognition.Recogniser;
import id.sop.importing.recognition.Recognition;
import id.sop.importing.text.TextReader;
import id.sop.importing.xlsx.XlsxReader;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** From the bytes of a document to drafts of the SOPs in it. */
public final class Importer {
    /** The most bytes of a document; a signed sheet with its pictures has a few million. */
    public static final int MOST_BYTES = 64 << 20;

    /**
     * What became of a document.
     *
     * @param document what stands on its pages
     * @param recognition the drafts, or why there is none
     */
    public record Imported(SourceDocument document, Recognition recognition) {}

    /**
     * Reads a document and recognises the procedures in it.
     *
     * @param name the name of its file, without folder
     * @throws UnreadableDocument if nothing can be read: broken, too large, locked, or of no known format
     */
    public Imported read(String name, byte[] document) throws UnreadableDocument {
        DocumentFormat format = DocumentFormat.of(name, document);
        try {
            return ResourceLimit.READING.run(() -> {
                SourceDocument pages = reader(format).read(name, document);
                return new Imported(pages, new Recogniser().recognise(pages));
            });
        } catch (ResourceLimit.Exceeded e) {
            // Readers count what they can; libraries make large or long work of a few bytes before it can be counted.
            throw new UnreadableDocument(new Unreadable.TooMuch(format.words()));
        }
    }

    /**
     * Paints pages of a document as its own program shows them.
     *
     * @param pages their numbers, from 0
     * @return the pictures by these numbers, those that can be painted; empty for a format that has no pages to paint
     */
    public Optional<Map<Integer, PagePicture>> pictures(String name, byte[] document, Collection<Integer> pages) {
        try {
            return DocumentFormat.of(name, document) == DocumentFormat.PDF
                    ? Optional.of(PdfPictures.of(document, pages))
                    : Optional.empty();
        } catch (UnreadableDocument e) {
            return Optional.empty();
        }
    }

    private static DocumentReader reader(DocumentFormat format) {
        return switch (format) {
            case PDF -> new PdfReader();
            case XLSX -> new XlsxReader();
            case TEXT -> new TextReader();
            case DOCX -> new DocxReader();
        };
    }
}
