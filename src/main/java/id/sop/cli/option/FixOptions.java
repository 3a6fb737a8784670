package id.sop.cli.option;

import id.sop.check.Checker;
import id.sop.check.Correction;
import id.sop.check.Corrector;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.report.UnifiedDiff;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.AtomicFile;
import id.sop.workspace.Configured;
import id.sop.workspace.InputFile;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * Corrects files, or shows what would be corrected, when the user wants that.
     *
     * @throws UsageException when one of them is standard input, which cannot be written back; nothing is written then
     * @throws IOException when a file cannot be written; those before it are corrected
     */
    public void apply(List<InputFile> files, Workspace workspace, Terminal terminal, Phrases phrases)
            throws IOException {
        if (!fix && !unsafe && !diff) {
            return;
        }
        if (files.stream().anyMatch(InputFile::isStandardInput)) {
            throw new UsageException(phrases.get(Phrase.USAGE_FIX));
        }
        Corrector corrector = new Corrector(workspace.checker());
        for (InputFile file : files) {
            Configured configured = workspace.configuration(file);
            if (!configured.sound()) {
                continue;
            }
            byte[] bytes = workspace.inputs().read(file, Checker.mostBytes());
            Correction correction = corrector.correct(
                    file.name(), bytes, configured.configuration().settings(), unsafe);
            if (correction.isChange()) {
                tell(file, correction, terminal, phrases);
            }
        }
    }

    private void tell(InputFile file, Correction correction, Terminal terminal, Phrases phrases) throws IOException {
        if (diff) {
            terminal.out().print(UnifiedDiff.print(file.name(), correction.before(), correction.after()));
        } else {
            // Behind a link, the file it leads to is meant.
            Path path = file.path().toRealPath();
            if (!Files.isWritable(path)) {
                throw new AccessDeniedException(path.toString());
            }
            AtomicFile.replace(path, correction.after().getBytes(StandardCharsets.UTF_8));
        }
        terminal.err().println(phrases.get(diff ? Phrase.FIX_OPEN : Phrase.FIX_DONE, file.name(), correction.count()));
    }
}
