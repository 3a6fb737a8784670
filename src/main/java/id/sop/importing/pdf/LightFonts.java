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

    /** Returns a font; null if it is none. */
    PDFont font(COSDictionary font) throws IOException {
        if (!fonts.containsKey(font)) {
            // Never twice, even if it fails.
            fonts.put(font, null);
            fonts.put(font, PDFontFactory.createFont(saysWhatItMeans(font) ? light(font) : font));
        }
        return fonts.get(font);
    }

    private static boolean saysWhatItMeans(COSDictionary font) {
        return font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream && !isType3(font);
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
