package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.pdf.Typesetter;
import id.sop.template.BuiltInTemplates;
import id.sop.testing.Definitions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** RN003 speaks of words that are broken on the paper, and of no others. */
class BrokenWordsTest {
    private static List<String> broken(String yaml) {
        SheetRenderer renderer = new SheetRenderer(
                new Typesetter(),
                TemplateReader.read(
                                new Checker(), BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
                        .template()
                        .orElseThrow(),
                Optional.empty());
        return renderer.print(Definitions.parse(yaml), Optional.empty(), false).faults().stream()
                .filter(fault -> fault.code().equals("RN003"))
                .map(fault -> fault.arguments().get(0).toString())
                .toList();
    }

    @Test
    void aNameThatIsPrintedWholeIsNotTold() {
        assertEquals(
                List.of(),
                broken(
                        """
                        nama: Pemusnahan
                        pelaksana: {p: Pimpinan Unit Kearsipan, j: Penanggungjawab Unit Pengolah, a: Arsiparis}
                        langkah:
                          - {kegiatan: Menyeleksi arsip, pelaksana: a, kelengkapan: [Berkas, Jadwal Retensi Arsip], waktu: 2 menit/berkas, output: Berkas Arsip Musnah/Usul Statis, keterangan: Tim Arsiparis}
                          - {kegiatan: Menilai arsip, pelaksana: j, kelengkapan: [PC/Laptop, Jaringan internet], waktu: 3 menit/berkas, output: Dokumen Pemusnahan/Pemindahan, keterangan: Pengiriman surat elektronik}
                          - {kegiatan: Menetapkan pemusnahan, pelaksana: p, kelengkapan: Berkas, waktu: 10 menit, output: Surat Pertimbangan Panitia Penilai Arsip, keterangan: Arsiparis dan para saksi}
                        """));
    }

    @Test
    void aNameThatIsBrokenBehindItsSlashesIsNotTold() {
        assertEquals(
                List.of(),
                broken(
                        """
                        nama: Gudang
                        pelaksana: {s: Subject Matter, g: Tim Layanan Gudang/Bagian Umum/Subbagian Umum, o: Tim Laporan Persediaan (Operator), a: Tim Laporan Persediaan (Approver)}
                        langkah:
                          - {kegiatan: Mengajukan permintaan barang persediaan dengan melampirkan bon permintaan dan persetujuan pejabat, pelaksana: s, kelengkapan: [ATK, Blanko Bon Permintaan Barang], waktu: 5 menit, output: Bon permintaan barang}
                          - {kegiatan: Menyiapkan barang, pelaksana: g, kelengkapan: Bon permintaan barang, waktu: 15 menit, output: Barang, keterangan: "-"}
                          - {kegiatan: Mengentri barang keluar, pelaksana: o, kelengkapan: Barang, waktu: 5 menit, output: Data barang keluar}
                          - {kegiatan: Menyetujui data barang keluar, pelaksana: a, kelengkapan: Data barang keluar, waktu: 5 menit, output: Arsip}
                        """));
    }

    @Test
    void aWordThatIsBrokenInTheMiddleIsTold() {
        String word = "Pertanggungjawabanpenyelenggaraanpemerintahankecamatan".repeat(3);
        String columns = IntStream.range(0, 8).mapToObj(i -> "a" + i + ": Staf").collect(Collectors.joining(", "));
        assertEquals(
                List.of(word),
                broken("nama: Surat\npelaksana: {" + columns
                        + "}\nlangkah: [{kegiatan: Menulis, pelaksana: a0, keterangan: Menurut " + word + "}]"));
    }
}
