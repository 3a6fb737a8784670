package id.sop.render;

import id.sop.diagnostic.Finding;
import id.sop.model.Columns;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.MinimumSizes;
import id.sop.pdf.Typesetter;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.pdf.picture.PictureCache;
import id.sop.template.ColumnPlanner;
import id.sop.template.Density;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.template.TemplateNeeds;
import java.util.List;
import java.util.Optional;

/** What is known of a sheet before it is laid out, by the same code that will find it then. May be shared by threads. */
public final class PrintForecast {
    /** With fewer actors, and names no longer than that, columns always fit. */
    private static final int FEW_ACTORS = 6;

    private static final int SHORT_NAME = 28;

    private final PictureCache pictures = new PictureCache();
    private final Typesetter typesetter = new Typesetter();

    /**
     * Returns why no sheet can show a logo; nothing when all can.
     *
     * @param content of its file
     */
    public Optional<BadLogo> logo(byte[] content) {
        try {
            pictures.read(SheetRenderer.LOGO, content);
            return Optional.empty();
        } catch (UnusablePicture e) {
            return Optional.of(new BadLogo(e));
        }
    }

    /** Why no sheet can show a picture as a logo. */
    public static final class BadLogo {
        private final UnusablePicture picture;

        BadLogo(UnusablePicture picture) {
            this.picture = picture;
        }

        /** Returns what is said where an SOP names it (RN006). */
        public Finding at(Text logo) {
            return Finding.at(logo.span(), UnusableLogo.of(logo.value(), picture));
        }
    }

    /** Returns what cannot be read in the files of a template, or must not stand there (RN004). */
    public List<Finding> faults(Template template) {
        return template.isBuiltIn() ? List.of() : new SheetWriter(template, typesetter::width).faults();
    }

    /** Tells whether it is certain, without looking closer, that the columns of an SOP fit on any paper. */
    public static boolean fitsAnyway(Sop sop) {
        return sop.columns().equals(Columns.STANDARD)
                && sop.actors().size() <= FEW_ACTORS
                && sop.actors().stream()
                        .allMatch(actor -> actor.name().value().length() <= SHORT_NAME
                                && actor.group().isEmpty());
    }

    /**
     * Returns why the columns of an SOP cannot be printed: the template knows nothing of them (RN008), or they do not fit on the
     * paper (RN007), which is what the tightest way of setting it meets when none works.
     */
    public List<Finding> columns(Sop sop, Template template) {
        Optional<TemplateNeeds> unmet = TemplateNeeds.unmet(sop, template);
        if (unmet.isPresent()) {
            return List.of(
                    new LayoutFaultLocator(template, Optional.of(sop.origin().start())).unprinted(unmet.get()));
        }
        List<Finding> last = List.of();
        for (Density density : template.densities()) {
            last = ColumnPlanner.plan(
                            sop, template.headed(sop.columns()), density, typesetter::width, MinimumSizes.ANY.lane())
                    .obstacles();
            if (last.isEmpty()) {
                return List.of();
            }
        }
        return last;
    }
}
