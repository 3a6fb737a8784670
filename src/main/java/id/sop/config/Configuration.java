package id.sop.config;

import id.sop.diagnostic.Severity;
import id.sop.model.Text;
import id.sop.rule.Settings;
import id.sop.template.Paper;
import id.sop.yaml.OfficeIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the {@code sop.yaml} nearest to a file decides.
 *
 * @param settings about validation
 * @param template name of the template, or a folder relative to the {@code sop.yaml} that names it
 * @param paper instead of the template's own
 * @param values texts for placeholders, by name, where nothing else gives them
 * @param defaults names of those values that may also fill an empty cell of a roster
 * @param labels words of the sheet that replace the template's; each knows where its key stands
 * @param options switches of the template that differ from its own
 * @param identity what all SOPs have of their identity unless they say it themselves
 * @param overrides what differs for some files; of several that cover a file, later ones win
 */
public record Configuration(
        Settings settings,
        Optional<String> template,
        Optional<Paper> paper,
        Map<String, String> values,
        Set<String> defaults,
        Map<String, Text> labels,
        Map<String, Text> options,
        OfficeIdentity identity,
        List<SpecialCase> overrides) {
    /** What holds where there is no {@code sop.yaml}. */
    public static final Configuration STANDARD = new Configuration(
            Settings.STANDARD,
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Set.of(),
            Map.of(),
            Map.of(),
            OfficeIdentity.NONE,
            List.of());

    /** Copies the collections. */
    public Configuration {
        values = Map.copyOf(values);
        defaults = Set.copyOf(defaults);
        labels = Map.copyOf(labels);
        options = Map.copyOf(options);
        overrides = List.copyOf(overrides);
    }

    /**
     * Weights that hold for some files only.
     *
     * @param folder the folder of the {@code sop.yaml} that says so, absolute, with forward slashes
     * @param files patterns for paths below that folder; one without a slash is for names in any folder
     * @param severities weights that differ; an empty one switches the rule off
     */
    public record SpecialCase(String folder, List<Glob> files, Map<String, Optional<Severity>> severities) {
        /** Copies the collections. */
        public SpecialCase {
            files = List.copyOf(files);
            severities = Map.copyOf(severities);
        }

        /**
         * Tells whether a file is meant.
         *
         * @param path absolute, with forward slashes
         */
        public boolean covers(String path) {
            String prefix = folder.endsWith("/") ? folder : folder + "/";
            return path.startsWith(prefix)
                    && files.stream().anyMatch(glob -> glob.matches(path.substring(prefix.length())));
        }
    }

    /**
     * Returns what holds for one file: the overrides that cover it are put into the settings.
     *
     * @param path absolute, with forward slashes
     */
    public Configuration at(String path) {
        Map<String, Optional<Severity>> severities = new HashMap<>(settings.severities());
        overrides.stream().filter(override -> override.covers(path)).forEach(o -> severities.putAll(o.severities()));
        return new Configuration(
                settings.withSeverities(severities),
                template,
                paper,
                values,
                defaults,
                labels,
                options,
                identity,
                List.of());
    }
}
