package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Caption;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.geometry.Segment;
import id.sop.pdf.Typesetter;
import id.sop.routing.Redrawing;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words and arrows of decisions where many actors, or long words beside them, leave narrow columns. */
class NarrowColumnsTest {
    private static final String EIGHT =
            "nama: Mutasi\npelaksana: {bup: Bupati, sekda: Sekretaris Daerah, asisten: Asisten Administrasi Umum, kaban: Kepala BKPSDM, kabid: Kabid Mutasi dan Promosi, kasubbid: Kasubbid Mutasi, analis: Analis Sumber Daya Manusia Aparatur, tim: Tim Penilai Kinerja}\nlangkah:\n";

    private static Checked<Sheet> print(String yaml, Paper paper) {
        return new SheetRenderer(new Typesetter(), Definitions.standard(paper), Optional.empty())
                .print(Definitions.parse(yaml), Optional.empty(), false);
    }

    private static Drawing.Page drawn(Checked<Sheet> printed) {
        assertEquals(List.of(), printed.faults());
        Drawing drawing = printed.value().orElseThrow().drawing();
        return drawing.pages().get(drawing.pages().size() - 1);
    }

    private static Caption caption(Drawing.Page page, String text) {
        return page.captions().stream()
                .filter(caption -> caption.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page.captions()));
    }

    @Test
    void aRowBecomesTallerBeforeAWordAtAnExitIsParted() {
        Drawing.Page page = drawn(print(
                EIGHT
                        + """
                        - {kegiatan: Menginventarisasi jabatan lowong, pelaksana: analis, kelengkapan: Peta jabatan, waktu: 2 hari, output: Daftar jabatan lowong}
                        - {kegiatan: Memeriksa daftar jabatan lowong, pelaksana: kasubbid, keputusan: {tidak: 1, label_ya: Memenuhi syarat, label_tidak: Tidak memenuhi syarat}, kelengkapan: Daftar jabatan lowong, waktu: 1 hari, output: Daftar jabatan lowong yang diperiksa}
                        - {kegiatan: Menyetujui daftar jabatan lowong, pelaksana: {bersama: [bup, sekda, asisten, kaban, kabid, tim]}, kelengkapan: Daftar jabatan lowong yang diperiksa, waktu: 1 hari, output: Daftar jabatan lowong yang disetujui}
                        """
                                .indent(2),
                Paper.A4));
        assertTrue(caption(page, "Tidak memenuhi syarat").size() >= 7);
    }

    @Test
    void theWordOfAShortExitThatTurnsUpStandsAboveItBesideADownwardExit() {
        Drawing.Page page = drawn(print(
                """
                nama: Klaim
                pelaksana: {rm: Petugas Rekam Medis, coder: Coder, kasir: Petugas Kasir, verif: Verifikator Internal}
                langkah:
                  - {kegiatan: Menetapkan kode, pelaksana: {bersama: [coder, kasir]}, kelengkapan: Resume medis, waktu: 1 hari, output: Kode}
                  - {kegiatan: Memindai berkas, pelaksana: rm, kelengkapan: Resume medis, waktu: 1 hari, output: Berkas elektronik}
                  - {kegiatan: Memverifikasi klaim, pelaksana: verif, keputusan: {pilihan: {Sesuai: 4, Kode salah: 1, Berkas kurang: 2}}, kelengkapan: [Kode, Berkas elektronik], waktu: 1 hari, output: Klaim}
                  - {kegiatan: Mengajukan klaim, pelaksana: verif, kelengkapan: Klaim, waktu: 1 hari, output: Tanda terima}
                """,
                Paper.A4));
        double exit = page.arrows().stream()
                .filter(arrow -> arrow.from() == 3 && arrow.to() == 1)
                .findFirst()
                .orElseThrow()
                .line()
                .start()
                .y();
        assertTrue(caption(page, "Kode salah").box().bottom() < exit, page.captions()::toString);
        assertEquals(List.of(), Redrawing.faults(page));
    }

    @Test
    void noArrowComesDownFromRightUnderTheEndOfAnotherWay() {
        Drawing.Page page = drawn(print(
                EIGHT
                        + "  - {kegiatan: Menyelenggarakan rapat, pelaksana: sekda, waktu: 1 hari, output: Berita acara}\n"
                        + "  - {kegiatan: Mempertimbangkan hasil rapat, pelaksana: bup, keputusan: {pilihan: {Setuju: 3, Ubah: 1, Tunda: selesai}}, kelengkapan: Berita acara, waktu: 3 hari, output: Persetujuan}\n"
                        + "  - {kegiatan: Menandatangani keputusan, pelaksana: bup, kelengkapan: Persetujuan, waktu: 1 hari, output: Keputusan}\n",
                Paper.A4));
        List<Segment> way = page.arrows().stream()
                .filter(arrow -> arrow.from() == 2 && arrow.to() == 3)
                .findFirst()
                .orElseThrow()
                .line()
                .segments();
        assertTrue(way.get(way.size() - 1).isHorizontal(), way::toString);
    }

    @Test
    void aLineGivesWayToTheWordBesideItsExitRatherThanSendItToAnotherRow() {
        Drawing.Page page = drawn(print(
                """
                nama: Pengajuan Kenaikan Pangkat Reguler
                pelaksana: {pns: PNS ybs, opd: Pengelola Kepegawaian OPD, kaopd: Kepala OPD, analis: Analis SDMA BKPSDM, kasub: Ketua Tim Mutasi, kabid: Kabid Mutasi, kaban: Kepala BKPSDM, bkn: Kanreg BKN}
                langkah:
                  - {kegiatan: Mengajukan usul kenaikan pangkat, pelaksana: pns, kelengkapan: [SK CPNS, SK PNS, SK pangkat terakhir, SKP 2 tahun terakhir, Ijazah], waktu: 1 hari, output: Berkas usul}
                  - {kegiatan: Memeriksa kelengkapan berkas usul, pelaksana: opd, keputusan: {tidak: 1}, kelengkapan: Berkas usul, waktu: 2 hari, output: Berkas usul lengkap}
                  - {kegiatan: Menandatangani surat pengantar, pelaksana: kaopd, kelengkapan: Berkas usul lengkap, waktu: 1 hari, output: Surat pengantar yang ditandatangani}
                  - {kegiatan: Menginput usul pada aplikasi SIASN, pelaksana: opd, kelengkapan: [Surat pengantar yang ditandatangani, Berkas usul lengkap], waktu: 1 hari, output: Usul pada SIASN}
                  - {kegiatan: Memverifikasi usul, pelaksana: analis, keputusan: {pilihan: {MS: 6, BTL: 4, TMS: 1}}, kelengkapan: Usul pada SIASN, waktu: 3 hari, output: Usul terverifikasi}
                  - {kegiatan: Meneliti usul, pelaksana: kasub, keputusan: {tidak: 5}, kelengkapan: Usul terverifikasi, waktu: 2 hari, output: Usul yang telah diteliti}
                  - {kegiatan: Menyetujui usul, pelaksana: kabid, keputusan: {tidak: 5}, kelengkapan: Usul yang telah diteliti, waktu: 1 hari, output: Usul yang disetujui}
                  - {kegiatan: Mengirim usul ke BKN, pelaksana: kaban, kelengkapan: Usul yang disetujui, waktu: 1 hari, output: Surat usul}
                  - {kegiatan: Menetapkan pertimbangan teknis, pelaksana: bkn, keputusan: {pilihan: {Disetujui: 10, BTL: 4, Ditolak: 12}}, kelengkapan: Surat usul, waktu: 14 hari, output: Pertimbangan teknis}
                  - {kegiatan: Mencetak SK kenaikan pangkat, pelaksana: analis, kelengkapan: Pertimbangan teknis, waktu: 2 hari, output: SK kenaikan pangkat}
                  - {kegiatan: Menandatangani SK kenaikan pangkat, pelaksana: kaban, kelengkapan: SK kenaikan pangkat, waktu: 2 hari, output: SK kenaikan pangkat yang ditandatangani, lanjut: 13}
                  - {kegiatan: Memberitahukan penolakan, pelaksana: [analis, opd, pns], kelengkapan: Pertimbangan teknis, waktu: 1 hari, output: Surat penolakan, selesai: true}
                  - {kegiatan: Menerima SK kenaikan pangkat, pelaksana: pns, kelengkapan: SK kenaikan pangkat yang ditandatangani, waktu: 1 hari, output: Tanda terima}
                """,
                Paper.F4));
        assertEquals(List.of(), Redrawing.faults(page));
    }

    /** With nine actors the arrows need more than the longest verb leaves in 9 pt type. */
    @Test
    void theTypeBecomesSmallerBeforeAVerbIsBrokenForTheArrows() {
        Checked<Sheet> printed = print(
                """
                nama: Fasilitasi
                pelaksana: {gub: Gubernur, pimpinan: Pimpinan DPRD, bapem: Bapemperda, pansus: Panitia Khusus, sekwan: Sekretaris DPRD, kabag: Kabag Persidangan dan Perundang-undangan, kasubag: Kasubag Kajian Perundang-undangan, staf: Staf Persidangan, biro: Biro Hukum}
                langkah:
                  - {kegiatan: Menyampaikan Raperda beserta penjelasan kepada Pimpinan DPRD, pelaksana: gub, kelengkapan: [Surat pengantar, Raperda, Naskah Akademik], waktu: 1 hari, output: Surat pengantar dan Raperda}
                  - {kegiatan: Menyelenggarakan rapat paripurna penyampaian nota penjelasan, pelaksana: {bersama: [gub, pimpinan, bapem], gambar: satu_kotak}, kelengkapan: [Hasil kajian Bapemperda, Undangan rapat paripurna], waktu: 1 hari, output: [Keputusan DPRD tentang Pansus, Risalah rapat]}
                  - {kegiatan: Merapikan dan mencetak naskah Raperda hasil pembahasan, pelaksana: {bersama: [kasubag, staf], gambar: satu_kotak}, kelengkapan: [Raperda hasil pembahasan, Laporan studi komparatif (bila ada)], waktu: 1 bulan, output: Naskah Raperda final}
                  - {kegiatan: Memfasilitasi Raperda ke Kementerian Dalam Negeri, pelaksana: biro, keputusan: {tidak: 1, label_tidak: Perbaikan, label_ya: Sesuai}, kelengkapan: Naskah Raperda final, waktu: 15 hari, output: Surat hasil fasilitasi}
                  - {kegiatan: Mengarsipkan dokumen pembahasan, pelaksana: staf, kelengkapan: [Risalah rapat, Lembaran Daerah], waktu: 1 hari, output: Arsip pembahasan}
                """,
                Paper.A4);
        assertEquals(List.of(), printed.faults());
    }

    private static String step(String performers, String... keys) {
        return "  - {kegiatan: Memeriksa berkas, pelaksana: " + performers
                + ", kelengkapan: Berkas, waktu: 1 jam, output: Berkas"
                + Stream.of(keys).map(key -> ", " + key).collect(Collectors.joining()) + "}\n";
    }

    private static String words(Drawing.Page page) {
        return page.captions().stream().map(Caption::text).collect(Collectors.joining(", "));
    }

    /** Half a column of an actor holds no whole word even in the smallest type, but the next one does beside the same line. */
    @Test
    void withTenActorsWordsStandWholeBesideALaterPieceOfTheirLines() {
        String answers = "label_ya: Lengkap, label_tidak: Perbaiki";
        Drawing.Page page = drawn(print(
                "nama: Izin\npelaksana: {a: Pemohon, b: Petugas Loket, c: Petugas Verifikasi, d: Tim Teknis, e: Kepala Seksi,"
                        + " f: Kepala Bidang, g: Sekretaris, h: Kepala Dinas, i: Bendahara, j: Arsiparis}\nlangkah:\n"
                        + step("a")
                        + step("c", "keputusan: {tidak: 1, " + answers + "}")
                        + step("d", "keputusan: {tidak: 2, " + answers + "}")
                        + step("e", "keputusan: {tidak: 3, " + answers + "}")
                        + step("h", "keputusan: {tidak: 3, " + answers + "}")
                        + step("[g, a]")
                        + step("j")
                        + step("{bersama: [b, f, i]}"),
                Paper.A4));
        assertEquals("Lengkap, Perbaiki, Lengkap, Perbaiki, Lengkap, Perbaiki, Lengkap, Perbaiki", words(page));
        page.captions().forEach(caption -> assertEquals(8, caption.size(), caption::toString));
        assertEquals(List.of(), Redrawing.faults(page));
    }

    /** On F4 smaller type makes room for the symbols; on A4 no type does, and no line runs beside them in their columns. */
    @Test
    void symbolsAreEightByFiveMillimetresBesideLongWordsInManyColumns() {
        assertLeastSize(Paper.F4, "Pertanggungjawaban");
        assertLeastSize(Paper.A4, "Pelaksanaan");
    }

    @Test
    void symbolsThatAreTooSmallAreTold() {
        String actors =
                IntStream.range(0, 17).mapToObj(i -> "a" + i + ": Staf " + i).collect(Collectors.joining(", "));
        List<Finding> told = print(
                        "nama: Rapat\npelaksana: {" + actors + "}\nlangkah:\n" + step("a0") + step("[a3, a9]")
                                + step("a16"),
                        Paper.A4)
                .faults();
        assertEquals(
                List.of("RN003.kecil"),
                told.stream().map(fault -> fault.code() + "." + fault.variant()).toList());
    }

    private static void assertLeastSize(Paper paper, String stage) {
        String words = "Menyusun pertanggungjawaban anggaran";
        String cells = ", kegiatan: " + words + ", dasar: " + words + ", kelengkapan: " + words
                + ", waktu: 30 menit, output: " + words + ", keterangan: " + words + ", tahapan: " + stage + "}\n";
        StringBuilder yaml =
                new StringBuilder("nama: Anggaran\npelaksana: {a: Pemohon, b: Petugas, c: Tim, d: Staf, e: Kepala,"
                        + " f: Camat, g: Bupati}\nkolom: [tahapan, kegiatan, dasar, pelaksana, kelengkapan, waktu, output, keterangan]\n"
                        + "langkah:\n");
        "abcdefg".chars().forEach(actor -> yaml.append("  - {pelaksana: ")
                .append((char) actor)
                .append(cells));
        drawn(print(yaml.toString(), paper)).symbols().stream()
                .map(Symbol::box)
                .forEach(box -> assertTrue(box.width() >= 22.6 && box.height() >= 14.1, paper + ": " + box));
    }

    /** Beside the line to the side stands the rhombus: it reaches further down than the line to the rule needs. */
    @Test
    void aRowBecomesTallerUntilAWordHasRoomBesideTheRhombus() {
        Drawing.Page page = drawn(print(
                "nama: Surat\npelaksana: {p: Pemohon, l: Petugas Loket, s: Staf Teknis, k: Kepala Seksi}\nlangkah:\n"
                        + step("l")
                        + step(
                                "[s, k, k]",
                                "keputusan: [{oleh: k, tidak: 1, label_ya: Lengkap, label_tidak: Perbaiki},"
                                        + " {oleh: k, tidak: selesai, label_ya: Setuju, label_tidak: Tolak}]")
                        + step("[l, p]", "lanjut: [lanjut, {lewat: p, lanjut: selesai}]")
                        + step("l"),
                Paper.A4));
        page.captions().forEach(caption -> assertEquals(8, caption.size(), caption::toString));
        assertEquals(4, page.captions().size());
    }

    /** On one page with the identity words would stand in foreign rows. */
    @Test
    void theFlowGetsAPageOfItsOwnBeforeWordsStandInForeignRows() {
        Checked<Sheet> printed = print(
                "nama: Dana\npelaksana: {a: Pemohon, b: Petugas Loket, c: Petugas Verifikasi, d: Tim Teknis, e: Kepala Seksi,"
                        + " f: Kepala Bidang, g: Sekretaris, h: Kepala Dinas, i: Bendahara}\nlangkah:\n"
                        + step("a")
                        + step(
                                "[b, c, d, e]",
                                "keputusan: [{oleh: b, tidak: 1, label_ya: Lengkap, label_tidak: Tidak lengkap},"
                                        + " {oleh: d, tidak: {lewat: b}, label_ya: Sesuai, label_tidak: Tidak sesuai},"
                                        + " {oleh: e, tidak: {lewat: d}}]")
                        + step("[h, i, a]", "lanjut: [lanjut, {lewat: a, lanjut: selesai}]")
                        + step("i", "keputusan: {tidak: 3, label_ya: Lengkap, label_tidak: Perbaiki}")
                        + step("g")
                        + step("{bersama: [f, h]}"),
                Paper.A4);
        assertEquals(2, printed.value().orElseThrow().drawing().pages().size());
        assertEquals(List.of(), Redrawing.faults(drawn(printed)));
    }

    @Test
    void whatIsSaidOfABrokenWordDependsOnTheWord() {
        String actors = IntStream.range(0, 12).mapToObj(i -> "a" + i + ": Staf").collect(Collectors.joining(", "));
        List<String> variants = print(
                        "nama: Surat\npelaksana: {" + actors + "}\n"
                                + "kolom: [kelengkapan, waktu, output, {risiko: Pertanggungjawabannya}, keterangan]\nlangkah:\n"
                                + "  - {kegiatan: Mempertanggungjawabkan, pelaksana: a0, kelengkapan: Pertanggungjawaban,"
                                + " output: Pertanggungjawaban, keterangan: suratpertanggungjawabankeuangan}\n",
                        Paper.A4)
                .faults()
                .stream()
                .filter(finding -> finding.code().equals("RN003"))
                .map(Finding::variant)
                .distinct()
                .sorted()
                .toList();
        assertTrue(variants.containsAll(List.of("", "kata")), variants::toString);
    }
}
