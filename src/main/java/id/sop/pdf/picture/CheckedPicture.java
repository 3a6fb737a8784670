package id.sop.pdf.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.openhtmltopdf.util.SVGUriDetector;
import id.sop.pdf.fault.UnusablePicture;
import java.util.Optional;

/** An image of the text, checked to be whole and of a size that a sheet can bear. */
public final class CheckedPicture {
    private final byte[] content;
    private final Optional<SVGDocument> vector;

    private CheckedPicture(byte[] content, Optional<SVGDocument> vector) {
        this.content = content;
        this.vector = vector;
    }

    /** Returns the bytes that are to be shown: PNG, JPEG or SVG. */
    public byte[] content() {
        return content;
    }

    /** Tells whether it is an SVG. */
    public boolean isVector() {
        return vector.isPresent();
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
    static CheckedPicture read(String uri, byte[] content) {
        if (RasterFile.isRaster(content)) {
            return new CheckedPicture(RasterFile.checked(uri, content), Optional.empty());
        }
        if (SVGUriDetector.looksLikeSvgContent(content)) {
            return new CheckedPicture(content, Optional.of(VectorFile.read(uri, content)));
        }
        throw new UnusablePicture(uri, UnusablePicture.Defect.UNKNOWN_FORMAT, "");
    }
}
