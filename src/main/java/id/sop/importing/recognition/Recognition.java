package id.sop.importing.recognition;

import id.sop.importing.draft.Draft;
import java.util.List;
import java.util.Optional;

/**
 * What was recognised in a document.
 *
 * @param drafts in the order of the document
 * @param reason why there is none; empty when there are drafts
 */
public record Recognition(List<Draft> drafts, Optional<NoProcedure> reason) {
    /** Copies the list. */
    public Recognition {
        drafts = List.copyOf(drafts);
    }
}
