package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PrefixTest {
    @ParameterizedTest
    @CsvSource({
        "periksa, memeriksa",
        "terima, menerima",
        "kumpulkan, mengumpulkan",
        "susun, menyusun",
        "proses, memproses",
        "transfer, mentransfer",
        "klarifikasi, mengklarifikasi",
        "syaratkan, mensyaratkan",
        "ambil, mengambil",
        "gandakan, menggandakan",
        "hitung, menghitung",
        "baca, membaca",
        "verifikasi, memverifikasi",
        "fotokopi, memfotokopi",
        "catat, mencatat",
        "data, mendata",
        "lapor, melapor",
        "rencanakan, merencanakan",
        "wawancarai, mewawancarai",
        "nilai, menilai",
        "cek, mengecek",
        "cap, mengecap"
    })
    void theNasalTakesThePlaceOfASoundOrGoesBeforeIt(String stem, String active) {
        assertEquals(active, Prefix.active(stem));
    }

    @ParameterizedTest
    @CsvSource({"sah, sahkan, mengesahkan", "kumpul, kumpulkan, mengumpulkan"})
    void theSyllablesAreThoseOfTheRoot(String root, String stem, String active) {
        assertEquals(active, Prefix.active(root, stem));
    }
}
