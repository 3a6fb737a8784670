package id.sop.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How far each character of a face moves the next one on. Immutable; may be shared by threads. */
public final class AdvanceWidths {
    /** Beyond the last character that Liberation Sans has a picture of; those above are taken to be as wide as an em. */
    private static final int SIZE = 0x2700;

    /** Shows only where a line ends, as a hyphen. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private final float[] ems = new float[SIZE];

    AdvanceWidths(TrueTypeFont font) {
        try {
            CmapLookup characters = font.getUnicodeCmapLookup();
            float unitsPerEm = font.getUnitsPerEm();
            for (int character = 0; character < SIZE; character++) {
                ems[character] = font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
            }
            ems[SOFT_HYPHEN] = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the width of a text in a line of its own as a part of the type size. */
    public double width(String text) {
        double width = !text.isEmpty() && text.charAt(text.length() - 1) == SOFT_HYPHEN ? ems['-'] : 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            width += character < SIZE ? ems[character] : 1;
        }
        return width;
    }
}
