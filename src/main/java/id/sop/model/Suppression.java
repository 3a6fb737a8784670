package id.sop.model;

import id.sop.source.Span;
import java.util.Optional;

/**
 * The author's word that a finding is known and accepted (an entry of abaikan).
 *
 * @param code of the rule, as written
 * @param subject what the finding must be about, such as the key of an actor; empty for every finding of the code
 * @param reason why; an entry without one has no effect
 * @param place where the code stands
 */
public record Suppression(String code, Optional<String> subject, Optional<Text> reason, Span place) {
    /** Reads the key of an entry: a code, or a code and what the finding is about ("PL001 umum"). */
    public static Suppression of(String key, Optional<Text> reason, Span place) {
        int space = key.strip().indexOf(' ');
        String code = space < 0 ? key.strip() : key.strip().substring(0, space);
        Optional<String> subject = space < 0
                ? Optional.empty()
                : Optional.of(key.strip().substring(space).strip());
        return new Suppression(code, subject, reason, place);
    }
}
