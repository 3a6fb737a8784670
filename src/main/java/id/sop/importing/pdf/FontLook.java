package id.sop.importing.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Whether a font is bold or italic, by its name and by what is said of it. */
record FontLook(boolean bold, boolean italic) {
    private static final int BOLD_WEIGHT = 600;

    static FontLook of(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
        boolean italic = name.contains("italic") || name.contains("oblique");
        if (descriptor != null) {
            bold |= descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT;
            italic |= descriptor.isItalic() || descriptor.getItalicAngle() != 0;
        }
        return new FontLook(bold, italic);
    }
}
