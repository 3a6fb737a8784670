package id.sop.rule;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Language;
import id.sop.pipeline.Checker;
import id.sop.pipeline.Configuration;
import id.sop.report.ConciseReport;
import id.sop.yaml.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An SOP under {@code src/test/resources/rules/<code>} with everything that is to be said about it beside it.
 *
 * @param code the folder it lies in
 * @param name the file's name without its ending; one ending with "-cetak" is checked as if it were to be printed
 */
public record Fixture(String code, String name) {
    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final Checker CHECKER = new Checker();

    /** Returns the codes that have a folder, in order. */
    public static List<String> codes() {
        return names(FOLDER).toList();
    }

    /** Returns the fixtures of all folders, in order. */
    public static List<Fixture> all() {
        return codes().stream().flatMap(code -> of(code).stream()).toList();
    }

    /** Returns the fixtures of a folder, in order. */
    public static List<Fixture> of(String code) {
        return names(FOLDER.resolve(code))
                .filter(file -> file.endsWith(".yaml") && !file.endsWith(".sop.yaml"))
                .map(file -> new Fixture(code, file.substring(0, file.length() - ".yaml".length())))
                .toList();
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the content of the SOP. */
    public byte[] bytes() {
        return read(file(".yaml"));
    }

    /** Returns what the {@code sop.yaml} beside the fixture decides, if there is one. */
    public Settings settings() {
        Path file = file(".sop.yaml");
        if (!Files.exists(file)) {
            return Settings.STANDARD;
        }
        Checker.Outcome<Configuration> outcome = CHECKER.configuration("sop.yaml", read(file));
        return outcome.value()
                .orElseThrow(() -> new IllegalStateException(file + ": " + print(outcome.diagnostics())))
                .settings();
    }

    /** Checks the SOP against the whole catalogue. */
    public List<Diagnostic> check() {
        return CHECKER.check(name + ".yaml", bytes(), Placeholders.NONE, name.endsWith("-cetak"), settings())
                .diagnostics();
    }

    /** Returns what the file beside the fixture states. */
    public String stated() {
        return Files.exists(file(".out")) ? new String(read(file(".out")), StandardCharsets.UTF_8) : "";
    }

    /** Replaces what the file beside the fixture states. */
    public void state(String report) {
        try {
            Files.writeString(file(".out"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns diagnostics as an author reads them. */
    public static String print(List<Diagnostic> diagnostics) {
        return new ConciseReport(new Handbook(Language.INDONESIAN)).print(diagnostics);
    }

    private Path file(String ending) {
        return FOLDER.resolve(code).resolve(name + ending);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return code + "/" + name;
    }
}
