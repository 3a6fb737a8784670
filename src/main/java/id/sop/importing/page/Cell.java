package id.sop.importing.page;

import id.sop.geometry.Box;
import java.util.Objects;

/**
 * A cell of a table, or of several merged ones.
 *
 * @param text what stands in it: lines that the writer parted by hand are parted by {@code \n}, lines that only had no more room are
 *     joined; empty if nothing stands in it
 */
public record Cell(Place place, String text) {
    /** Rejects what is missing. */
    public Cell {
        Objects.requireNonNull(place);
        Objects.requireNonNull(text);
    }

    public Box box() {
        return place.box();
    }

    public boolean blank() {
        return text.isBlank();
    }
}
