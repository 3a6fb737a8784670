package id.sop.pdf.font;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The faces that one layout uses, each borrowed when it is first asked for. */
public final class DocumentFonts implements AutoCloseable {
    private final FontPool pool;
    private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);

    DocumentFonts(FontPool pool) {
        this.pool = pool;
    }

    /** Returns the font of a face, the same one until these are closed. */
    public PDFont font(FontFace face) {
        return fonts.computeIfAbsent(face, pool::lend);
    }

    /** Returns the face of a font that was borrowed here; nothing for another. */
    public Optional<FontFace> face(COSBase font) {
        return fonts.entrySet().stream()
                .filter(entry -> entry.getValue().getCOSObject() == font)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Gives the fonts back; nothing may be painted in them any more. */
    @Override
    public void close() {
        fonts.forEach(pool::takeBack);
        fonts.clear();
    }
}
