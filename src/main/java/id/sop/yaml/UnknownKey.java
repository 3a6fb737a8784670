package id.sop.yaml;

import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a key that its mapping does not know (YM002).
 *
 * @param mapping how messages call the mapping
 * @param known all keys that it knows
 * @param meant the known key that looks like it; here none, so that it is empty
 */
@Message.Words("YM002")
public record UnknownKey(String key, String mapping, String known, String meant) implements Message {
    /** What is said of a key that looks like one which its mapping knows. */
    @Message.Words("YM002.saran")
    record Misspelt(String key, String mapping, String known, String meant) implements Message {}

    /** Returns what is to be said of a key, with the known key that it most likely was meant to be. */
    public static Message of(String key, String mapping, List<String> known) {
        String all = String.join(", ", known);
        Optional<String> meant = Spelling.nearest(key, known);
        return meant.isPresent() ? new Misspelt(key, mapping, all, meant.get()) : new UnknownKey(key, mapping, all, "");
    }
}
