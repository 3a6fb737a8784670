package id.sop.pdf.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.pdf.SampleSheet;
import id.sop.pdf.Typesetter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.junit.jupiter.api.Test;

class SvgOutlinesTest {
    @Test
    void aGlyphOfAFontIsPutIntoWordsOnce() throws IOException {
        try (PDDocument document = Loader.loadPDF(SampleSheet.pdf(new Typesetter(), Optional.empty()))) {
            List<PDFont> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertTrue(fonts.size() > 1, "an upright and a bold one");
            SvgOutlines outlines = new SvgOutlines();
            int shapes = 0;
            for (PDFont font : fonts) {
                for (int code = 0; code < 200; code++) {
                    String outline = outlines.of(font, code);
                    shapes += outline.isEmpty() ? 0 : 1;
                    assertSame(outline, outlines.of(font, code));
                    assertEquals(
                            ((PDVectorFont) font)
                                    .getNormalizedPath(code)
                                    .getPathIterator(null)
                                    .isDone(),
                            outline.isEmpty());
                }
            }
            assertFalse(shapes == 0);
            List<String> first = glyphs(outlines, fonts.get(0));
            assertNotEquals(first, glyphs(outlines, fonts.get(1)), "each font has its own shapes");
        }
    }

    private static List<String> glyphs(SvgOutlines outlines, PDFont font) throws IOException {
        List<String> all = new ArrayList<>();
        for (int code = 0; code < 200; code++) {
            all.add(outlines.of(font, code));
        }
        return all;
    }
}
