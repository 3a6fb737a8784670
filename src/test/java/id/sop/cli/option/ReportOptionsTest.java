package id.sop.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sop.cli.terminal.ExitCode;
import id.sop.report.ReportFormat;
import id.sop.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes where: standard output, files, the page of a workflow run. */
class ReportOptionsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private Console console;

    @BeforeEach
    void prepare() {
        console = new Console(folder).file("salah.yaml", Console.WRONG).file("baik.yaml", Console.SOUND);
    }

    private String text(String file) {
        return new String(console.bytes(file), StandardCharsets.UTF_8);
    }

    @Test
    void standardOutputHoldsTheReportAloneAndTheSumsGoBeside() throws IOException {
        Console.Run run = console.run("validate . -f json");
        JsonNode document = JSON.readTree(run.out());
        assertEquals(2, document.at("/summary/files").intValue());
        assertEquals(1, document.at("/summary/errors").intValue());
        assertTrue(run.err().startsWith("2 berkas diperiksa"), run.err());
        assertEquals(ExitCode.FINDINGS, run.code());
    }

    @Test
    void severalReportsOfOneRunGoToSeveralPlaces() throws IOException {
        Console.Run run =
                console.run("validate . -f concise -f sarif=hasil/a.sarif --format=junit=hasil/b.xml -f JSONL=c.jsonl");
        assertEquals(console.run("validate .").out(), run.out());
        assertEquals(
                "2.1.0", JSON.readTree(text("hasil/a.sarif")).get("version").textValue());
        assertTrue(text("hasil/b.xml").startsWith("<?xml"));
        assertEquals("PL001", JSON.readTree(text("c.jsonl")).get("code").textValue());
        assertEquals(List.of("a.sarif", "b.xml"), console.files("hasil"), "nothing is left beside them");
    }

    @Test
    void aReportInAFileLeavesStandardOutputEmpty() {
        Console.Run run = console.run("validate salah.yaml -f markdown=ringkasan.md");
        assertEquals("", run.out());
        assertEquals(ExitCode.FINDINGS, run.code());
        assertTrue(text("ringkasan.md").contains("PL001"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-f html",
                "-f",
                "-f text -f json",
                "-f json=- -f text",
                "-f json=a.json -f sarif=./a.json",
                "-f json=",
                "-f json=d",
                "-f json=salah.yaml",
                "--write-baseline ./salah.yaml",
                "--rule MB010",
                "--rule MB010=berat",
                "--rule MB910=mati",
                "--rule YM001=catatan",
                "--fail-on apa",
                "--strict --fail-on galat",
                "--max-warnings -1",
                "--max-warnings banyak",
                "--baseline tidak-ada.json",
                "--baseline salah.yaml"
            })
    void whatCannotBeCarriedOutIsRefusedBeforeAnythingIsChecked(String options) {
        console.file("d/x.txt", "");
        for (String language : new String[] {"id", "en"}) {
            Console.Run run = console.run("--lang " + language + " validate salah.yaml " + options);
            assertEquals(ExitCode.USAGE, run.code(), options);
            assertEquals("", run.out(), options);
            assertTrue(run.err().startsWith("sop: "), run.err());
            assertFalse(run.err().contains("null"), run.err());
        }
        assertFalse(console.files().contains("a.json"));
        assertEquals(Console.WRONG, text("salah.yaml"));
    }

    @Test
    void mistakesAreExplained() {
        console.run("validate salah.yaml -f html");
        console.run("validate salah.yaml -f text -f json");
        console.run("validate salah.yaml --rule MB910=mati");
        console.run("validate salah.yaml --rule XX999=mati");
        console.run("validate salah.yaml --rule YM001=catatan");
        console.run("validate salah.yaml --rule MB010=berat");
        console.run("validate salah.yaml --fail-on apa");
        console.run("validate salah.yaml --max-warnings banyak");
        console.run("validate salah.yaml --baseline baik.yaml");
        console.run("--lang en validate salah.yaml -f html");
        console.run("--lang en validate salah.yaml -f text -f json");
        console.run("--lang en validate salah.yaml --rule MB910=off");
        console.run("--lang en validate salah.yaml --rule YM001=note");
        console.run("--lang en validate salah.yaml --max-warnings -1");
        console.check("report-mistakes");
    }

    @Test
    void aPersonAtATerminalSeesTheLineInColours() {
        console.watched();
        assertTrue(console.run("validate salah.yaml").out().contains("\u001b[1;31m^"));
        assertFalse(console.run("validate salah.yaml -f concise").out().contains("\u001b"));
        assertFalse(console.run("validate salah.yaml -f text=a.txt").out().contains("\u001b"));
        assertTrue(text("a.txt").contains("  ^^^^^^\n"), text("a.txt"));
        assertFalse(text("a.txt").contains("\u001b"));
        console.with("TERM", "dumb");
        assertFalse(console.run("validate salah.yaml").out().contains("\u001b"));
        console.with("TERM", "xterm").with("NO_COLOR", "1");
        Console.Run run = console.run("validate salah.yaml");
        assertFalse(run.out().contains("\u001b"));
        assertTrue(run.out().contains("^^^^^^"));
    }

    @Test
    void aProgramThatListensHearsConciseLines() {
        Console.Run run = console.run("validate salah.yaml");
        assertEquals(console.run("validate salah.yaml -f concise").out(), run.out());
        assertFalse(run.out().contains("^"));
        assertTrue(console.run("validate salah.yaml -f text").out().contains("^"));
    }

    @Test
    void onGithubAnnotationsAreWrittenUnlessAnotherFormIsAskedFor() {
        console.with("GITHUB_ACTIONS", "true")
                .with("GITHUB_STEP_SUMMARY", folder.resolve("ringkasan.md").toString());
        console.file("ringkasan.md", "langkah lain\n");
        Console.Run run = console.run("validate .");
        assertTrue(run.out().startsWith("::error file=salah.yaml,line="), run.out());
        String page = text("ringkasan.md");
        assertTrue(page.startsWith("langkah lain\n### Pemeriksaan SOP\n"), page);
        assertTrue(page.contains("| PL001 |"), page);
        assertFalse(console.run("validate . -f concise").out().contains("::error"));
        assertEquals(page, text("ringkasan.md"), "only annotations come with a page");
    }

    @Test
    void addressesBeginAtTheRootOfTheRepository() throws IOException {
        Console below = new Console(folder.resolve("kab/malang")).file("a b.yaml", Console.WRONG);
        below.with("GITHUB_WORKSPACE", folder.toAbsolutePath().toString());
        assertTrue(below.run("validate . -f github").out().startsWith("::error file=kab/malang/a b.yaml,"));
        JsonNode place = JSON.readTree(below.run("validate . -f sarif").out())
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals("kab/malang/a%20b.yaml", place.get("uri").textValue());
        JsonNode gitlab = JSON.readTree(below.run("validate . -f gitlab").out());
        assertEquals("kab/malang/a b.yaml", gitlab.at("/0/location/path").textValue());
    }

    @Test
    void aFileOutsideTheRepositoryKeepsItsWholeAddress() throws IOException {
        Console below = new Console(folder.resolve("kab")).file("a.yaml", Console.SOUND);
        String uri = JSON.readTree(below.run("validate ../salah.yaml -f sarif").out())
                .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                .textValue();
        assertTrue(uri.startsWith("file:///") && uri.endsWith("/salah.yaml"), uri);
    }

    @Test
    void standardInputKeepsItsName() throws IOException {
        JsonNode document = JSON.readTree(
                console.input(Console.WRONG).run("validate - -f sarif").out());
        assertEquals(
                "%3Cstdin%3E",
                document.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue());
    }

    @Test
    void theManualNamesEveryFormAndEveryKey() throws IOException {
        String manual = Files.readString(Path.of("src/site/markdown/laporan.md"));
        for (ReportFormat format : ReportFormat.values()) {
            assertTrue(manual.contains("\n| `" + format.word() + "` |"), "laporan.md has no row for " + format.word());
        }
        JsonNode finding =
                JSON.readTree(console.run("validate salah.yaml -f json").out()).at("/findings/0");
        finding.fieldNames().forEachRemaining(key -> assertTrue(manual.contains("`" + key + "`"), key));
    }
}
