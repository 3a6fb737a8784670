package id.sop.model;

import java.util.List;

/**
 * Who performs a step.
 *
 * @param keys keys of actors in the order in which they act; may name actors that do not exist, and one actor more than once
 *     unless they act together
 * @param together whether they act at the same time rather than one after the other
 * @param bond how it is drawn that they act together
 */
public record Performers(List<Text> keys, boolean together, Bond bond) {
    /** How a sheet shows that some act together. */
    public enum Bond {
        /** A symbol each, joined by a plain line. */
        LINE,
        /** One box across their columns. */
        ONE_BOX,
        /** A symbol each, joined by a dashed line. */
        DASHED,
        /** A symbol each, joined by a line with a head at both ends. */
        BOTH_WAYS
    }

    /** Copies the list. */
    public Performers {
        keys = List.copyOf(keys);
    }

    /** Returns performers who act one after the other. */
    public static Performers inTurn(List<Text> keys) {
        return new Performers(keys, false, Bond.LINE);
    }

    /** Tells whether an actor takes part. */
    public boolean include(String key) {
        return keys.stream().anyMatch(text -> text.value().equals(key));
    }

    /** Tells whether they share one box. */
    public boolean shareBox() {
        return together && bond == Bond.ONE_BOX;
    }
}
