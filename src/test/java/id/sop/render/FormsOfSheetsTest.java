package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.pdf.Typesetter;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import id.sop.testing.PdfConformance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sheets of offices have beyond that of the regulation, as it is printed. */
class FormsOfSheetsTest {
    private static final Template STANDARD = Definitions.standard(Paper.A4);

    private static List<String> pages(byte[] pdf) {
        return PageMarks.read(pdf).stream().map(PageMarks::text).toList();
    }

    private static byte[] print(String yaml, Template template) {
        return Definitions.print(Definitions.parse(yaml), template).pdf();
    }

    private static int count(String word, List<String> pages) {
        return String.join(" ", pages).split(word, -1).length - 1;
    }

    @Test
    void eachGroupHasOneHeadAndWhoStandsOutsideHasNone() {
        byte[] pdf = print(
                """
                nama: Surat
                pelaksana:
                  camat: {nama: Camat, kelompok: "-"}
                  kabid: {nama: Kabid, kelompok: Bidang Pelayanan}
                  staf: {nama: Staf, kelompok: Bidang Pelayanan}
                  arsip: Arsiparis
                langkah:
                  - {kegiatan: Menerima, pelaksana: staf}
                  - {kegiatan: Memeriksa, pelaksana: [kabid, camat, arsip]}
                """,
                STANDARD);
        List<String> pages = pages(pdf);
        assertEquals(1, count("BidangPelayanan", pages));
        assertEquals(2, count("Pelaksana", pages), "over the one without a group, and in the identity");
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @Test
    void aGroupOverOneNarrowColumnIsTurnedSoThatNoWordOfItIsBroken() {
        String actors = IntStream.range(0, 14)
                .mapToObj(i -> "  a" + i + ": {nama: Kasi, kelompok: " + (i == 5 ? "Kepegawaian" : "Lain") + "}\n")
                .collect(Collectors.joining());
        Checked<Sheet> sheet = new SheetRenderer(new Typesetter(), STANDARD, Optional.empty())
                .print(
                        Definitions.parse("nama: Surat\npelaksana:\n" + actors + "langkah:\n"
                                + "  - {kegiatan: Menerima, pelaksana: a0}\n"
                                + "  - {kegiatan: Memeriksa, pelaksana: a5}\n"),
                        Optional.empty(),
                        false);
        assertEquals(List.of(), sheet.faults());
        byte[] pdf = sheet.value().orElseThrow().pdf();
        assertEquals(1, count("Kepegawaian", pages(pdf)));
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @ParameterizedTest
    @CsvSource({"30, 10, 11", "30, 4, 11", "25, 25, 30", "12, 2, 9", "40, 7, 3"})
    void aCellOfSeveralStepsNeverPushesRowsOffTheirPage(int steps, int rows, int items) {
        StringBuilder yaml = new StringBuilder("nama: Surat\npelaksana: {a: Staf, b: Camat}\nlangkah:\n");
        for (int step = 1; step <= steps; step++) {
            yaml.append("  - kegiatan: Langkah\n    pelaksana: ")
                    .append(step % 2 == 0 ? "a" : "b")
                    .append('\n');
            if (step % rows == 1) {
                yaml.append("    kelengkapan: [").append("Surat keterangan yang panjang sekali, ".repeat(items));
                yaml.append("]\n    kelengkapan_sampai: ")
                        .append(Math.min(steps, step + rows - 1))
                        .append('\n');
            }
            if (step % 5 == 1 && step + 4 <= steps) {
                yaml.append("    output: Hasil bersama\n    output_sampai: ")
                        .append(step + 4)
                        .append('\n');
            }
        }
        byte[] pdf = print(yaml.toString(), STANDARD);
        List<String> pages = pages(pdf);
        assertTrue(pages.size() > 1);
        pages.subList(1, pages.size()).forEach(page -> assertTrue(page.contains("Kegiatan"), "a page without a head"));
        assertEquals(steps, count("Langkah", pages));
    }

    @Test
    void columnsOfOnesOwnStandBeforeTheActivityAndTheActors() {
        byte[] pdf = print(
                """
                nama: Surat
                kolom: [tahapan, kegiatan, dasar, pelaksana, waktu, output]
                pelaksana: {a: Staf, b: Camat}
                langkah:
                  - {tahapan: Awal, tahapan_sampai: 2, kegiatan: Menerima, dasar: Perbup, pelaksana: a, waktu: 1 jam, output: Surat}
                  - {kegiatan: Memeriksa, pelaksana: b, keputusan: {tidak: selesai}, waktu: 1 jam, output: Paraf}
                  - {tahapan: Akhir, kegiatan: Menyimpan, pelaksana: a, waktu: 1 jam, output: Arsip}
                """,
                STANDARD);
        String text = String.join(" ", pages(pdf));
        assertTrue(text.contains("No.TahapanKegiatanDasarPelaksana"), text);
        assertTrue(text.contains("1AwalMenerimaPerbup"), text);
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "14, 2", "14, 5"})
    void signaturesBelowTheTableStandOnceOnTheLastPage(int steps, int signatures) {
        String yaml = "nama: Surat\npelaksana: {a: Staf, b: Camat}\n"
                + "disahkan_oleh: {jabatan: Wali Nagari, nama: Budi, letak: bawah, tempat_tanggal: \"Padang, 2 Mei 2024\"}\n"
                + "penandatangan:\n"
                + "  - {sebagai: Mengetahui, jabatan: Camat Contoh, nama: Siti, letak: bawah}\n".repeat(signatures)
                + "langkah:\n"
                + "  - {kegiatan: Memeriksa surat, pelaksana: a, waktu: 1 jam}\n".repeat(steps)
                + "catatan: Tanpa biaya\n";
        byte[] pdf = print(yaml, STANDARD);
        List<String> pages = pages(pdf);
        String last = pages.get(pages.size() - 1);
        assertEquals(1, count("Padang,2Mei2024", pages));
        assertEquals(signatures, count("Mengetahui", List.of(last)));
        assertTrue(last.contains("WaliNagari") && last.contains("Memeriksa"), last);
        assertTrue(last.indexOf("Tanpabiaya") < last.indexOf("Padang"), last);
        assertFalse(String.join(" ", pages).contains("Disahkanoleh"));
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }

    @Test
    void theIdentityShowsTheNumberOfTheRevisionAndThePageWhereTheyAreAskedFor() {
        String yaml = "nama: Surat\nnomor_revisi: Kedua\npelaksana: {a: Staf}\nlangkah:\n"
                + "  - {kegiatan: Memeriksa surat, pelaksana: a, waktu: 1 jam}\n".repeat(30);
        Template asking = Definitions.asking("halaman_identitas: ya");
        byte[] pdf = print(yaml, asking);
        List<String> pages = pages(pdf);
        assertTrue(pages.get(0).contains("No.RevisiKedua"), pages.get(0));
        assertTrue(pages.get(0).contains("Halaman1dari" + pages.size() + "Tanggal"), pages.get(0));
        assertFalse(pages(print(yaml, STANDARD)).get(0).contains("Halaman1dari" + pages.size() + "Tanggal"));
        assertEquals(List.of(), PdfConformance.violations(pdf));
    }
}
