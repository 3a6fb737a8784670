package id.sop.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeNotationTest {
    private static Reading.Measured measured(String text) {
        return assertInstanceOf(Reading.Measured.class, TimeNotation.parse(text), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
        15 menit                        | 15 menit
        15menit                         | 15 menit
        1jam30menit                     | 1 jam 30 menit
        2 hari 3 jam 15 menit           | 2 hari 3 jam 15 menit
        15 menit 3 jam                  | 3 jam 15 menit
        1 jam, 15 menit                 | 1 jam 15 menit
        1 jam; 15 menit                 | 1 jam 15 menit
        1 jam dan 15 menit              | 1 jam 15 menit
        1 hari, 2 jam, dan 15 menit     | 1 hari 2 jam 15 menit
        2  hari\u00a03\tjam             | 2 hari 3 jam
        1,5 jam                         | 1,5 jam
        1.5 jam                         | 1,5 jam
        0.125 hari                      | 0,125 hari
        1,125 hari                      | 1,125 hari
        90 menit                        | 90 menit
        ½ hari                          | 0,5 hari
        ¼ jam                           | 0,25 jam
        1½ jam                          | 1,5 jam
        1 ½ jam                         | 1,5 jam
        2¾ hari                         | 2,75 hari
        1/2 hari                        | 0,5 hari
        1 1/2 hari                      | 1,5 hari
        3/4 jam                         | 0,75 jam
        setengah jam                    | 0,5 jam
        Setengah Hari                   | 0,5 hari
        satu setengah jam               | 1,5 jam
        satu jam setengah               | 1,5 jam
        2 jam setengah                  | 2,5 jam
        dua hari                        | 2 hari
        satu jam dua puluh lima menit   | 1 jam 25 menit
        sejam                           | 1 jam
        sehari                          | 1 hari
        sehari kerja                    | 1 hari
        sehari semalam                  | -
        seminggu                        | 1 minggu
        Sebulan                         | 1 bulan
        setahun                         | 1 tahun
        sejam 15 menit                  | 1 jam 15 menit
        sebelas menit                   | 11 menit
        2 (dua) hari                    | 2 hari
        2(dua)hari                      | 2 hari
        2 ( Dua ) hari kerja            | 2 hari
        dua (2) hari                    | 2 hari
        15 (lima belas) menit           | 15 menit
        15 (limabelas) menit            | 15 menit
        10 (sepuluh) menit              | 10 menit
        45 (empat puluh lima) menit     | 45 menit
        100 (seratus) hari              | 100 hari
        120 (seratus dua puluh) menit   | 120 menit
        111 (seratus sebelas) hari      | 111 hari
        312 (tiga ratus dua belas) hari | 312 hari
        999 (sembilan ratus sembilan puluh sembilan) hari | 999 hari
        37,5 (tiga puluh tujuh koma lima) jam             | 37,5 jam
        1,5 (satu setengah) jam         | 1,5 jam
        0 (nol) menit                   | 0 menit
        0 hari                          | 0 menit
        3 hari kerja                    | 3 hari
        3 hari kalender                 | 3 hari kalender
        3 hr kalender                   | 3 hari kalender
        2 hari kalender 1 hari kerja    | 2 hari kalender 1 hari
        1 thn 2 bln 3 mgg 4 hr 5 jm 6 mnt | 1 tahun 2 bulan 3 minggu 4 hari 5 jam 6 menit
        1 Thn. 2 BLN. 4 Hr. 5 JM. 6 Mnt.  | 1 tahun 2 bulan 4 hari 5 jam 6 menit
        2 j 10 min                      | 2 jam 10 menit
        5 HK                            | 5 hari
        2 pekan                         | 2 minggu
        15 menit.                       | 15 menit
        999999999 menit                 | 999999999 menit
        0,0001 hari                     | 0,0001 hari
        123456789,5 jam                 | 123456789,5 jam
        nol koma nol nol nol lima jam   | 0,0005 jam
        1–3 hari                        | 1–3 hari
        2-3 hari                        | 2–3 hari
        1 - 5 hari kerja                | 1–5 hari
        1 — 5 hari kalender             | 1–5 hari kalender
        1½–2 jam                        | 1,5–2 jam
        30 menit - 3 jam                | 30 menit – 3 jam
        1 s/d 3 hari                    | 1–3 hari
        1 s.d. 3 hari                   | 1–3 hari
        1 s.d 3 hari                    | 1–3 hari
        1 sd 3 hari                     | 1–3 hari
        1 sampai 3 hari                 | 1–3 hari
        1 SAMPAI  DENGAN 3 hari         | 1–3 hari
        1 hari hingga 2 minggu          | 1 hari – 2 minggu
        satu-dua hari                   | 1–2 hari
        2 (dua) s.d. 3 (tiga) hari      | 2–3 hari
        1 jam 30 menit - 2 jam          | 1 jam 30 menit – 2 jam
        2 - 2 hari                      | 2 hari
        7 hari - 1 minggu               | 7 hari – 1 minggu
        30 hari - 1 bulan               | 30 hari – 1 bulan
        1 hari - 8 jam                  | 1 hari – 8 jam
        1 hari - 7,5 jam                | 1 hari – 7,5 jam
        """)
    void theFormsOfTheSheetsAreRead(String text, String expected) {
        Reading reading = TimeNotation.parse(text);
        String value =
                reading instanceof Reading.Measured measured ? measured.value().print() : "-";
        assertEquals(expected, value, reading::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2 hari                  | NONE     | 2 hari
        ± 15 menit              | ABOUT    | ± 15 menit
        ±15 menit               | ABOUT    | ± 15 menit
        +/- 15 menit            | ABOUT    | ± 15 menit
        Kurang  Lebih 1 jam     | ABOUT    | ± 1 jam
        kira-kira 1 jam         | ABOUT    | ± 1 jam
        sekitar 1 jam           | ABOUT    | ± 1 jam
        maks. 2 hari            | AT_MOST  | paling lama 2 hari
        Maks 2 hari             | AT_MOST  | paling lama 2 hari
        MAKSIMAL 2 hari         | AT_MOST  | paling lama 2 hari
        paling lama 1-3 hari    | AT_MOST  | paling lama 1–3 hari
        Paling Lambat 2 hari    | AT_MOST  | paling lama 2 hari
        selambat-lambatnya 2 hari | AT_MOST | paling lama 2 hari
        min. 1 jam              | AT_LEAST | paling singkat 1 jam
        minimal sejam           | AT_LEAST | paling singkat 1 jam
        minimal seminggu        | AT_LEAST | paling singkat 1 minggu
        """)
    void aQualifierStandsBeforeTheValue(String text, Qualifier qualifier, String printed) {
        assertEquals(qualifier, measured(text).qualifier());
        assertEquals(printed, measured(text).print());
    }

    @ParameterizedTest
    @CsvSource({
        "segera, segera",
        "Segera., segera",
        "' SESUAI  KEBUTUHAN ', sesuai kebutuhan",
        "Sesuai jadwal, sesuai jadwal"
    })
    void wordsStandInPlaceOfATime(String text, String word) {
        assertEquals(new Reading.Unmeasured(word), TimeNotation.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15 menit",
                "3 hari",
                "3 hari kerja",
                "3 hari\u00a0 kalender",
                "1,5 jam",
                "½ hari",
                "sejam",
                "setengah jam",
                "2 (dua) minggu",
                "1–3 bulan"
            })
    void properSpellingsAreNotOdd(String text) {
        assertEquals(List.of(), measured(text).oddities());
    }

    @Test
    void everyOddSpellingIsNotedWithItsPlace() {
        assertEquals(
                List.of(
                        new Oddity("1.5", 1, "1,5"),
                        new Oddity("Jam", 5, "jam"),
                        new Oddity("mnt.", 12, "menit"),
                        new Oddity("hr  kerja", 22, "hari kerja")),
                measured(" 1.5 Jam 10 mnt. - 3  hr  kerja").oddities());
        assertEquals(
                List.of(new Oddity("hk", 2, "hari kerja"), new Oddity("pekan", 7, "minggu")),
                measured("2 hk, 1pekan").oddities());
        assertEquals(3, new Oddity("mnt", 3, "menit").length());
        assertTrue(new Oddity("Jam", 3, "jam").isOnlyCapitals());
        assertFalse(new Oddity("jm", 3, "jam").isOnlyCapitals());
    }

    @Test
    void theValueKeepsTheAmountsThatWereWritten() {
        assertEquals("90 menit", measured("90 menit").value().min().print());
        assertEquals(
                "1 jam 30 menit",
                measured("90 menit").value().min().normalised().print());
    }
}
