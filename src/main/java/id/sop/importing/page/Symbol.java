package id.sop.importing.page;

import id.sop.geometry.Box;
import java.util.Objects;

/**
 * A symbol of a flow chart.
 *
 * @param text what is written in it, as in a {@link Cell}; empty as a rule
 * @param dashed whether its outline is
 */
public record Symbol(Place place, Shape shape, String text, boolean dashed) {
    /** Rejects what is missing. */
    public Symbol {
        Objects.requireNonNull(place);
        Objects.requireNonNull(shape);
        Objects.requireNonNull(text);
    }

    public Box box() {
        return place.box();
    }
}
