package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.SheetGeometry;
import id.sop.source.Source;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.Golden;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reviewed drawings. */
class GeometryReportTest {
    private static final String HEAD = "nama: Uji\npelaksana: {a: Staf, b: Kasubag, c: Camat}\nlangkah:\n";

    private static void check(String name, String steps) {
        GeometryReport report = new GeometryReport();
        report.add(
                name + ".yaml",
                "Uji",
                Definitions.print(Definitions.parse(HEAD + steps), Definitions.standard(Paper.A4))
                        .geometry());
        Golden.check("geometry/" + name + ".json", report.print());
    }

    @Test
    void aDecisionWithAReturn() {
        check(
                "keputusan",
                """
                  - {kegiatan: Menyusun konsep, pelaksana: a, waktu: 1 jam, output: Konsep}
                  - {kegiatan: Memeriksa konsep, pelaksana: b, keputusan: {tanya: "Benar?", tidak: 1}, waktu: 1 jam}
                  - {kegiatan: Menandatangani, pelaksana: c, waktu: 5 menit, output: Surat}
                """);
    }

    @Test
    void stepsDoneTogetherAndOneAfterTheOther() {
        check(
                "bersama",
                """
                  - {kegiatan: Merapatkan rencana, pelaksana: {bersama: [a, b, c]}, waktu: 1 jam}
                  - {kegiatan: Menyusun dan memeriksa konsep, pelaksana: [a, b], waktu: 1 jam}
                  - {kegiatan: Menolak atau menandatangani, pelaksana: c, keputusan: {tidak: selesai}, waktu: 5 menit}
                  - {kegiatan: Mengirim surat, pelaksana: a, waktu: 5 menit}
                """);
    }

    @Test
    void aReturnOverAPageBreak() {
        StringBuilder steps = new StringBuilder();
        for (int i = 1; i <= 16; i++) {
            steps.append("  - {kegiatan: Mengerjakan bagian ")
                    .append(i)
                    .append(", pelaksana: ")
                    .append("abc".charAt(i % 3));
            steps.append(i == 16 ? ", keputusan: {tidak: 2, ya: selesai}" : "").append(", waktu: 1 jam}\n");
        }
        check("halaman", steps.toString());
    }

    @Test
    void groupsOfActors() {
        SheetGeometry geometry = Definitions.print(
                        Definitions.parse(
                                """
                                nama: Uji
                                pelaksana: {a: {nama: Staf, kelompok: Bidang}, b: {nama: Lurah, kelompok: "-"}, c: Camat}
                                langkah:
                                  - {kegiatan: Menyusun konsep, pelaksana: a}
                                  - {kegiatan: Memeriksa konsep, pelaksana: b}
                                  - {kegiatan: Menandatangani konsep, pelaksana: c}
                                """),
                        Definitions.standard(Paper.A4))
                .geometry();
        List<Optional<String>> groups = geometry.pages().stream()
                .flatMap(page -> page.tables().stream())
                .flatMap(table -> table.columns().stream())
                .map(SheetGeometry.Column::group)
                .toList();
        assertEquals(List.of(Optional.of("Bidang"), Optional.of("-"), Optional.empty()), groups);
    }

    @Test
    void arrowsOfASecondTableOnAPageNameItsOwnSymbols() {
        SheetGeometry geometry = Definitions.print(
                        Definitions.parse(
                                """
                                nama: Uji
                                instansi: [PEMERINTAH KABUPATEN MALANG]
                                pelaksana: {a: Staf, b: Kasi}
                                bagian:
                                  - judul: A. Persiapan
                                    langkah:
                                      - {kegiatan: Menyusun konsep, pelaksana: a, waktu: 5 menit}
                                      - {kegiatan: Memeriksa konsep, pelaksana: b, waktu: 5 menit}
                                  - judul: B. Pelaksanaan
                                    pelaksana: [b, a]
                                    langkah:
                                      - {kegiatan: Mengirim surat, pelaksana: b, waktu: 5 menit}
                                      - {kegiatan: Mencatat surat, pelaksana: a, waktu: 5 menit}
                                """),
                        Definitions.standard(Paper.F4))
                .geometry();
        assertTrue(geometry.pages().stream().anyMatch(page -> page.tables().size() == 2));
        List<String> arrows = geometry.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(line -> line.from() + " " + line.to() + " " + line.arrow().from() + " "
                        + line.arrow().to())
                .toList();
        assertEquals(
                List.of(
                        "simbol-1-a simbol-2-b 1 2",
                        "simbol-2-b segilima-1-bawah-0-b 2 3",
                        "simbol-3-b simbol-4-a 3 4",
                        "segilima-2-atas-0-b simbol-3-b 2 3"),
                arrows);
    }

    @Test
    void severalSheetsAreOneDocument() {
        GeometryReport report = new GeometryReport();
        for (Path definition : Definitions.all()) {
            report.add(
                    definition.toString(),
                    "x",
                    Definitions.print(definition, Paper.F4).geometry());
        }
        Node.Table document = (Node.Table) new YamlReader(Limits.STANDARD)
                .read(new Source("a.json", report.print()))
                .value()
                .orElseThrow();
        assertEquals(
                List.of("version", "unit", "origin", "sheets"),
                document.entries().stream().map(entry -> entry.key().text()).toList());
        Node.Listing sheets = (Node.Listing) document.get("sheets").orElseThrow();
        assertEquals(Definitions.all().size(), sheets.items().size());
    }
}
