package id.sop.pdf;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the elements with an id came to lie.
 *
 * @param byId by the id, sorted
 * @param pages the paper of each page, in order
 */
public record Anchors(Map<String, Anchor> byId, List<PageSize> pages) {
    /** Copies the collections. */
    public Anchors {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        pages = List.copyOf(pages);
    }

    /** Returns the place of the element with the given id; empty if the text has none or it is not displayed. */
    public Optional<Anchor> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
