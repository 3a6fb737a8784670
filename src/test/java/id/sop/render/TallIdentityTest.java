package id.sop.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.pdf.export.PrintedPage;
import id.sop.template.Paper;
import id.sop.testing.Definitions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An identity that is taller than a page: set more tightly, then continued on a second one. */
class TallIdentityTest {
    private static List<String> pages(int laws) {
        String basis = IntStream.rangeClosed(1, laws)
                .mapToObj(law -> "Undang-Undang Nomor " + law)
                .collect(Collectors.joining(", "));
        String yaml =
                """
                nama: Penerimaan Pasien
                instansi: [PEMERINTAH KABUPATEN, RSUD]
                disahkan_oleh: {jabatan: Direktur, nama: Bobi, pangkat: Pembina, nip: 19720817 200212 1 003}
                penandatangan:
                  - {sebagai: Disusun oleh, jabatan: Kepala Instalasi, nama: Maya, nip: 19850101 201001 2 004}
                  - {sebagai: Diperiksa oleh, jabatan: Wakil Direktur, nama: Hendra, nip: 19780202 200604 1 005}
                dasar_hukum: [%s]
                kualifikasi_pelaksana: [Dokter umum, Perawat]
                peralatan_perlengkapan: [Brankar, Monitor, Defibrilator, APD]
                bagian_lain:
                  - {judul: Pengertian, isi: Triase, sesudah: nama}
                  - {judul: Tujuan, isi: Acuan, sesudah: nama}
                  - {judul: Kebijakan, isi: Keputusan, sesudah: nama}
                pelaksana: {a: Perawat, b: Dokter}
                langkah:
                  - {kegiatan: Menerima pasien, pelaksana: a}
                  - {kegiatan: Memeriksa pasien, pelaksana: b}
                """
                        .formatted(basis);
        Sheet sheet = Definitions.print(Definitions.parse(yaml), Definitions.standard(Paper.A4));
        return PrintedPage.of(sheet.pdf()).stream()
                .map(page -> page.words().stream().map(PrintedPage.Word::text).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void isSetMoreTightlyWhereThatSavesAPage() {
        List<String> pages = pages(2);
        assertEquals(2, pages.size());
        assertTrue(pages.get(0).contains("Hendra"), pages.get(0));
        assertTrue(pages.get(0).replaceAll(" +", " ").contains("dari 1 2"), pages.get(0));
    }

    @Test
    void goesOnOnASecondPageBetweenItsParts() {
        List<String> pages = pages(20);
        assertEquals(3, pages.size());
        assertTrue(pages.get(0).contains("Bobi"), pages.get(0));
        assertTrue(pages.get(1).contains("Hendra"), pages.get(1));
        assertTrue(pages.get(2).replaceAll(" +", " ").contains("dari 3 3"), pages.get(2));
    }
}
