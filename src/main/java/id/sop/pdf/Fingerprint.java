package id.sop.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A number that stands for everything a file was made from; it becomes the file's identifier. */
final class Fingerprint {
    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Returns what stands for one content, to be compared with that of others. */
    static ByteBuffer of(byte[] content) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.add(content);
        return ByteBuffer.wrap(fingerprint.bytes()).asReadOnlyBuffer();
    }

    void add(String part) {
        add(part.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] part) {
        // The length keeps "ab" + "c" apart from "a" + "bc".
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    /** Returns the fingerprint, of 16 bytes, and starts again. */
    byte[] bytes() {
        return Arrays.copyOf(digest.digest(), 16);
    }
}
