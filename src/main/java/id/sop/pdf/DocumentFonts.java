package id.sop.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that one document embeds: each is parsed when it is first asked for, and embedded once, as a subset. */
final class DocumentFonts {
    private final PDDocument document;
    private final Map<Face, byte[]> files;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    DocumentFonts(PDDocument document, Map<Face, byte[]> files) {
        this.document = document;
        this.files = files;
    }

    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, this::embed);
    }

    private PDFont embed(Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(files.get(face)));
            document.registerTrueTypeFontForClosing(font);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
