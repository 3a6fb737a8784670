package id.sop.pdf.export;

import id.sop.source.ContentDigest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A digest that a picture carries of itself, by which this program knows a page that it has written, and that nobody has changed
 * since. Viewers pass over it: in PNG it is a text chunk before the end (W3C PNG, 11.3.4.3), in SVG a comment behind the drawing.
 */
public final class PictureSeal {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final String KEYWORD = "sop-sha256";

    /** In bytes: length and name before the content of a chunk of PNG, checksum behind it. */
    private static final int CHUNK_FRAME = 12;

    private static final int DIGITS = 64;
    private static final int PNG_SEAL = CHUNK_FRAME + KEYWORD.length() + 1 + DIGITS;

    private PictureSeal() {}

    /** Returns a picture that knows itself. */
    public static byte[] seal(byte[] picture) {
        String digest = ContentDigest.of(picture).hex();
        return isPng(picture) ? joined(picture, CHUNK_FRAME, chunk(digest)) : joined(picture, 0, comment(digest));
    }

    /** Tells whether a file is a sealed picture, byte for byte. */
    public static boolean isIntact(byte[] file) {
        int end = isPng(file) ? CHUNK_FRAME : 0;
        int length = file.length - end - (isPng(file) ? PNG_SEAL : comment("0".repeat(DIGITS)).length);
        if (length < end) {
            return false;
        }
        byte[] picture =
                joined(Arrays.copyOf(file, length), 0, Arrays.copyOfRange(file, file.length - end, file.length));
        return Arrays.equals(seal(picture), file);
    }

    private static boolean isPng(byte[] file) {
        return file.length >= PNG.length + CHUNK_FRAME && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
    }

    /** Puts a piece before the last bytes of a picture. */
    private static byte[] joined(byte[] picture, int before, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(picture.length + piece.length);
        out.write(picture, 0, picture.length - before);
        out.write(piece, 0, piece.length);
        out.write(picture, picture.length - before, before);
        return out.toByteArray();
    }

    private static byte[] chunk(String digest) {
        byte[] content = ("tEXt" + KEYWORD + "\0" + digest).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(content);
        return ByteBuffer.allocate(PNG_SEAL)
                .putInt(content.length - Integer.BYTES)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] comment(String digest) {
        return ("<!-- " + KEYWORD + ": " + digest + " -->\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
