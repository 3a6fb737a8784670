package id.sop.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * The parts of an Office file (ECMA-376, part 2), read from memory.
 *
 * <p>A few kilobytes of ZIP can hold gigabytes. Therefore what the archive says to hold is added up before anything is unpacked, what is
 * unpacked is counted whatever it says, and reading ends when it is more than any honest file needs.
 */
public final class Parts {
    /** Of all parts together, and of all readings, in bytes. */
    private static final long MOST_UNPACKED = 128L << 20;

    private static final int MOST_PARTS = 1_000;

    private final ZipDirectory archive;
    private final Map<String, ZipDirectory.Part> entries = new HashMap<>();
    private long unpacked;

    /**
     * Reads the directory of an archive; of bytes that are none there are no parts.
     *
     * @throws TooMuch when the limits are exceeded
     * @throws IOException when the archive is damaged
     */
    public Parts(byte[] bytes) throws IOException {
        archive = new ZipDirectory(bytes);
        List<ZipDirectory.Part> found = archive.entries(MOST_PARTS + 1);
        long size = 0;
        for (ZipDirectory.Part entry : found) {
            size += Math.max(0, Math.min(entry.size(), MOST_UNPACKED + 1));
            entries.putIfAbsent(key(entry.name()), entry);
        }
        if (found.size() > MOST_PARTS || size > MOST_UNPACKED) {
            throw new TooMuch();
        }
    }

    /** Names of parts are the same whatever their case (ECMA-376, part 2, 6.2.2); some programs write them as those of Windows. */
    private static String key(String name) {
        return name.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    /** Tells that the limits are exceeded. */
    public static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1;

        /** Tells it of this file. */
        public TooMuch() {
            super("more than any honest file needs");
        }
    }

    /** What is done with a part. */
    @FunctionalInterface
    public interface Reader<E extends Exception> {
        /** Reads its content, to the end or not. */
        void read(InputStream content) throws IOException, E;
    }

    /** Tells whether there is a part of a name. */
    public boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /**
     * Reads a part.
     *
     * @return whether there is one of that name
     * @throws TooMuch when the limits are exceeded
     * @throws IOException when the archive is damaged
     */
    public <E extends Exception> boolean read(String part, Reader<E> reader) throws IOException, E {
        ZipDirectory.Part entry = entries.get(key(part));
        if (entry == null) {
            return false;
        }
        try (InputStream content = new Counted(archive.content(entry), entry.crc())) {
            reader.read(content);
        }
        return true;
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
