package id.sop.drawing;

import id.sop.geometry.Box;
import java.util.Optional;

/** Where the table cells came to lie. */
@FunctionalInterface
public interface Places {
    /** Returns the place of the element with an id; nothing when the document has none. */
    Optional<Place> find(String id);

    /**
     * A place.
     *
     * @param page of the document, from 0
     * @param box on that page
     */
    record Place(int page, Box box) {}
}
