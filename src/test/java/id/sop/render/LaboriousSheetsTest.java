package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Diagnostic;
import id.sop.pdf.Typesetter;
import id.sop.rule.Settings;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Template;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SOPs that make one stage of printing work hard: each is printed, or told what is too much, with an effort that is bounded. */
@Tag("slow")
@HangGuard
class LaboriousSheetsTest {
    /** Seconds of computing, on a machine that has just started: twice what the hardest takes. */
    private static final int MOST_SECONDS = 60;

    private static final SheetRenderer RENDERER = new SheetRenderer(new Typesetter(), template(), Optional.empty());

    /** An SOP, whether a sheet is made of it, and the codes of what is said then, apart from rules about its contents. */
    record Laborious(String name, boolean sheet, String said, String yaml) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Template template() {
        return TemplateReader.read(
                        new Checker(), BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
                .template()
                .orElseThrow();
    }

    private static String sop(int actors, Stream<String> steps) {
        return "nama: Surat\npelaksana:\n"
                + IntStream.range(0, actors)
                        .mapToObj(actor -> "  a" + actor + ": Jabatan " + actor + "\n")
                        .collect(Collectors.joining())
                + "langkah:\n"
                + steps.map(step -> "  - {kelengkapan: Berkas, waktu: 1 jam, output: Surat, " + step + "}\n")
                        .collect(Collectors.joining());
    }

    private static String exits(String words) {
        return sop(
                2,
                Stream.of(
                        "kegiatan: Mengetik surat, pelaksana: a0",
                        "kegiatan: Memeriksa surat, pelaksana: a1, keputusan: {tidak: 1, " + words + "}",
                        "kegiatan: Menerima surat, pelaksana: a0"));
    }

    private static String decisions(int steps, int actors) {
        return sop(
                actors,
                IntStream.range(0, steps)
                        .mapToObj(i -> "kegiatan: Memeriksa surat, pelaksana: a" + i * 5 % actors
                                + (i > 0 && i < steps - 1
                                        ? ", keputusan: {tidak: " + (1 + i * 37 % steps) + "}"
                                        : "")));
    }

    private static String waysBack(int steps, int actors) {
        return sop(
                actors,
                IntStream.range(0, steps)
                        .mapToObj(i -> "kegiatan: Memeriksa surat, pelaksana: a" + i % actors
                                + (i > 0 ? ", keputusan: {tidak: 1}" : "")));
    }

    private static String manyExits(int steps, int actors) {
        return sop(
                actors,
                IntStream.range(0, steps)
                        .mapToObj(
                                i -> "kegiatan: Memeriksa surat, pelaksana: a" + i % actors + ", keputusan: {pilihan: {"
                                        + IntStream.range(0, 26)
                                                .mapToObj(k -> (char) ('A' + k) + ": "
                                                        + (k == 25 ? "selesai" : 1 + (i + 1 + k * 13) % steps))
                                                .collect(Collectors.joining(", "))
                                        + "}}"));
    }

    private static String activity(String text) {
        return sop(
                2,
                Stream.of(
                        "kegiatan: \"Mengetik " + text + "\", pelaksana: a0",
                        "kegiatan: Memeriksa surat, pelaksana: a1"));
    }

    static Stream<Laborious> sops() {
        String words = "dokumen lengkap sesuai syarat yang sudah ditetapkan camat ";
        return Stream.of(
                new Laborious("label of 52 words", true, "", exits("label_ya: \"" + "a ".repeat(52) + "\"")),
                new Laborious("label of 8 words", true, "", exits("label_ya: " + words)),
                new Laborious("label of 16 words", true, "", exits("label_ya: " + words.repeat(2))),
                new Laborious(
                        "two labels of 24 words",
                        true,
                        "",
                        exits("label_ya: " + words.repeat(3) + ", label_tidak: tidak " + words.repeat(3))),
                new Laborious("label of one word", true, "", exits("label_ya: " + "persyaratan".repeat(5))),
                new Laborious("label of a longer word", true, "YM009", exits("label_ya: " + "persyaratan".repeat(18))),
                new Laborious("label of 3000 words", true, "YM009", exits("label_ya: " + "syarat ".repeat(3000))),
                new Laborious("label of an endless word", true, "YM009", exits("label_ya: " + "syarat".repeat(3000))),
                new Laborious("endless question", true, "RN003 YM009", exits("tanya: " + "lengkap ".repeat(2000))),
                new Laborious("50 decisions", true, "RN003 RN005", decisions(50, 8)),
                new Laborious("200 decisions", true, "RN003 RN005", decisions(200, 8)),
                new Laborious("59 ways back to one step", true, "RN003 RN005", waysBack(60, 6)),
                new Laborious("60 steps of 26 exits", true, "RN003 RN005", manyExits(60, 8)),
                new Laborious("60 decisions of 18", true, "RN003 RN005", decisions(60, 18)),
                new Laborious(
                        "500 steps",
                        true,
                        "",
                        sop(
                                12,
                                IntStream.range(0, 500)
                                        .mapToObj(i -> "kegiatan: Mengetik surat, pelaksana: a" + i * 7 % 12))),
                new Laborious(
                        "60 actors",
                        false,
                        "RN007 YM009",
                        sop(60, IntStream.range(0, 60).mapToObj(i -> "kegiatan: Mengetik surat, pelaksana: a" + i))),
                new Laborious("cell of 20,000 letters", false, "RN002", activity("surat ".repeat(3300))),
                new Laborious("cell of 200,000 letters", true, "YM009", activity("surat ".repeat(33_000))),
                new Laborious("word of 200,000 letters", true, "YM009", activity("surat".repeat(40_000))),
                new Laborious("dots without spaces", true, "", activity("a.b,".repeat(249) + " ".repeat(9))));
    }

    @ParameterizedTest
    @MethodSource("sops")
    void isPrintedOrToldOfSoon(Laborious laborious) throws Exception {
        Checker checker = new Checker();
        byte[] yaml = laborious.yaml().getBytes(StandardCharsets.UTF_8);
        SopPrinter printer =
                new SopPrinter(checker, checker.open("a.yaml", yaml), Settings.STANDARD, RENDERER, SopPrinter.NO_LOGOS);
        SopPrinter.Printed printed = Effort.within(MOST_SECONDS, () -> printer.print(Placeholders.NONE, true));
        assertEquals(laborious.said(), said(printed));
        assertEquals(laborious.sheet(), printed.sheet().isPresent());
    }

    private static String said(SopPrinter.Printed printed) {
        return printed.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code.startsWith("RN") || code.equals("YM009"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }
}
