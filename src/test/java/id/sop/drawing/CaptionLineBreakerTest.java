package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.routing.diagram.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionLineBreakerTest {
    private static final double LETTER = 4;
    private static final double LINE = 9;
    private static final double PADDING = 2;

    private final CaptionLineBreaker setting = new CaptionLineBreaker(text -> LETTER * text.length());

    private String text(String caption, Link.Label size) {
        return setting.caption(caption, new Box(0, 0, size.width(), size.height()))
                .text();
    }

    @Test
    void aShortWordIsSetInFullSizeFirst() {
        assertEquals(
                new Link.Label(2 * LETTER + PADDING, LINE), setting.sizes("Ya").get(0));
    }

    @Test
    void linesArePartedBeforeWordsAndWordsBeforeTheTypeIsSmaller() {
        List<Link.Label> sizes = setting.sizes("Tidak lengkap");
        List<String> full = sizes.stream()
                .filter(size -> size.height() % LINE == 0)
                .map(size -> text("Tidak lengkap", size))
                .toList();
        assertEquals("Tidak lengkap", full.get(0));
        assertEquals(LINE, sizes.get(0).height());
        assertEquals(2 * LINE, sizes.get(1).height());
        assertEquals("Tidak leng- kap", full.get(2));
        assertTrue(full.size() < sizes.size());
        assertTrue(sizes.subList(full.size(), sizes.size()).stream().allMatch(size -> size.height() % LINE != 0));
    }

    @Test
    void aColumnThatCannotGrowTakesALineForEachWord() {
        List<Link.Label> sizes = setting.sizes("Belum memenuhi syarat");
        Link.Label tallest = sizes.stream()
                .filter(size -> size.height() == 4 * LINE)
                .findFirst()
                .orElseThrow();
        assertEquals("syarat".length() * LETTER + PADDING, tallest.width());
        assertEquals("Belum meme- nuhi syarat", text("Belum memenuhi syarat", tallest));
    }
}
