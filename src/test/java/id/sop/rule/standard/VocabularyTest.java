package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VocabularyTest {
    private static final Vocabulary COMMON = new Vocabulary(Map.of(), Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Draft Renja                         | DRAFT  renja
        Laporan Kinerja.                    | Laporan Kinerja
        Laporan, Kinerja                    | Laporan Kinerja
        Laporan yg sudah diparaf            | Laporan yang telah diparaf
        Laporan yang sudah diparaf          | Laporan diparaf
        Dokumen Renja yg tlh ditandatangani | Dokumen Renja yang sudah ditandatangani
        Disposisi pd Dokumen Renja          | Disposisi pada Dokumen Renja
        Data ttg Adm Kependudukan           | Data tentang administrasi kependudukan
        Nota utk Camat                      | Nota unt. Camat
        Nota utk Camat                      | Nota untuk Camat
        Rapat dgn Tim                       | Rapat dg Tim
        Surat tsb                           | Surat tersebut
        Tanggapan thd laporan               | Tanggapan terhadap laporan
        Surat dr Bupati                     | Surat dari Bupati
        Penundaan krn hujan                 | Penundaan karena hujan
        Lap. Keuangan Kec.                  | Laporan Keuangan Kecamatan
        Dok. Kab. Malang                    | Dokumen Kabupaten Malang
        Nilai rata-rata                     | Nilai rata rata
        Nilai rata – rata                   | nilai rata-rata
        Sarana & prasarana                  | Sarana dan prasarana
        "Berkas"                            | Berkas
        KTP/KK                              | KTP, KK
        Lampiran I                          | LAMPIRAN I
        SK Camat dlm Map                    | Surat keputusan Camat dalam map
        Lamp. Kep. Kel.                     | Lampiran keputusan kelurahan
        Daftar keg. bln. ini                | Daftar kegiatan bulan ini
        FC KTP                              | Fotokopi KTP
        Surat kuasa (bila ada)              | Surat kuasa
        Surat kuasa, jika diperlukan        | Surat kuasa
        """)
    void spellingsThatNobodyTellsApartAreOneName(String one, String other) {
        assertEquals("same", relation(one, other));
        assertEquals("same", relation(other, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Draf Laporan Kinerja                | Draft Laporan Kinerja
        Draf                                | Draft
        Surat permohonan                    | Surat pemohonan
        Laporan yang sudah di paraf         | Laporan yang telah diparaf
        Nilai ratarata                      | Nilai rata-rata
        Dokumen Evaluasi                    | Dokumen Evalausi
        Berkas kerja sama                   | Berkas kerjasama
        Rapat kerja samatim                 | Rapat kerjasama tim
        Laporan kinreja kecamtan            | Laporan kinerja kecamatan
        Surat Keputusan                     | Surat Keputusann
        Rekomendasi                         | Rekomendasii
        Disposisi pada surat                | Disposisi surat
        Surat permohonan untuk izin         | Surat permohonan izin
        Kartu desa                          | Kartu deas
        """)
    void aSlipOfALetterOrTwoIsNearlyTheSame(String one, String other) {
        assertEquals("nearly", relation(one, other));
        assertEquals("nearly", relation(other, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Laporan Kinerja                     | Evaluasi Kinerja
        KTP                                 | KTM
        Fotokopi KTP                        | Fotokopi KTM
        Laporan 2024                        | Laporan 2025
        Renja 2024                          | Renja 2025 Perubahan
        Lampiran I                          | Lampiran II
        Rencana Kerja                       | Rencana Kinerja
        Draft Renja                         | Konsep Renja
        Draft Renja                         | Draft Renstra
        Surat masuk                         | Surat keluar
        Laporan bulanan                     | Laporan tahunan
        Data kelahiran                      | Data kematian
        Laporan                             | Laporan Kinerja
        Tim                                 | Tim perumus
        Konsep pemantauan kinerja           | Konsep pengukuran kinerja
        Renja Draft                         | Draft Renja
        Drap laporen kinreja                | Draf laporan kinerja
        Formulir F-1.01                     | Formulir F-1.02
        Buku tamu                           | Buku tanah
        Surat A                             | Surat B
        Laporan                             | Laporan yang telah diparaf
        Laporan yang telah diparaf          | Laporan yang telah ditandatangani
        Laporan yang belum diparaf          | Laporan yang sudah diparaf
        Surat dari Bupati                   | Surat untuk Bupati
        Tanah                               | Nahta
        Laporan kinerja                     | Laporkn kinrj
        """)
    void differentDocumentsAreNeitherTheSameNorNearlySo(String one, String other) {
        assertEquals("different", relation(one, other));
        assertEquals("different", relation(other, one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Laporan                             | Laporan yang telah diparaf
        Laporan yang telah diparaf          | Laporan yang telah ditandatangani
        Disposisi pada Dokumen Renja        | Disposisi pd Dokumen Renja yg sudah ditandatangani
        Draf laporan yang disetujui         | Draft laporan
        Surat lengkap                       | Surat yang belum lengkap
        Berkas yang siap didistribusikan    | Berkas
        Register dibukukan                  | Register
        """)
    void aDocumentBeforeAndAfterSomethingWasDoneToItIsOneInTwoStates(String one, String other) {
        assertTrue(COMMON.isInOtherState(COMMON.words(one), COMMON.words(other)));
        assertEquals(1, COMMON.likeness(COMMON.words(one), COMMON.words(other)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Konsep Evaluasi Kinerja Instansi    | Konsep Laporan Kinerja Instansi | 0.75
        Tim                                 | Tim perumus                     | 0.5
        Konsep                              | Konsep pemantauan kinerja       | 0.33
        Pemantauan kinerja                  | Konsep pemantauan kinerja       | 0.67
        Laporan Kinerja                     | Evaluasi Kinerja                | 0
        Surat masuk                         | Surat keluar                    | 0
        KTP                                 | Kartu keluarga                  | 0
        Disposisi                           | Bukti kirim                     | 0
        """)
    void namesAreAlikeWhenMostWordsAreOrOneIsPartOfTheOther(String one, String other, double likeness) {
        assertEquals(likeness, COMMON.likeness(COMMON.words(one), COMMON.words(other)), 0.005);
        assertEquals(likeness, COMMON.likeness(COMMON.words(other), COMMON.words(one)), 0.005);
    }

    @Test
    void aTextMayListSeveralNames() {
        assertEquals(List.of("Jadwal", "format", "isian"), Naming.pieces("Jadwal, format;\nisian,"));
        assertEquals(List.of("Surat"), Naming.pieces("Surat"));
        assertEquals(List.of(), Naming.pieces(" - "));
    }

    @Test
    void anOfficeMayAddItsOwnShortWordsInAnyCase() {
        Vocabulary own = new Vocabulary(Map.of("Renja", "Rencana Kerja", "lap", "lapangan"), Set.of());
        assertEquals("same", relation(own, "Draft RENJA", "Draft rencana kerja"));
        assertEquals("same", relation(own, "Pemeriksaan lap.", "Pemeriksaan lapangan"));
        assertEquals("different", relation(own, "Lap. kinerja", "Laporan kinerja"));
    }

    private static String relation(String one, String other) {
        return relation(COMMON, one, other);
    }

    private static String relation(Vocabulary vocabulary, String one, String other) {
        if (vocabulary.words(one).equals(vocabulary.words(other))) {
            return "same";
        }
        return vocabulary.isNearlySame(vocabulary.words(one), vocabulary.words(other)) ? "nearly" : "different";
    }
}
