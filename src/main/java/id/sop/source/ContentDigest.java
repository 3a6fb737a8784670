package id.sop.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * SHA-256 (FIPS 180-4) of a content, by which it is known again without being kept. Contents with equal digests are taken to be
 * the same.
 */
public final class ContentDigest {
    /** So many bytes tell contents apart; the other half only makes texts longer. */
    private static final int SHORT = 16;

    private final byte[] bytes;

    private ContentDigest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns the digest of some bytes, which is what {@code sha256sum} prints. */
    public static ContentDigest of(byte[] content) {
        return new ContentDigest(sha256().digest(content));
    }

    /** Returns the digest of a text in UTF-8. */
    public static ContentDigest of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns all of it, 64 hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** Returns the first half of it, 32 hexadecimal digits. */
    public String shortHex() {
        return HexFormat.of().formatHex(bytes, 0, SHORT);
    }

    /** Returns the first half of it, 16 bytes. */
    public byte[] shortBytes() {
        return Arrays.copyOf(bytes, SHORT);
    }

    /** Returns the first eight bytes as an unsigned number. */
    public long number() {
        return ByteBuffer.wrap(bytes).getLong();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContentDigest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

    /** A content of any length that is not kept in memory. */
    public static final class Streamed {
        private static final int BUFFER = 1 << 16;

        private final MessageDigest digest = sha256();

        /** Adds what a stream still has, and returns how many bytes that was. */
        public long add(InputStream in) throws IOException {
            byte[] buffer = new byte[BUFFER];
            long bytes = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
            return bytes;
        }

        /** Returns the digest of all that was added, and begins an empty content. */
        public ContentDigest digest() {
            return new ContentDigest(digest.digest());
        }
    }

    /** A sequence of pieces. Their lengths count, so that "ab" and "c" differ from "a" and "bc". */
    public static final class Pieces {
        private final MessageDigest digest = sha256();

        /** Adds a piece behind its length, a number of four bytes. */
        public Pieces add(byte[] piece) {
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
            digest.update(piece);
            return this;
        }

        /** Adds a text in UTF-8. */
        public Pieces add(String piece) {
            return add(piece.getBytes(StandardCharsets.UTF_8));
        }

        /** Returns the digest of the pieces, and begins an empty sequence. */
        public ContentDigest digest() {
            return new ContentDigest(digest.digest());
        }
    }
}
