package id.sop.cli.command;

import id.sop.importing.Importer;
import id.sop.importing.page.PagePicture;
import id.sop.importing.page.Unreadable;
import id.sop.importing.page.UnreadableDocument;
import id.sop.workspace.LibreOffice;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads documents; those of other formats are converted first, where LibreOffice may be used. */
final class DocumentReading implements AutoCloseable {
    private final Importer importer = new Importer();
    private final Optional<LibreOffice> libreOffice;

    DocumentReading(Optional<LibreOffice> libreOffice) {
        this.libreOffice = libreOffice;
    }

    /** A document that was read. */
    final class Document {
        private final String name;
        private final byte[] bytes;
        private final Importer.Imported imported;

        private Document(String name, byte[] bytes) throws UnreadableDocument {
            this.name = name;
            this.bytes = bytes;
            this.imported = importer.read(name, bytes);
        }

        Importer.Imported imported() {
            return imported;
        }

        /** See {@link Importer#pictures}. */
        Optional<Map<Integer, PagePicture>> pictures(Collection<Integer> pages) {
            return importer.pictures(name, bytes, pages);
        }
    }

    /**
     * Reads a document.
     *
     * @param name the name of its file, without folder
     * @throws UnreadableDocument if nothing can be read
     * @throws IOException when it cannot be converted because of the disk
     */
    Document read(String name, byte[] bytes) throws UnreadableDocument, IOException {
        try {
            return new Document(name, bytes);
        } catch (UnreadableDocument e) {
            if (libreOffice.isEmpty() || !(e.reason() instanceof Unreadable.OldOffice old)) {
                throw e;
            }
            return new Document(name, converted(libreOffice.get(), bytes, old));
        }
    }

    private static byte[] converted(LibreOffice office, byte[] bytes, Unreadable.OldOffice old)
            throws UnreadableDocument, IOException {
        String from = old.format().equals("HTML") && old.modern().equals("XLSX") ? "xls" : ending(old.format());
        byte[] converted = office.converted(bytes, from, ending(old.modern()), Importer.MOST_BYTES)
                .orElseThrow(() -> new UnreadableDocument(new Unreadable.NotConverted(old.format(), old.modern())));
        if (converted.length > Importer.MOST_BYTES) {
            throw new UnreadableDocument(new Unreadable.TooMuch(old.format()));
        }
        return converted;
    }

    private static String ending(String format) {
        return format.toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        libreOffice.ifPresent(LibreOffice::close);
    }
}
