package id.sop.importing;

import id.sop.importing.docx.DocxReader;
import id.sop.importing.page.DocumentReader;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.pdf.PdfReader;
import id.sop.importing.recognition.Recogniser;
import id.sop.importing.recognition.Recognition;
import id.sop.importing.text.TextReader;
import id.sop.importing.xlsx.XlsxReader;

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
        SourceDocument pages = reader(name, document).read(name, document);
        return new Imported(pages, new Recogniser().recognise(pages));
    }

    private static DocumentReader reader(String name, byte[] document) throws UnreadableDocument {
        return switch (DocumentFormat.of(name, document)) {
            case PDF -> new PdfReader();
            case XLSX -> new XlsxReader();
            case TEXT -> new TextReader();
            case DOCX -> new DocxReader();
        };
    }
}
