package id.sop.batch;

import id.sop.source.ContentDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that goes into a sheet: two sheets of the same inputs are the same file. All but the values are digests.
 *
 * @param program the version of this program, with its fonts and its own templates
 * @param definition the SOP as it was written
 * @param settings what the configuration decides about validation
 * @param template the template with its files, its paper, its words and its switches
 * @param values the values of the placeholders that the SOP uses, and no others, by name; long ones by their digest
 * @param logo the content of the logo; empty when there is none
 */
public record BuildInputs(
        String program, String definition, String settings, String template, Map<String, String> values, String logo) {
    /** In characters; names and titles are shorter. */
    private static final int LONGEST_VALUE = 120;

    private static final String DIGEST = "sha256:";

    /** Copies the map, keeps the order of the names, and shortens what is long. */
    public BuildInputs {
        Map<String, String> kept = new TreeMap<>();
        values.forEach((name, value) -> kept.put(name, kept(value)));
        values = Collections.unmodifiableMap(kept);
    }

    private static String kept(String value) {
        boolean digested = value.matches(DIGEST + "[0-9a-f]{32}");
        return value.length() <= LONGEST_VALUE && (digested || !value.startsWith(DIGEST))
                ? value
                : DIGEST + new ContentDigest.Pieces().add(value).digest().shortHex();
    }

    /** What can differ, as {@code --why} names it. */
    public enum Kind {
        PROGRAM,
        DEFINITION,
        SETTINGS,
        TEMPLATE,
        VALUES,
        LOGO
    }

    /** A value that is different; null where there is none. */
    public record Change(String name, String before, String after) {}

    /** Returns these inputs with what an office adds. */
    BuildInputs with(Map<String, String> otherValues, String otherLogo) {
        return new BuildInputs(program, definition, settings, template, otherValues, otherLogo);
    }

    /** Returns what is different. */
    public List<Kind> differences(BuildInputs other) {
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (!of(kind).equals(other.of(kind))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Returns which values are different, by name. */
    List<Change> changesSince(BuildInputs before) {
        Set<String> names = new TreeSet<>(values.keySet());
        names.addAll(before.values.keySet());
        return names.stream()
                .map(name -> new Change(name, before.values.get(name), values.get(name)))
                .filter(change -> change.before() == null || !change.before().equals(change.after()))
                .toList();
    }

    private Object of(Kind kind) {
        return kind == Kind.VALUES ? values : digest(kind);
    }

    /** Returns the digest of an input that is not the values. */
    String digest(Kind kind) {
        return switch (kind) {
            case PROGRAM -> program;
            case DEFINITION -> definition;
            case SETTINGS -> settings;
            case TEMPLATE -> template;
            case LOGO -> logo;
            case VALUES -> throw new IllegalArgumentException("values have no digest");
        };
    }
}
