package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.testing.Effort;
import id.sop.testing.HangGuard;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No file within the limits of the format can occupy the machine, whatever it is crowded with. */
@Tag("slow")
@HangGuard
final class CrowdedFileTest {
    private static final int MOST_SECONDS = 20;
    private static final String HEAD = "nama: Laporan\npelaksana: {staf: Staf}\nlangkah:\n";

    static Stream<Named<String>> files() {
        return Stream.of(
                Named.of(
                        "names that nothing supplies",
                        steps(500, 30, "  kelengkapan: [%s]\n  output: [%s]\n", "d %d %d")),
                Named.of(
                        "equipment that nothing needs",
                        HEAD + steps(2) + "  kelengkapan: [" + words(12_000, "butuh %d lagi") + "]\n"
                                + "peralatan_perlengkapan: [" + words(12_000, "alat %d baru") + "]\n"),
                Named.of(
                        "one document of many makers",
                        HEAD
                                + ("- kegiatan: Menyusun\n  pelaksana: staf\n  kelengkapan: ["
                                                + words(30, "surat kepala %d") + "]\n  output: ["
                                                + words(30, "surat") + "]\n")
                                        .repeat(500)),
                Named.of("decisions that each pass over what the next one needs", decisions(499)),
                Named.of("names of many words", manyWords()),
                Named.of(
                        "sources that do not exist",
                        HEAD + steps(500)
                                + "  kelengkapan: ["
                                + words(10_000, "{dokumen: a, dari: langkak%d}") + "]\n"),
                Named.of("anchors", HEAD + steps(1) + "masukan:\n" + "- &a x\n".repeat(60_000)),
                Named.of(
                        "unknown keys",
                        HEAD + steps(1) + words(60_000, "k%d: x").replace(", ", "\n") + "\n"),
                Named.of(
                        "bullets before the items of a list",
                        HEAD + steps(1) + "dasar_hukum:\n" + "- \u2022 a\n".repeat(110_000)),
                Named.of(
                        "keys in capitals", HEAD + steps(1) + "  kelengkapan:\n" + "  - {Dokumen: a}\n".repeat(50_000)),
                Named.of("dashes before the keys of steps", HEAD + "- kegiatan: a\n- waktu: 1 jam\n".repeat(30_000)),
                Named.of(
                        "words without an end",
                        HEAD + steps(1) + "  keputusan: {tidak: " + "y".repeat(300_000) + "}\n  id: "
                                + "z".repeat(300_000) + "\n"),
                Named.of(
                        "a legal basis without an end",
                        "nama: Laporan\ninstansi: [KECAMATAN GALANG, \"" + "kecamatan ".repeat(10_000)
                                + "\"]\ndasar_hukum:\n- UU no " + "1".repeat(200_000) + "\n- PP " + "-/".repeat(100_000)
                                + "\n- \"Perda nomor" + " ".repeat(100_000) + "no.no." + "no.".repeat(60_000) + "\"\n"),
                Named.of(
                        "laws",
                        HEAD + steps(1) + "dasar_hukum:\n- "
                                + words(12_000, "Peraturan Bupati Malang Nomor %d Tahun 2015 tentang Hal Lain")
                                        .replace(", ", "\n- ")
                                + "\n"),
                Named.of(
                        "laws that others have replaced",
                        HEAD + steps(1) + "dasar_hukum:\n"
                                + "- Undang-Undang Nomor 5\n  Tahun 2014 tentang\n".repeat(20_000)),
                Named.of(
                        "names of other SOPs",
                        HEAD + steps(1) + "  keterangan: " + "SOP ".repeat(50_000) + "SOP" + " Aa".repeat(100_000)
                                + "\nperingatan: " + "Kota Kab. ".repeat(20_000) + "\n"),
                Named.of(
                        "suppressions",
                        HEAD + steps(500) + "  abaikan:\n"
                                + words(30_000, "    K%d: x").replace(", ", "\n") + "\n"));
    }

    /** Returns decisions that may each pass over the next step, and need what the forty steps before have put out. */
    private static String decisions(int count) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int step = 1; step <= count; step++) {
            text.append("- kegiatan: Memeriksa\n  pelaksana: staf\n  keputusan: {tidak: ")
                    .append(Math.min(count, step + 2))
                    .append("}\n  kelengkapan: [")
                    .append(IntStream.range(Math.max(0, step - 40), step)
                            .mapToObj(before -> "d" + before)
                            .collect(Collectors.joining(", ")))
                    .append("]\n  output: d")
                    .append(step)
                    .append('\n');
        }
        return text.toString();
    }

    private static String manyWords() {
        return HEAD + "- kegiatan: Menyusun\n  pelaksana: staf\n  output: " + "laporan yang ".repeat(20_000)
                + "\n- kegiatan: Mengirim\n  pelaksana: staf\n  kelengkapan: \"" + "laporan kinerja ".repeat(20_000)
                + " ".repeat(200_000) + "bila\"\n";
    }

    private static String steps(int count) {
        return IntStream.range(0, count)
                .mapToObj(step -> "- id: langkah%d\n  kegiatan: Menyusun\n  pelaksana: staf\n".formatted(step))
                .collect(Collectors.joining());
    }

    private static String steps(int count, int items, String lists, String item) {
        return HEAD
                + IntStream.range(0, count)
                        .mapToObj(step -> "- kegiatan: Menyusun\n  pelaksana: staf\n"
                                + lists.formatted(
                                        items(step, items, "butuh " + item), items(step, items, "hasil " + item)))
                        .collect(Collectors.joining());
    }

    private static String items(int step, int items, String item) {
        return IntStream.range(0, items)
                .mapToObj(number -> item.formatted(step, number))
                .collect(Collectors.joining(", "));
    }

    private static String words(int count, String word) {
        return IntStream.range(0, count).mapToObj(word::formatted).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCrowdedFileIsAnsweredSoon(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(bytes.length <= Checker.mostBytes());
        CheckResult inspection = Effort.within(MOST_SECONDS, () -> new Checker()
                .check("penuh.yaml", bytes, Placeholders.NONE, false, Settings.STANDARD));
        assertFalse(inspection.diagnostics().isEmpty());
    }
}
