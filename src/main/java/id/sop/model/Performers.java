package id.sop.model;

import java.util.List;

/**
 * Who performs a step.
 *
 * @param keys keys of actors in the order written, without repetition; may name actors that do not exist
 * @param together whether they act at the same time rather than one after the other
 */
public record Performers(List<Text> keys, boolean together) {
    /** Copies the list. */
    public Performers {
        keys = List.copyOf(keys);
    }

    /** Tells whether an actor takes part. */
    public boolean include(String key) {
        return keys.stream().anyMatch(text -> text.value().equals(key));
    }
}
