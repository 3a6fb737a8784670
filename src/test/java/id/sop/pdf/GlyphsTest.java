package id.sop.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
