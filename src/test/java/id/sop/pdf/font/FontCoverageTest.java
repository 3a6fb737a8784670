package id.sop.pdf.font;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.drawing.Drawing;
import id.sop.pdf.SampleSheet;
import id.sop.pdf.SmallPage;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.layout.Resources;
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

class FontCoverageTest {
    private final FontCoverage coverage = new FontCoverage();

    @Test
    void lettersOfIndonesianSheetsAreShown() {
        "Aa Zz 0123456789 é ç “”‘’ – — … • ° ± ½ § © → ≥ ≤ Rp€ & % / \\ \n\t\u00A0"
                .codePoints()
                .forEach(codePoint -> assertTrue(coverage.test(codePoint), Integer.toHexString(codePoint)));
    }

    @Test
    void foreignScriptsAndEmojiAreNotShown() {
        "書ꦗ✔😀\u0007".codePoints().forEach(codePoint -> assertFalse(coverage.test(codePoint)));
    }

    /** Titles are set in capitals by the style sheet, after the text was checked. */
    @Test
    void theCapitalsOfWhatIsShownAreShown() {
        shown().forEach(codePoint -> Character.toString(codePoint)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .forEach(capital -> assertTrue(
                        coverage.test(capital),
                        () -> Integer.toHexString(codePoint) + " " + Integer.toHexString(capital))));
    }

    @Test
    void everyCharacterThatIsSaidToBeShownIsPrintedAsItself() throws IOException {
        int[] characters = shown().filter(FontCoverageTest::isSeen).toArray();
        assertTrue(characters.length > 2000, "only " + characters.length);
        StringBuilder body = new StringBuilder();
        for (int character : characters) {
            body.append("<p>|&#").append(character).append(";|</p>");
        }
        String xhtml = SmallPage.of("p { margin: 0 }", body.toString());
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
        return IntStream.rangeClosed(' ', Character.MAX_CODE_POINT).filter(coverage);
    }
}
