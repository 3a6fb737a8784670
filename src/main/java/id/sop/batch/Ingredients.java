package id.sop.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that goes into a sheet, as digests: two sheets of the same ingredients are the same file.
 *
 * @param program the version of this program, with its fonts and its own templates
 * @param definition the SOP as it was written
 * @param settings what the configuration decides about validation
 * @param template the template with its files, its paper, its words and its switches
 * @param values the values of the placeholders that the SOP uses, and no others
 * @param logo the content of the logo; empty when there is none
 */
public record Ingredients(
        String program, String definition, String settings, String template, String values, String logo) {
    /** What can differ, as {@code --why} names it. */
    public enum Kind {
        PROGRAM,
        DEFINITION,
        SETTINGS,
        TEMPLATE,
        VALUES,
        LOGO
    }

    /** Returns these ingredients with what an office adds. */
    Ingredients with(String otherValues, String otherLogo) {
        return new Ingredients(program, definition, settings, template, otherValues, otherLogo);
    }

    /** Returns what is different. */
    public List<Kind> differences(Ingredients other) {
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (!of(kind).equals(other.of(kind))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    String of(Kind kind) {
        return switch (kind) {
            case PROGRAM -> program;
            case DEFINITION -> definition;
            case SETTINGS -> settings;
            case TEMPLATE -> template;
            case VALUES -> values;
            case LOGO -> logo;
        };
    }
}
