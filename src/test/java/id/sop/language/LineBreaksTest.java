package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Seed;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Budi, S.STP., S.H.       | [Budi, ][S.STP., ][S.H.]
                    Rp10.000,00 tunai        | [Rp10.000,00 ][tunai]
                    golongan III/d           | [golongan ][III/d]
                    Undang-Undang            | [Undang-][Undang]
                    satu.Dua                 | [satu.Dua]
                    sippn.menpan.go.id/instansi/kecamatan | [sippn.][menpan.][go.][id/][instansi/][kecamatan]
                    """)
    void wordsWithFullStopsStayWholeUnlessTheyAreLong(String text, String expected) {
        assertEquals(expected, "[" + String.join("][", LineBreaks.pieces(text)) + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    15 menit                 | [15 menit]
                    5-10 menit               | [5-10 menit]
                    2 menit/berkas           | [2 menit/][berkas]
                    2 x 24 jam kerja         | [2 x ][24 jam ][kerja]
                    paling lama 120 hari     | [paling ][lama ][120 hari]
                    Nomor 23 Tahun 2014      | [Nomor ][23 ][Tahun ][2014]
                    15 Menit                 | [15 Menit]
                    3 jambangan              | [3 ][jambangan]
                    """)
    void aNumberIsNotPartedFromItsUnit(String text, String expected) {
        assertEquals(expected, "[" + String.join("][", LineBreaks.pieces(text)) + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ± 15 menit               | [± 15 menit]
                    lebih (± 15 menit)       | [lebih ][(± 15 menit)]
                    +/- 3 hari kerja         | [+/- 3 hari ][kerja]
                    ≤ 3 hari                 | [≤ 3 hari]
                    > Rp 10.000,00           | [> Rp 10.000,00]
                    biaya Rp. 5.000          | [biaya ][Rp. 5.000]
                    berkas No. 5             | [berkas ][No. 5]
                    Pasal 3 ayat (1) huruf b | [Pasal 3 ][ayat (1) ][huruf b]
                    BAB IV umum              | [BAB IV ][umum]
                    3 – 5 hari               | [3 – ][5 hari]
                    tahap ke 2 selesai       | [tahap ][ke 2 ][selesai]
                    50 % hadir               | [50 % ][hadir]
                    surat + lampiran         | [surat ][+ ][lampiran]
                    dikirim ke Bupati        | [dikirim ][ke ][Bupati]
                    bab yang lain            | [bab ][yang ][lain]
                    sesuai huruf besar       | [sesuai ][huruf ][besar]
                    """)
    void aSignOrALabelIsNotPartedFromItsNumber(String text, String expected) {
        assertEquals(expected, "[" + String.join("][", LineBreaks.pieces(text)) + "]");
    }

    @Test
    void wordsOfCaptionsKeepTheSameTogether() {
        assertEquals(List.of("Ya,", "≤ 3 hari", "Rp 10.000"), LineBreaks.words(" Ya,  ≤ 3\nhari Rp 10.000 "));
        assertEquals(List.of(""), LineBreaks.words(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Gudang/Bagian Umum       | [Gudang/][Bagian ][Umum]
                    PC/Laptop                | [PC/][Laptop]
                    dan/atau                 | [dan/atau]
                    km/jam                   | [km/jam]
                    KEP/12/2024              | [KEP/12/2024]
                    Musnah/Usul/Statis       | [Musnah/][Usul/][Statis]
                    """)
    void aLongPairOfWordsIsPartedBehindItsSlash(String text, String expected) {
        assertEquals(expected, "[" + String.join("][", LineBreaks.pieces(text)) + "]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://jdih.go.id/perda-12.pdf?unduh=ya&versi=akhir | [https://][jdih.][go.][id/][perda-][12.][pdf?][unduh=][ya&][versi=][akhir]
                    Rekap_Data_Penduduk_2025.xlsx                        | [Rekap_][Data_][Penduduk_][2025.][xlsx]
                    001/SOP/PEM/35.07.23/XII/2025                        | [001/][SOP/][PEM/][35.07.23/][XII/][2025]
                    1234567890123456789012345                            | [1234567890123456789012345]
                    a&b=c_d                                              | [a&b=c_d]
                    """)
    void aLongWordIsPartedBehindWhatJoinsItsPieces(String text, String expected) {
        assertEquals(expected, "[" + String.join("][", LineBreaks.pieces(text)) + "]");
    }

    @Test
    void thePiecesMakeTheText() {
        Random random = new Random(Seed.or(7));
        String letters = "aB1.,- /\n(é";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertEquals(text.toString(), String.join("", LineBreaks.pieces(text.toString())));
        }
        assertEquals(List.of(), LineBreaks.pieces(""));
    }
}
