package id.sop.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) over a sequence of pieces; their lengths count, so that no two sequences look alike. */
public final class Digest {
    private final MessageDigest digest;

    /** Begins an empty sequence. */
    public Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns the digest of the bytes of a file, in hexadecimal digits, as {@code sha256sum} prints it. */
    public static String ofFile(byte[] bytes) {
        return HexFormat.of().formatHex(new Digest().digest.digest(bytes));
    }

    /** Returns the digest of one text. */
    static String of(String text) {
        return new Digest().add(text).hex();
    }

    /** Adds a piece. */
    public Digest add(byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
        digest.update(piece);
        return this;
    }

    /** Adds a text. */
    public Digest add(String piece) {
        return add(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the sequence and returns 32 hexadecimal digits: enough to tell inputs apart. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    /** Ends the sequence and returns the first eight bytes as an unsigned number. */
    long number() {
        return ByteBuffer.wrap(digest.digest()).getLong();
    }
}
