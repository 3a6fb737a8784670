package id.sop.workspace;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.render.PrintForecast;
import id.sop.render.TemplateReader;
import id.sop.rule.Settings;
import id.sop.template.Template;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What would keep sheets from being printed, as far as it can be known without printing them: of templates and their words,
 * once for each configuration; of logos and columns, for each SOP. May be shared by threads.
 */
final class Preflight {
    private final Configurations configurations;
    private final SheetTemplates templates;
    private final Map<Path, Optional<PrintForecast.BadLogo>> logos = new ConcurrentHashMap<>();
    private final Set<Template> tried = ConcurrentHashMap.newKeySet();

    /** Made when it is first needed: fonts are read for it. */
    private PrintForecast forecast;

    Preflight(Configurations configurations, SheetTemplates templates) {
        this.configurations = configurations;
        this.templates = templates;
    }

    private synchronized PrintForecast forecast() {
        if (forecast == null) {
            forecast = new PrintForecast();
        }
        return forecast;
    }

    /** Returns what would keep the sheet of an SOP from being printed; what is wrong with its template is told once for all. */
    List<Finding> faults(InputFile file, Configured configured, Optional<Sop> sop) throws IOException {
        Optional<Template> template = SheetTemplates.isStandard(configured) ? Optional.empty() : template(configured);
        List<Finding> faults = new ArrayList<>();
        if (sop.isPresent()) {
            Optional<Text> logo = sop.get().identity().logo().filter(text -> !text.open());
            if (logo.isPresent()) {
                logo(logo.get(), new LogoFiles(file, configured)).ifPresent(faults::add);
            }
            if (!PrintForecast.fitsAnyway(sop.get())) {
                template.or(() -> template(configured))
                        .ifPresent(chosen -> faults.addAll(forecast().columns(sop.get(), chosen)));
            }
        }
        return faults;
    }

    private Optional<Template> template(Configured configured) {
        TemplateReader.ReadTemplate read = templates.of(configured);
        configurations.report(read.diagnostics());
        read.template()
                .filter(template -> !template.isBuiltIn() && tried.add(template))
                .ifPresent(template ->
                        configurations.report(Settings.STANDARD.weigh(forecast().faults(template))));
        return read.template();
    }

    private Optional<Finding> logo(Text logo, LogoFiles files) throws IOException {
        Checked<Path> found = files.find(logo);
        if (found.value().isEmpty()) {
            return found.faults().stream().findFirst();
        }
        Path path = found.value().get();
        Optional<PrintForecast.BadLogo> verdict = logos.get(path);
        if (verdict == null) {
            verdict = forecast().logo(Inputs.read(path, LogoFiles.MOST_BYTES));
            logos.put(path, verdict);
        }
        return verdict.map(bad -> bad.at(logo));
    }
}
