package id.sop.rule.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.testing.Sops;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentsTest {
    private static final Vocabulary COMMON = new Vocabulary(Map.of(), Set.of());

    private static boolean any(int step) {
        return true;
    }

    private static boolean none(int step) {
        return false;
    }

    /** Returns what four steps put out. */
    private static Documents documents() {
        Documents documents = new Documents(COMMON);
        for (Step step : Sops.sound(
                        """
            nama: x
            pelaksana: {a: A}
            langkah:
              - {kegiatan: k, pelaksana: a, output: [Konsep laporan kinerja, Surat izin praktik (SIP)]}
              - {kegiatan: k, pelaksana: a, output: [Konsep laporan keuangan, KTP dan Surat kuasa]}
              - {kegiatan: k, pelaksana: a, output: [Nota, Konsep laporan kinerja]}
              - {kegiatan: k, pelaksana: a, output: Konsep laporan kinerja triwulan kedua}
            """)
                .steps()) {
            step.outputs().forEach(text -> documents.add(step.number(), text));
        }
        return documents;
    }

    private static Optional<String> name(Optional<Documents.Document> document) {
        return document.map(Documents.Document::text).map(Text::value);
    }

    private static int step(Optional<Documents.Document> document) {
        return document.orElseThrow().step();
    }

    private static Optional<Documents.Document> mostLike(String name, IntPredicate step, IntPredicate direct) {
        return documents().mostLike(COMMON.words(name), step, direct);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        KONSEP laporan kinerja               | 1
        Surat izin praktik                   | 1
        SIP                                  | 1
        KTP                                  | 2
        Surat kuasa                          | 2
        KTP dan Surat kuasa                  | 2
        Nota (dua rangkap)                   | 3
        """)
    void aDocumentIsCalledByEachOfItsNames(String name, int step) {
        assertEquals(step, step(documents().called(name, DocumentsTest::any)));
        assertEquals(step, step(documents().same(name, DocumentsTest::any)));
    }

    @Test
    void aCopyMeansItsOriginalAndIsAnotherDocument() {
        assertEquals(Optional.of("Nota"), name(documents().same("Fotokopi nota", DocumentsTest::any)));
        assertEquals(Optional.empty(), documents().called("Fotokopi nota", DocumentsTest::any));
    }

    @Test
    void onlyTheStepsThatAreAskedForCount() {
        assertEquals(3, step(documents().called("Konsep laporan kinerja", step -> step > 1)));
        assertEquals(3, step(documents().same("Konsep laporan kinerja", step -> step > 1)));
        assertEquals(3, step(documents().nearlySame(COMMON.words("Konsep laporan kinrja"), step -> step > 1)));
        assertEquals(1, step(documents().nearlySame(COMMON.words("Konsep laporan kinrja"), DocumentsTest::any)));
        assertEquals(Optional.empty(), documents().called("Nota", step -> step != 3));
        BitSet steps = new BitSet();
        steps.set(1);
        steps.set(3);
        assertEquals(steps, documents().steps("Konsep laporan kinerja"));
    }

    @Test
    void ofSeveralThatAreAlikeTheLastIsMeantUnlessAnotherLeadsHereDirectly() {
        assertEquals(3, step(mostLike("Konsep laporan", DocumentsTest::any, DocumentsTest::none)));
        assertEquals(2, step(mostLike("Konsep laporan", DocumentsTest::any, step -> step == 2)));
        assertEquals(2, step(mostLike("Konsep laporan", step -> step < 3, DocumentsTest::none)));
    }

    @Test
    void whatLeadsHereDirectlyWinsOnlyWhenItIsNearlyAsAlike() {
        assertEquals(3, step(mostLike("Konsep laporan", DocumentsTest::any, step -> step == 4)));
        assertEquals(Optional.empty(), mostLike("Disposisi", DocumentsTest::any, DocumentsTest::any));
    }
}
