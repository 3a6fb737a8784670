package id.sop.pdf.file;

import java.time.Instant;
import java.util.Optional;

/**
 * What the file says about itself.
 *
 * @param title shown in the window's title, such as "SOP Perencanaan Kinerja"
 * @param subject one sentence on what the file holds; PDF/UA-1 asks for it
 * @param author the office that issues the sheet
 * @param created a moment that belongs to the content, such as the date it takes effect; never the clock's, since the
 *     same content must give the same bytes. Without it the file says nothing of its age
 */
public record DocumentInfo(String title, String subject, String author, Optional<Instant> created) {
    /** Rejects an empty title or subject: without them the file is not accessible. */
    public DocumentInfo {
        if (title.isBlank() || subject.isBlank()) {
            throw new IllegalArgumentException("title and subject must not be empty");
        }
    }
}
