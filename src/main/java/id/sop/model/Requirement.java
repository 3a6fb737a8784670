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
    /** Tells whether the author says that it comes from outside the procedure. */
    public boolean isFromOutside() {
        return from.map(text -> text.value().toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("luar") || text.startsWith("sop "))
                .isPresent();
    }

    /** Returns the step, by number or id, that the author says it comes from. */
    public Optional<Text> fromStep() {
        return isFromOutside() ? Optional.empty() : from;
    }
}
