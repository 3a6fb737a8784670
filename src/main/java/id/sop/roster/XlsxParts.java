package id.sop.roster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The parts of a workbook (ECMA-376, part 2), read from memory.
 *
 * <p>A few kilobytes of ZIP can hold gigabytes. Therefore everything that is unpacked is counted, wanted or passed over, and
 * reading ends when it is more than any list of offices needs.
 */
final class XlsxParts {
    /** Of all parts together and all readings, in bytes. */
    private static final long MOST_UNPACKED = 128L << 20;

    private static final int MOST_PARTS = 1_000;

    private final ZipDirectory archive;
    private long unpacked;

    XlsxParts(byte[] bytes) {
        this.archive = new ZipDirectory(bytes);
    }

    /** Tells that the limits are exceeded. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("more than any roster needs");
        }
    }

    /** What is done with a part. */
    @FunctionalInterface
    interface Reader<E extends Exception> {
        void read(InputStream content) throws IOException, E;
    }

    /**
     * Reads a part.
     *
     * @return whether there is one of that name
     * @throws TooMuch when the limits are exceeded
     * @throws IOException when the archive is damaged
     */
    <E extends Exception> boolean read(String part, Reader<E> reader) throws IOException, E {
        List<ZipDirectory.Part> entries = archive.entries(MOST_PARTS + 1);
        if (entries.size() > MOST_PARTS) {
            throw new TooMuch();
        }
        for (ZipDirectory.Part entry : entries) {
            try (InputStream content = new Counted(archive.content(entry), entry.crc())) {
                if (entry.name().equals(part)) {
                    reader.read(content);
                    return true;
                }
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        return false;
    }

    /** Counts what comes out of the archive, and compares its checksum at the end. */
    private final class Counted extends FilterInputStream {
        private final CRC32 crc = new CRC32();
        private final long expected;

        Counted(InputStream in, long expected) {
            super(in);
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            if (count < 0 && crc.getValue() != expected) {
                throw new ZipException("another checksum than the directory's");
            }
            if (count > 0) {
                crc.update(buffer, offset, count);
                unpacked += count;
            }
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch();
            }
            return count;
        }
    }
}
