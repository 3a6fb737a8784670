package id.sop.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SOPs as offices of many kinds write them, with an evaluator's judgement about everything that is said of them. */
final class JudgedFindingsTest {
    private static final Path OFFICES = Path.of("src/test/resources/offices");

    @Test
    void whatIsSaidOfRealisticSheetsIsWhatWasJudged() {
        assertEquals(
                lines(Judgements.judged(OFFICES).keySet().stream().toList()),
                lines(Judgements.spoken(OFFICES).stream().distinct().toList()));
    }

    @Test
    void anEvaluatorAgreesWithNineFindingsInTenOfEachRule() {
        Map<Judgements.Spoken, Boolean> judged = Judgements.judged(OFFICES);
        Map<String, Long> all = Judgements.byCode(judged.keySet().stream());
        Map<String, Long> right = Judgements.byCode(judged.keySet().stream().filter(judged::get));
        all.forEach((code, count) -> assertTrue(
                right.getOrDefault(code, 0L) * 10 >= count * 9, code + ": " + right.get(code) + " of " + count));
    }

    @Test
    void everyKindOfOfficeIsThere() {
        assertEquals(20, Judgements.size(OFFICES));
    }

    private static List<String> lines(List<Judgements.Spoken> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Judgements.Spoken::file)
                        .thenComparing(Judgements.Spoken::line)
                        .thenComparing(Judgements.Spoken::code))
                .map(finding -> finding.file() + ":" + finding.line() + " " + finding.code())
                .toList();
    }
}
