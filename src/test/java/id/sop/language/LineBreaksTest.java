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
                    sippn.menpan.go.id/instansi/kecamatan | [sippn.][menpan.][go.][id/instansi/kecamatan]
                    """)
    void wordsWithFullStopsStayWholeUnlessTheyAreLong(String text, String expected) {
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
