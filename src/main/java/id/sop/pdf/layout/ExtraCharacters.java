package id.sop.pdf.layout;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.JustificationInfo;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.font.FontCoverage;
import id.sop.pdf.font.StandardSubset;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Notes the characters that are painted and that the {@link StandardSubset} lacks, while the engine paints its text.
 *
 * <p>The engine would paint "#" for a character without a picture. The text itself was looked through before; what style
 * sheets add to it (contents, markers of lists) is seen only here.
 */
public final class ExtraCharacters extends PdfBoxTextRenderer {
    private final NavigableSet<Integer> found = new TreeSet<>();
    private final FontCoverage coverage;

    ExtraCharacters(FontCoverage coverage) {
        this.coverage = coverage;
    }

    /** Returns their code points. */
    public NavigableSet<Integer> found() {
        return found;
    }

    /**
     * Notes those of a text, which may be painted by others.
     *
     * @throws TypesettingException if there is no picture of one
     */
    public void note(String text) {
        if (!text.codePoints().allMatch(StandardSubset::contains)) {
            coverage.require(text);
            text.codePoints()
                    .filter(character -> !StandardSubset.contains(character))
                    .forEach(found::add);
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
