package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.routing.Redrawing;
import id.sop.testing.Seed;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule for arrows, words and connectors, on pages drawn by lot, without an exception. */
@Tag("slow")
class RandomSheetsTest {
    /** Of four pages each and more; {@code -Dtrials=2500} draws ten thousand. */
    private static final int SHEETS = 90;

    @Test
    void everyPageOfEverySheetKeepsEveryRule() {
        AtomicInteger pages = new AtomicInteger();
        List<String> faults = LongStream.of(Seed.each(SHEETS))
                .parallel()
                .boxed()
                .flatMap(seed -> RandomSheets.draw(seed).pages().stream().flatMap(page -> {
                    pages.incrementAndGet();
                    return Redrawing.faults(page).stream().map(fault -> "seed " + seed + ": " + fault);
                }))
                .toList();
        assertEquals(List.of(), faults);
        assertTrue(2 * pages.get() >= 7 * Seed.trials(SHEETS), () -> "only " + pages + " pages");
    }

    @Test
    void everyTableOfAProcedureInPartsKeepsThemToo() {
        List<String> faults = LongStream.of(Seed.each(SHEETS / 5))
                .parallel()
                .boxed()
                .flatMap(seed -> RandomSheets.drawParts(seed).pages().stream()
                        .flatMap(page -> Redrawing.faults(page).stream())
                        .map(fault -> "seed " + seed + ": " + fault))
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void theSameSheetIsAlwaysDrawnTheSame() {
        for (long seed : Seed.each(40)) {
            assertEquals(RandomSheets.draw(seed), RandomSheets.draw(seed), "seed " + seed);
        }
    }

    @Test
    void connectorsComeInPairsWithLabelsOfTheirOwn() {
        for (long seed : Seed.each(140)) {
            List<String> labels = RandomSheets.draw(seed).pages().stream()
                    .flatMap(page -> page.symbols().stream())
                    .filter(symbol ->
                            symbol.shape() == Symbol.Shape.PENTAGON_DOWN || symbol.shape() == Symbol.Shape.PENTAGON_UP)
                    .map(Symbol::text)
                    .toList();
            for (String label : labels) {
                long count = labels.stream().filter(label::equals).count();
                assertTrue(count == 2, "seed " + seed + ": " + labels);
            }
        }
    }
}
