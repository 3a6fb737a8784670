package id.sop.drawing;

import id.sop.geometry.Box;
import java.util.Optional;

/** Where the elements of a typeset sheet came to lie, by their ids; see {@link id.sop.paging.ElementIds}. */
@FunctionalInterface
public interface ElementLocator {
    /** Returns the place of the element with an id; nothing when the document has none. */
    Optional<Location> find(String id);

    /**
     * Returns the place of an element that the document is known to have.
     *
     * @throws IllegalStateException if it has none
     */
    default Location place(String id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no element " + id));
    }

    /**
     * The place of an element.
     *
     * @param page of the document, from 0
     * @param box on that page, in points
     */
    record Location(int page, Box box) {}
}
