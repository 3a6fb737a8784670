package id.sop.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.openhtmltopdf.util.SVGUriDetector;
import java.util.Optional;

/** An image of the text, checked to be whole and of a size that a sheet can bear. */
final class Picture {
    private final byte[] content;
    private final Optional<SVGDocument> vector;

    private Picture(byte[] content, Optional<SVGDocument> vector) {
        this.content = content;
        this.vector = vector;
    }

    /** Returns the bytes that are to be shown: PNG, JPEG or SVG. */
    byte[] content() {
        return content;
    }

    /** Returns the parsed SVG; empty for a raster image. */
    Optional<SVGDocument> vector() {
        return vector;
    }

    /**
     * Reads an image.
     *
     * @param uri its address, for the message
     * @throws UnusablePicture if no sheet can show it
     */
    static Picture read(String uri, byte[] content) {
        if (RasterFile.isRaster(content)) {
            return new Picture(RasterFile.checked(uri, content), Optional.empty());
        }
        if (SVGUriDetector.looksLikeSvgContent(content)) {
            return new Picture(content, Optional.of(VectorFile.read(uri, content)));
        }
        throw new UnusablePicture(uri, UnusablePicture.Defect.UNKNOWN_FORMAT, "");
    }
}
