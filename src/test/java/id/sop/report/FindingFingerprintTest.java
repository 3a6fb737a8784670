package id.sop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingFingerprintTest {
    private static Set<String> ids(Results results) {
        return results.list().stream().map(Result::id).collect(Collectors.toSet());
    }

    @Test
    void linesInsertedAboveChangeNoFingerprint() {
        String moved = Sample.TEXT.replace("langkah:\n", "# satu\n\n# dua\nlangkah:\n");
        assertEquals(ids(Sample.of(Sample.TEXT)), ids(Sample.of(moved)));
        assertNotEquals(
                Sample.of(Sample.TEXT).list().get(3).span().from(),
                Sample.of(moved).list().get(3).span().from());
    }

    @Test
    void aKeyInsertedAboveChangesNoFingerprint() {
        String longer = Sample.TEXT.replace("pelaksana:\n  pem", "jenis: administratif\npelaksana:\n  pem");
        assertTrue(ids(Sample.of(longer)).containsAll(ids(Sample.of(Sample.TEXT))));
    }

    @Test
    void aStepInsertedAboveChangesNoFingerprintOfTheStepsBelow() {
        String step = "  - {kegiatan: Mendaftar, pelaksana: loket, waktu: 1 menit, output: Surat pengantar}\n";
        String longer = Sample.TEXT.replace("langkah:\n", "langkah:\n" + step);
        Set<String> before = ids(Sample.of(Sample.TEXT)
                .filter(result ->
                        result.span().from().line() > 12 && result.span().from().line() < 26));
        assertTrue(before.size() >= 4, "there are findings below");
        assertTrue(ids(Sample.of(longer)).containsAll(before));
    }

    @Test
    void anotherFileNameChangesNoFingerprint() {
        assertEquals(
                ids(Sample.results(Map.of("a.yaml", Sample.TEXT))),
                ids(Sample.results(Map.of("b/c.yaml", Sample.TEXT))));
    }

    @Test
    void anotherOfficeOrAnotherNameHasOtherFingerprints() {
        Set<String> all = new HashSet<>(ids(Sample.of(Sample.TEXT)));
        int one = all.size();
        all.addAll(ids(Sample.of(Sample.TEXT.replace("MALANG", "KEDIRI"))));
        all.addAll(ids(Sample.of(Sample.TEXT.replace("Penerbitan", "Pencabutan"))));
        assertEquals(3 * one, all.size());
    }

    @Test
    void noTwoResultsOfARunAreTheSame() {
        for (Results results : List.of(Sample.results(), Sample.many(50))) {
            assertEquals(results.list().size(), ids(results).size());
        }
    }

    @Test
    void theSameDefectInTwoStepsHasTwoFingerprints() {
        List<String> fingerprints = Sample.many(2).list().stream()
                .filter(result -> result.code().equals("MB002"))
                .map(Result::fingerprint)
                .toList();
        assertEquals(2, fingerprints.size());
        assertEquals(2, Set.copyOf(fingerprints).size());
    }

    @Test
    void equalFindingsAreNumberedFromTopToBottom() {
        String step = "  - {kegiatan: Mencatat, pelaksana: staf, waktu: 5}\n";
        Results results = Sample.of("nama: x\npelaksana: {staf: Staf}\nlangkah:\n" + step + step)
                .filter(result -> result.code().equals("MB002"));
        assertEquals(
                List.of(1, 2), results.list().stream().map(Result::occurrence).toList());
        assertEquals(results.list().get(0).fingerprint(), results.list().get(1).fingerprint());
    }

    @Test
    void aFileThatCannotBeReadIsKnownByItsLine() {
        assertEquals(ids(Sample.of(Sample.BROKEN)), ids(Sample.of("# di atas\n" + Sample.BROKEN)));
    }
}
