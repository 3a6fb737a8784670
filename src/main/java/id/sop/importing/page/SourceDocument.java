package id.sop.importing.page;

import java.util.List;
import java.util.Objects;

/**
 * A document as a reader gives it.
 *
 * @param name the name of its file, without folder
 * @param pages in the order of the document
 */
public record SourceDocument(String name, List<SourcePage> pages) {
    /** Takes a copy of the pages. */
    public SourceDocument {
        Objects.requireNonNull(name);
        pages = List.copyOf(pages);
    }
}
