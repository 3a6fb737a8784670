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
    void linesArePartedBeforeTheTypeIsSmallerAndWordsAtLast() {
        List<Link.Label> sizes = setting.sizes("Tidak lengkap");
        List<String> texts =
                sizes.stream().map(size -> text("Tidak lengkap", size)).toList();
        assertEquals(LINE, sizes.get(0).height());
        assertEquals(2 * LINE, sizes.get(1).height());
        assertTrue(sizes.get(2).height() < 2 * LINE);
        int firstParted = texts.indexOf("Tidak leng- kap");
        assertEquals(6, firstParted);
        assertTrue(texts.subList(0, firstParted).stream().allMatch("Tidak lengkap"::equals));
        assertTrue(
                sizes.get(firstParted).reluctance() > sizes.get(firstParted - 1).reluctance());
    }

    @Test
    void aLineMayEndBehindASlash() {
        List<Link.Label> sizes = setting.sizes("Darurat/Rujukan");
        assertEquals("Darurat/Rujukan", text("Darurat/Rujukan", sizes.get(0)));
        assertEquals("Darurat/ Rujukan", text("Darurat/Rujukan", sizes.get(2)));
        assertEquals(new Link.Label("Darurat/".length() * LETTER + PADDING, 2 * LINE), sizes.get(2));
    }

    @Test
    void aLineMayEndBehindAHyphenButAWordHasNone() {
        List<Link.Label> sizes = setting.sizes("Non-pelayanan");
        assertEquals("Non- pelayanan", text("Non-pelayanan", sizes.get(2)));
        assertEquals(new Link.Label("pelayanan".length() * LETTER + PADDING, 2 * LINE), sizes.get(2));
        assertEquals(0, sizes.get(2).reluctance());
    }

    @Test
    void aSlashBetweenNumbersIsNoPlaceToBreak() {
        assertTrue(setting.sizes("Lampiran 1/2").stream()
                .map(size -> text("Lampiran 1/2", size))
                .noneMatch(text -> text.contains("1/ ")));
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
