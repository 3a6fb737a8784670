package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Drawing;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class GlyphsTest {
    private final Glyphs glyphs = new Glyphs();

    @Test
    void lettersOfIndonesianSheetsAreShown() {
        "Aa Zz 0123456789 é ç “”‘’ – — … • ° ± ½ § © → ≥ ≤ Rp€ & % / \\ \n\t\u00A0"
                .codePoints()
                .forEach(codePoint -> assertTrue(glyphs.test(codePoint), Integer.toHexString(codePoint)));
    }

    @Test
    void foreignScriptsAndEmojiAreNotShown() {
        "書ꦗ✔😀\u0007".codePoints().forEach(codePoint -> assertFalse(glyphs.test(codePoint)));
    }

    /** Titles are set in capitals by the style sheet, after the text was checked. */
    @Test
    void theCapitalsOfWhatIsShownAreShown() {
        shown().forEach(codePoint -> Character.toString(codePoint)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .forEach(capital -> assertTrue(
                        glyphs.test(capital),
                        () -> Integer.toHexString(codePoint) + " " + Integer.toHexString(capital))));
    }

    @Test
    void everyCharacterThatIsSaidToBeShownIsPrintedAsItself() throws IOException {
        int[] characters = shown().filter(GlyphsTest::isSeen).toArray();
        assertTrue(characters.length > 2000, "only " + characters.length);
        StringBuilder body = new StringBuilder();
        for (int character : characters) {
            body.append("<p>|&#").append(character).append(";|</p>");
        }
        String xhtml = TypesetterTest.page("p { margin: 0 }", body.toString());
        try (TypesetSheet sheet = new Typesetter().typeset(xhtml, Resources.NONE, Set.of());
                PDDocument pdf =
                        Loader.loadPDF(sheet.finish(new Drawing(List.of()), SampleSheet.INFO, Optional.empty()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSuppressDuplicateOverlappingText(false);
            String read = Normalizer.normalize(stripper.getText(pdf), Normalizer.Form.NFKD);
            for (int character : characters) {
                String wanted = Normalizer.normalize("|" + Character.toString(character) + "|", Normalizer.Form.NFKD);
                assertTrue(read.contains(wanted), () -> "U+" + Integer.toHexString(character));
            }
        }
    }

    /** Marks of direction and places where a word may be broken are not seen; texts are printed without the former. */
    private static boolean isSeen(int codePoint) {
        return !Character.isWhitespace(codePoint) && Character.getType(codePoint) != Character.FORMAT;
    }

    private IntStream shown() {
        return IntStream.rangeClosed(' ', Character.MAX_CODE_POINT).filter(glyphs);
    }
}
