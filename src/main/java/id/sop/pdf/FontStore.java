package id.sop.pdf;

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
 * as long as the layout. Therefore fonts are lent and taken back. Files do not embed them, but {@link EmbeddedFaces}.
 */
final class FontStore {
    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
    private final Map<Face, Queue<PDFont>> idle = new EnumMap<>(Face.class);
    private final Map<Face, Advances> advances = new ConcurrentHashMap<>();

    FontStore() {
        for (Face face : Face.values()) {
            files.put(face, face.read());
            idle.put(face, new ConcurrentLinkedQueue<>());
        }
    }

    /** Returns fonts for one layout, to be closed after it. */
    DocumentFonts open() {
        return new DocumentFonts(this);
    }

    /** Lends a font that nobody else uses. */
    PDFont lend(Face face) {
        PDFont font = idle.get(face).poll();
        // The document is never written.
        return font != null ? font : load(face, new PDDocument());
    }

    /** Takes a font back. */
    void takeBack(Face face, PDFont font) {
        idle.get(face).add(font);
    }

    /** Returns the widths of a face's characters. */
    Advances advances(Face face) {
        return advances.computeIfAbsent(face, key -> {
            try (TrueTypeFont font = parse(key)) {
                return new Advances(font);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads a font for a document, which may cut it down. */
    PDFont load(Face face, PDDocument document) {
        try {
            return PDType0Font.load(document, parse(face), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TrueTypeFont parse(Face face) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(files.get(face)));
        // Ligatures would be painted that the layout engine has not reckoned with, and looking for them takes half of
        // the time of a sheet.
        font.setEnableGsub(false);
        return font;
    }
}
