package id.sop.template;

import id.sop.model.Identity;
import id.sop.model.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The parts below the identity in the order in which they are printed, in pairs from left to right: those of the regulation,
 * with those of the office where its author put them.
 */
final class IdentityParts {
    private IdentityParts() {}

    /** Returns each part as {@code judul} and {@code isi}. */
    static List<Map<String, Object>> of(Identity identity, Function<String, String> label) {
        List<Map<String, Object>> parts = new ArrayList<>();
        add(identity, Keys.NAME, parts);
        identity.parts().forEach((key, content) -> {
            parts.add(Map.of("judul", label.apply(key), "isi", content));
            add(identity, key, parts);
        });
        identity.otherParts().stream()
                .filter(part -> part.after().isEmpty())
                .map(SopValues::part)
                .forEach(parts::add);
        return parts;
    }

    private static void add(Identity identity, String key, List<Map<String, Object>> parts) {
        identity.otherParts().stream()
                .filter(part -> part.after().filter(key::equals).isPresent())
                .map(SopValues::part)
                .forEach(parts::add);
    }
}
