package id.sop.cli.terminal;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.report.ConciseReport;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.FileFault;
import id.sop.workspace.Inputs;
import id.sop.workspace.IrregularFileException;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param columns how wide the terminal behind standard error is; 0 when that is not known
 * @param answered whether a person types standard input
 */
public record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean watched,
        boolean attended,
        int columns,
        boolean answered) {
    /** Watches both streams: see {@link StandardStream}. */
    public Terminal {
        out = StandardStream.over(out);
        err = StandardStream.over(err);
    }

    /** Makes surroundings in which nobody sees standard error at once. */
    public Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            boolean watched) {
        this(in, out, err, environment, folder, watched, false, 0, false);
    }

    /** Makes surroundings in which nobody types standard input. */
    public Terminal(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Path folder,
            boolean watched,
            boolean attended,
            int columns) {
        this(in, out, err, environment, folder, watched, attended, columns, false);
    }

    /** Prints a report, whose colours reach a terminal and nothing else. */
    public void show(String report) {
        if (hasColours()) {
            StandardStream.over(out).printRaw(report);
        } else {
            out.print(report);
        }
        out.flush();
    }

    /** Prints a patch: as it is to a program, which must find every character of the files, and made printable to a person. */
    public void showPatch(String patch) {
        if (watched) {
            out.print(patch);
        } else {
            StandardStream.over(out).printRaw(patch);
        }
    }

    /**
     * Returns the code to end with once everything was said: a result that could not be told is none.
     *
     * @param code what the run itself ended with
     * @param phrases in which to tell it
     */
    public int ended(int code, Phrases phrases) {
        Optional<IOException> lost = StandardStream.over(out).trouble();
        if (lost.isPresent() && !StandardStream.isReaderGone(lost.get())) {
            err.println("sop: " + phrases.get(Phrase.MACHINE_OUTPUT, FileTrouble.words(phrases, lost.get())));
        }
        List<IOException> all = Stream.of(lost, StandardStream.over(err).trouble())
                .flatMap(Optional::stream)
                .toList();
        if (all.isEmpty() || code == ExitCode.MACHINE) {
            return code;
        }
        return all.stream().allMatch(StandardStream::isReaderGone) ? ExitCode.READER_GONE : ExitCode.MACHINE;
    }

    /** Opens the files that are seen from the working folder. */
    public Workspace workspace() {
        return new Workspace(folder, in);
    }

    /**
     * Reads a file that an option names.
     *
     * @param word how the user calls it
     * @param most how many bytes; one more is returned of a file that has more
     * @throws UsageException when there is none, or it is none that can be read to its end
     */
    public byte[] read(Path file, String word, int most, Phrases phrases) throws IOException {
        if (!Files.exists(file)) {
            throw new UsageException(phrases.get(Phrase.INPUT_MISSING, word));
        }
        try {
            return Inputs.read(file, most);
        } catch (IrregularFileException e) {
            throw new UsageException(phrases.get(Phrase.INPUT_IRREGULAR, word));
        }
    }

    /** Returns a path as messages show it, seen from the working folder. */
    public String name(Path path) {
        return workspace().inputs().name(path);
    }

    /** Says on standard error what was found. */
    public void tell(Phrases phrases, List<Diagnostic> diagnostics) {
        err.print(new ConciseReport(new Handbook(phrases.language()), false).print(diagnostics));
    }

    /** Tells whether something was found that is about the machine or this program, and shows where, when that is asked for. */
    public boolean hasFailed(List<Diagnostic> diagnostics) {
        if (environment.containsKey(LastCatch.TRACE)) {
            diagnostics.stream()
                    .flatMap(found -> FileFault.failure(found).stream())
                    .forEach(failure -> failure.printStackTrace(err));
        }
        return diagnostics.stream().anyMatch(FileFault::isOfTheMachine);
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
