package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HyphenationTest {
    private static String parted(String text) {
        StringBuilder parted = new StringBuilder(text);
        List<Integer> places = Hyphenation.places(text);
        for (int i = places.size() - 1; i >= 0; i--) {
            parted.insert((int) places.get(i), '|');
        }
        return parted.toString();
    }

    @Test
    void longWordsArePartedBetweenTwoConsonants() {
        Stream.of(
                        "pertang|gung|jawaban",
                        "Memper|tang|gung|jawabkan",
                        "menyeleng|garakan",
                        "meng|koor|dinasikan",
                        "menin|dak|lan|juti",
                        "(pertang|gung|jawaban),")
                .forEach(word -> assertEquals(word, parted(word.replace("|", ""))));
    }

    @Test
    void twoLettersForOneConsonantStayTogether() {
        assertEquals("penyeleng|garaan", parted("penyelenggaraan"));
        assertEquals("mengakhirinya", parted("mengakhirinya"));
    }

    @Test
    void whereThreeConsonantsMeetNoPlaceIsTold() {
        assertEquals("administrasinya", parted("administrasinya"));
    }

    @Test
    void shortWordsNamesOfFilesAndAbbreviationsAreLeftWhole() {
        Stream.of(
                        "Memeriksa berkas kelengkapan",
                        "perundang-undangan",
                        "suratpertanggungjawabankeuangan",
                        "laporan_pertanggungjawaban.docx",
                        "PERTANGGUNGJAWABAN",
                        "pertanggungjawaban/penyelenggaraan",
                        "")
                .forEach(text -> assertEquals(text, parted(text)));
    }

    @Test
    void placesAreIndicesIntoTheWholeText() {
        assertEquals("Menyusun pertang|gung|jawaban kas", parted("Menyusun pertanggungjawaban kas"));
        assertEquals("pertanggungjawaban", Hyphenation.without("per\u00ADtang\u00ADgung\u00ADjawaban"));
    }
}
