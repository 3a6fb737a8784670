package id.sop.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.model.Sop;
import id.sop.testing.Definitions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The widths that are chosen for columns, where every letter is half as wide as it is high. */
class ColumnPlannerTest {
    private static final TextMeasurer HALF_EM = (text, bold) -> text.length() * 0.5;
    private static final double SLACK = 0.001;

    private static final String PARTS =
            """
            nama: Kendaraan
            pelaksana: {s: Sopir, p: Pengurus, k: Kasubbag, b: Bengkel, d: Bendahara}
            bagian:
              - judul: A. Pengajuan
                pelaksana: [s, p, k]
                langkah:
                  - {kegiatan: Melaporkan kerusakan kendaraan, pelaksana: s, kelengkapan: Kartu, waktu: 10 menit, output: A}
                  - {kegiatan: Memeriksa, pelaksana: p, waktu: 1 jam, output: B}
                  - {kegiatan: Menyetujui, pelaksana: k, waktu: 1 jam, output: B}
              - judul: B. Perbaikan
                pelaksana: [s, p, b, d]
                langkah:
                  - {kegiatan: Membawa, pelaksana: s, kelengkapan: Hasil pemeriksaan kendaraan di bengkel, waktu: 1 jam, output: C}
                  - {kegiatan: Mencatat, pelaksana: p, waktu: 1 jam, output: C}
                  - {kegiatan: Memperbaiki, pelaksana: b, waktu: 3 hari, output: Kendaraan yang sudah diperbaiki}
                  - {kegiatan: Membayar, pelaksana: d, waktu: 15 menit, output: D}
            """;

    private static ColumnWidths plan(String yaml, Template template) {
        return ColumnPlanner.plan(
                Definitions.parse(yaml), template, template.densities().get(0), HALF_EM, 0);
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theTablesOfASheetShareTheirColumnsOfTextsAndTheRoomOfTheActors(Paper paper) {
        Template lying = Definitions.standard(paper);
        Template upright = new Template(
                lying.name(),
                paper,
                false,
                lying.margins(),
                lying.densities(),
                lying.labels(),
                lying.options(),
                lying.folders());
        for (Template template : List.of(lying, upright)) {
            ColumnWidths first = plan(PARTS, template);
            ColumnWidths second = first.table(1);
            assertEquals(List.of(), first.obstacles());
            assertEquals(first.texts(), second.texts());
            assertEquals(first.number(), second.number());
            assertEquals(3 * first.actor(), 4 * second.actor(), SLACK);
        }
    }

    /** In larger type, and where the arrows need no more than there is, texts keep their distance. */
    @Test
    void textsComeCloserToTheRulesInTheSmallestTypeRatherThanBeBrokenForTheArrows() {
        String words = "Menyusun pertanggungjawaban";
        String cells = ", kegiatan: " + words + ", dasar: " + words + ", kelengkapan: " + words
                + ", waktu: 30 menit, output: " + words + ", keterangan: " + words + "}\n";
        Sop sop =
                Definitions.parse("nama: Anggaran\npelaksana: {a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H, i: I}\n"
                        + "kolom: [kegiatan, dasar, pelaksana, kelengkapan, waktu, output, keterangan]\nlangkah:\n  - {pelaksana: a"
                        + cells);
        Template template = Definitions.standard(Paper.A4);
        Density largest = template.densities().get(0);
        Density smallest = template.densities().get(template.densities().size() - 1);
        double widest = ColumnPlanner.widestActor(sop, template, smallest, HALF_EM, true);
        ColumnWidths usual = ColumnPlanner.plan(sop, template, smallest, HALF_EM, widest - 2, true);
        ColumnWidths tight = ColumnPlanner.plan(sop, template, smallest, HALF_EM, widest, true);
        assertEquals(
                List.of(false, true),
                List.of(usual.texts().tight(), tight.texts().tight()));
        assertEquals(widest, tight.actor(), SLACK);
        assertEquals(List.of(), tight.broken());
        assertFalse(ColumnPlanner.plan(sop, template, smallest, HALF_EM, 0, true)
                .texts()
                .tight());
        assertFalse(ColumnPlanner.plan(sop, template, largest, HALF_EM, 60, true)
                .texts()
                .tight());
    }

    @Test
    void aTableForWhichWordsWouldBeBrokenIsAsIfItWereAlone() {
        String actors =
                IntStream.rangeClosed(1, 16).mapToObj(i -> "a" + i + ": Tim").collect(Collectors.joining(", "));
        String steps = IntStream.rangeClosed(1, 16)
                .mapToObj(i -> "      - {kegiatan: Mencatat, pelaksana: a" + i + ", waktu: 1 jam}\n")
                .collect(Collectors.joining());
        String yaml = "nama: Surat\npelaksana: {" + actors + "}\nbagian:\n"
                + "  - judul: A. Satu\n    pelaksana: [a1]\n    langkah:\n"
                + "      - {kegiatan: Mempertanggungjawabkan, pelaksana: a1, kelengkapan: Pertanggungjawaban,"
                + " output: Pertanggungjawaban}\n"
                + "  - judul: B. Dua\n    langkah:\n" + steps;
        ColumnWidths first = plan(yaml, Definitions.standard(Paper.A4));
        assertEquals(List.of(), first.obstacles());
        assertEquals(List.of(), first.broken());
        assertTrue(first.texts().activity() > first.table(1).texts().activity(), first::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "Kasi, Kasi Pemerintahan, 14",
        "Kasi, Kasi, 0",
        "Kepala Seksi Data dan Arsip serta Tata Usaha Kantor Camat di Kota dan Desa serta Kel Baru Timur, Kasi Pemerintahan, 1"
    })
    void allNamesAreTurnedOrNoneUnlessTheHeadWouldBeMuchTallerForIt(String name, String second, int turned) {
        String actors = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> "a" + i + ": " + (i == 2 ? second : name))
                .collect(Collectors.joining(", "));
        String yaml = "nama: Surat\npelaksana: {" + actors + "}\nlangkah:\n"
                + "  - {kegiatan: Memeriksa kelengkapan berkas permohonan, pelaksana: a1, kelengkapan: Berkas permohonan"
                + " pelayanan, waktu: 10 menit, output: Berkas permohonan pelayanan, keterangan: Keterangan}\n";
        ColumnWidths widths = plan(yaml, Definitions.standard(Paper.A4));
        assertEquals(
                turned,
                widths.heads().turned().stream().filter(upright -> upright).count());
    }

    @ParameterizedTest
    @CsvSource({
        "3, Kepegawaian, false",
        "14, Kepegawaian, true",
        "14, Bidang Kepegawaian dan Kesejahteraan, true",
        "14, Tim, false"
    })
    void aGroupIsTurnedWhereAWordOfItIsWiderThanItsColumns(int count, String group, boolean turned) {
        String actors = IntStream.rangeClosed(1, count)
                .mapToObj(i -> "a" + i + ": {nama: Kasi, kelompok: " + (i == 2 ? group : "Lain") + "}")
                .collect(Collectors.joining(", "));
        String yaml = "nama: Surat\npelaksana: {" + actors + "}\nlangkah:\n"
                + "  - {kegiatan: Memeriksa kelengkapan berkas permohonan, pelaksana: a1, kelengkapan: Berkas permohonan"
                + " pelayanan, waktu: ± 120 menit, output: Berkas permohonan pelayanan, keterangan: Keterangan}\n";
        ColumnWidths widths = plan(yaml, Definitions.standard(Paper.A4));
        assertEquals(List.of(false, turned, false), widths.heads().turnedGroups());
        assertEquals(turned, widths.heads().uprightGroups() > 0);
        assertEquals(List.of(), widths.broken());
    }

    @Test
    void aColumnOfTimesTakesWhatItsLinesNeedAndNotMoreThanItsShare() {
        assertEquals(9 * 4.5 + 9 + 10, times("10 menit."), 10);
        double share = (841.89 - 60 - 24 - 110) / 5;
        assertTrue(times("7 (tujuh) hari kerja sejak berkas lengkap diterima") <= share);
    }

    private static double times(String time) {
        Sop sop = Definitions.parse("nama: Surat\npelaksana: {a: Staf}\nlangkah:\n"
                + ("  - {kegiatan: Mencatat surat, pelaksana: a, kelengkapan: Surat, waktu: " + time
                                + ", output: Surat}\n")
                        .repeat(10));
        Template template = Definitions.standard(Paper.A4);
        return ColumnPlanner.plan(sop, template, template.densities().get(0), HALF_EM, 0)
                .texts()
                .others()
                .get(1);
    }
}
