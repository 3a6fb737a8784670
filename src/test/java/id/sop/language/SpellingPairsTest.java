package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingPairsTest {
    @ParameterizedTest
    @CsvSource({
        "draft draf, draft draf draf",
        "menganalisa analisis, menganalisa analisis menganalisis",
        "perijinan izin, perijinan izin perizinan",
        "mengandakan menggandakan, mengandakan menggandakan menggandakan",
        "penermiaan penerimaan, penermiaan penerimaan penerimaan",
        "kecamtan kecamatan, kecamtan kecamatan kecamatan"
    })
    void oneWordWithTwoSpellingsIsFoundWhicheverComesFirst(String words, String pair) {
        assertEquals(pair, pairs(words).strip());
        String[] parts = words.split(" ", -1);
        assertEquals(pair, pairs(parts[1] + " " + parts[0]).strip());
    }

    @ParameterizedTest
    @CsvSource({
        "menyusun penyusun",
        "penyusunan penyusutan",
        "pencairan pencarian",
        "pemeriksa pemeriksaan",
        "laporan lampiran",
        "tanggal tinggal",
        "draf drafnya",
        "karakter akta"
    })
    void twoWordsArePairedByNobody(String words) {
        assertEquals("", pairs(words));
    }

    private static String pairs(String words) {
        return String.join(
                "; ",
                SpellingPairs.among(new LinkedHashSet<>(Arrays.asList(words.split(" ", -1)))).stream()
                        .map(pair -> pair.doubtful() + " " + pair.other() + " " + pair.better())
                        .toList());
    }
}
