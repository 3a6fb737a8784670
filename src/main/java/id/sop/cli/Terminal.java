package id.sop.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

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

    /** Tells whether standard output understands colours and the user wants them (no-color.org). */
    boolean hasColours() {
        return watched
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
