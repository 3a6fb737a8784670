package id.sop.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) over a sequence of pieces; their lengths count, so that no two sequences look alike. */
public final class Digest {
    /** In bytes: enough to tell contents apart. */
    private static final int SHORT = 16;

    private final MessageDigest digest;

    /** Begins an empty sequence. */
    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the digest of the bytes of a file, in 64 hexadecimal digits, as {@code sha256sum} prints it. */
    public static String ofFile(byte[] bytes) {
        return HexFormat.of().formatHex(new Digest().digest.digest(bytes));
    }

    /** Returns the digest of a sequence of one text, as {@link #hex} does. */
    public static String of(String text) {
        return new Digest().add(text).hex();
    }

    /** Adds a piece. */
    public Digest add(byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).flip());
        digest.update(piece);
        return this;
    }

    /** Adds a text. */
    public Digest add(String piece) {
        return add(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the sequence and returns the first 16 bytes. */
    public byte[] bytes() {
        return Arrays.copyOf(digest.digest(), SHORT);
    }

    /** Ends the sequence and returns the first 16 bytes, in 32 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** Ends the sequence and returns the first eight bytes as a number, which counts as unsigned. */
    public long number() {
        return ByteBuffer.wrap(bytes()).getLong();
    }
}
