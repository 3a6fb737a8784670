package id.sop.pdf.layout;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.font.FontCoverage;
import id.sop.pdf.font.FontPool;
import id.sop.pdf.picture.PictureCache;

/** The layout engine, with all that its runs share: fonts, what was measured of them, pictures. May be shared by threads. */
public final class LayoutEngine {
    private final FontPool fonts = new FontPool();
    private final FontCoverage coverage = new FontCoverage();
    private final PictureCache pictures = new PictureCache();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** Reads the fonts from the class path, and takes the engine's messages off the console. */
    public LayoutEngine() {
        EngineLog.silenceConsole();
    }

    /** Returns the fonts that texts are set in. */
    public FontPool fonts() {
        return fonts;
    }

    /** Returns the characters that these fonts can show. */
    public FontCoverage coverage() {
        return coverage;
    }

    /**
     * Parses and checks a text.
     *
     * @throws TypesettingException if it has a fault
     */
    public Markup parse(String xhtml, Resources resources) {
        return new Markup(xhtml, resources, coverage, pictures);
    }

    /**
     * Lays a text out.
     *
     * @param figures paints the elements that {@link Markup#insertFigures} has added
     * @return to be closed
     * @throws TypesettingException if the engine complains
     */
    public Layout layOut(Markup markup, Resources resources, FSObjectDrawerFactory figures) {
        return Layout.of(markup, resources, fonts, coverage, metrics, figures);
    }
}
