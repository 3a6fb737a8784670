package id.sop.model;

import id.sop.source.Origin;
import java.util.Optional;

/**
 * A column of the flow table: someone who performs steps.
 *
 * @param key how steps refer to it; unique in the SOP
 * @param name the head of the column
 * @param group what is printed in one cell over the heads of neighbours with the same group (kelompok); empty for the
 *     template's own word, "Pelaksana"
 * @param origin where the key stood
 */
public record Actor(String key, Text name, Optional<Text> group, Origin origin) {
    /** What an author writes for the group of a column that stands outside all of them, and has one head only. */
    public static final String OUTSIDE = "-";

    /** Tells whether nothing is printed over its head. */
    public boolean isOutside() {
        return group.filter(text -> text.value().equals(OUTSIDE)).isPresent();
    }
}
