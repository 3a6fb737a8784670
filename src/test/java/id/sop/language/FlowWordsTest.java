package id.sop.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowWordsTest {
    private static final FlowWords WORDS = new FlowWords(List.of(
            List.of("Mengajukan permohonan", "pemohon"),
            List.of("Memeriksa berkas permohonan", "loket"),
            List.of("Mencatat 2 berkas", "loket"),
            List.of("Menandatangani surat", "camat")));

    @ParameterizedTest
    @CsvSource({
        "kembali, 2",
        "ulangi, 2",
        "langkah 1, 1",
        "kembali ke No. 2, 2",
        "langkah pertama, 1",
        "langkah terakhir, 4",
        "kembali ke awal, 1",
        "mengajukan permohonan, 1",
        "Memeriksa berkas, 2",
        "Mencatat 2 berkas, 3",
        "kembali ke pemohon, 1",
        "camat, 4",
        "berhenti, 0",
        "ditolak, 0",
        "langkah berikutnya, 4",
    })
    void wordsMeanAStep(String written, int step) {
        assertEquals(OptionalInt.of(step), WORDS.meant(written, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "loket", "langkah 9", "1 dan 2", "berkas", "kabupaten", "99999999999"})
    void whatIsNotClearMeansNoStep(String written) {
        assertEquals(OptionalInt.empty(), WORDS.meant(written, 3));
    }
}
