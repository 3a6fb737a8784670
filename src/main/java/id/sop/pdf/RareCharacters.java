package id.sop.pdf;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Notes the characters that are painted and that {@link EmbeddedFaces#STANDARD} lacks, while the engine paints its text. */
final class RareCharacters extends PdfBoxTextRenderer {
    private final NavigableSet<Integer> found = new TreeSet<>();

    /** Returns their code points. */
    NavigableSet<Integer> found() {
        return found;
    }

    /** Notes those of a text that is painted by others. */
    void note(String text) {
        text.codePoints().filter(EmbeddedFaces.STANDARD.negate()).forEach(found::add);
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
