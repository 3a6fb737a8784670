package id.sop.importing.draft;

import id.sop.importing.page.Place;
import java.util.Objects;

/**
 * A value of a draft, and where it was found.
 *
 * @param value as it is written there
 */
public record Found<T>(T value, Place place) {
    /** Rejects what is missing. */
    public Found {
        Objects.requireNonNull(value);
        Objects.requireNonNull(place);
    }
}
