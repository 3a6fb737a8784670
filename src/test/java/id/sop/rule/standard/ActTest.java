package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testing.Sops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ActTest {
    private static Act act(String activity, String more) {
        String yaml =
                "nama: x\npelaksana: {a: A}\nlangkah: [{kegiatan: \"%s\", pelaksana: a%s}, {kegiatan: k, pelaksana: a}]";
        return Act.of(Sops.sound(yaml.formatted(activity, more)).step(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Memberi tanda tangan                                         | SIGN
        Menanda tangani laporan kinerja                              | SIGN
        Memeriksa dan menandatangani surat                           | SIGN
        Membubuhkan tandatangan                                      | SIGN
        Mengesahkan rencana kerja                                    | SIGN
        Memeriksa, memberi paraf                                     | INITIAL
        Memaraf konsep surat                                         | INITIAL
        Memberi paraf dan tanda tangan                               | SIGN
        Memerintahkan Kasubag untuk menandatangani                   | ORDER
        Memberikan disposisi kepada Kasi                             | ORDER
        Menyerahkan surat untuk diparaf                              | ORDER
        Menyiapkan surat yang akan ditandatangani                    | WORK
        Melampirkan bukti tanda tangan                               | WORK
        Memberi nomor                                                | WORK
        """)
    void theWordsOfAStepTellWhatBecomesOfItsDocuments(String activity, Act act) {
        assertEquals(act, act(activity, ""));
    }

    @Test
    void aDecisionIsOneWhateverItIsCalled() {
        assertEquals(Act.DECIDE, act("Memerintahkan perbaikan", ", keputusan: {tidak: selesai}"));
    }

    @Test
    void whatIsNotYetWrittenIsNotJudged() {
        assertEquals(Act.WORK, act("Menandatangani ${dokumen}", ""));
    }
}
