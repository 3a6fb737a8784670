package id.sop.importing.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * The fonts of a document without the shapes of their letters, wherever the document says by itself what its letters mean.
 *
 * <p>Most of the time of reading a page would go into these shapes, and most of the trouble that a hostile font can make.
 */
final class LightFonts {
    private final IdentityHashMap<COSDictionary, PDFont> fonts = new IdentityHashMap<>();
    private final IdentityHashMap<PDFont, Meanings> meanings = new IdentityHashMap<>();
    private final PackedStream packed;

    LightFonts(PackedStream packed) {
        this.packed = packed;
    }

    /** Returns a font; null if it is none. */
    PDFont font(COSDictionary font) throws IOException {
        if (!fonts.containsKey(font)) {
            // Never twice, even if it fails.
            fonts.put(font, null);
            fonts.put(font, made(font));
        }
        return fonts.get(font);
    }

    private PDFont made(COSDictionary font) throws IOException {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream table) || isType3(font)) {
            packed.useAll(font);
            return PDFontFactory.createFont(font);
        }
        COSDictionary light = light(font);
        packed.useAll(light);
        Meanings known = Meanings.of(table);
        if (known != null) {
            light.removeItem(COSName.TO_UNICODE);
        }
        PDFont made = PDFontFactory.createFont(light);
        if (known != null) {
            meanings.put(made, known);
        }
        return made;
    }

    /** Returns what a code means by the font's own table; null if it has none, or that does not say. */
    String meaning(PDFont font, int code) {
        Meanings known = meanings.get(font);
        return known == null ? null : known.of(code);
    }

    private static boolean isType3(COSDictionary font) {
        return COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    }

    private static COSDictionary light(COSDictionary font) {
        COSDictionary light = new COSDictionary(font);
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        if (descriptor != null) {
            COSDictionary bare = new COSDictionary(descriptor);
            bare.removeItem(COSName.FONT_FILE);
            bare.removeItem(COSName.FONT_FILE2);
            bare.removeItem(COSName.FONT_FILE3);
            light.setItem(COSName.FONT_DESC, bare);
        }
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null) {
            COSArray bare = new COSArray();
            for (int i = 0; i < descendants.size(); i++) {
                COSBase descendant = descendants.getObject(i);
                bare.add(descendant instanceof COSDictionary dictionary ? light(dictionary) : descendant);
            }
            light.setItem(COSName.DESCENDANT_FONTS, bare);
        }
        return light;
    }
}
