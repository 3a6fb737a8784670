package id.sop.authoring;

import id.sop.model.Keys;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an office says for all its SOPs.
 *
 * @param shared keys of the identity that it says itself
 * @param values names of what its SOPs may write as placeholders
 */
public record OfficeDefaults(Set<String> shared, Set<String> values) {
    /** What holds where there is no office. */
    public static final OfficeDefaults NONE = new OfficeDefaults(Set.of(), Set.of());

    /** The parts of a number that the values of the standard texts give. */
    private static final List<String> OF_NUMBERS = List.of("klasifikasi", "kode", "tahun");

    /** Copies the sets. */
    public OfficeDefaults {
        shared = Set.copyOf(shared);
        values = Set.copyOf(values);
    }

    /** Returns the number of the SOP of an order, as far as the office's values give it. */
    public static String number(int order) {
        return "${klasifikasi}/%02d/${kode}/${tahun}".formatted(order);
    }

    /** Returns what an SOP of this office, not its first one, may write for a key instead of a text of its own. */
    Optional<String> placeholder(String key) {
        if (key.equals(Keys.NUMBER)) {
            return Optional.of(number(2)).filter(number -> values.containsAll(OF_NUMBERS));
        }
        return Optional.of("${" + key + "}").filter(text -> values.contains(key));
    }
}
