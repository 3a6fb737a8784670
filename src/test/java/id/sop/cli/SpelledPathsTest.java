package id.sop.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.cli.terminal.ExitCode;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Neither the verdict nor the paper depends on how a file is named, nor from where. */
@Tag("slow")
class SpelledPathsTest {
    private static final String OFF = "aturan: {PL001: mati}\n";

    private static final String LOGO =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>";

    @TempDir
    private Path temporary;

    private Path folder;
    private Console console;

    @BeforeEach
    void prepare() throws IOException {
        folder = Files.createDirectories(temporary.toRealPath().resolve("kerja"));
        console = new Console(folder);
        console.file("sop.yaml", "akar: ya\nkertas: f4\n" + OFF + "alamat: Jalan Kawi 1\nlogo: gambar/logo.svg\n")
                .file("gambar/logo.svg", LOGO)
                .file("daftar.csv", "kode\n35.07.23\n")
                .file("sub/a.yaml", Console.WRONG)
                .file("sub/dalam/b.yaml", Console.SOUND)
                .file("lain/c.yaml", Console.SOUND);
        Files.createSymbolicLink(folder.resolve("tautan"), Path.of("sub"));
        Files.createSymbolicLink(folder.resolve("lain/tautan.yaml"), Path.of("../sub/a.yaml"));
        Files.createSymbolicLink(temporary.resolve("jauh"), folder.resolve("sub"));
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of("", "sub/a.yaml"),
                Arguments.of("", "./sub/../sub/a.yaml"),
                Arguments.of("", "sub"),
                Arguments.of("", "sub/"),
                Arguments.of("", "./sub"),
                Arguments.of("", "sub/../sub"),
                Arguments.of("", "sub/*.yaml"),
                Arguments.of("", "tautan"),
                Arguments.of("", "tautan/a.yaml"),
                Arguments.of("", "tautan/../sub/a.yaml"),
                Arguments.of("", "tautan/dalam/../a.yaml"),
                Arguments.of("", "lain/tautan.yaml"),
                Arguments.of("", "{folder}/sub/a.yaml"),
                Arguments.of("", "{folder}/sub"),
                Arguments.of("sub", "a.yaml"),
                Arguments.of("sub", "."),
                Arguments.of("sub", "./a.yaml"),
                Arguments.of("sub", "../tautan/a.yaml"),
                Arguments.of("sub/dalam", "../a.yaml"),
                Arguments.of("sub/dalam", ".."),
                Arguments.of("lain", "../sub"),
                Arguments.of("lain", "tautan.yaml"),
                Arguments.of("..", "kerja/sub/a.yaml"),
                Arguments.of("..", "kerja/sub"),
                Arguments.of("..", "jauh"),
                Arguments.of("..", "jauh/a.yaml"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void verdictAndPaperAreTheSame(String from, String name) throws IOException {
        Console there = new Console(folder.resolve(from).normalize());
        String written = name.replace("{folder}", folder.toString());
        Console.Run verdict = there.run("validate", written);
        assertEquals(ExitCode.CLEAN, verdict.code(), verdict.out() + verdict.err());
        Path result = folder.resolve("hasil");
        Console.Run printed = there.run("render", written, "-o", result.toString());
        assertEquals(ExitCode.CLEAN, printed.code(), printed.err());
        console.run("render", "sub/a.yaml", "-o", folder.resolve("acuan").toString());
        Path sheet = result.resolve(name.endsWith("tautan.yaml") ? "tautan.pdf" : "a.pdf");
        byte[] acuan = Files.readAllBytes(folder.resolve("acuan/a.pdf"));
        assertTrue(PrintedSheet.of(acuan).text().contains("Jalan Kawi 1"), "shared values hold");
        assertArrayEquals(acuan, Files.readAllBytes(sheet));
    }

    @Test
    void theSharedLogoIsPrinted() throws IOException {
        console.run("render sub/a.yaml -o acuan");
        byte[] acuan = Files.readAllBytes(folder.resolve("acuan/a.pdf"));
        console.file("gambar/logo.svg", LOGO.replace("M0 0h9v9z", "M0 0h9v9"));
        console.run("render sub/a.yaml -o acuan");
        assertTrue(!Arrays.equals(acuan, Files.readAllBytes(folder.resolve("acuan/a.pdf"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'', sub/a.yaml",
        "'', sub",
        "'', ./sub",
        "'', sub/../sub",
        "'', {folder}/sub",
        "'', tautan",
        "'', lain/tautan.yaml",
        "sub, .",
        "sub, a.yaml",
        ".., jauh"
    })
    void aBatchPrintsTheSame(String from, String name) throws IOException {
        Console there = new Console(folder.resolve(from).normalize());
        String written = name.replace("{folder}", folder.toString());
        Path result = folder.resolve("hasil");
        Console.Run run = there.run(
                "batch",
                written,
                "--roster",
                folder.resolve("daftar.csv").toString(),
                "-o",
                result.toString(),
                "--progress",
                "none");
        assertEquals(ExitCode.CLEAN, run.code(), run.out() + run.err());
        console.run("render", "sub/a.yaml", "-o", folder.resolve("acuan").toString());
        Path sheet = result.resolve("35.07.23/" + (name.endsWith("tautan.yaml") ? "tautan.pdf" : "a.pdf"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("acuan/a.pdf")), Files.readAllBytes(sheet));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void theSameValuesAreShown(String from, String name) {
        if (name.endsWith("*.yaml")) {
            return;
        }
        Console there = new Console(folder.resolve(from).normalize());
        Console.Run shown = there.run("config", "--show", name.replace("{folder}", folder.toString()));
        assertEquals(ExitCode.CLEAN, shown.code(), shown.err());
        List<String> lines = shown.out().lines().toList();
        assertTrue(lines.get(1).matches("# 1\\. (.*/)?sop\\.yaml"), shown.out());
        assertTrue(lines.get(2).contains("akar: ya"), shown.out());
        Path named = there.folder().resolve(lines.get(1).substring("# 1. ".length()));
        assertEquals(folder.resolve("sop.yaml"), named.normalize(), "it can be opened from where one is");
        assertTrue(lines.contains("kertas: f4  # " + lines.get(1).substring("# 1. ".length()) + ":2"), shown.out());
    }

    @Test
    void everyConfigurationOnTheWayUpCountsAndTheNearerWins() {
        console.file("sop.yaml", "akar: ya\n" + OFF + "kertas: f4\nisian: {x: atas, y: atas}\n")
                .file("sub/sop.yaml", "isian: {y: bawah}\n");
        assertEquals(ExitCode.CLEAN, console.run("validate sub").code(), "what the nearer one does not say holds");
        String shown = console.run("config --show sub/a.yaml").out();
        assertTrue(shown.contains("# 1. sub/sop.yaml\n# 2. sop.yaml\n"), shown);
        assertTrue(shown.contains("  x: atas  # sop.yaml:4\n  y: bawah  # sub/sop.yaml:1\n"), shown);
        console.file("sub/sop.yaml", "aturan: {PL001: peringatan}\n");
        assertTrue(console.run("validate sub").out().contains("peringatan[PL001]"));
    }

    @Test
    void aMarkedConfigurationIsTheOutermost() {
        console.file("sub/sop.yaml", "akar: ya\n");
        assertEquals(ExitCode.FINDINGS, console.run("validate sub").code());
        console.file("sub/sop.yaml", "akar: tidak\n");
        assertEquals(ExitCode.CLEAN, console.run("validate sub").code());
        console.file("sub/sop.yaml", "akar: mungkin\n");
        Console.Run run = console.run("validate sub");
        assertEquals(ExitCode.USAGE, run.code());
        assertTrue(
                run.out().contains("sub/sop.yaml:1:7: galat[YM004] `akar` tidak mengenal nilai `mungkin`"), run.out());
    }

    @Test
    void theRootOfARepositoryEndsTheSearch() {
        console.file("sub/.git/HEAD", "");
        assertEquals(ExitCode.FINDINGS, console.run("validate sub").code());
        String shown = console.run("config --show sub/a.yaml").out();
        assertTrue(shown.contains("# Pencarian berakhir di sub: akar repositori\n"), shown);
    }

    @Test
    void aBaseThatLiesAboveKeepsItsPlaceThere() {
        console.file("sop.yaml", "akar: ya\nisian: {x: atas}\n")
                .file("sub/sop.yaml", "isian: {x: tengah}\n")
                .file("sub/dalam/sop.yaml", "turunan_dari: ../../sop.yaml\n");
        String shown = console.run("config --show sub/dalam/b.yaml").out();
        assertTrue(shown.contains("# 1. sub/dalam/sop.yaml\n# 2. sub/sop.yaml\n# 3. sop.yaml\n"), shown);
        assertTrue(shown.contains("  x: tengah  # sub/sop.yaml:1\n"), shown);
    }

    @Test
    void patternsForFilesAreRelativeToTheirOwnConfiguration() {
        console.file("sop.yaml", "akar: ya\nkhusus: [{berkas: \"sub/*.yaml\", aturan: {PL001: mati}}]\n");
        for (String name : List.of("sub", "sub/a.yaml", "tautan", "lain/tautan.yaml")) {
            assertEquals(ExitCode.CLEAN, console.run("validate " + name).code(), name);
        }
        assertEquals(
                ExitCode.CLEAN,
                new Console(folder.resolve("sub")).run("validate a.yaml").code());
        console.file("sop.yaml", "akar: ya\nkhusus: [{berkas: \"a.yaml\", aturan: {PL001: mati}}]\n")
                .file("sub/sop.yaml", "khusus: [{berkas: \"sub/*.yaml\", aturan: {PL001: galat}}]\n");
        assertEquals(ExitCode.CLEAN, console.run("validate sub").code(), "there is no sub below sub");
    }

    @Test
    void aLogoIsFoundHoweverTheFileIsNamed() throws IOException {
        console.file("logo.svg", LOGO).file("sub/dalam/b.yaml", "logo: ../../logo.svg\n" + Console.SOUND);
        for (String name : List.of("sub", "sub/dalam", "sub/dalam/b.yaml", "tautan/dalam/b.yaml")) {
            Console.Run run = console.run("validate " + name);
            assertEquals(ExitCode.CLEAN, run.code(), name + run.out());
            assertEquals(
                    ExitCode.CLEAN, console.run("render " + name + " -o hasil").code(), name);
        }
        assertEquals(
                ExitCode.CLEAN,
                new Console(folder.resolve("sub/dalam")).run("validate b.yaml").code());
    }

    @Test
    void aFileThatIsNamedTwiceCountsOnce() {
        Console.Run run = console.run("validate sub tautan lain sub/a.yaml " + folder.resolve("sub/a.yaml"));
        assertTrue(run.err().startsWith("3 berkas diperiksa"), run.out() + run.err());
    }

    @Test
    void whatIsIgnoredDoesNotDependOnWhereOneBegins() {
        console.file("sop.yaml", "akar: ya\n").file(".gitignore", "a.yaml\ntautan.yaml\n");
        for (String name : List.of(".", "sub")) {
            assertEquals(ExitCode.FINDINGS, console.run("validate " + name).code(), "no repository: " + name);
        }
        console.file(".git/HEAD", "");
        for (String name : List.of(".", "sub")) {
            assertEquals(ExitCode.CLEAN, console.run("validate " + name).code(), "repository: " + name);
        }
    }

    @Test
    void aConfigurationBehindALinkThatLeadsOutIsNotRead() throws IOException {
        Files.writeString(temporary.resolve("rahasia"), "kata_sandi: 12345\n");
        Files.createSymbolicLink(
                folder.resolve("sub/sop.yaml"), temporary.toRealPath().resolve("rahasia"));
        Console.Run run = console.run("validate sub");
        assertEquals(ExitCode.USAGE, run.code(), run.out());
        assertTrue(run.out().contains("sub/sop.yaml:1:1: galat[KF002]"), run.out());
        assertTrue(!run.out().contains("sandi"), run.out());
    }
}
