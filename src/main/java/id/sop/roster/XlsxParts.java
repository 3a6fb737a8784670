package id.sop.roster;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

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

    private final byte[] bytes;
    private long unpacked;

    XlsxParts(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Tells that the limits are exceeded. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        TooMuch() {
            super("unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB");
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
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            InputStream counted = new Counted(zip);
            int parts = 0;
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (++parts > MOST_PARTS) {
                    throw new TooMuch();
                }
                if (entry.getName().equals(part)) {
                    reader.read(counted);
                    return true;
                }
                counted.transferTo(OutputStream.nullOutputStream());
            }
            return false;
        }
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // So Java 17 says that the name of a part is no UTF-8; later ones throw a ZipException themselves.
            throw new IOException(e);
        }
    }

    /** Counts what comes out of the archive. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            unpacked += Math.max(0, count);
            if (unpacked > MOST_UNPACKED) {
                throw new TooMuch();
            }
            return count;
        }

        @Override
        public void close() {
            // The archive is closed by the one who opened it.
        }
    }
}
