package id.sop.pipeline;

import id.sop.model.Text;
import id.sop.rule.Settings;
import id.sop.template.Paper;
import java.util.Map;
import java.util.Optional;

/**
 * What the {@code sop.yaml} nearest to a file decides.
 *
 * @param settings about validation
 * @param template name of the template, or a folder relative to {@code sop.yaml}
 * @param paper instead of the template's own
 * @param labels words of the sheet that replace the template's; each knows where its key stands
 * @param options switches of the template that differ from its own
 */
public record Configuration(
        Settings settings,
        Optional<String> template,
        Optional<Paper> paper,
        Map<String, Text> labels,
        Map<String, Text> options) {
    /** What holds where there is no {@code sop.yaml}. */
    public static final Configuration STANDARD =
            new Configuration(Settings.STANDARD, Optional.empty(), Optional.empty(), Map.of(), Map.of());

    /** Copies the maps. */
    public Configuration {
        labels = Map.copyOf(labels);
        options = Map.copyOf(options);
    }
}
