package id.sop.pdf;

import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The bytes of the embedded fonts, read once. */
final class FontStore {
    private final Map<Face, byte[]> files = new EnumMap<>(Face.class);

    FontStore() {
        for (Face face : Face.values()) {
            files.put(face, face.read());
        }
    }

    /** Returns fonts for one document; PDFBox does not allow documents to share them. */
    DocumentFonts openFor(PDDocument document) {
        return new DocumentFonts(document, files);
    }
}
