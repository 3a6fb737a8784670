package id.sop.batch;

import id.sop.source.ContentDigest;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/**
 * By what the content of a file is known again.
 *
 * @param bytes its size; -1 in a mark that no file has
 * @param sha256 64 hexadecimal digits
 */
public record FileMark(long bytes, String sha256) {
    /** Of a file of which an earlier edition of this program noted that it is there, and not what it holds. */
    static final FileMark UNKNOWN = new FileMark(-1, "");

    static FileMark of(byte[] content) {
        return new FileMark(content.length, ContentDigest.of(content).hex());
    }

    /** Reads an opened file from its beginning. */
    static FileMark of(FileChannel file) throws IOException {
        ContentDigest.Streamed digest = new ContentDigest.Streamed();
        long bytes = digest.add(Channels.newInputStream(file.position(0)));
        return new FileMark(bytes, digest.digest().hex());
    }
}
