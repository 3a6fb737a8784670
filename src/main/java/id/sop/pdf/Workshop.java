package id.sop.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import id.sop.source.ContentDigest;
import javax.imageio.ImageIO;

/** What all sheets of a typesetter share: fonts, and the work that was done for other sheets. */
final class Workshop {
    /** With so many texts on the shelves, those of a hundred procedures are not pushed off by what changes with each office. */
    private static final int MOST = 256;

    /** What pages and pictures may take together, in bytes. Each office may have a logo of its own. */
    private static final long LARGEST = 16 << 20;

    private final FontStore fonts = new FontStore();
    private final Glyphs glyphs = new Glyphs();
    private final EmbeddedFaces faces = new EmbeddedFaces(fonts);
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final Shelf<Part.Text, Galley> galleys = new Shelf<>(MOST);
    private final Shelf<Part.Order, Plate> plates =
            new Shelf<>(MOST, LARGEST, plate -> plate.block().bytes().length);
    private final Shelf<ContentDigest, Picture> rasters = new Shelf<>(MOST, LARGEST, picture -> picture.content().length);

    Workshop() {
        EngineReports.silenceConsole();
        // Java would write every image that the engine reads to a temporary file first.
        ImageIO.setUseCache(false);
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

    /**
     * Reads an image, or finds that it has been read.
     *
     * @throws UnusablePicture if no sheet can show it
     */
    Picture picture(String uri, byte[] content) {
        ContentDigest key = ContentDigest.of(content);
        return rasters.find(key).orElseGet(() -> {
            Picture picture = Picture.read(uri, content);
            // A parsed vector is for the one who asked.
            if (picture.vector().isEmpty()) {
                rasters.put(key, picture);
            }
            return picture;
        });
    }
}
