package id.sop.pdf;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The faces that one layout uses, each borrowed when it is first asked for. */
final class DocumentFonts implements AutoCloseable {
    private final FontStore store;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    DocumentFonts(FontStore store) {
        this.store = store;
    }

    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, store::lend);
    }

    /** Returns the face of a font that was borrowed here; nothing for another. */
    Optional<Face> face(COSBase font) {
        return fonts.entrySet().stream()
                .filter(entry -> entry.getValue().getCOSObject() == font)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Gives the fonts back; nothing may be painted in them any more. */
    @Override
    public void close() {
        fonts.forEach(store::takeBack);
        fonts.clear();
    }
}
