package id.sop.render;

import id.sop.diagnostic.Checked;
import id.sop.pdf.Typesetter;
import id.sop.template.Template;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The renderers of a run: one for each template with its paper, words and switches. May be shared by threads. */
public final class SheetRenderers {
    private final Typesetter typesetter;
    private final Optional<Instant> moment;
    private final Map<Template, SheetRenderer> renderers = new ConcurrentHashMap<>();

    /**
     * Begins a run.
     *
     * @param moment what files give as the time of their making; by default the date of the SOP
     */
    public SheetRenderers(Optional<Instant> moment) {
        this(new Typesetter(), moment);
    }

    /** Begins a run after another one whose templates may have changed, with the typesetter of that one. */
    public SheetRenderers(Typesetter typesetter, Optional<Instant> moment) {
        this.typesetter = typesetter;
        this.moment = moment;
    }

    /**
     * Binds sheets behind a cover and a table of contents.
     *
     * @param template that of the cover and the table of contents
     * @param title instead of the template's own
     * @return the file; nothing when the template has a fault (RN004)
     */
    public Checked<byte[]> bind(BinderBuilder binder, Template template, Optional<String> title) {
        return binder.bind(typesetter, template, title, moment);
    }

    /** Returns the renderer of a template. */
    public SheetRenderer of(Template template) {
        return renderers.computeIfAbsent(template, key -> new SheetRenderer(typesetter, key, moment));
    }
}
