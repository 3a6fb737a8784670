package id.sop.pdf.picture;

import id.sop.pdf.fault.UnusablePicture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A PNG or JPEG file, judged before it is decoded.
 *
 * <p>A few bytes can claim a billion pixels, hold compressed notes of any length, or ask for a thousand passes over the
 * image; nothing of that is worth a logo.
 */
final class RasterFile {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** The chunks that make the picture. The others hold notes and profiles, some of them compressed without a limit. */
    private static final Set<String> CHUNKS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private static final int CHUNK_FRAME = 12;

    /** 256 colours of three bytes. */
    private static final int MOST_PALETTE = 768;

    /** Where a PNG says whether its rows come in several passes: the last byte of its first chunk. */
    private static final int INTERLACING = 28;

    /** 8 million pixels are 600 to the inch on a square of 12 cm. */
    private static final long MOST_PIXELS = 8_000_000;

    /** Wider than this, an image of the height of a logo does not fit beside the identity on the narrowest paper. */
    private static final int MOST_TIMES_WIDER = 4;

    /** A progressive JPEG has about ten passes. */
    private static final int MOST_SCANS = 50;

    private static final int INKS = 4;
    private static final int START_OF_SCAN = 0xDA;

    private RasterFile() {}

    /** Tells whether a file says of itself that it is a PNG or JPEG. */
    static boolean isRaster(byte[] content) {
        return startsWith(content, PNG) || startsWith(content, JPEG);
    }

    /**
     * Checks a file.
     *
     * @return its content, reduced to what makes the picture; a transparent or interlaced PNG as a plain one, laid on white
     * @throws UnusablePicture if it is broken, too large, or in the colours of inks
     */
    static byte[] checked(String uri, byte[] content) {
        try {
            byte[] essential = startsWith(content, PNG) ? essentialChunks(content) : content;
            if (startsWith(content, JPEG)) {
                checkScans(uri, content);
            }
            BufferedImage image = decode(uri, essential);
            return isIntricate(essential, image) ? plain(image) : essential;
        } catch (IOException | RuntimeException e) {
            if (e instanceof UnusablePicture unusable) {
                throw unusable;
            }
            throw new UnusablePicture(uri, UnusablePicture.Defect.BROKEN, "", e);
        }
    }

    /** The engine takes plain PNG as they are; others it would decode and pack anew for every sheet, which takes long. */
    private static boolean isIntricate(byte[] content, BufferedImage image) {
        boolean interlaced = startsWith(content, PNG) && content[INTERLACING] != 0;
        return interlaced || image.getColorModel().hasAlpha();
    }

    private static byte[] plain(BufferedImage image) throws IOException {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return PngEncoder.encode(plain);
    }

    private static BufferedImage decode(String uri, byte[] content) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                checkSize(uri, reader.getWidth(0), reader.getHeight(0));
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Checks the size of an image in any unit. */
    private static void checkSize(String uri, int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.LARGE, width + " × " + height);
        }
        checkProportion(uri, width, height);
    }

    /** Checks that an image is not too wide for its place. */
    static void checkProportion(String uri, double width, double height) {
        if (width > MOST_TIMES_WIDER * height) {
            throw new UnusablePicture(uri, UnusablePicture.Defect.WIDE, Math.round(width) + " × " + Math.round(height));
        }
    }

    private static byte[] essentialChunks(byte[] png) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(png);
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, PNG.length);
        in.position(PNG.length);
        while (in.remaining() >= CHUNK_FRAME) {
            int start = in.position();
            int length = in.getInt();
            byte[] name = new byte[4];
            in.get(name);
            if (length < 0 || length > in.remaining() - 4) {
                throw new IOException("a chunk is cut off");
            }
            String chunk = new String(name, StandardCharsets.ISO_8859_1);
            if (chunk.equals("PLTE") && (length % 3 != 0 || length > MOST_PALETTE)) {
                throw new IOException("no palette is like that");
            }
            if (CHUNKS.contains(chunk)) {
                out.write(png, start, length + CHUNK_FRAME);
            }
            in.position(start + length + CHUNK_FRAME);
            if (chunk.equals("IEND")) {
                return out.toByteArray();
            }
        }
        throw new IOException("the last chunk is missing");
    }

    /** Walks over the segments of a JPEG. */
    private static void checkScans(String uri, byte[] jpeg) throws IOException {
        int scans = 0;
        int at = 2;
        while (at + 4 <= jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            if (jpeg[at] != (byte) 0xFF) {
                throw new IOException("no segment begins here");
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xD9) {
                return;
            }
            int length = ((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF);
            boolean frame = 0xC0 <= marker && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame && at + 9 < jpeg.length && jpeg[at + 9] == INKS) {
                throw new UnusablePicture(uri, UnusablePicture.Defect.INKS, "");
            }
            at += 2 + length;
            if (marker == START_OF_SCAN) {
                scans++;
                if (scans > MOST_SCANS) {
                    throw new UnusablePicture(uri, UnusablePicture.Defect.INTRICATE, "");
                }
                at = endOfScan(jpeg, at);
            }
        }
    }

    /** Returns where the next segment begins: in the data of a scan, FF is followed by 00 or by a restart mark. */
    private static int endOfScan(byte[] jpeg, int start) {
        int at = start;
        while (at + 1 < jpeg.length) {
            int next = jpeg[at + 1] & 0xFF;
            if (jpeg[at] == (byte) 0xFF && next != 0 && !(0xD0 <= next && next <= 0xD7)) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }
}
