package id.sop.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that one document embeds, each when it is first asked for, once, and as a subset. */
final class DocumentFonts implements AutoCloseable {
    private final PDDocument document;
    private final FontStore store;
    private final Map<Face, TrueTypeFont> borrowed = new EnumMap<>(Face.class);
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    DocumentFonts(PDDocument document, FontStore store) {
        this.document = document;
        this.store = store;
    }

    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, this::embed);
    }

    private PDFont embed(Face face) {
        try {
            return PDType0Font.load(document, borrowed.computeIfAbsent(face, store::lend), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves of each font only the glyphs that were used. */
    void cut() throws IOException {
        for (PDFont font : fonts.values()) {
            font.subset();
        }
    }

    /** Gives the fonts back; the document must not be written any more. */
    @Override
    public void close() {
        borrowed.forEach(store::takeBack);
        borrowed.clear();
    }
}
