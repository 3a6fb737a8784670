package id.sop.importing.draft;

import java.util.List;
import java.util.Optional;

/**
 * A part of the identity block that the regulation does not know.
 *
 * @param content an item each where they have marks or numbers of their own
 * @param after the key of the part before it ({@code sesudah}); empty when it is the last
 */
public record DraftOtherPart(Found<String> title, List<Found<String>> content, Optional<String> after) {
    /** Copies the list. */
    public DraftOtherPart {
        content = List.copyOf(content);
    }
}
