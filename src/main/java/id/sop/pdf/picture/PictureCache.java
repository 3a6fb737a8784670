package id.sop.pdf.picture;

import id.sop.pdf.cache.LruCache;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.source.ContentDigest;
import javax.imageio.ImageIO;

/** Reads the pictures of texts, and remembers those that other texts may have as well. May be shared by threads. */
public final class PictureCache {
    private static final int MOST = 256;

    /** What the pictures may take together, in bytes. Each office may have a logo of its own. */
    private static final long LARGEST = 16 << 20;

    private final LruCache<ContentDigest, CheckedPicture> rasters =
            new LruCache<>(MOST, LARGEST, picture -> picture.content().length);

    /** Remembers nothing yet. */
    public PictureCache() {
        // Java would write every image that the engine reads to a temporary file first.
        ImageIO.setUseCache(false);
    }

    /**
     * Reads a picture, or finds that it has been read.
     *
     * @param uri its address, for the message
     * @throws UnusablePicture if no sheet can show it
     */
    public CheckedPicture read(String uri, byte[] content) {
        ContentDigest key = ContentDigest.of(content);
        return rasters.find(key).orElseGet(() -> {
            CheckedPicture picture = CheckedPicture.read(uri, content);
            // A parsed vector is for the one who asked.
            if (!picture.isVector()) {
                rasters.put(key, picture);
            }
            return picture;
        });
    }
}
