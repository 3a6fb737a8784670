package id.sop.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How far each character of a face moves the next one on. Immutable; may be shared by threads. */
public final class AdvanceWidths {
    /** Beyond the last character that Liberation Sans has a picture of; those above are taken to be as wide as an em. */
    private static final int SIZE = 0x2700;

    private final float[] ems = new float[SIZE];

    AdvanceWidths(TrueTypeFont font) {
        try {
            CmapLookup characters = font.getUnicodeCmapLookup();
            float unitsPerEm = font.getUnitsPerEm();
            for (int character = 0; character < SIZE; character++) {
                ems[character] = font.getAdvanceWidth(characters.getGlyphId(character)) / unitsPerEm;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the width of a text as a part of the type size. */
    public double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            width += character < SIZE ? ems[character] : 1;
        }
        return width;
    }
}
