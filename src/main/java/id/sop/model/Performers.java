package id.sop.model;

import java.util.List;

/**
 * Who performs a step.
 *
 * @param keys keys of actors in the order in which they act; may name actors that do not exist, and one actor more than once
 *     unless they act together
 * @param together whether they act at the same place of the flow rather than one after the other
 * @param bond what joins those who act at the same place
 */
public record Performers(List<Text> keys, boolean together, Bond bond) {
    /** What joins those who act at the same place of the flow. */
    public enum Bond {
        /** A symbol each, joined by a plain line. */
        LINE,
        /** One box across their columns. */
        ONE_BOX,
        /** A symbol each, joined by a dashed line. */
        DASHED,
        /** A symbol each, joined by a line with a head at both ends. */
        BOTH_WAYS,
        /** Nothing: a symbol each, and one of them acts, who depends on the way by which the flow comes. */
        EITHER
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

    /** Tells whether only one of them acts, each on a way of his own. */
    public boolean isEither() {
        return together && bond == Bond.EITHER;
    }

    /** Tells whether they share one box. */
    public boolean shareBox() {
        return together && bond == Bond.ONE_BOX;
    }
}
