package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Diagnostic;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.template.TemplateFolder;
import id.sop.testing.FaultLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateReaderTest {
    private static final Checker CHECKER = new Checker();

    private record Files(String name, Map<String, String> texts) implements TemplateFolder {
        @Override
        public List<String> files() {
            return List.copyOf(texts.keySet());
        }

        @Override
        public Optional<byte[]> read(String file) {
            return Optional.ofNullable(texts.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static TemplateReader.ReadTemplate read(String yaml, String configuration) {
        return read(new Files("t", Map.of("template.yaml", yaml)), configuration);
    }

    private static TemplateReader.ReadTemplate read(TemplateFolder folder, String configuration) {
        Configuration read = CHECKER.configuration("sop.yaml", configuration.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return TemplateReader.read(CHECKER, folder, read);
    }

    private static TemplateFolder builtIn(String name) {
        return BuiltInTemplates.find(name).orElseThrow();
    }

    private static List<String> faults(TemplateReader.ReadTemplate outcome) {
        assertTrue(outcome.template().isEmpty());
        return outcome.diagnostics().stream().map(TemplateReaderTest::line).toList();
    }

    private static String line(Diagnostic diagnostic) {
        String place = FaultLines.of(List.of(diagnostic.finding())).get(0);
        return diagnostic.span().source().name() + ":" + place;
    }

    static List<String> names() {
        return BuiltInTemplates.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyBuiltInTemplateIsSoundAndBearsItsName(String name) {
        TemplateReader.ReadTemplate outcome = read(builtIn(name), "");
        assertEquals(List.of(), outcome.diagnostics());
        Template template = outcome.template().orElseThrow();
        assertEquals(name, template.name());
        assertTrue(template.file("lembar.ftlh").isPresent());
        assertTrue(template.margins().bottom() >= 50, "room for electronic signatures");
        assertTrue(template.densities().stream().allMatch(density -> density.type() >= 8));
    }

    @Test
    void theCoverTemplateIsTheStandardOneWithACover() {
        Template standard = read(builtIn("sop-ap"), "").template().orElseThrow();
        Template cover = read(builtIn("sop-ap-sampul"), "").template().orElseThrow();
        assertFalse(standard.isOn("sampul"));
        assertTrue(cover.isOn("sampul"));
        assertEquals(standard.labels(), cover.labels());
    }

    @Test
    void theOfficeReplacesPaperWordsAndSwitches() {
        Template template = read(
                        builtIn("sop-ap"), "kertas: legal\nlabel: {kegiatan: Aktivitas, ya: Y}\nopsi: {sampul: true}")
                .template()
                .orElseThrow();
        assertEquals(Paper.LEGAL, template.paper());
        assertEquals("Aktivitas", template.label("kegiatan"));
        assertEquals("Y", template.label("ya"));
        assertEquals("Tidak", template.label("tidak"));
        assertTrue(template.isOn("sampul"));
    }

    @Test
    void whatTheTemplateDoesNotKnowIsReportedInTheConfiguration() {
        assertEquals(
                List.of("sop.yaml:1:9 YM002.saran «kegiatn»", "sop.yaml:2:8 YM004.pilihan «sampul»"),
                faults(read(builtIn("sop-ap"), "label: {kegiatn: A}\nopsi: {sampul: mungkin}")));
    }

    @Test
    void aTemplateIsBasedOnABuiltInOne() {
        Template template = read("nama: kantor\ndasar: sop-ap-sampul\nlabel: {no: Nomor}", "")
                .template()
                .orElseThrow();
        assertEquals("kantor", template.name());
        assertEquals("Nomor", template.label("no"));
        assertTrue(template.isOn("sampul"));
        assertEquals(
                List.of("t", "sop-ap-sampul", "sop-ap"),
                template.folders().stream().map(TemplateFolder::name).toList());
    }

    @Test
    void aFolderMayBearTheNameOfItsBase() {
        Files folder = new Files("sop-ap", Map.of("template.yaml", "nama: sop-ap\ndasar: sop-ap"));
        assertEquals(List.of(), read(folder, "").diagnostics());
    }

    @Test
    void anUnknownBaseIsReported() {
        assertEquals(List.of("t/template.yaml:2:8 YM004.pilihan «sop-xx»"), faults(read("nama: t\ndasar: sop-xx", "")));
    }

    @Test
    void faultsOfTheFileAreReportedWithItsName() {
        assertEquals(List.of("t/template.yaml:1:4 YM001.kurung-lepas «[»"), faults(read("a: [b", "")));
        assertEquals(List.of("t/template.yaml:1:1 YM003 «k»"), faults(read("kertas: a4", "")));
        assertEquals(List.of("t/template.yaml:1:1 YM004.bukan-pemetaan «»"), faults(read("", "")));
    }

    @Test
    void aCharacterThatNoLetterOfTheSheetShowsIsFoundWhereverItIsWritten() {
        String yaml = "nama: t\ndasar: sop-ap";
        assertEquals(List.of("t/template.yaml:3:15 YM012 «★»"), faults(read(yaml + "\nlabel: {nama: ★}", "")));
        assertEquals(List.of("sop.yaml:1:9 YM012 «nama»"), faults(read(builtIn("sop-ap"), "label: {nama: SOP ★}")));
        for (String file : List.of("lembar.ftlh", "jilid.ftlh", "lembar.css")) {
            Files folder = new Files("t", Map.of("template.yaml", yaml, file, "a\nb ★"));
            assertEquals(List.of("t/" + file + ":2:3 YM012 «★»"), faults(read(folder, "")));
        }
        String comments = "<#-- ★ --><!-- ★ -->/* ★ */";
        assertEquals(
                List.of(),
                read(new Files("t", Map.of("template.yaml", yaml, "lembar.ftlh", comments)), "")
                        .diagnostics());
    }

    /** A template of which one file has these bytes. */
    private record Bytes(String other, Supplier<byte[]> content, List<String> oversized) implements TemplateFolder {
        @Override
        public String name() {
            return "t";
        }

        @Override
        public List<String> files() {
            return List.of(SETTINGS, other);
        }

        @Override
        public Optional<byte[]> read(String file) {
            return file.equals(other)
                    ? Optional.of(content.get())
                    : Optional.of("nama: t\ndasar: sop-ap".getBytes(StandardCharsets.UTF_8))
                            .filter(settings -> file.equals(SETTINGS));
        }
    }

    @Test
    void aTextInAnotherEncodingIsOneFaultThatNamesIt() {
        String text = "<p>café, dan seterusnya</p>";
        byte[] ansi = text.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("t/lembar.ftlh:1:7 YM008.ansi «»"),
                faults(read(new Bytes("lembar.ftlh", () -> ansi, List.of()), "")));
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertEquals(
                    List.of("t/lembar.css:1:1 YM008.utf16 «»"),
                    faults(read(new Bytes("lembar.css", () -> text.getBytes(wide), List.of()), "")));
        }
        byte[] pdf = "%PDF-1.4\n\u00e2\u00e3".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("t/lembar.ftlh:1:1 RN004.bukan-teks «»"),
                faults(read(new Bytes("lembar.ftlh", () -> pdf, List.of()), "")));
    }

    @Test
    void aByteOrderMarkIsNoPartOfAText() {
        byte[] marked = "\uFEFFp { color: black }".getBytes(StandardCharsets.UTF_8);
        TemplateReader.ReadTemplate outcome = read(new Bytes("lembar.css", () -> marked, List.of()), "");
        assertEquals(List.of(), outcome.diagnostics());
        byte[] read = outcome.template().orElseThrow().file("lembar.css").orElseThrow();
        assertEquals("p { color: black }", new String(read, StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsTooLargeIsNamed() {
        assertEquals(
                List.of("t/lembar.ftlh:1:1 RN004.berkas-besar «»"),
                faults(read(new Bytes("lembar.ftlh", () -> new byte[0], List.of("lembar.ftlh", "peta.png")), "")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                          | 1:1 YM004.bukan-pemetaan «»",
                "- a                                         | 1:1 YM004.bukan-pemetaan «- a»",
                "{nama: t, dasar: {a: b}}                    | 1:18 YM004.teks «{a: b}»",
                "{nama: t, dasar: [sop-ap]}                  | 1:18 YM004.teks «[sop-ap]»",
                "{nama: t, dasar: sop-ap, kerapatan: [9]}    | 1:38 YM004.butir-pasangan «9»"
            })
    void settingsOfAWrongShapeAreOneFault(String yaml, String fault) {
        assertEquals(List.of("t/template.yaml:" + fault), faults(read(yaml, "")));
    }
}
