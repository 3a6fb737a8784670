package id.sop.pdf.font;

import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The characters that the embedded fonts can show.
 *
 * <p>A character outside would be printed as "#" or not at all, so it has to be found before a sheet is set. Immutable;
 * may be shared by threads.
 */
public final class FontCoverage implements IntPredicate {
    /** The layout engine drops this character: it stands for an element in the text. */
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    /** The character tables of the four faces, read when a text first holds more than ASCII. */
    private static final class Tables {
        static final List<CmapLookup> ALL =
                Arrays.stream(FontFace.values()).map(Tables::read).toList();

        private static CmapLookup read(FontFace face) {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.read()))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Tells whether every face has a picture of the character, and of its capital, in which titles are set.
     *
     * @param codePoint a Unicode code point; a tab or a line break counts as shown, a space has a glyph
     */
    @Override
    public boolean test(int codePoint) {
        boolean ascii = ' ' <= codePoint && codePoint <= '~';
        return ascii
                || Character.isWhitespace(codePoint)
                || (codePoint != OBJECT_REPLACEMENT
                        && hasPicture(codePoint)
                        && Character.toString(codePoint)
                                .toUpperCase(Locale.ROOT)
                                .codePoints()
                                .allMatch(FontCoverage::hasPicture));
    }

    private static boolean hasPicture(int codePoint) {
        return Tables.ALL.stream().allMatch(face -> face.getGlyphId(codePoint) != 0);
    }

    /** Returns the first character of a text that cannot be shown. */
    public OptionalInt missing(String text) {
        return text.codePoints().filter(negate()).findFirst();
    }

    /**
     * Makes sure that a text can be shown.
     *
     * @throws TypesettingException naming the first character that cannot
     */
    public void require(String text) {
        missing(text).ifPresent(codePoint -> {
            throw new TypesettingException(LayoutFault.Kind.GLYPH, Character.toString(codePoint));
        });
    }
}
