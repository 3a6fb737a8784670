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

/**
 * The embedded fonts, read once.
 *
 * <p>A parsed font remembers where it was read last, so that only one document may use it at a time; parsing it anew for
 * each document takes as long as laying the document out. Therefore parsed fonts are lent and taken back.
 */
final class FontStore {
    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);
    private final Map<Face, Queue<TrueTypeFont>> idle = new EnumMap<>(Face.class);
    private final Map<Face, Advances> advances = new ConcurrentHashMap<>();

    FontStore() {
        for (Face face : Face.values()) {
            files.put(face, face.read());
            idle.put(face, new ConcurrentLinkedQueue<>());
        }
    }

    /** Returns fonts for one document, to be closed after it. */
    DocumentFonts openFor(PDDocument document) {
        return new DocumentFonts(document, this);
    }

    /** Lends a font that nobody else uses. */
    TrueTypeFont lend(Face face) {
        TrueTypeFont font = idle.get(face).poll();
        return font != null ? font : parse(face);
    }

    /** Takes a font back. */
    void takeBack(Face face, TrueTypeFont font) {
        idle.get(face).add(font);
    }

    /** Returns the widths of a face's characters. */
    Advances advances(Face face) {
        return advances.computeIfAbsent(face, key -> {
            TrueTypeFont font = lend(key);
            try {
                return new Advances(font);
            } finally {
                takeBack(key, font);
            }
        });
    }

    private TrueTypeFont parse(Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(files.get(face)));
            // Ligatures would be painted that the layout engine has not reckoned with, and looking for them takes half
            // of
            // the time of a sheet.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
