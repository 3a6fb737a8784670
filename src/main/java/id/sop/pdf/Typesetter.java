package id.sop.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.util.Set;

/**
 * Lays out the XHTML of a sheet.
 *
 * <p>The only font family is "Liberation Sans", in regular, bold, italic and bold italic. May be shared by threads.
 */
public final class Typesetter {
    private final FontStore fonts = new FontStore();
    private final Glyphs glyphs = new Glyphs();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Reads the fonts from the class path. */
    public Typesetter() {
        EngineReports.silenceConsole();
    }

    /** Returns the characters that a sheet can show. */
    public Glyphs glyphs() {
        return glyphs;
    }

    /** Returns the width of a text in one line, in points, at a size of one point. */
    public double width(String text, boolean bold) {
        return fonts.advances(bold ? Face.BOLD : Face.REGULAR).width(text);
    }

    /**
     * Lays a text out only to see where its elements come to lie. To measure rows without page breaks, the style sheet
     * gives one very tall page.
     *
     * @param xhtml a well-formed document
     * @throws TypesettingException if the text has a fault
     */
    public Anchors measure(String xhtml, Resources resources) {
        Markup markup = new Markup(xhtml, resources, glyphs);
        try (Layout layout = Layout.of(markup, resources, fonts, metrics, new FigurePainter())) {
            return layout.anchors();
        }
    }

    /**
     * Lays a text out for the file.
     *
     * @param xhtml a well-formed document
     * @param symbolCells ids of the cells that the drawing will put a symbol into; each becomes a figure in its cell
     * @return to be closed, and to be used by one thread at a time
     * @throws TypesettingException if the text has a fault or lacks one of the cells
     */
    public TypesetSheet typeset(String xhtml, Resources resources, Set<String> symbolCells) {
        Markup markup = new Markup(xhtml, resources, glyphs);
        markup.insertFigures(symbolCells);
        FigurePainter figures = new FigurePainter();
        Layout layout = Layout.of(markup, resources, fonts, metrics, figures);
        return new TypesetSheet(layout, markup, figures, glyphs, Set.copyOf(symbolCells));
    }
}
