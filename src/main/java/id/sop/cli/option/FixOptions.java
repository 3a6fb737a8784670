package id.sop.cli.option;

import id.sop.check.Checker;
import id.sop.check.Correction;
import id.sop.check.Corrector;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.diagnostic.Diagnostic;
import id.sop.report.UnifiedDiff;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.WatchPhrase;
import id.sop.workspace.Configured;
import id.sop.workspace.EditedFile;
import id.sop.workspace.FileFault;
import id.sop.workspace.InputFile;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options by which files are corrected before they are judged. */
public final class FixOptions {
    @Option(names = "--fix", descriptionKey = "option.fix", order = 30)
    private boolean fix;

    @Option(names = "--fix-unsafe", descriptionKey = "option.fix-unsafe", order = 31)
    private boolean unsafe;

    @Option(names = "--diff", descriptionKey = "option.diff", order = 32)
    private boolean diff;

    /** Tells whether standard output belongs to the differences, so that findings would spoil it. */
    public boolean showsDifferences() {
        return diff;
    }

    /**
     * Refuses to correct files that are watched: editors have them open.
     *
     * @throws UsageException when that is asked for
     */
    public void refuse(Phrases phrases) {
        if (fix || unsafe || diff) {
            String option = fix ? "--fix" : unsafe ? "--fix-unsafe" : "--diff";
            throw new UsageException(phrases.get(WatchPhrase.OTHER_OPTION, option));
        }
    }

    /**
     * Corrects files, or shows what would be corrected, when the user wants that.
     *
     * @return what is to be said of files that could have been corrected and were not
     * @throws UsageException when one of them is standard input, which cannot be written back; nothing is written then
     * @throws IOException when the disk fails; the files before are corrected, and that one is as it was
     */
    public List<Diagnostic> apply(List<InputFile> files, Workspace workspace, Terminal terminal, Phrases phrases)
            throws IOException {
        if (!fix && !unsafe && !diff) {
            return List.of();
        }
        if (files.stream().anyMatch(InputFile::isStandardInput)) {
            throw new UsageException(phrases.get(Phrase.USAGE_FIX));
        }
        List<Diagnostic> kept = new ArrayList<>();
        Corrector corrector = new Corrector(workspace.checker());
        for (InputFile file : files) {
            FileFault.Outcome<Correction> outcome =
                    FileFault.guard(file, readable -> correction(readable, corrector, workspace));
            kept.addAll(outcome.faults());
            if (outcome.value().filter(Correction::isChange).isPresent()) {
                kept.addAll(tell(file, outcome.value().get(), terminal, phrases));
            }
        }
        return kept;
    }

    private Correction correction(InputFile file, Corrector corrector, Workspace workspace) throws IOException {
        byte[] bytes = workspace.inputs().read(file, Checker.mostBytes());
        if (!diff) {
            EditedFile.tidy(file);
        }
        Configured configured = workspace.configuration(file);
        return configured.sound()
                ? corrector.correct(
                        file.name(), bytes, configured.configuration().settings(), unsafe)
                : new Correction("", "", 0);
    }

    private List<Diagnostic> tell(InputFile file, Correction correction, Terminal terminal, Phrases phrases)
            throws IOException {
        if (diff) {
            terminal.showPatch(UnifiedDiff.print(file.name(), correction.before(), correction.after()));
        } else {
            List<Diagnostic> refused = FileFault.replace(file, correction.before(), correction.after());
            if (!refused.isEmpty()) {
                return refused;
            }
        }
        terminal.err().println(phrases.get(diff ? Phrase.FIX_OPEN : Phrase.FIX_DONE, file.name(), correction.count()));
        return List.of();
    }
}
