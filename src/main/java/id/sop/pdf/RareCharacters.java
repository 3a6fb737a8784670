package id.sop.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Notes the characters that are painted and that {@link EmbeddedFaces#STANDARD} lacks, while the engine paints its text.
 *
 * <p>The engine would paint "#" for a character without a picture. The text itself was looked through before; what style
 * sheets add to it (contents, markers of lists) is seen only here.
 */
final class RareCharacters extends PdfBoxTextRenderer {
    private final NavigableSet<Integer> found = new TreeSet<>();
    private final Glyphs glyphs;

    RareCharacters(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** Returns their code points. */
    NavigableSet<Integer> found() {
        return found;
    }

    /**
     * Notes those of a text, which may be painted by others.
     *
     * @throws TypesettingException if there is no picture of one
     */
    void note(String text) {
        if (!text.codePoints().allMatch(EmbeddedFaces.STANDARD)) {
            glyphs.require(text);
            text.codePoints().filter(EmbeddedFaces.STANDARD.negate()).forEach(found::add);
        }
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        note(text);
        super.drawString(device, text, x, y);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo info) {
        note(text);
        super.drawString(device, text, x, y, info);
    }
}
