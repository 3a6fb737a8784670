package id.sop.templatecheck;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.effort.ResourceLimit;
import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.pdf.Typesetter;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.layout.Resources;
import id.sop.render.Sheet;
import id.sop.render.SheetRenderer;
import id.sop.render.TemplateReader;
import id.sop.rule.Settings;
import id.sop.template.ColumnPlanner;
import id.sop.template.ColumnWidths;
import id.sop.template.FreeMarkerMessage;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.template.TemplateFindings;
import id.sop.template.TemplateFolder;
import id.sop.template.TemplateNeeds;
import id.sop.template.TemplateOutput;
import id.sop.template.TemplateSources;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tries a template on SOPs, and says which of the promises of a template it breaks: that every symbol has its cell (RN001),
 * that it can be carried out (RN004), that every part of an SOP is printed, at its place, readable and inside the page
 * (RN008).
 *
 * <p>Samples exercise what an SOP can hold: everything, on several pages; parts, some with tables of their own; next to nothing; more
 * than fits well; cells that steps have together; and, for a template that knows of them, columns of its own.
 */
public final class TemplateCheck {
    private static final List<String> SAMPLES = List.of("lengkap", "bagian", "penuh", "kosong", "sel-bersama", "kolom");
    private static final byte[] LOGO =
            ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"50\"><path d=\"M0 0h40v30l-20 20l-20-20z\"/>"
                            + "</svg>")
                    .getBytes(StandardCharsets.UTF_8);

    /** What a template is to blame for; a word too long for its column is the SOP's own fault. */
    private static final Set<String> BLAMED = Set.of("RN001", "RN002", "RN004", "RN008");

    private final Template template;
    private final ResourceLimit limit;
    private final TemplateSources places;
    private final Typesetter typesetter = new Typesetter();
    private final SheetRenderer renderer;
    private final SheetWriter writer;
    private final TemplateFindings findings = new TemplateFindings();

    /** Whether the template took too much once; on other SOPs it would again. */
    private boolean exhausted;

    private TemplateCheck(Template template, ResourceLimit limit) {
        this.template = template;
        this.limit = limit;
        this.places = new TemplateSources(template);
        this.renderer = new SheetRenderer(typesetter, template, Optional.empty());
        this.writer = new SheetWriter(template, typesetter::width);
    }

    /**
     * Checks a template.
     *
     * @param sops more SOPs to try it on, besides the samples
     * @return what is wrong, each defect once
     */
    public static List<Diagnostic> of(Checker checker, TemplateFolder folder, List<Sop> sops) {
        return of(checker, folder, sops, ResourceLimit.SETTING);
    }

    /**
     * Checks a template.
     *
     * @param limit what it may take to look at one sheet, besides printing it
     */
    static List<Diagnostic> of(Checker checker, TemplateFolder folder, List<Sop> sops, ResourceLimit limit) {
        TemplateReader.ReadTemplate outcome = TemplateReader.read(checker, folder, Configuration.STANDARD);
        if (outcome.template().isEmpty()) {
            return outcome.diagnostics();
        }
        TemplateCheck check = new TemplateCheck(outcome.template().get(), limit);
        check.foot();
        SAMPLES.stream()
                .map(name -> sample(checker, name))
                // A template that does not know of columns is not tried on them; all else belongs to what an SOP may
                // say.
                .filter(sop -> TemplateNeeds.unmet(sop, check.template)
                        .filter(TemplateNeeds::isOfColumns)
                        .isEmpty())
                .forEach(check::attempt);
        sops.forEach(check::attempt);
        List<Diagnostic> diagnostics = new ArrayList<>(outcome.diagnostics());
        diagnostics.addAll(Settings.STANDARD.weigh(check.findings.all()));
        return diagnostics;
    }

    private static Sop sample(Checker checker, String name) {
        try (InputStream in = TemplateCheck.class.getResourceAsStream("contoh/" + name + ".yaml")) {
            return checker.check(
                            "contoh/" + name + ".yaml", in.readAllBytes(), Placeholders.NONE, true, Settings.STANDARD)
                    .sop()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void foot() {
        if (template.margins().bottom() < TextCheck.FOOT) {
            findings.report(
                    places.settings(),
                    new BrokenPromise.LowFootMargin(template.margins().bottom()));
        }
    }

    private void attempt(Sop sop) {
        if (exhausted) {
            return;
        }
        Optional<byte[]> logo = sop.identity().logo().map(text -> LOGO);
        Checked<Sheet> sheet = renderer.print(sop, logo, false);
        List<Finding> blamed = sheet.faults().stream()
                .filter(fault -> BLAMED.contains(fault.code()))
                .map(this::placed)
                .toList();
        blamed.forEach(findings::add);
        exhausted = blamed.stream().anyMatch(fault -> fault.message() instanceof FreeMarkerMessage.TooMuchWork);
        if (!exhausted) {
            examine(sop, logo, sheet.value());
        }
    }

    /** Looks at a sheet, which takes longer than printing it: what is looked at has all of it on one page. */
    private void examine(Sop sop, Optional<byte[]> logo, Optional<Sheet> sheet) {
        TemplateFindings seen = new TemplateFindings();
        try {
            limit.run(() -> {
                skeleton(sop, logo, seen);
                sheet.ifPresent(printed -> new TextCheck(template, places, seen).read(sop, printed));
                return seen;
            });
            seen.all().forEach(findings::add);
        } catch (ResourceLimit.Exceeded e) {
            exhausted = true;
            findings.add(Finding.at(places.head(), new FreeMarkerMessage.TooMuchWork())
                    .with(sop.origin().start()));
        }
    }

    /** A fault that shows only on the sheet is reported at the head of the template, beside the SOP that shows it. */
    private Finding placed(Finding fault) {
        return places.hold(fault.span()) ? fault : new Finding(places.head(), fault.message(), List.of(fault.span()));
    }

    private void skeleton(Sop sop, Optional<byte[]> logo, TemplateFindings seen) {
        Resources resources =
                uri -> uri.equals(SheetRenderer.LOGO) ? logo : template.file(uri.substring(Resources.SCHEME.length()));
        ColumnWidths columns = ColumnPlanner.plan(
                sop, template, template.densities().get(0), typesetter::width, MinimumSizes.ANY.lane());
        SheetPlan plan = SheetPlan.sample(
                sop.flow(), sop.tables().stream().map(FlowTable::last).toList());
        try {
            TemplateOutput written =
                    writer.write(sop, plan, columns, MinimumSizes.ANY, logo.map(content -> SheetRenderer.LOGO), true);
            new ElementCheck(template, places, seen, sop, written).examine(typesetter, resources);
            // Only here cells of times reach over several rows.
            TemplateOutput merged = writer.write(sop, plan, columns, MinimumSizes.ANY, Optional.empty(), false);
            new TableCheck(places, seen, merged).examine();
        } catch (SheetWriter.TemplateFault e) {
            e.faults().forEach(seen::add);
        } catch (TypesettingException e) {
            // Said already of the finished sheet.
        }
    }
}
