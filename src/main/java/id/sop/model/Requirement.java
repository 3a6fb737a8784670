package id.sop.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Something a step needs (an item of kelengkapan).
 *
 * @param document what it is called in this step
 * @param from where it comes from, when the author says so: a step's number or id, "luar", or "SOP …"
 */
public record Requirement(Text document, Optional<Text> from) {
    /** What an author writes for a document that comes from outside. */
    public static final String OUTSIDE = "luar";

    private static final String PROCEDURE = "sop ";

    /** Tells whether the author says that it comes from outside the procedure. */
    public boolean isFromOutside() {
        return from.filter(text -> meansOutside(text.value())).isPresent();
    }

    /** Tells whether the word of an author, in any case, means the outside: "luar", "SOP …". */
    public static boolean meansOutside(String from) {
        String lower = from.toLowerCase(Locale.ROOT);
        return lower.equals(OUTSIDE) || lower.startsWith(PROCEDURE);
    }

    /** Returns the step, by number or id, that the author says it comes from. */
    public Optional<Text> fromStep() {
        return isFromOutside() ? Optional.empty() : from;
    }
}
