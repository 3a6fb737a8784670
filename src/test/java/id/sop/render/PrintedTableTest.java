package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.drawing.SheetGeometry;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.PageMarks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table as it is printed: the size of its symbols, the words in its heads, and its amounts. */
@Tag("slow")
class PrintedTableTest {
    /** 8 by 5 mm, in points, less what rounding takes. */
    private static final double LEAST_WIDTH = 22.6;

    private static final double LEAST_HEIGHT = 14.1;
    private static final double SLACK = 0.05;

    private static final String CROWDED =
            """
            nama: Cuti Akademik
            pelaksana: {m: Mahasiswa, o: Orang Tua, p: Dosen PA, k: Ketua Prodi, s: Staf Prodi, l: Layanan Satu Pintu, f: Staf Akademik, b: Kasubbag Akademik, w: Wadir I, u: Bagian Administrasi Umum, d: Direktur}
            langkah:
              - {kegiatan: Mengisi formulir cuti, pelaksana: m, kelengkapan: Formulir, waktu: 1 jam, output: A}
              - {kegiatan: Mengetahui formulir, pelaksana: o, kelengkapan: A, waktu: 1 jam, output: B}
              - {kegiatan: Menyetujui formulir, pelaksana: p, keputusan: {tidak: selesai}, kelengkapan: B, waktu: 1 jam, output: C}
              - {kegiatan: Menandatangani formulir, pelaksana: k, kelengkapan: C, waktu: 1 jam, output: D}
              - {kegiatan: Membuat surat pengantar, pelaksana: s, kelengkapan: D, waktu: 1 jam, output: E}
              - {kegiatan: Menyerahkan berkas, pelaksana: [m, l], kelengkapan: E, waktu: 1 jam, output: F}
              - {kegiatan: Mengecek berkas, pelaksana: f, keputusan: {tidak: 6}, kelengkapan: F, waktu: 1 jam, output: G}
              - {kegiatan: Mencetak surat keterangan, pelaksana: f, kelengkapan: G, waktu: 1 jam, output: H}
              - {kegiatan: Memeriksa surat, pelaksana: b, keputusan: {tidak: 8}, kelengkapan: H, waktu: 1 jam, output: I}
              - {kegiatan: Memaraf surat, pelaksana: w, kelengkapan: I, waktu: 1 jam, output: J}
              - {kegiatan: Menomori surat, pelaksana: u, kelengkapan: J, waktu: 1 jam, output: K}
              - {kegiatan: Menandatangani surat, pelaksana: d, kelengkapan: K, waktu: 1 jam, output: L}
              - {kegiatan: Mengambil surat, pelaksana: m, kelengkapan: L, waktu: 1 jam, output: Surat keterangan cuti}
            """;

    static List<Path> definitions() {
        return Definitions.all();
    }

    static Checked<Sheet> print(Sop sop) {
        return new SheetRenderer(new Typesetter(), Definitions.standard(Paper.A4), Optional.empty())
                .print(sop, Optional.empty(), false);
    }

    /** Returns an SOP whose actors work one after the other. */
    static Sop chain(int actors, int steps, String rest) {
        String names = IntStream.range(0, actors)
                .mapToObj(actor -> "a" + actor + ": Kepala Seksi " + (char) ('A' + actor))
                .collect(Collectors.joining(", "));
        String rows = IntStream.range(0, steps)
                .mapToObj(step -> "- {kegiatan: Memeriksa berkas, pelaksana: a" + step % actors + rest + "}\n")
                .collect(Collectors.joining());
        return Definitions.parse("nama: Berkas\npelaksana: {" + names + "}\nlangkah:\n" + rows);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void everySymbolOfADefinitionCanBeSeenAndEveryRuleIsPaintedOnceAndInOnePiece(Path definition) {
        Sheet sheet = Definitions.print(definition, Paper.A4);
        assertReadable(sheet);
        assertEquals(List.of(), PrintedRulesTest.inPieces(sheet));
    }

    @Test
    void elevenActorsGetReadableSymbolsOnOnePage() {
        Checked<Sheet> printed = print(Definitions.parse(CROWDED));
        Sheet sheet = printed.value().orElseThrow();
        assertEquals(List.of(), printed.faults());
        assertReadable(sheet);
        assertEquals(2, sheet.pages(), "the identity and one page of the flow");
        assertEquals(List.of(), PrintedRulesTest.inPieces(sheet));
    }

    @Test
    void thirteenActorsGetReadableSymbolsWhenTheirTextsAreFew() {
        for (int actors = 11; actors <= 13; actors++) {
            assertReadable(print(chain(actors, 13, ", waktu: 15 menit, output: Berkas"))
                    .value()
                    .orElseThrow());
        }
    }

    @Test
    void twelveOrThirteenShortRowsStandOnOnePage() {
        for (int steps = 12; steps <= 13; steps++) {
            assertEquals(2, print(chain(3, steps, "")).value().orElseThrow().pages(), steps + " steps");
        }
    }

    @Test
    void oneActorHasAWideColumnAndAnEmptyColumnIsAsWideAsItsHead() {
        Sheet sheet = print(chain(1, 3, ", waktu: 15 menit")).value().orElseThrow();
        SheetGeometry.Column lane = table(sheet).columns().get(0);
        assertTrue(lane.right() - lane.left() >= 100, () -> lane.toString());
        double head = 70;
        List<Double> edges = edges(sheet);
        double notes = edges.get(edges.size() - 1) - edges.get(edges.size() - 2);
        assertTrue(notes < head, "Keterangan: " + edges);
    }

    @Test
    void aNameIsBrokenBehindItsSlashesAndALongOneTurnsAllOfThem() {
        Checked<Sheet> slashes = print(
                Definitions.parse(
                        """
                nama: Gudang
                pelaksana: {s: Subject Matter, g: Tim Layanan Gudang/Bagian Umum/Subbagian Umum, o: Tim Laporan Persediaan (Operator), a: Tim Laporan Persediaan (Approver)}
                langkah:
                  - {kegiatan: Mengajukan permintaan barang, pelaksana: s, waktu: 5 menit}
                  - {kegiatan: Menyiapkan barang, pelaksana: g, waktu: 15 menit}
                  - {kegiatan: Mengentri barang keluar, pelaksana: o, waktu: 5 menit}
                  - {kegiatan: Menyetujui data barang keluar, pelaksana: a, waktu: 5 menit}
                """));
        assertEquals(List.of(), slashes.faults());
        assertTrue(lines(slashes.value().orElseThrow()).contains("Subbagian"));
        Checked<Sheet> turned = print(
                Definitions.parse(
                        """
                nama: Surat
                pelaksana: {a: Camat, b: Sekcam, c: Kasi A, d: Kasi B, e: Kasi C, f: Kasi D, g: Staf, h: Penanggungjawab, i: Warga, j: Kades}
                langkah:
                  - {kegiatan: Mengajukan permintaan barang persediaan kantor, pelaksana: a, waktu: 5 menit, kelengkapan: Bon permintaan, output: Bon permintaan barang}
                  - {kegiatan: Menyiapkan barang, pelaksana: h, waktu: 15 menit}
                """));
        assertEquals(List.of(), turned.faults());
        List<String> level = lines(turned.value().orElseThrow());
        assertTrue(
                List.of("Camat", "Sekcam", "Penanggungjawab", "Warga").stream().noneMatch(level::contains));
    }

    @Test
    void aNumberAndItsUnitStandInOneLine() {
        String row =
                ", kelengkapan: Berkas permohonan pelayanan administrasi kependudukan, waktu: 15 menit, output: Surat"
                        + " keterangan pelayanan administrasi, keterangan: Dikerjakan bersama seksi pemerintahan desa";
        for (int actors : new int[] {3, 6, 9}) {
            List<String> lines = lines(print(chain(actors, 9, row)).value().orElseThrow());
            assertEquals(9, lines.stream().filter("15 menit"::equals).count(), actors + " actors: " + lines);
        }
    }

    private static SheetGeometry.Table table(Sheet sheet) {
        return sheet.geometry().pages().stream()
                .flatMap(page -> page.tables().stream())
                .findFirst()
                .orElseThrow();
    }

    private static void assertReadable(Sheet sheet) {
        sheet.geometry().pages().stream()
                .flatMap(page -> page.marks().stream())
                .map(SheetGeometry.Mark::symbol)
                .filter(symbol ->
                        symbol.shape() != Symbol.Shape.PENTAGON_DOWN && symbol.shape() != Symbol.Shape.PENTAGON_UP)
                .forEach(symbol -> assertTrue(
                        symbol.box().width() >= LEAST_WIDTH && symbol.box().height() >= LEAST_HEIGHT,
                        symbol::toString));
    }

    /** Returns where upright rules stand in the row of the first step, from left to right. */
    private static List<Double> edges(Sheet sheet) {
        Box row = table(sheet).rows().get(0).box();
        return PageMarks.read(sheet.pdf()).stream()
                .flatMap(page -> page.uprights().stream())
                .filter(rule -> rule.y() <= row.centre().y() && row.centre().y() <= rule.bottom())
                .map(rule -> (double) Math.round(rule.x()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the lines of text of all pages: letters that follow each other on one base line. */
    private static List<String> lines(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (PageMarks page : PageMarks.read(sheet.pdf())) {
            StringBuilder line = new StringBuilder();
            Box last = null;
            for (PageMarks.Letter letter : page.letters()) {
                boolean follows = last != null
                        && Math.abs(last.bottom() - letter.box().bottom()) < SLACK
                        && Math.abs(last.right() - letter.box().x()) < 1;
                if (!follows) {
                    lines.add(line.toString().strip());
                    line.setLength(0);
                }
                line.append(letter.text());
                last = letter.box();
            }
            lines.add(line.toString().strip());
        }
        return lines;
    }
}
