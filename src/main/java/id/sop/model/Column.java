package id.sop.model;

import id.sop.source.Origin;
import java.util.Optional;

/**
 * A column of the flow table beside those of the number, the activity and the actors.
 *
 * @param key of the values in a step that stand in it
 * @param head what is printed over it; empty where the template's own word is
 * @param place where it stands; only one that the regulation does not know may stand before the actors
 * @param origin where its author named it
 */
public record Column(String key, Optional<Text> head, Place place, Origin origin) {
    /** Between which of the columns that every sheet has. */
    public enum Place {
        /** Between the number and the activity. */
        BEFORE_ACTIVITY,
        /** Between the activity and the actors. */
        BEFORE_ACTORS,
        /** Behind the actors. */
        BEHIND
    }

    /** Returns the same column at another place. */
    public Column at(Place other) {
        return new Column(key, head, other, origin);
    }

    /** Tells whether it stands before the actors. */
    public boolean isBefore() {
        return place != Place.BEHIND;
    }
}
