package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.routing.Redrawing;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Every rule for arrows, words and connectors, on ten thousand pages drawn by lot, without an exception. */
class RandomSheetsTest {
    private static final int PAGES = 10_000;
    private static final int SHEETS = 2_300;

    @Test
    void everyPageOfEverySheetKeepsEveryRule() {
        AtomicInteger pages = new AtomicInteger();
        List<String> faults = LongStream.range(0, SHEETS)
                .parallel()
                .boxed()
                .flatMap(seed -> RandomSheets.draw(seed).pages().stream().flatMap(page -> {
                    pages.incrementAndGet();
                    return Redrawing.faults(page).stream().map(fault -> "seed " + seed + ": " + fault);
                }))
                .toList();
        assertEquals(List.of(), faults);
        assertTrue(pages.get() >= PAGES, () -> "only " + pages + " pages");
    }

    @Test
    void theSameSheetIsAlwaysDrawnTheSame() {
        for (long seed = 0; seed < 100; seed++) {
            assertEquals(RandomSheets.draw(seed), RandomSheets.draw(seed), "seed " + seed);
        }
    }

    @Test
    void connectorsComeInPairsWithLabelsOfTheirOwn() {
        for (long seed = 0; seed < 300; seed++) {
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
