package id.sop.importing.ooxml;

import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.office.CompoundFile;
import id.sop.office.Parts;
import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Opens a file of Office, or tells why it cannot be read. */
public final class OfficeFile {
    private OfficeFile() {}

    /** What is made of the parts of a file. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Makes it. */
        T of(Parts parts) throws IOException, XMLStreamException, UnreadableDocument;
    }

    /**
     * Reads a file.
     *
     * @param format the name that people know its format by: {@code XLSX}
     * @throws UnreadableDocument if it is locked, older than 2007, damaged or too large
     */
    public static <T> T read(byte[] bytes, String format, Reading<T> reading) throws UnreadableDocument {
        if (CompoundFile.is(bytes)) {
            throw new UnreadableDocument(compound(bytes, format));
        }
        try {
            return reading.of(new Parts(bytes));
        } catch (Parts.TooMuch e) {
            throw new UnreadableDocument(new Unreadable.TooMuch(format));
        } catch (IOException | XMLStreamException e) {
            throw new UnreadableDocument(new Unreadable.Damaged(format));
        }
    }

    /**
     * Returns why a compound file is not read.
     *
     * @param format what it is said to be, where its streams do not tell
     */
    public static Unreadable compound(byte[] bytes, String format) {
        Set<String> names = CompoundFile.names(bytes);
        if (names.contains("EncryptedPackage")) {
            return new Unreadable.Locked(format);
        }
        if (names.contains("Workbook") || names.contains("Book")) {
            return new Unreadable.OldOffice("XLS", "XLSX");
        }
        return names.contains("WordDocument")
                ? new Unreadable.OldOffice("DOC", "DOCX")
                : new Unreadable.Damaged(format);
    }
}
