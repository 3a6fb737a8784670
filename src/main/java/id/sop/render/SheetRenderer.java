package id.sop.render;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Drawing;
import id.sop.effort.ResourceLimit;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.pdf.Typesetter;
import id.sop.pdf.cache.LruCache;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.pdf.file.DocumentInfo;
import id.sop.pdf.layout.Resources;
import id.sop.template.ColumnWidths;
import id.sop.template.SheetWriter;
import id.sop.template.SopValues;
import id.sop.template.Template;
import id.sop.template.TemplateNeeds;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Prints sheets with one template.
 *
 * <p>The sheet is typeset twice: first on paper without an end, to measure its rows; then with the page breaks that follow
 * from the measures. May be shared by threads.
 */
public final class SheetRenderer {
    /** How many drawings, and how many widths of columns, are kept for the same flow in another office. */
    private static final int REMEMBERED = 256;

    public static final String LOGO = Resources.SCHEME + "logo";

    private final Typesetter typesetter;
    private final Template template;
    private final SheetWriter writer;
    private final Optional<Instant> moment;
    private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();
    private final LruCache<RenderLoop.Sketch, Drawing> drawings = new LruCache<>(REMEMBERED);
    private final LruCache<SheetLayout.ColumnKey, ColumnWidths> columnWidths = new LruCache<>(REMEMBERED);

    /**
     * Sets a renderer up.
     *
     * @param moment what files give as the time of their making; by default the date of the SOP
     */
    public SheetRenderer(Typesetter typesetter, Template template, Optional<Instant> moment) {
        this.typesetter = typesetter;
        this.template = template;
        this.writer = new SheetWriter(template, typesetter::width);
        this.moment = moment;
    }

    /**
     * Prints a sheet.
     *
     * @param logo the content of the logo's file, if the SOP has a logo; without it the sheet has none
     * @param draft whether the watermark DRAF is printed across every page
     * @return the sheet; nothing when it cannot be made, with the reasons (RN)
     */
    public Checked<Sheet> print(Sop sop, Optional<byte[]> logo, boolean draft) {
        Optional<TemplateNeeds> unmet = TemplateNeeds.unmet(sop, template);
        // Of a template that cannot be read nobody can tell what it prints.
        if (unmet.isPresent() && writer.faults().isEmpty()) {
            return failed(List.of(
                    new LayoutFaultLocator(template, Optional.of(sop.origin().start())).unprinted(unmet.get())));
        }
        if (template.isBuiltIn()) {
            return set(sop, logo, draft);
        }
        try {
            return ResourceLimit.SETTING.run(() -> set(sop, logo, draft));
        } catch (ResourceLimit.Exceeded e) {
            return failed(List.of(
                    new LayoutFaultLocator(template, Optional.of(sop.origin().start())).tooMuch()));
        }
    }

    /** How a sheet is wanted, beside what it says. */
    private record Wish(Optional<byte[]> logo, boolean draft, LayoutFaultLocator layoutFindings) {}

    private Checked<Sheet> set(Sop sop, Optional<byte[]> logo, boolean draft) {
        LayoutFaultLocator layoutFindings =
                new LayoutFaultLocator(template, Optional.of(sop.origin().start()));
        Wish wish = new Wish(logo, draft, layoutFindings);
        SheetLayout layout = layout(sop, wish, false);
        try {
            List<String> names = sop.parts().names();
            Checked<Sheet> best = best(sop, layout, wish);
            return new Checked<>(
                    best.value(),
                    best.faults().stream()
                            .map(finding -> finding.calling(names))
                            .toList());
        } catch (SheetWriter.TemplateFault e) {
            return failed(e.faults());
        } catch (UnusablePicture e) {
            Finding fault = e.uri().equals(LOGO)
                    ? new PrintForecast.BadLogo(e).at(sop.identity().logo().orElseThrow())
                    : layoutFindings.picture(e);
            // A draft does without a logo that is no picture.
            return draft && fault.message() instanceof UnusableLogo
                    ? set(sop, Optional.empty(), true).with(fault)
                    : failed(List.of(fault));
        } catch (TypesettingException e) {
            return failed(layoutFindings.of(e, layout.written()));
        }
    }

    /** Prints a sheet; once more where questions find no room in it, and once more with texts close to the rules where it is cramped. */
    private Checked<Sheet> best(Sop sop, SheetLayout layout, Wish wish) throws SheetWriter.TemplateFault {
        Checked<Sheet> printed = print(sop, layout, wish);
        AskedQuestions asked = AskedQuestions.of(sop, printed.faults());
        if (!asked.findings().isEmpty()) {
            Checked<Sheet> again = print(asked.sop(), layout(asked.sop(), wish, false), wish);
            printed = again.value().isPresent() ? asked.told(again) : printed;
        }
        CrampedSheet cramped = new CrampedSheet(printed);
        if (!cramped.isAny() || !SheetWriter.knowsTightCells(template)) {
            return printed;
        }
        Checked<Sheet> close = print(asked.sop(), layout(asked.sop(), wish, true), wish);
        return new CrampedSheet(close).isBetterThan(cramped) ? asked.told(close) : printed;
    }

    private SheetLayout layout(Sop sop, Wish wish, boolean close) {
        Resources resources = uri -> uri.equals(LOGO) ? wish.logo : files.computeIfAbsent(uri, this::file);
        return new SheetLayout(
                sop, template, typesetter, writer, resources, wish.logo.map(content -> LOGO), columnWidths, close);
    }

    private Checked<Sheet> print(Sop sop, SheetLayout layout, Wish wish) throws SheetWriter.TemplateFault {
        return new RenderLoop(sop, template, layout, wish.layoutFindings, drawings, info(sop), wish.draft).print();
    }

    private Optional<byte[]> file(String uri) {
        return template.file(uri.substring(Resources.SCHEME.length()));
    }

    private static Checked<Sheet> failed(List<Finding> faults) {
        return new Checked<>(Optional.empty(), faults);
    }

    private DocumentInfo info(Sop sop) {
        Identity identity = sop.identity();
        String name = identity.name().map(Text::value).orElse("SOP");
        String office = String.join(
                ", ", identity.institution().stream().map(Text::value).toList());
        Optional<Instant> created = moment.or(() -> created(sop));
        String subject = "SOP Administrasi Pemerintahan: " + name + (office.isEmpty() ? "" : ", " + office);
        return new DocumentInfo(
                identity.name().isPresent() ? SopValues.title(identity) : name, subject, office, created);
    }

    /** Returns the moment that a file made from an SOP gives as the time of its making: its date. */
    static Optional<Instant> created(Sop sop) {
        Identity identity = sop.identity();
        return Stream.of(identity.effective(), identity.revised(), identity.created())
                .flatMap(Optional::stream)
                .map(DateText::date)
                .flatMap(Optional::stream)
                .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant())
                .findFirst();
    }
}
