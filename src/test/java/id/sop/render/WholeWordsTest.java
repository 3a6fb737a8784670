package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.drawing.SheetGeometry;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.PrintedPage;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words in columns of texts stay whole although the arrows and words among many actors want room. */
class WholeWordsTest {
    private static final String PERMIT =
            """
            nama: Penerbitan Izin Mendirikan Reklame Terpadu dan Pemungutan Pajaknya
            pelaksana:
              pemohon: {nama: Pemohon, kelompok: "-"}
              fo: {nama: Front Office, kelompok: DPMPTSP}
              bo: {nama: Back Office, kelompok: DPMPTSP}
              kasi: {nama: Kepala Seksi Perizinan, kelompok: DPMPTSP}
              kabid: {nama: Kepala Bidang, kelompok: DPMPTSP}
              kadin: {nama: Kepala Dinas, kelompok: DPMPTSP}
              pupr: {nama: Tim Teknis PUPR, kelompok: Perangkat Daerah Teknis}
              bapenda: {nama: Tim Teknis Bapenda, kelompok: Perangkat Daerah Teknis}
              satpol: {nama: Satpol PP, kelompok: Perangkat Daerah Teknis}
              bank: {nama: Bank Nagari, kelompok: "-"}
            kolom: {dasar: Dasar, kegiatan: Uraian Prosedur, pelaksana: Unit Kerja, kelengkapan: Persyaratan, waktu: Waktu, output: Output, risiko: Risiko, keterangan: Ket.}
            langkah:
              - {kegiatan: Mengajukan permohonan izin reklame, pelaksana: pemohon, dasar: Pasal 4, dasar_sampai: 3, kelengkapan: [KTP, NIB, Desain reklame], waktu: 15 menit, output: Berkas permohonan, risiko: Berkas palsu}
              - {kegiatan: Memeriksa kelengkapan berkas, pelaksana: fo, keputusan: {tidak: 1, label_ya: Lengkap, label_tidak: Kembalikan}, kelengkapan: Berkas permohonan, waktu: 15 menit, output: Tanda terima, risiko: Salah periksa}
              - {kegiatan: Meneruskan berkas kepada tim teknis, pelaksana: [bo, kasi], lanjut: [4, 5, 6], kelengkapan: Berkas permohonan, waktu: 1 jam, output: Nota permintaan rekomendasi}
              - {id: pupr, kegiatan: Menilai kelayakan konstruksi, pelaksana: pupr, dasar: Pasal 7, kelengkapan: Nota permintaan rekomendasi, waktu: 3 hari, waktu_sampai: 6, output: Rekomendasi konstruksi, lanjut: 7}
              - {kegiatan: Menghitung pajak reklame, pelaksana: bapenda, dasar: Pasal 8, kelengkapan: Nota permintaan rekomendasi, output: Ketetapan pajak, lanjut: 7}
              - {kegiatan: Menilai ketertiban lokasi, pelaksana: satpol, dasar: Pasal 9, kelengkapan: Nota permintaan rekomendasi, output: Rekomendasi ketertiban, lanjut: 7}
              - {kegiatan: Membahas rekomendasi dalam rapat teknis, pelaksana: {bersama: [kasi, kabid, kadin], gambar: satu_kotak}, keputusan: {oleh: kabid, ya: lanjut, tidak: {lanjut: 3, di: kasi}}, kelengkapan: [Rekomendasi konstruksi, Ketetapan pajak, Rekomendasi ketertiban], waktu: 2 jam, output: Berita acara rapat, risiko: Rapat tertunda}
              - {kegiatan: Membayar pajak reklame, pelaksana: [pemohon, bank], kelengkapan: Berita acara rapat, waktu: 1 hari, output: Bukti setor}
              - {kegiatan: Mencetak dan memaraf konsep izin, pelaksana: [bo, kasi, kabid], kelengkapan: Bukti setor, waktu: 1 jam, output: Konsep izin}
              - {kegiatan: Menandatangani izin, pelaksana: kadin, keputusan: {tidak: {lanjut: 9, di: kabid}}, kelengkapan: Konsep izin, waktu: 1 hari, output: Izin reklame}
              - {kegiatan: Menyerahkan izin kepada pemohon dan tembusan kepada Satpol PP, pelaksana: [fo, satpol, pemohon], kelengkapan: Izin reklame, waktu: 15 menit, output: Tanda terima izin, keterangan: "SOP Pengawasan Reklame"}
            """;

    private static final String ASSEMBLY =
            """
            nama: Penyelenggaraan Musyawarah Perencanaan Pembangunan Kecamatan
            pelaksana: {camat: Camat, sekcam: Sekretaris Kecamatan, kasi: Kasi Pemberdayaan Masyarakat, kasubag: Kasubag Perencanaan, desa: Pemerintah Desa, delegasi: Delegasi Desa, bappeda: Bappeda, opd: Perangkat Daerah, dprd: Anggota DPRD}
            kolom: [kelengkapan, waktu, output, {risiko: Risiko}, {paraf: Paraf}]
            langkah:
              - {kegiatan: Memerintahkan persiapan musrenbang, pelaksana: camat, kelengkapan: Surat edaran Bupati, waktu: 15 menit, output: Disposisi, risiko: Jadwal bergeser, risiko_sampai: 4}
              - {kegiatan: Menyusun jadwal dan panitia, pelaksana: [sekcam, kasubag, sekcam], keputusan: {tidak: 2}, kelengkapan: Disposisi, waktu: 1 hari, output: Konsep jadwal}
              - {kegiatan: Menetapkan panitia, pelaksana: camat, keputusan: {tidak: {lanjut: 2, di: kasubag}}, kelengkapan: Konsep jadwal, waktu: 1 jam, output: Keputusan panitia}
              - {kegiatan: "Mengundang desa, perangkat daerah, dan anggota DPRD", pelaksana: kasi, lanjut: [5, 6, 7, 8], kelengkapan: Keputusan panitia, waktu: 1 hari, output: Undangan}
              - {kegiatan: Menyiapkan usulan desa, pelaksana: {bersama: [desa, delegasi], gambar: satu_kotak}, kelengkapan: Undangan, waktu: 3 hari, waktu_sampai: 8, output: Daftar usulan, lanjut: 9, risiko: Usulan tidak sesuai RKP, risiko_sampai: 8}
              - {kegiatan: Menyiapkan pagu indikatif, pelaksana: bappeda, kelengkapan: Undangan, output: Pagu indikatif, lanjut: 9}
              - {kegiatan: Menyiapkan rencana kerja perangkat daerah, pelaksana: opd, kelengkapan: Undangan, output: Rencana kerja, lanjut: 9}
              - {kegiatan: Menyiapkan pokok-pokok pikiran, pelaksana: dprd, kelengkapan: Undangan, output: Pokok pikiran, lanjut: 9, opsional: ya}
              - {kegiatan: Memverifikasi usulan, pelaksana: [kasubag, bappeda, kasi], keputusan: {oleh: bappeda, pilihan: {Layak: {lewat: kasi}, "Perlu perbaikan": 5, Ditolak: selesai}}, kelengkapan: [Daftar usulan, Pagu indikatif, Rencana kerja, Pokok pikiran (bila ada)], waktu: 2 hari, output: Usulan yang diverifikasi}
              - {kegiatan: Membahas usulan dalam musrenbang, pelaksana: {bersama: [camat, sekcam, desa, delegasi, bappeda, opd, dprd]}, keputusan: {oleh: camat, label_ya: Sepakat, label_tidak: Belum, tidak: 9}, kelengkapan: Usulan yang diverifikasi, waktu: 1 hari, output: Berita acara}
              - {kegiatan: Menandatangani berita acara, pelaksana: [camat, delegasi, dprd], lanjut: [lanjut, {lewat: dprd, lanjut: selesai}], kelengkapan: Berita acara, waktu: 1 jam, output: Berita acara yang ditandatangani}
              - {kegiatan: Memasukkan usulan ke SIPD dan mengirim berita acara, pelaksana: kasubag, lanjut: {di: bappeda}, kelengkapan: Berita acara yang ditandatangani, waktu: 2 hari, output: Usulan pada SIPD}
              - {kegiatan: Menerima dan mengarsipkan, pelaksana: [kasubag, bappeda], kelengkapan: Usulan pada SIPD, waktu: 15 menit, output: Arsip}
            """;

    private static Checked<Sheet> print(String yaml, Paper paper) {
        return new SheetRenderer(new Typesetter(), Definitions.standard(paper), Optional.empty())
                .print(Definitions.parse(yaml), Optional.empty(), false);
    }

    private static void assertWhole(String yaml, Paper paper) {
        Checked<Sheet> printed = print(yaml, paper);
        assertEquals(
                List.of(),
                printed.faults().stream()
                        .filter(fault -> fault.code().equals("RN003")
                                && Set.of("", "kata", "kepala", "spasi").contains(fault.variant()))
                        .map(Finding::arguments)
                        .toList());
        Set<String> words = PrintedPage.of(printed.value().orElseThrow().pdf()).stream()
                .flatMap(page -> page.words().stream())
                .flatMap(word -> List.of(word.text().strip().split("[ ,-]+", -1)).stream())
                .collect(Collectors.toSet());
        Definitions.parse(yaml).steps().forEach(step -> step.activity()
                .ifPresent(activity -> List.of(activity.value().split("[ ,-]+", -1))
                        .forEach(word -> assertTrue(words.contains(word), word))));
    }

    @ParameterizedTest
    @EnumSource(names = {"A4", "F4"})
    void besideTenActorsAndColumnsOfTheOffice(Paper paper) {
        assertWhole(PERMIT, paper);
    }

    @ParameterizedTest
    @EnumSource(names = {"A4", "F4"})
    void besideNineActorsOfWhomMostActTogether(Paper paper) {
        assertWhole(ASSEMBLY, paper);
    }

    @Test
    void aQuestionWithoutARhombusThatIsLargeEnoughIsAskedBehindItsActivity() {
        String asking = PERMIT.replace(
                "{tidak: {lanjut: 9, di: kabid}}", "{tidak: {lanjut: 9, di: kabid}, tanya: \"Sesuai?\"}");
        Checked<Sheet> printed = print(asking, Paper.A4);
        assertEquals(
                List.of("RN003.tanya [Sesuai?]"),
                printed.faults().stream()
                        .map(fault -> fault.code() + "." + fault.variant() + " " + fault.arguments())
                        .toList());
        Sheet sheet = printed.value().orElseThrow();
        assertTrue(sheet.drawing().pages().stream()
                .flatMap(page -> page.symbols().stream())
                .noneMatch(symbol -> symbol.text().contains("Sesuai")));
        assertTrue(PrintedPage.of(sheet.pdf()).stream()
                .flatMap(page -> page.words().stream())
                .anyMatch(word -> word.text().contains("(Sesuai?)")));
    }

    @Test
    void namesThatRunUpwardsKeepOffTheRules() {
        Sheet sheet = print(ASSEMBLY, Paper.F4).value().orElseThrow();
        SheetGeometry.Table table = sheet.geometry().pages().get(1).tables().get(0);
        double bottom = table.rows().get(0).box().y();
        List<PrintedPage.Word> upright = PrintedPage.of(sheet.pdf()).get(1).words().stream()
                .filter(word -> word.box().bottom() <= bottom + 1
                        && word.box().height() > word.box().width())
                .toList();
        assertTrue(upright.size() >= 9, upright::toString);
        double longest =
                upright.stream().mapToDouble(word -> word.box().bottom()).max().orElseThrow();
        assertTrue(bottom - longest >= 2.5, () -> bottom + " " + upright);
    }
}
