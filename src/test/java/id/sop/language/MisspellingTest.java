package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words as real sheets misspell them, and words that only look so. */
final class MisspellingTest {
    @ParameterizedTest
    @CsvSource({
        "Menghitungan, Menghitung",
        "Mengajuan, Mengajukan",
        "Penyerahkan, Penyerahan",
        "Pengumpulkan, Pengumpulan",
        "Penandatangani, Penandatanganan",
        "Penyusunanan, Penyusunan",
        "Penerimanan, Penerimaan",
        "Mengverifikasi, Memverifikasi",
        "menbuat, membuat",
        "Menandatanggani, Menandatangani",
        "Meneruskaan, Meneruskan",
        "Mennyusun, Menyusun",
        "Menyetujuhi, Menyetujui",
        "Mengambail, Mengambil",
        "Verifikasidan, Verifikasi dan",
        "Memeriksadan, Memeriksa dan",
        "danmencatat, dan mencatat",
        "kelengkapandan, kelengkapan dan",
        "Pemprosesan, Pemrosesan",
        "ditanda tangani, ditandatangani"
    })
    void aMisspeltWordIsCorrected(String word, String right) {
        assertEquals(Optional.of(right), Misspelling.correct(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mengkoordinasikan",
                "Menterjemahkan",
                "Mensosialisasikan",
                "Mengupload",
                "Melegalisir",
                "Menganalisa",
                "penyimpangan",
                "Mengirimi",
                "Menandai",
                "perhatikan",
                "pertimbangkan",
                "perintahkan",
                "penuhi",
                "komandan",
                "Pemrosesan",
                "Memproses",
                "Penandatanganan"
            })
    void aWordThatMayBeRightIsLeftAlone(String word) {
        assertEquals(Optional.empty(), Misspelling.correct(word));
    }
}
