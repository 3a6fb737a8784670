package id.sop.cli.command;

import id.sop.check.Checker;
import id.sop.check.Reformatter;
import id.sop.check.Reformatter.Reformatted;
import id.sop.cli.option.InputOptions;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.Version;
import id.sop.diagnostic.Diagnostic;
import id.sop.report.UnifiedDiff;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.EditedFile;
import id.sop.workspace.FileFault;
import id.sop.workspace.InputFile;
import id.sop.workspace.Sought;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sop format}: puts SOPs into the one layout. */
@Command(name = "format", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class FormatCommand implements Callable<Integer> {
    @Mixin
    private InputOptions inputs;

    @Option(names = "--check", descriptionKey = "format.check", order = 1)
    private boolean check;

    @Option(names = "--diff", descriptionKey = "format.diff", order = 2)
    private boolean diff;

    private final Terminal terminal;
    private final Phrases phrases;
    private final List<Diagnostic> faults = new ArrayList<>();
    private int changed;
    private int faulty;

    public FormatCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        Workspace workspace = terminal.workspace();
        Reformatter reformatter = new Reformatter(workspace.checker());
        List<InputFile> files =
                workspace.inputs().resolve(inputs.selection(phrases).seeking(Sought.SOPS_AND_CONFIGURATIONS));
        for (InputFile file : files) {
            FileFault.Outcome<Optional<Reformatted>> outcome = FileFault.guard(file, readable -> {
                if (!check && !diff && !readable.isStandardInput()) {
                    EditedFile.tidy(readable);
                }
                byte[] bytes = workspace.inputs().read(readable, Checker.mostBytes());
                return workspace.holdsConfiguration(readable, bytes)
                        ? reformatter.formatConfiguration(readable.name(), bytes)
                        : reformatter.format(readable.name(), bytes);
            });
            faults.addAll(outcome.faults());
            if (outcome.value().isPresent()) {
                tell(file, outcome.value().get());
            }
        }
        terminal.out().flush();
        terminal.tell(phrases, faults);
        Phrase summary = check || diff ? Phrase.FORMAT_SUMMARY_CHECK : Phrase.FORMAT_SUMMARY;
        terminal.err().println(phrases.get(summary, files.size(), changed, faulty + faults.size()));
        if (terminal.hasFailed(faults)) {
            return ExitCode.MACHINE;
        }
        return faulty > 0 || !faults.isEmpty() || (check && changed > 0) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void tell(InputFile file, Optional<Reformatted> reformatted) throws IOException {
        if (reformatted.isEmpty()) {
            faulty++;
            terminal.err().println(phrases.get(Phrase.FORMAT_FAULTY, file.name()));
            return;
        }
        Reformatted text = reformatted.get();
        changed += text.isChange() ? 1 : 0;
        if (diff) {
            terminal.showPatch(UnifiedDiff.print(file.name(), text.before(), text.after()));
        } else if (!check && file.isStandardInput()) {
            terminal.out().print(text.after());
        } else if (!check && text.isChange()) {
            write(file, text);
        }
        if (text.isChange() && (check || diff)) {
            terminal.err().println(phrases.get(Phrase.FORMAT_OPEN, file.name()));
        }
    }

    private void write(InputFile file, Reformatted text) throws IOException {
        List<Diagnostic> refused = FileFault.replace(file, text.before(), text.after());
        if (refused.isEmpty()) {
            terminal.err().println(phrases.get(Phrase.FORMAT_DONE, file.name()));
        } else {
            changed--;
            faults.addAll(refused);
        }
    }
}
