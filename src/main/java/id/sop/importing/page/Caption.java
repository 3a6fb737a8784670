package id.sop.importing.page;

import id.sop.geometry.Box;
import java.util.Objects;

/** A text that stands in no cell, or over the drawing in one: an answer at an arrow, a heading, a note below the table. */
public record Caption(Place place, String text) {
    /** Rejects what is missing. */
    public Caption {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
    }

    public Box box() {
        return place.box();
    }
}
