package id.sop.importing;

import id.sop.importing.ooxml.OfficeFile;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.text.TextReader;
import id.sop.office.CompoundFile;
import id.sop.office.Parts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats of documents, told by what stands in them: names lie too often. */
enum DocumentFormat {
    PDF,
    XLSX,
    DOCX,
    TEXT;

    /** Within so many bytes the mark of a PDF may stand (ISO 32000-1, annex H, note 13). */
    private static final int HEADER = 1024;

    /** Within so many bytes a text shows that it is one. */
    private static final int SAMPLE = 8192;

    /** Returns what people call it. */
    String words() {
        return this == TEXT ? "teks" : name();
    }

    static DocumentFormat of(String name, byte[] document) throws UnreadableDocument {
        String head = new String(document, 0, Math.min(HEADER, document.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        } else if (head.startsWith("PK")) {
            return packed(name, document);
        } else if (CompoundFile.is(document)) {
            throw new UnreadableDocument(old(name, document));
        } else if (head.startsWith("{\\rtf")) {
            throw new UnreadableDocument(new Unreadable.OldOffice("RTF", "DOCX"));
        } else if (isText(document)) {
            Optional<Unreadable> page = hollow(name, document).or(() -> page(head));
            if (page.isPresent()) {
                throw new UnreadableDocument(page.get());
            }
            return TEXT;
        }
        throw new UnreadableDocument(new Unreadable.UnknownFormat());
    }

    private static DocumentFormat packed(String name, byte[] document) throws UnreadableDocument {
        try {
            Parts parts = new Parts(document);
            if (parts.has("word/document.xml")) {
                return DOCX;
            } else if (parts.has("xl/workbook.xml")) {
                return XLSX;
            } else if (parts.has("content.xml")) {
                boolean table = name.toLowerCase(Locale.ROOT).endsWith(".ods");
                throw new UnreadableDocument(
                        table ? new Unreadable.OldOffice("ODS", "XLSX") : new Unreadable.OldOffice("ODT", "DOCX"));
            }
            throw new UnreadableDocument(new Unreadable.UnknownFormat());
        } catch (Parts.TooMuch e) {
            throw new UnreadableDocument(new Unreadable.TooMuch("ZIP"));
        } catch (IOException e) {
            throw new UnreadableDocument(new Unreadable.Damaged(ending(name)));
        }
    }

    /** What was not downloaded whole is often empty, or holds in words why. */
    private static Optional<Unreadable> hollow(String name, byte[] document) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".pdf")) {
            return Optional.of(new Unreadable.Damaged("PDF"));
        }
        boolean office = small.endsWith(".docx") || small.endsWith(".xlsx");
        return office && document.length == 0 ? Optional.of(new Unreadable.Damaged(ending(name))) : Optional.empty();
    }

    private static String ending(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".docx") ? "DOCX" : "XLSX";
    }

    /** What its streams do not tell is told by its name. */
    private static Unreadable old(String name, byte[] document) {
        String format = ending(name);
        Unreadable reason = OfficeFile.compound(document, format);
        if (!(reason instanceof Unreadable.Damaged)) {
            return reason;
        }
        return format.equals("DOCX")
                ? new Unreadable.OldOffice("DOC", "DOCX")
                : new Unreadable.OldOffice("XLS", "XLSX");
    }

    /** What other programs write as a page of the web they often call a workbook or document: Excel and Word open it without a word. */
    private static Optional<Unreadable> page(String head) {
        String start = head.toLowerCase(Locale.ROOT);
        if (start.contains("<?mso-application") || start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return Optional.of(new Unreadable.OldOffice("XML", "XLSX"));
        }
        boolean document = start.contains("office:word");
        return start.contains("<html")
                        || start.contains("<!doctype html")
                        || start.stripLeading().startsWith("<table")
                ? Optional.of(new Unreadable.OldOffice("HTML", document ? "DOCX" : "XLSX"))
                : Optional.empty();
    }

    private static boolean isText(byte[] document) {
        return TextReader.seemsText(Arrays.copyOf(document, Math.min(SAMPLE, document.length)));
    }
}
