package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the step right behind may call an output, and what is another document. */
final class NextNamesTest {
    private final Vocabulary vocabulary = new Vocabulary(Map.of(), Set.of());

    @ParameterizedTest
    @CsvSource({
        "Surat, Surat tanda daftar, false, true",
        "Laporan, Laporan kegiatan bulanan, false, true",
        "Berkas, Berkas perkara yang lengkap, false, true",
        "Nota, Nota dinas, false, false",
        "Surat, Berita acara, false, false",
        "Surat, Surat, false, false",
        "Konsep surat edaran, Surat edaran, true, true",
        "Draf perjanjian yang sudah jadi, Perjanjian, true, true",
        "Konsep surat edaran, Surat edaran, false, false",
        "Konsep surat edaran, Surat undangan, true, false",
        "Laporan seleksi, Konsep laporan seleksi yang telah disetujui, false, true",
        "Keputusan rektor, Rancangan keputusan rektor ditandatangani, false, true",
        "Laporan seleksi, Konsep laporan seleksi yang telah diperiksa, false, false",
        "Laporan seleksi, Konsep laporan keuangan yang telah disetujui, false, false",
        "Berkas surat dengan catatan sekretaris, Berkas surat masuk dengan catatan sekretaris, false, true",
        "Draf usulan diparaf sekretaris dan berkas, Draf usulan diparaf sekretaris dinas dan berkas, false, true",
        "Daftar barang rusak gudang, Daftar barang rusak berat gudang, false, true",
        "Laporan bulan Januari tahun 2025, Laporan bulan Februari tahun 2025, false, false",
        "Nota dinas peminjaman, Nota dinas pengembalian peminjaman, false, false",
        "Surat keterangan pindah datang, Surat keterangan pindah datang penduduk, false, false",
    })
    void onlyWhatIsCertainIsMeant(String name, String output, boolean drafted, boolean meant) {
        assertEquals(meant, NextNames.mean(vocabulary.words(name), vocabulary.words(output), drafted));
    }
}
