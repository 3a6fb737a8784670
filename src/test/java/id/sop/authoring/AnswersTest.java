package id.sop.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.wording.Language;
import id.sop.wording.Phrases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersTest {
    private static final List<String> ACTORS = List.of("Pemohon", "Petugas Loket", "Kepala Seksi", "Camat");
    private static final List<String> OUTPUTS = List.of("Berkas", "Konsep surat", "");

    private final Answers answers = new Answers(new Phrases(Language.INDONESIAN));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2       | Petugas Loket",
                "2.      | Petugas Loket",
                "2)      | Petugas Loket",
                "2, 4.   | Petugas Loket; Camat",
                "2 dan 3 | Petugas Loket; Kepala Seksi",
            })
    void aNumberMayBeWrittenAsTheListShowsIt(String answer, String actors) {
        assertEquals(
                Optional.of(actors), answers.performers(answer, ACTORS).value().map(names -> String.join("; ", names)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "loket        | maksud Anda 2 Petugas Loket?",
                "seksi        | maksud Anda 3 Kepala Seksi?",
            })
    void whoeverIsMostLikelyMeantIsProposedAndNotTaken(String answer, String said) {
        Answer<List<String>> read = answers.performers(answer, ACTORS);
        assertEquals(Optional.empty(), read.value());
        assertTrue(read.said().contains(said), read.said());
    }

    @Test
    void nobodyIsProposedWhereNobodyIsNear() {
        assertTrue(
                answers.performers("Bupati", ACTORS).said().startsWith("Bupati tidak ada di daftar pelaksana; tulis"));
        assertTrue(answers.performers("1", List.of()).said().startsWith("Daftar pelaksana masih kosong"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1        | Berkas",
                "1.       | Berkas",
                "1,2      | Berkas; Konsep surat",
                "2 dan 1  | Konsep surat; Berkas",
                "1; KTP   | Berkas; KTP",
                "KTP, KK  | KTP, KK",
                "2 rangkap surat, KTP | 2 rangkap surat, KTP",
            })
    void severalNumbersMeanSeveralDocuments(String answer, String documents) {
        assertEquals(
                Optional.of(documents),
                answers.requirements(answer, OUTPUTS).value().map(names -> String.join("; ", names)));
    }

    @Test
    void anActorOfAStepMayBeAddedAsAConversationAddsOne() {
        NewSop sop = answers.steps(NewSop.called("Surat"), List.of("Menyimpan surat | + Arsiparis"));
        assertEquals(List.of("Arsiparis"), sop.columns());
    }

    @Test
    void aNumberThatIsNoDocumentIsRefusedAmongOthersToo() {
        assertEquals(Optional.empty(), answers.requirements("1, 3", OUTPUTS).value());
        assertEquals(Optional.empty(), answers.requirements("2,3", List.of()).value());
    }
}
