package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.roster.Workbooks;
import id.sop.rule.Catalogue;
import id.sop.testing.Console;
import id.sop.testing.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each roster under {@code src/test/resources/rosters/<code>} earns what the {@code .out} beside it states and nothing else.
 *
 * <p>A fixture is a CSV or the rows of a workbook in XML. Beside it may lie {@code <name>.args}, more of the command line, and
 * {@code <name>.<kode>.yaml}, the overrides of an office; {@code <name>.sop.yaml}, a configuration; and
 * {@code <name>.<kode>.pdf}, a file that lies where the sheet of an office belongs. All are printed with {@code surat.yaml}.
 */
@Tag("slow")
class RosterFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/rosters");

    @TempDir
    private Path folder;

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER, 2)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|rows\\.xml)")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFixtureEarnsWhatIsStatedAndNothingElse(Path fixture) throws IOException {
        String file = fixture.getFileName().toString();
        String name = file.substring(0, file.indexOf('.'));
        boolean workbook = file.endsWith(".xml");
        byte[] bytes = Files.readAllBytes(fixture);
        Console console = new Console(folder)
                .file("surat.yaml", Files.readAllBytes(FOLDER.resolve("surat.yaml")))
                .file("lain/surat.yaml", Files.readAllBytes(FOLDER.resolve("surat.yaml")));
        String roster = workbook ? "daftar.xlsx" : "daftar.csv";
        console.file(roster, workbook ? Workbooks.of(new String(bytes, StandardCharsets.UTF_8)) : bytes);
        String arguments = "batch --roster " + roster + " surat.yaml -o out -f concise --progress none";
        for (Path beside : files(fixture.getParent())) {
            String other = beside.getFileName().toString();
            if (other.equals(name + ".args")) {
                arguments += " " + Files.readString(beside).strip();
            } else if (other.startsWith(name + ".") && other.endsWith(".pdf")) {
                String office = other.substring(name.length() + 1, other.length() - ".pdf".length());
                console.file("out/" + office + "/surat.pdf", Files.readAllBytes(beside));
            } else if (other.equals(name + ".sop.yaml")) {
                console.file("sop.yaml", Files.readAllBytes(beside));
            } else if (other.startsWith(name + ".") && other.endsWith(".yaml")) {
                console.file("khusus/" + other.substring(name.length() + 1), Files.readAllBytes(beside));
            }
        }
        if (Files.exists(folder.resolve("khusus"))) {
            arguments += " --overrides khusus";
        }
        Console.Run run = console.run(arguments);
        String said = run.out() + "[" + run.code() + "] " + String.join(" ", sheets(console)) + "\n";
        Golden.check("rosters/" + FOLDER.relativize(fixture.resolveSibling(name + ".out")), said);
    }

    private static List<String> sheets(Console console) {
        return console.files("out").stream()
                .filter(file -> file.endsWith(".pdf"))
                .toList();
    }

    @Test
    void everyCodeOfRostersIsSpokenByAFixtureAndHasAFolder() throws IOException {
        Set<String> codes = Catalogue.codes().stream()
                .filter(code -> code.startsWith("DF"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(codes.isEmpty());
        StringBuilder spoken = new StringBuilder();
        for (Path fixture : fixtures().toList()) {
            String name = fixture.getFileName().toString();
            spoken.append(Files.readString(fixture.resolveSibling(name.substring(0, name.indexOf('.')) + ".out")));
        }
        for (String code : codes) {
            assertTrue(spoken.toString().contains("[" + code + "]"), code);
        }
        assertEquals(
                codes,
                files(FOLDER).stream()
                        .filter(Files::isDirectory)
                        .map(path -> path.getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
