package id.sop.pdf.layout;

import id.sop.geometry.Box;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the elements with an id came to lie.
 *
 * @param byId by the id, sorted
 * @param pages the paper of each page, in order
 * @param depth how far the text reaches down, with the padding around it, from the top of the paper that it begins on;
 *     points; beyond the first page it tells nothing
 */
public record ElementBoxes(Map<String, ElementBox> byId, List<PageSize> pages, double depth) {
    /** Copies the collections. */
    public ElementBoxes {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        pages = List.copyOf(pages);
    }

    /** Returns the place of the element with the given id; empty if the text has none or it is not displayed. */
    public Optional<ElementBox> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns these with an element, and all that only the other layout has, as they came to lie there: below one another
     * as they do there, but with the element at its place here.
     *
     * @param id of the element, which both have
     */
    public ElementBoxes with(ElementBoxes other, String id) {
        ElementBox here = byId.get(id);
        ElementBox there = other.byId.get(id);
        double down = here.box().y() - there.box().y();
        Map<String, ElementBox> all = new HashMap<>(byId);
        other.byId.forEach((inner, element) -> {
            if (inner.equals(id) || !byId.containsKey(inner)) {
                Box box = element.box();
                Box moved = new Box(box.x(), box.y() + down, box.width(), box.height());
                all.put(inner, new ElementBox(here.page(), moved));
            }
        });
        return new ElementBoxes(all, pages, other.depth + down);
    }
}
