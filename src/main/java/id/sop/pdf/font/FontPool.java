package id.sop.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts to set text in, read once.
 *
 * <p>A font remembers where it was read last, so that only one layout may use it at a time; reading it anew for each takes
 * as long as the layout. Therefore fonts are lent and taken back. Files do not embed these fonts, but subsets of them.
 */
public final class FontPool {
    private final Map<FontFace, byte[]> files = new EnumMap<>(FontFace.class);
    private final Map<FontFace, Queue<PDFont>> idle = new EnumMap<>(FontFace.class);
    private final Map<FontFace, AdvanceWidths> widths = new ConcurrentHashMap<>();

    /** Reads the files of the fonts. */
    public FontPool() {
        for (FontFace face : FontFace.values()) {
            files.put(face, face.read());
            idle.put(face, new ConcurrentLinkedQueue<>());
        }
    }

    /** Returns fonts for one layout, to be closed after it. */
    public DocumentFonts open() {
        return new DocumentFonts(this);
    }

    /** Lends a font that nobody else uses. */
    PDFont lend(FontFace face) {
        PDFont font = idle.get(face).poll();
        // The document is never written.
        return font != null ? font : load(face, new PDDocument());
    }

    /** Takes a font back. */
    void takeBack(FontFace face, PDFont font) {
        idle.get(face).add(font);
    }

    /** Returns the widths of a face's characters. */
    public AdvanceWidths widths(FontFace face) {
        return widths.computeIfAbsent(face, key -> {
            try (TrueTypeFont font = parse(key)) {
                return new AdvanceWidths(font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads a font for a document, which may embed a subset of it. */
    public PDFont load(FontFace face, PDDocument document) {
        try {
            return PDType0Font.load(document, parse(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parse(FontFace face) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(files.get(face)));
        // Ligatures would be painted that the layout engine has not reckoned with, and looking for them takes half of
        // the time of a sheet.
        font.setEnableGsub(false);
        return font;
    }
}
