package id.sop.cli.command;

import id.sop.check.CheckResult;
import id.sop.cli.option.ReportOptions;
import id.sop.cli.option.SheetOptions;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.report.Located;
import id.sop.report.Results;
import id.sop.template.TemplateFolder;
import id.sop.templatecheck.TemplateCheck;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.InputFile;
import id.sop.workspace.InputSelection;
import id.sop.workspace.LocalTemplate;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sop template check}: says which promises a template breaks. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class TemplateCheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "${bundle:label.template}", descriptionKey = "template.checked")
    private String template;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "${bundle:label.inputs}",
            descriptionKey = "template.trials")
    private List<String> trials = new ArrayList<>();

    @Mixin
    private ReportOptions reports;

    private final Terminal terminal;
    private final Phrases phrases;

    public TemplateCheckCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        ReportOptions.Requested requested = reports.requested(terminal, phrases);
        Workspace workspace = terminal.workspace();
        TemplateFolder folder = SheetOptions.folder(template, terminal.folder(), workspace, phrases);
        List<Diagnostic> found = new ArrayList<>();
        List<Sop> sops = new ArrayList<>();
        List<InputFile> files =
                trials.isEmpty() ? List.of() : workspace.inputs().resolve(InputSelection.of(trials));
        WrittenFiles written = new WrittenFiles(terminal, phrases);
        written.spare(files, Phrase.USAGE_OVER_INPUT);
        if (folder instanceof LocalTemplate local) {
            for (String file : local.files()) {
                written.spare(local.folder().resolve(file));
            }
        }
        requested.take(written);
        for (InputFile file : files) {
            CheckResult inspection = workspace.check(file, Placeholders.NONE, false);
            inspection.diagnostics().stream()
                    .filter(diagnostic -> inspection.sop().isEmpty() && diagnostic.severity() == Severity.ERROR)
                    .forEach(found::add);
            inspection.sop().ifPresent(sops::add);
        }
        found.addAll(TemplateCheck.of(workspace.checker(), folder, sops));
        Results results = Results.of(
                List.of(folder.name()),
                found.stream().map(diagnostic -> new Located(diagnostic, "")).toList());
        requested.tell(results);
        long errors = results.count(Severity.ERROR);
        terminal.err().println(phrases.get(Phrase.TEMPLATE_SUMMARY, folder.name(), errors));
        if (terminal.hasFailed(found)) {
            return ExitCode.MACHINE;
        }
        return errors > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
