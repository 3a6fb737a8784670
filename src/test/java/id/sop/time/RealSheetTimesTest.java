package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Waktu column as offices fill it. */
class RealSheetTimesTest {
    private static Reading.Measured measured(String text) {
        return assertInstanceOf(Reading.Measured.class, TimeNotation.parse(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
        1 x 24 jam                             | 24 jam
        3 × 24 jam                             | 72 jam
        1X24 Jam                               | 24 jam
        2 (dua) x 24 jam                       | 48 jam
        2 x 50 menit                           | 100 menit
        2 kali 50 menit                        | 100 menit
        1-2 x 24 jam                           | 24–48 jam
        1x24 - 2x24 jam                        | 24–48 jam
        1 x 24 s/d 3 x 24 jam                  | 24–72 jam
        2 JP x 45 menit                        | 90 menit
        3 jam pelajaran @ 45 menit             | 135 menit
        1 - / 5 hari                           | 1–5 hari
        maks. 3x24 jam                         | paling lama 72 jam
        5'                                     | 5 menit
        5’                                     | 5 menit
        10′                                    | 10 menit
        30"                                    | 30 detik
        30”                                    | 30 detik
        30''                                   | 30 detik
        5' 30"                                 | 5 menit 30 detik
        10'/berkas                             | 10 menit
        10 detik                               | 10 detik
        2 hr krj                               | 2 hari kerja
        3 hari kerja efektif                   | 3 hari kerja
        60 menit;                              | 60 menit
        5 ~ 10 menit                           | 5–10 menit
        + 30 menit                             | ± 30 menit
        -+ 30 menit                            | ± 30 menit
        2 hari setelahnya                      | 2 hari
        30 dtk                                 | 30 detik
        1 menit 30 detik                       | 1 menit 30 detik
        2 menit/berkas                         | 2 menit
        15 Menit / Orang                       | 15 menit
        15 menit per pemohon                   | 15 menit
        5 menit per 10 berkas                  | 5 menit
        15 menit untuk setiap berkas           | 15 menit
        5 s/d 10 menit/berkas                  | 5–10 menit
        1 hari kerja/dokumen                   | 1 hari kerja
        1 semester                             | 6 bulan
        1-2 semester                           | 6–12 bulan
        1 triwulan                             | 3 bulan
        1 semester 2 bulan                     | 8 bulan
        2 kwartal                              | 6 bulan
        1 caturwulan                           | 4 bulan
        selama 5 hari kalender                 | 5 hari kalender
        dalam waktu paling lama 14 (empat belas) hari kerja | paling lama 14 hari kerja
        dalam 2 hari                           | 2 hari
        antara 5 - 10 menit                    | 5–10 menit
        2 minggu (10 hari kerja)               | 2 minggu
        1 hari (8 jam)                         | 1 hari
        1 bulan (30 hari)                      | 1 bulan
        2 jam (120 menit)                      | 2 jam
        3 x 24 jam (3 hari)                    | 72 jam
        15 menit (per berkas)                  | 15 menit
        lebih kurang 2 jam                     | ± 2 jam
        rata-rata 10 menit                     | ± 10 menit
        lk. 1 minggu                           | ± 1 minggu
        ≤ 3 hari                               | paling lama 3 hari
        kurang dari sehari                     | paling lama 1 hari
        s/d 3 hari                             | paling lama 3 hari
        tidak lebih dari 2 jam                 | paling lama 2 jam
        3 hari maksimal                        | paling lama 3 hari
        1 jam atau lebih                       | paling singkat 1 jam
        10 atau 15 menit                       | 10–15 menit
        15 atau 10 menit                       | 10–15 menit
        1 hari atau 2 hari                     | 1–2 hari
        tiga perempat jam                      | 0,75 jam
        seperempat jam                         | 0,25 jam
        satu seperempat jam                    | 1,25 jam
        1 setengah jam                         | 1,5 jam
        1jam                                   | 1 jam
        1 hari + 2 jam                         | 1 hari 2 jam
        15 menit x 3                           | 45 menit
        waktu: 2 hari                          | 2 hari
        24 jam nonstop                         | 24 jam
        1 x 24 jam kerja                       | 24 jam
        3 hari kerja sejak permohonan diterima | 3 hari kerja
        3 hari setelah berkas lengkap          | 3 hari
        8 jam kerja                            | 8 jam
        1 tahun anggaran                       | 1 tahun
        7 hari dengan bupati; 2 hari dengan Kadin | 7 hari
        2 hari (kadin), 7 hari (bupati)        | 7 hari
        ringan: 1 hari, berat: 3 hari          | 3 hari
        Lengkap 10 menit / tidak lengkap 1 hari | 1 hari
        2 jam,                                 | 2 jam
        (1 x 24 jam)                           | 24 jam
        [15 menit]                             | 15 menit
        “15 menit”                             | 15 menit
        15 menit 1)                            | 15 menit
        antara 1 dan 3 hari                    | 1–3 hari
        minimal 10 menit maksimal 15 menit     | 10–15 menit
        min. 1 hari, maks. 3 hari              | 1–3 hari
        paling cepat 1 hari paling lama 3 hari | 1–3 hari
        Maksimal: 15 menit                     | paling lama 15 menit
        Paling lama : 15 menit                 | paling lama 15 menit
        maximal 15 menit                       | paling lama 15 menit
        tak lebih dari 3 hari                  | paling lama 3 hari
        sampai 3 hari                          | paling lama 3 hari
        dalam tempo 3 hari                     | 3 hari
        dalam kurun waktu 3 hari               | 3 hari
        waktu penyelesaian 3 hari              | 3 hari
        jangka waktu : 3 hari                  | 3 hari
        Total: 3 hari                          | 3 hari
        masing-masing 5 menit                  | 5 menit
        krg lebih 15 menit                     | ± 15 menit
        15 menit kurang lebih                  | ± 15 menit
        l/k 15 menit                           | ± 15 menit
        2 menit perberkas                      | 2 menit
        2 menit utk 1 berkas                   | 2 menit
        2 menit x jumlah berkas                | 2 menit
        2 menit masing-masing                  | 2 menit
        5 hari @ 2 jam                         | 5 hari
        5 hari x 2 jam                         | 5 hari
        2 minggu = 10 hari kerja               | 2 minggu
        2 minggu/10 hari kerja                 | 2 minggu
        135 menit = 2 jam 15 menit             | 135 menit
        1 hari/8 jam                           | 1 hari
        1 hari [8 jam]                         | 1 hari
        1 tahun (365 hari)                     | 1 tahun
        1 bulan (20 hari kerja)                | 1 bulan
        1 bulan (31 hari)                      | 1 bulan
        5 menit + 10 menit                     | 15 menit
        2 minggu kerja                         | 2 minggu
        7 hari takwim                          | 7 hari kalender
        tiga per empat jam                     | 0,75 jam
        satu perempat jam                      | 0,25 jam
        1/5 jam                                | 0,2 jam
        2.50 jam                               | 2,5 jam
        1.25 jam                               | 1,25 jam
        1 jam; 15 menit                        | 1 jam 15 menit
        1 (satu) hari kerja s/d 2 (dua) hari kerja | 1–2 hari kerja
        """)
    void theValueIsTheRightOne(String text, String printed) {
        assertEquals(printed, measured(text).print());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disesuaikan",
                "Disesuaikan dengan kebutuhan",
                "sesuai dengan jadwal",
                "Sesuai ketentuan.",
                "sesuai dengan kontrak",
                "Menyesuaikan",
                "tentatif",
                "Kondisional",
                "Semesteran",
                "Triwulanan",
                "Bulanan",
                "Harian",
                "Tahunan",
                "Semester I",
                "Triwulan IV",
                "per semester",
                "per triwulan",
                "setiap bulan",
                "Setiap 3 bulan",
                "3 bulan sekali",
                "2 kali seminggu",
                "2 x sehari",
                "3 kali pertemuan",
                "1 kali kegiatan",
                "2 jam per hari",
                "1 jam/hari",
                "24 jam sehari",
                "Januari - Maret",
                "bulan Juli",
                "Minggu pertama",
                "Minggu ke-2",
                "hari Senin",
                "tanggal 5",
                "paling lambat tanggal 10",
                "akhir bulan",
                "H-3",
                "H + 7",
                "maks. H+3",
                "3 hari sebelum rapat",
                "segera mungkin",
                "Segera setelah diterima",
                "sewaktu-waktu",
                "hari itu juga",
                "selama kegiatan berlangsung",
                "sampai dengan selesai",
                "1 hari s.d. selesai",
                "2 jam pelajaran",
                "4 JP",
                "tergantung jumlah berkas",
                "menunggu disposisi",
                "insidentil",
                "rutin setiap bulan",
                "Bulanan/Triwulanan",
                "Harian, Mingguan dan Bulanan",
                "setahun 2 kali",
                "Triwulan",
                "Semester",
                "Kuartal",
                "kwartal I",
                "TW.I",
                "Triwulan/Semester",
                "Bulanan, Triwulanan, Semester, Tahunan",
                "Bulanan/Triwulan/Tahunan",
                "Laporan bulanan",
                "Jan - Mar",
                "Jan s.d. Des",
                "30 Desember",
                "31 Desember 2024",
                "5 s/d 10 Januari",
                "H min 7",
                "D-1",
                "N+1",
                "5 hari sebelum",
                "di sesuaikan dengan kebutuhan",
                "Tentative",
                "Flexible",
                "Kapan saja",
                "On the spot",
                "Tidak ada batas waktu",
                "Tanpa batas waktu",
                "Tidak dapat ditentukan",
                "24/7",
                "Jam kantor",
                "2 hari dalam sebulan"
            })
    void whatTellsNoDurationIsWordsInItsPlace(String text) {
        assertInstanceOf(Reading.Unmeasured.class, TimeNotation.parse(text), text);
    }

    @Test
    void whatIsSaidBesideTheAmountsIsKnown() {
        assertEquals(
                Set.of(Reading.Trait.WORKING_DAYS),
                measured("2 hari kerja 3 jam").traits());
        assertEquals(
                Set.of(Reading.Trait.WORKING_DAYS),
                measured("1 HK - 3 hari kerja").traits());
        assertEquals(Set.of(), measured("1 hari - 3 hari kerja").traits());
        assertEquals(Set.of(), measured("2 hari").traits());
        assertEquals(Set.of(), measured("5 hari kalender").traits());
        assertEquals(Set.of(Reading.Trait.PRODUCT), measured("2 x 50 menit").traits());
        assertEquals(
                Set.of(Reading.Trait.REMARK), measured("5 menit per berkas").traits());
        assertTrue(measured("7 hari dengan bupati; 2 hari dengan Kadin").has(Reading.Trait.CASES));
    }
}
