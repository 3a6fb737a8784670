package id.sop.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;

/** What all sheets of a typesetter share: fonts, and the work that was done for other sheets. */
final class Workshop {
    /** With so many texts on the shelves, those of a hundred procedures are not pushed off by what changes with each office. */
    private static final int MOST = 256;

    private final FontStore fonts = new FontStore();
    private final Glyphs glyphs = new Glyphs();
    private final EmbeddedFaces faces = new EmbeddedFaces(fonts);
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Shelf<Part.Text, Galley> galleys = new Shelf<>(MOST);
    private final Shelf<Part.Order, Plate> plates = new Shelf<>(MOST);

    Workshop() {
        EngineReports.silenceConsole();
    }

    FontStore fonts() {
        return fonts;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    EmbeddedFaces faces() {
        return faces;
    }

    FSCacheEx<String, FSCacheValue> metrics() {
        return metrics;
    }

    Shelf<Part.Text, Galley> galleys() {
        return galleys;
    }

    Shelf<Part.Order, Plate> plates() {
        return plates;
    }
}
