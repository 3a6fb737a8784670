package id.sop.rule;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Handbook;
import id.sop.report.ConciseReport;
import id.sop.testing.ExampleSettings;
import id.sop.wording.Language;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An SOP under {@code src/test/resources/rules/<code>}, or a folder of SOPs that are checked together, with everything that is
 * to be said about it beside it.
 *
 * @param code the folder it lies in
 * @param name the file's or folder's name without its ending; one ending with "-cetak" is checked as if it were to be
 *     printed, one ending with "-per-" and a date by that day
 */
public record Fixture(String code, String name) {
    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final Pattern DAY = Pattern.compile(".*-per-([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private static final String OFFICE_FILE = ".sop.yaml";
    private static final String STATEMENT = ".out";
    private static final String SOP = ".yaml";
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
                .filter(file ->
                        isSop(file) || Files.isDirectory(FOLDER.resolve(code).resolve(file)))
                .map(file -> new Fixture(code, isSop(file) ? bare(file) : file))
                .toList();
    }

    private static boolean isSop(String file) {
        return file.endsWith(SOP) && !file.endsWith(OFFICE_FILE);
    }

    private static String bare(String file) {
        return file.substring(0, file.length() - SOP.length());
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the contents of its SOPs. */
    public List<byte[]> contents() {
        return files().stream().map(Fixture::read).toList();
    }

    private List<Path> files() {
        Path folder = FOLDER.resolve(code).resolve(name);
        return Files.isDirectory(folder)
                ? names(folder).filter(Fixture::isSop).map(folder::resolve).toList()
                : List.of(file(SOP));
    }

    /** Returns what the office file beside an SOP decides, else the one beside the fixture, if there is one. */
    private Settings settings(Path sop) {
        String own = bare(sop.getFileName().toString()) + OFFICE_FILE;
        return Stream.of(sop.resolveSibling(own), file(OFFICE_FILE))
                .filter(Files::exists)
                .findFirst()
                .map(Fixture::settingsIn)
                .map(office -> ExampleSettings.of(code, office))
                .orElseGet(() -> ExampleSettings.of(code));
    }

    private static Settings settingsIn(Path file) {
        Checker.Decoded<Configuration> outcome = CHECKER.configuration("sop.yaml", read(file));
        return outcome.value()
                .orElseThrow(() -> new IllegalStateException(file + ": " + print(outcome.diagnostics())))
                .settings();
    }

    /** Checks each SOP against the whole catalogue, then all together. */
    public List<Diagnostic> check() {
        List<CheckResult> inspections = new ArrayList<>();
        for (Path file : files()) {
            inspections.add(CHECKER.check(
                    file.getFileName().toString(),
                    read(file),
                    Placeholders.NONE,
                    name.endsWith("-cetak"),
                    settings(file)));
        }
        Matcher day = DAY.matcher(name);
        Optional<LocalDate> reviewDay = day.matches() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        List<Diagnostic> said = new ArrayList<>(Linter.lintTogether(
                inspections.stream()
                        .flatMap(inspection -> inspection.member().stream())
                        .toList(),
                reviewDay));
        inspections.forEach(inspection -> said.addAll(inspection.diagnostics()));
        said.sort(Diagnostic.ORDER);
        return said;
    }

    /** Returns what the file beside the fixture states. */
    public String stated() {
        return Files.exists(file(STATEMENT)) ? new String(read(file(STATEMENT)), StandardCharsets.UTF_8) : "";
    }

    /** Replaces what the file beside the fixture states. */
    public void state(String report) {
        try {
            Files.writeString(file(STATEMENT), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns diagnostics as an author reads them. */
    public static String print(List<Diagnostic> diagnostics) {
        return new ConciseReport(new Handbook(Language.INDONESIAN), true).print(diagnostics);
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
