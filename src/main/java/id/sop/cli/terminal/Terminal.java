package id.sop.cli.terminal;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.report.ConciseReport;
import id.sop.wording.Phrases;
import id.sop.workspace.Workspace;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds a run of the program.
 *
 * @param in standard input, in bytes
 * @param out standard output, UTF-8: results and nothing else
 * @param err standard error, UTF-8: everything said besides
 * @param environment the environment variables
 * @param folder the working folder, absolute
 * @param watched whether a person sees standard output at once, on a terminal
 * @param attended whether a person sees standard error at once
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean watched,
        boolean attended) {
    /** Makes surroundings in which nobody sees standard error at once. */
    public Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            boolean watched) {
        this(in, out, err, environment, folder, watched, false);
    }

    /** Opens the files that are seen from the working folder. */
    public Workspace workspace() {
        return new Workspace(folder, in);
    }

    /** Says on standard error what was found. */
    public void tell(Phrases phrases, List<Diagnostic> diagnostics) {
        err.print(new ConciseReport(new Handbook(phrases.language())).print(diagnostics));
    }

    /** Returns the moment of SOURCE_DATE_EPOCH, by which builds are made reproducible (reproducible-builds.org). */
    public Optional<Instant> sourceDate() {
        String seconds = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        return seconds.matches("[0-9]{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
                : Optional.empty();
    }

    /** Tells whether standard output understands colours and the user wants them (no-color.org). */
    public boolean hasColours() {
        return watched
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
