package id.sop.preview;

import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.time.Instant;
import java.util.Optional;

/**
 * How SOPs are shown.
 *
 * @param port of this machine at which the page is served, 0 for any that is free
 * @param language of the page and of the findings
 * @param values for placeholders; they win over those of configurations
 * @param moment what sheets give as the time of their making; by default the date of the SOP
 */
public record PreviewOptions(int port, Language language, Placeholders values, Optional<Instant> moment) {
    /** Returns the options of a preview that a program opens by itself: any port, nothing filled in. */
    public static PreviewOptions of(Language language, Optional<Instant> moment) {
        return new PreviewOptions(0, language, Placeholders.NONE, moment);
    }
}
