package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.pdf.Typesetter;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Template;
import id.sop.template.TemplateFolder;
import id.sop.testing.Definitions;
import id.sop.testing.HangGuard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Styles and texts that a layout engine might choke on: each gives a sheet or clear findings, as soon as the limit is reached. */
@Tag("slow")
@HangGuard
class HostileLayoutsTest {
    private static final String SOP =
            """
            nama: Penerbitan Surat
            pelaksana: {a: Pemohon, b: Petugas Loket}
            langkah:
              - {kegiatan: Mengajukan, pelaksana: a, kelengkapan: [Berkas, Nota], waktu: 1 jam, output: Berkas}
              - {kegiatan: Memeriksa, pelaksana: b, keputusan: {tidak: 1}, waktu: 1 jam, output: Surat}
              - {kegiatan: Menerima, pelaksana: a, waktu: 1 jam, output: Surat}
            """;

    /**
     * A layout.
     *
     * @param css what is added to the style
     * @param body what is put in front of the identity
     * @param outcome the finding, or "sheet"
     */
    record Hostile(String name, String css, String body, String outcome) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Hostile style(String name, String css, String outcome) {
        return new Hostile(name, css, "", outcome);
    }

    private static Hostile body(String name, String body, String outcome) {
        return new Hostile(name, "", body, outcome);
    }

    static Stream<Hostile> layouts() {
        return Stream.of(
                style("tiny page", "@page { size: 1pt 1pt; margin: 0 }", "sheet"),
                style("no page", "@page { size: 0 0 }", "sheet"),
                style("negative page", "@page { size: -100pt -100pt }", "RN004 gaya"),
                style("giant page", "@page { size: 99999999pt 99999999pt }", "sheet"),
                style("margins as large as the page", "@page { margin: 400pt }", "sheet"),
                style("negative margins", "@page { margin: -500pt }", "sheet"),
                style("huge letters", "body { font-size: 5000pt }", "sheet"),
                style("huge letters in cells", "td { font-size: 100000pt }", "RN002 identitas"),
                style("letters of no size", "body { font-size: 0 }", "sheet"),
                style("columns of no width", "col { width: 0 !important } td, th { padding: 0 !important }", "sheet"),
                style("giant columns", "col { width: 1000000pt !important }", "sheet"),
                style("fixed position", ".halaman { position: fixed; top: 0 }", "sheet"),
                style("absolute flow", "#alur-1 { position: absolute; top: -1000pt }", "RN001"),
                style("floating rows", "tr { float: left }", "RN004 menyerah"),
                style("enormous margins", "p { margin: 1000000pt }", "RN002 RN002 RN002"),
                style("enormous paddings", "td { padding: 1000000pt !important }", "RN002 RN002 RN002"),
                style("negative paddings of rows", "td { margin: -1000pt; height: -1000pt }", "RN004 gaya-negatif"),
                style("turned page", "body { transform: rotate(45deg) scale(1000) }", "sheet"),
                style("flattened cells", "td { transform: scale(0) }", "sheet"),
                style("cells not displayed", "#simbol-1-a { display: none }", "RN001"),
                style("rows not displayed", "tr.langkah { display: none }", "RN001"),
                style("flow not displayed", "#alur-1 { display: none }", "RN001"),
                style("cells not visible", "td { visibility: hidden }", "sheet"),
                style("break before every cell", "td, th, p { page-break-before: always }", "RN002 RN002 RN002"),
                style(
                        "break in front of each row",
                        "tr { page-break-before: always; page-break-after: always }",
                        "RN002 identitas"),
                style("nothing may break", "* { page-break-inside: avoid; page-break-after: avoid }", "sheet"),
                style("everything a table", "* { display: table }", "RN004 menyerah"),
                style("everything in line", "td, tr, table, div { display: inline !important }", "RN008 urutan"),
                style("columns in columns", ".halaman { column-count: 500 }", "RN002 identitas"),
                style(
                        "endless counters",
                        "p:before { content: counters(a, 'x') counter(pages) counter(page) }",
                        "sheet"),
                style("line height", "body { line-height: 100000 }", "RN002 identitas"),
                style("borders", "td { border: 100000pt solid black !important }", "RN002 identitas RN002 RN002 RN002"),
                style("spacing of letters", "body { letter-spacing: 100000pt }", "RN002 identitas RN002 RN002"),
                style("running everything", ".halaman { position: running(kaki) }", "RN001"),
                body("deep tables", "<table><tr><td>".repeat(60) + "a" + "</td></tr></table>".repeat(60), "sheet"),
                body("many tables", "<table><tr><td>a</td></tr></table>".repeat(5000), "RN002 identitas"),
                body(
                        "very deep tables",
                        "<table><tr><td>".repeat(5000) + "a" + "</td></tr></table>".repeat(5000),
                        "RN004 sarang"),
                body(
                        "wide spans",
                        "<table><tr>" + "<td colspan=\"999\" rowspan=\"999\">a</td>".repeat(10) + "</tr></table>",
                        "RN004 menyerah"),
                body("long word", "<p>" + "a".repeat(20_000) + "</p>", "RN002 identitas"),
                body("many lines", "<p>" + "a<br/>".repeat(20_000) + "</p>", "RN002 identitas"));
    }

    /** The standard template with something added. */
    private record Spoilt(Hostile hostile) implements TemplateFolder {
        @Override
        public String name() {
            return "t";
        }

        @Override
        public List<String> files() {
            return BuiltInTemplates.find("sop-ap").orElseThrow().files();
        }

        @Override
        public Optional<byte[]> read(String file) {
            return BuiltInTemplates.find("sop-ap").orElseThrow().read(file).map(content -> {
                String text = new String(content, StandardCharsets.UTF_8)
                        .replace("<div id=\"identitas\"", hostile.body() + "<div id=\"identitas\"");
                return (file.endsWith(".css") ? text + hostile.css() : text).getBytes(StandardCharsets.UTF_8);
            });
        }
    }

    private static String outcome(Hostile hostile) {
        Template template = TemplateReader.read(new Checker(), new Spoilt(hostile), Configuration.STANDARD)
                .template()
                .orElseThrow();
        Checked<Sheet> sheet = new SheetRenderer(new Typesetter(), template, Optional.empty())
                .print(Definitions.parse(SOP), Optional.empty(), false);
        return sheet.value().isPresent()
                ? "sheet"
                : String.join(
                        " ",
                        sheet.faults().stream().map(HostileLayoutsTest::said).toList());
    }

    private static String said(Finding fault) {
        return (fault.code() + " " + fault.variant()).strip();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void givesASheetOrFindingsSoon(Hostile hostile) {
        assertEquals(hostile.outcome(), outcome(hostile));
    }
}
