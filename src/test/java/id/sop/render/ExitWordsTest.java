package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Arrow;
import id.sop.drawing.Caption;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.Redrawing;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import id.sop.testing.RandomSops;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words at the exits of decisions and the questions in them, as offices write them. */
class ExitWordsTest {
    private static Drawing drawing(String actors, String... steps) {
        String yaml = "nama: Pemeriksaan\npelaksana: {" + actors + "}\nlangkah:\n  - "
                + String.join("\n  - ", List.of(steps)) + "\n";
        return Definitions.print(Definitions.parse(yaml), Definitions.standard(Paper.A4))
                .drawing();
    }

    private static String step(String actor, String decision) {
        return "{kegiatan: Memeriksa berkas, pelaksana: " + actor
                + ", kelengkapan: Berkas, waktu: 5 menit, output: Berkas"
                + (decision.isEmpty() ? "" : ", keputusan: {" + decision + "}") + "}";
    }

    private static List<Caption> captions(Drawing drawing) {
        return drawing.pages().stream()
                .flatMap(page -> page.captions().stream())
                .toList();
    }

    private static void assertSound(Drawing drawing) {
        drawing.pages().forEach(page -> assertEquals(List.of(), Redrawing.faults(page)));
    }

    @Test
    void theWordAtAnExitIntoTheSymbolBelowStandsBesideTheShaftAndNotOnTheHead() {
        Drawing drawing = drawing(
                "a: Petugas Loket, b: Kepala Seksi",
                step("a", ""),
                step("b", "tidak: 1"),
                step("b", ""),
                step("a", ""));
        assertSound(drawing);
        assertEquals(2, captions(drawing).size());
    }

    @Test
    void aWordThatRunsIntoAnotherByASlashIsBrokenBehindIt() {
        Drawing drawing = drawing(
                "k: Kepala, r: Seksi Registrasi, p: Seksi Perawatan, m: Seksi Keamanan, t: Tata Usaha",
                step("m", ""),
                step("p", "tidak: 5, label_ya: Darurat/Rujukan, label_tidak: Rawat Jalan/Ringan"),
                step("r", ""),
                step("k", ""),
                step("t", ""));
        assertSound(drawing);
        captions(drawing).forEach(caption -> assertTrue(!caption.text().contains("- "), caption.text()));
    }

    @Test
    void allWordsAtTheExitsOfASheetHaveOneSize() {
        for (var definition : Definitions.all()) {
            Drawing drawing = Definitions.print(definition, Paper.A4).drawing();
            assertTrue(captions(drawing).stream().map(Caption::size).distinct().count() <= 1, definition::toString);
        }
        Drawing crowded = Definitions.print(Definitions.parse(RandomSops.yaml(7)), Definitions.standard(Paper.F4))
                .drawing();
        assertEquals(
                1,
                captions(crowded).stream().map(Caption::size).distinct().count(),
                "one of them has to be very small");
    }

    @Test
    void aRhombusGrowsUntilItsQuestionCanBeRead() {
        Drawing drawing = drawing(
                "k: Kepala, e: Ketua Tim, g: Anggota Tim, b: Kabupaten",
                step("k", ""),
                step("g", "tidak: 1, tanya: Data terkonfirmasi"),
                step("e", ""),
                step("b", ""));
        assertSound(drawing);
        Symbol rhombus = drawing.pages().stream()
                .flatMap(page -> page.symbols().stream())
                .filter(symbol -> symbol.shape() == Symbol.Shape.RHOMBUS)
                .findFirst()
                .orElseThrow();
        // Two lines of 7 pt, the longer of which is 40 pt wide, take 12.7 pt of the height.
        assertTrue(clearance(40, 12.7, rhombus.box()) >= 2.5, rhombus.box()::toString);
    }

    /** Returns how far the corner of a text in a rhombus is away from its side. */
    private static double clearance(double width, double height, Box rhombus) {
        double free = 1 - width / rhombus.width() - height / rhombus.height();
        return free / (2 * Math.hypot(1 / rhombus.width(), 1 / rhombus.height()));
    }

    @Test
    void noWordIsPartedWhileTheColumnsCanGiveWay() {
        Drawing drawing = drawing(
                "p: Pelapor, s: SPKT, k: Piket Reskrim, n: Kanit, y: Penyidik, c: Kapolsek, j: JPU",
                "{kegiatan: Melapor, pelaksana: p, kelengkapan: KTP, waktu: 5 menit, output: Data pelapor}",
                "{kegiatan: Memilah laporan, pelaksana: s, kelengkapan: Data pelapor, waktu: 15 menit, output: Laporan"
                        + " polisi, keputusan: {pilihan: {Kehilangan: 3, Pidana ringan: 4, Pidana: 5}}}",
                "{kegiatan: Menerbitkan surat keterangan hilang, pelaksana: [s, p], kelengkapan: Laporan polisi,"
                        + " waktu: 15 menit, output: Surat keterangan, selesai: true}",
                "{kegiatan: Mendamaikan para pihak, pelaksana: {bersama: [p, n, c]}, kelengkapan: Laporan polisi,"
                        + " waktu: 1 hari, output: Kesepakatan, selesai: true}",
                "{kegiatan: Mendatangi TKP, pelaksana: [k, y, j], kelengkapan: Laporan polisi, waktu: 1 jam,"
                        + " output: BA TKP}");
        assertSound(drawing);
        assertEquals(
                List.of("Kehilangan", "Pidana ringan", "Pidana"),
                captions(drawing).stream().map(Caption::text).toList());
    }

    @Test
    void eachWordOfManyStandsNearerToItsOwnLineThanToAnother() {
        Drawing permit = drawing(
                "p: Pemohon, f: Petugas, b: Pengolah, k: Kepala",
                step("p", ""),
                step("f", "pilihan: {Lengkap: 3, Kurang lengkap: 1, Bukan kewenangan: selesai, Perlu konsultasi: 5}"),
                step("b", ""),
                "{kegiatan: Menandatangani izin, pelaksana: k, selesai: true}",
                "{kegiatan: Memberikan konsultasi, pelaksana: f, lanjut: 1}");
        Drawing triage = drawing(
                "s: Satpam, p: Perawat IGD, d: Dokter Jaga, f: Petugas Pendaftaran",
                step("s", ""),
                step("p", "pilihan: {Merah: 3, Kuning: 4, Hijau: 5, Hitam: 6, Ditolak: selesai}"),
                "{kegiatan: Melakukan resusitasi, pelaksana: {bersama: [p, d], gambar: satu_kotak}, lanjut: 7}",
                "{kegiatan: Melakukan tindakan, pelaksana: d, lanjut: 7}",
                "{kegiatan: Mengarahkan pasien ke poliklinik, pelaksana: p, selesai: true}",
                "{kegiatan: Memindahkan jenazah, pelaksana: p, selesai: true}",
                step("f", ""));
        for (Drawing drawing : List.of(permit, triage)) {
            assertSound(drawing);
            drawing.pages().forEach(ExitWordsTest::assertTold);
        }
    }

    private static void assertTold(Drawing.Page page) {
        List<Box> rhombi = page.symbols().stream()
                .filter(symbol -> symbol.shape() == Symbol.Shape.RHOMBUS)
                .map(symbol -> symbol.box().grown(0.1))
                .toList();
        List<Polyline> lines = page.arrows().stream().map(Arrow::line).toList();
        List<Polyline> worded = lines.stream()
                .filter(line -> rhombi.stream().anyMatch(box -> box.contains(Box.around(line.start(), 0, 0))))
                .toList();
        for (int i = 0; i < worded.size(); i++) {
            Polyline own = worded.get(i);
            List<Polyline> others =
                    lines.stream().filter(line -> !line.equals(own)).toList();
            double trunk = others.stream().mapToDouble(own::shared).max().orElse(0);
            Box word = page.captions().get(i).box();
            double near = distance(word, trunk > 0 ? own.after(trunk) : own.segments());
            others.forEach(other -> assertTrue(near < distance(word, other.segments()), word::toString));
        }
    }

    private static double distance(Box word, List<Segment> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> word.distance(piece.bounds()))
                .min()
                .orElseThrow();
    }
}
