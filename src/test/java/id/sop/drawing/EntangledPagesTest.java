package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sheet on a page of which more lines meet than any order makes readable is drawn with work that grows with its pages. */
@Tag("slow")
class EntangledPagesTest {
    /** States of searches that the lines of one page may take, and a little for the search that is under way then. */
    private static final long MOST_OF_A_PAGE = 1_250_000;

    private static String sop(int steps, int actors, String first) {
        return "nama: Surat\npelaksana:\n"
                + IntStream.range(0, actors)
                        .mapToObj(actor -> "  a" + actor + ": Jabatan " + actor + "\n")
                        .collect(Collectors.joining())
                + "langkah:\n"
                + IntStream.range(0, steps)
                        .mapToObj(i -> "  - {kegiatan: Memeriksa surat, pelaksana: a" + i % actors
                                + (i == 0 ? first : "") + "}\n")
                        .collect(Collectors.joining());
    }

    @Test
    void aForkToManySteps() {
        String targets = IntStream.rangeClosed(2, 45).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        Drawing drawing = RandomSheets.draw(1, sop(45, 6, ", lanjut: [" + targets + "]"));
        assertTrue(
                drawing.effort() <= drawing.pages().size() * MOST_OF_A_PAGE,
                drawing.effort() + " for " + drawing.pages().size() + " pages");
        assertTrue(drawing.unfinished());
        assertEquals(
                drawing.pages().stream().mapToInt(page -> page.arrows().size()).sum(),
                drawing.pages().stream()
                        .flatMap(page -> page.arrows().stream())
                        .filter(arrow -> arrow.line().length() > 0)
                        .count(),
                "every line is there");
    }
}
