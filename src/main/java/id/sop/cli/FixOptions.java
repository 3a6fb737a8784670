package id.sop.cli;

import id.sop.batch.WholeFile;
import id.sop.pipeline.Checker;
import id.sop.pipeline.Correction;
import id.sop.pipeline.Corrector;
import id.sop.report.UnifiedDiff;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Options by which files are corrected before they are judged. */
final class FixOptions {
    @Option(names = "--fix", descriptionKey = "option.fix", order = 30)
    private boolean fix;

    @Option(names = "--fix-unsafe", descriptionKey = "option.fix-unsafe", order = 31)
    private boolean unsafe;

    @Option(names = "--diff", descriptionKey = "option.diff", order = 32)
    private boolean diff;

    /** Tells whether standard output belongs to the differences, so that findings would spoil it. */
    boolean showsDifferences() {
        return diff;
    }

    /**
     * Corrects files, or shows what would be corrected, when the user wants that.
     *
     * @throws UsageException when one of them is standard input, which cannot be written back; nothing is written then
     * @throws IOException when a file cannot be written; those before it are corrected
     */
    void apply(List<InputFile> files, Session session, Terminal terminal, Phrases phrases) throws IOException {
        if (!fix && !unsafe && !diff) {
            return;
        }
        if (files.stream().anyMatch(InputFile::isStandardInput)) {
            throw new UsageException(phrases.get(Phrase.USAGE_FIX));
        }
        Corrector corrector = new Corrector(session.checker());
        for (InputFile file : files) {
            Session.Configured configured = session.configuration(file);
            if (!configured.sound()) {
                continue;
            }
            byte[] bytes = session.inputs().read(file, Checker.mostBytes());
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
            WholeFile.replace(path, correction.after().getBytes(StandardCharsets.UTF_8));
        }
        terminal.err().println(phrases.get(diff ? Phrase.FIX_OPEN : Phrase.FIX_DONE, file.name(), correction.count()));
    }
}
