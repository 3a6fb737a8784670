package id.sop.importing.draft;

import id.sop.diagnostic.Message;
import id.sop.importing.page.Place;
import java.util.Objects;

/**
 * What a person has to do about a draft.
 *
 * @param place what it is about
 * @param message a {@link Gap} that is to be filled in, or a {@link Doubt} that is to be checked
 */
public record Remark(Place place, Message message) {
    /** Rejects what is missing. */
    public Remark {
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
    }

    /** Tells whether something is to be filled in; else it is to be checked. */
    public boolean isGap() {
        return message instanceof Gap;
    }
}
