package id.sop.pdf;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.openhtmltopdf.util.SVGUriDetector;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** An image of the text, checked to be whole. */
final class Picture {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    /** Text would be set in a font of the machine, an image inside the image may lie anywhere. */
    private static final Set<String> BANNED_IN_SVG = Set.of("text", "image", "foreignObject");

    /** The SVG reader warns on the console; a logger that nobody holds would forget its level. */
    private static final Logger SVG_LOGGER = Logger.getLogger("com.github.weisj.jsvg");

    static {
        SVG_LOGGER.setLevel(Level.OFF);
    }

    private final byte[] content;
    private final Optional<SVGDocument> vector;

    private Picture(byte[] content, Optional<SVGDocument> vector) {
        this.content = content;
        this.vector = vector;
    }

    /** Returns the bytes as they were loaded: PNG, JPEG or SVG. */
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
     * @throws TypesettingException if it is broken or of another format
     */
    static Picture read(String uri, byte[] content) {
        if (SVGUriDetector.looksLikeSvgContent(content)) {
            return new Picture(content, Optional.of(readVector(uri, content)));
        }
        if (!startsWith(content, PNG) && !startsWith(content, JPEG)) {
            throw new TypesettingException("gambar `" + uri + "` bukan PNG, JPEG, atau SVG");
        }
        try {
            BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(content)));
            if (image == null) {
                throw new IOException("no reader");
            }
        } catch (IOException | RuntimeException e) {
            throw new TypesettingException("gambar `" + uri + "` rusak atau tidak didukung", e);
        }
        return new Picture(content, Optional.empty());
    }

    private static SVGDocument readVector(String uri, byte[] content) {
        try {
            rejectBanned(uri, Xml.parse(new InputSource(new ByteArrayInputStream(content))));
        } catch (SAXException e) {
            throw new TypesettingException("gambar `" + uri + "` rusak: " + e.getMessage(), e);
        }
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                .build();
        SVGDocument vector = new SVGLoader().load(new ByteArrayInputStream(content), null, context);
        if (vector == null || !(vector.size().width > 0 && vector.size().height > 0)) {
            throw new TypesettingException("gambar `" + uri + "` rusak atau tidak mempunyai ukuran");
        }
        return vector;
    }

    private static void rejectBanned(String uri, Node parent) {
        for (Node child : Xml.children(parent)) {
            String name = child.getNodeName().substring(child.getNodeName().indexOf(':') + 1);
            if (BANNED_IN_SVG.contains(name)) {
                throw new TypesettingException(
                        "gambar `" + uri + "` memuat <" + name + ">; ubah dahulu menjadi kurva (path)");
            }
            rejectBanned(uri, child);
        }
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
