package id.sop.pdf.export;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** The outlines of glyphs in the words of SVG, each put into words once for all pages of a file: that takes longer than the rest. */
final class SvgOutlines {
    private static final AffineTransform DOWNWARDS = new AffineTransform(1, 0, 0, -1, 0, 0);

    private final Map<PDFont, Map<Integer, String>> known = new HashMap<>();

    /**
     * Returns the value of a path's d, in thousandths of the size of the type; empty for a space.
     *
     * @throws IllegalStateException when the font has no outlines
     */
    String of(PDFont font, int code) throws IOException {
        if (!(font instanceof PDVectorFont outlines)) {
            throw new IllegalStateException("not an outline font: " + font.getName());
        }
        Map<Integer, String> ofFont = known.computeIfAbsent(font, key -> new HashMap<>());
        String data = ofFont.get(code);
        if (data == null) {
            data = SvgPath.data(outlines.getNormalizedPath(code), DOWNWARDS, 0);
            ofFont.put(code, data);
        }
        return data;
    }
}
