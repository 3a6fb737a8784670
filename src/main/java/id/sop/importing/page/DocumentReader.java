package id.sop.importing.page;

/** Reads documents of one format; the only part of the import that knows it. */
public interface DocumentReader {
    /**
     * Returns what stands on the pages of a document.
     *
     * @param name the name of its file, without folder
     * @throws UnreadableDocument if nothing can be read: broken, too large, locked by a password
     */
    SourceDocument read(String name, byte[] document) throws UnreadableDocument;
}
