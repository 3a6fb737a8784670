package id.sop.pdf.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Images as PNG, sound ones of many kinds and some that no program would write. */
final class PngBytes {
    private PngBytes() {}

    /** Returns an image in a format. */
    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Returns a PNG of a model of colours: grey or colour, with alpha or without, of 8 or 16 bits. */
    static byte[] png(int colours, boolean alpha, int type) {
        ComponentColorModel model =
                new ComponentColorModel(ColorSpace.getInstance(colours), alpha, false, alpha ? 3 : 1, type);
        WritableRaster raster = model.createCompatibleWritableRaster(30, 30);
        for (int i = 0; i < 30; i++) {
            for (int band = 0; band < raster.getNumBands(); band++) {
                raster.setSample(i, i, band, 1 << (type == DataBuffer.TYPE_USHORT ? 15 : 7));
            }
        }
        return encoded(new BufferedImage(model, raster, false, null), "png");
    }

    /** A PNG that claims a size and brings next to nothing. */
    static byte[] claiming(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", deflated(1000));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Adds a chunk. */
    static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        byte[] named = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 crc = new CRC32();
        crc.update(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(named);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** Returns zeros, packed. */
    static byte[] deflated(int kilobytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < kilobytes; i++) {
                deflater.write(new byte[1024]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
