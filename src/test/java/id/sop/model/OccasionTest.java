package id.sop.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Sops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps that are performed only at times. */
class OccasionTest {
    private static Step step(String activity, String occasion) {
        return Sops.sound("nama: x\npelaksana: {a: A}\nlangkah: [{kegiatan: \"" + activity + "\", pelaksana: a"
                        + occasion + "}]\n")
                .step(1);
    }

    private static Text printed(String activity, String occasion) {
        return step(activity, ", opsional: " + occasion)
                .printedActivity("bila perlu saja")
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", opsional: tidak", ", opsional: FALSE", ", opsional: no", ", opsional: \"-\""})
    void aStepIsPerformedEachTimeUnlessItSaysOtherwise(String occasion) {
        assertFalse(step("Membahas", occasion).isOptional());
        assertEquals(
                "Membahas",
                step("Membahas", occasion).printedActivity("").orElseThrow().value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Membahas | ya | Membahas (bila perlu saja)",
                "Membahas | True | Membahas (bila perlu saja)",
                "Membahas | bila berkas hilang | Membahas (bila berkas hilang)",
                "Membahas | Jika diminta Camat | Membahas (jika diminta Camat)",
                "Membahas | insidental | Membahas (insidental)",
                "Membahas | (bila hilang) | Membahas (bila hilang)",
                "Membahas bila diminta | bila hilang | Membahas bila diminta (bila hilang)",
            })
    void theConditionStandsInBracketsBehindTheActivity(String activity, String occasion, String printed) {
        assertEquals(printed, printed(activity, occasion).value());
        assertTrue(step(activity, ", opsional: " + occasion).isOptional());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Membahas apabila diperlukan | ya",
                "Membahas (jika dipandang perlu) | ya",
                "Membahas (opsional) | ya",
                "Membahas (bila ada keberatan) | ya",
                "Membahas jika perlu | bila diperlukan",
                "Membahas, apabila berkas hilang, dengan Camat | bila berkas hilang",
                "Membahas (Bila Berkas Hilang) | jika berkas hilang",
            })
    void whatTheActivitySaysItselfIsNotPrintedTwice(String activity, String occasion) {
        assertEquals(activity, printed(activity, occasion).value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Membahas apabila diperlukan | bila berkas hilang",
                "Membahas bila berkas hilangan | bila berkas hilang",
            })
    void aConditionThatTheActivityDoesNotSayIsNeverLost(String activity, String occasion) {
        assertEquals(
                activity + " (" + occasion + ")", printed(activity, occasion).value());
    }

    @Test
    void emphasisStaysOnItsWords() {
        Text text = printed("Membahas *draft*", "bila **berkas** hilang");
        assertEquals("Membahas draft (bila berkas hilang)", text.value());
        assertEquals(
                List.of("draft", "berkas"),
                text.emphasis().stream()
                        .map(stretch -> text.value().substring(stretch.start(), stretch.end()))
                        .toList());
    }

    @Test
    void aSheetWithoutAWordForItHasTheUsualOne() {
        assertEquals(
                "Membahas (bila diperlukan)",
                step("Membahas", ", opsional: ya")
                        .printedActivity("")
                        .orElseThrow()
                        .value());
    }
}
