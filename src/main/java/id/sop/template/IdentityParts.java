package id.sop.template;

import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.OtherPart;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        official(identity).forEach((key, content) -> {
            parts.add(Map.of("judul", label.apply(key), "isi", content));
            add(identity, key, parts);
        });
        identity.otherParts().stream()
                .filter(part -> part.after().isEmpty())
                .map(IdentityParts::values)
                .forEach(parts::add);
        return parts;
    }

    private static void add(Identity identity, String key, List<Map<String, Object>> parts) {
        identity.otherParts().stream()
                .filter(part -> part.after().filter(key::equals).isPresent())
                .map(IdentityParts::values)
                .forEach(parts::add);
    }

    private static Map<String, List<Text>> official(Identity identity) {
        Map<String, List<Text>> official = new LinkedHashMap<>();
        official.put(Keys.LEGAL_BASIS, identity.legalBasis());
        official.put(Keys.QUALIFICATIONS, identity.qualifications());
        official.put(Keys.RELATED, identity.related());
        official.put(Keys.EQUIPMENT, identity.equipment());
        official.put(Keys.WARNINGS, identity.warnings());
        official.put(Keys.RECORDS, identity.records());
        return official;
    }

    private static Map<String, Object> values(OtherPart part) {
        return Map.of("judul", part.title().<Object>map(title -> title).orElse(""), "isi", part.content());
    }
}
