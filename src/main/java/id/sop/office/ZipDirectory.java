package id.sop.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The directory at the end of a ZIP archive, and the contents it points to (APPNOTE.TXT 6.3.10 by PKWARE, 4.3).
 *
 * <p>Java's {@code ZipInputStream} goes by what stands before each entry instead. It takes the sizes behind an entry for
 * numbers of 32 bits, where programs that write as they go put 64 (4.3.9.2), so that it calls their workbooks damaged.
 */
final class ZipDirectory {
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int LOCATOR_64 = 0x07064b50;

    private static final int END_SIZE = 22;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** Stands for a number that is too large for its field, or that the writer put into the field of 64 bits anyway. */
    private static final long ELSEWHERE = 0xFFFFFFFFL;

    private static final int SIZES_64 = 1;

    private final byte[] bytes;
    private final ByteBuffer buffer;

    ZipDirectory(byte[] bytes) {
        this.bytes = bytes;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * What the directory says of a part.
     *
     * @param crc the checksum of its content (CRC-32)
     * @param header where the part begins in the archive
     * @param packed how many bytes its content takes there
     * @param size how many bytes its content is said to unpack to
     */
    record Part(String name, int method, long crc, long header, long packed, long size) {}

    /**
     * Returns the parts; none when the archive has no directory and does not begin with a part either.
     *
     * @param most after so many the directory is not read on
     * @throws ZipException when the directory is damaged
     */
    List<Part> entries(int most) throws ZipException {
        try {
            int end = end();
            if (end < 0) {
                if (bytes.length >= 4 && buffer.getInt(0) == LOCAL) {
                    throw new ZipException("an archive without its end");
                }
                return List.of();
            }
            List<Part> entries = new ArrayList<>();
            buffer.position(directory(end));
            while (entries.size() < most && buffer.remaining() >= 4 && buffer.getInt() == ENTRY) {
                entries.add(entry());
            }
            return entries;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | BufferUnderflowException e) {
            throw damaged(e);
        }
    }

    private static ZipException damaged(Exception cause) {
        ZipException exception = new ZipException("a directory that points out of the archive, or none");
        exception.initCause(cause);
        return exception;
    }

    /** Returns where the end of the directory stands, which a comment may follow. */
    private int end() {
        int first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
        for (int at = bytes.length - END_SIZE; at >= first; at--) {
            if (buffer.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private int directory(int end) {
        long start = buffer.getInt(end + 16) & ELSEWHERE;
        if (start == ELSEWHERE && buffer.getInt(end - LOCATOR_64_SIZE) == LOCATOR_64) {
            int end64 = Math.toIntExact(buffer.getLong(end - LOCATOR_64_SIZE + 8));
            if (buffer.getInt(end64) == END_64) {
                start = buffer.getLong(end64 + 48);
            }
        }
        return index(start);
    }

    private static int index(long offset) {
        if (offset < 0 || offset > Integer.MAX_VALUE) {
            throw new IndexOutOfBoundsException(offset);
        }
        return (int) offset;
    }

    /** Reads an entry of the directory, from behind its signature on. */
    private Part entry() {
        int start = buffer.position() - 4;
        int method = buffer.getShort(start + 10) & 0xFFFF;
        long crc = buffer.getInt(start + 16) & ELSEWHERE;
        long packed = buffer.getInt(start + 20) & ELSEWHERE;
        long size = buffer.getInt(start + 24) & ELSEWHERE;
        int nameLength = buffer.getShort(start + 28) & 0xFFFF;
        int extraLength = buffer.getShort(start + 30) & 0xFFFF;
        int commentLength = buffer.getShort(start + 32) & 0xFFFF;
        long header = buffer.getInt(start + 42) & ELSEWHERE;
        byte[] name = new byte[nameLength];
        buffer.position(start + 46);
        buffer.get(name);
        int extra = buffer.position();
        for (int at = extra; at + 4 <= extra + extraLength; at += 4 + (buffer.getShort(at + 2) & 0xFFFF)) {
            if (buffer.getShort(at) == SIZES_64) {
                // Only the numbers that do not stand in their fields, in this order (4.5.3).
                int next = at + 4;
                if (size == ELSEWHERE) {
                    size = buffer.getLong(next);
                    next += 8;
                }
                if (packed == ELSEWHERE) {
                    packed = buffer.getLong(next);
                    next += 8;
                }
                if (header == ELSEWHERE) {
                    header = buffer.getLong(next);
                }
            }
        }
        buffer.position(extra + extraLength + commentLength);
        return new Part(new String(name, StandardCharsets.UTF_8), method, crc, header, packed, size);
    }

    /**
     * Returns the content of a part as it was packed from; its checksum is not looked at.
     *
     * @throws ZipException when there is no part at that place, or it is packed in a way that workbooks are not
     */
    InputStream content(Part entry) throws ZipException {
        try {
            int header = index(entry.header());
            if (buffer.getInt(header) != LOCAL) {
                throw new ZipException("no part where the directory has one");
            }
            int start = header + 30 + (buffer.getShort(header + 26) & 0xFFFF) + (buffer.getShort(header + 28) & 0xFFFF);
            int length = index(entry.packed());
            Objects.checkFromIndexSize(start, length, bytes.length);
            return switch (entry.method()) {
                case ZipEntry.STORED -> new ByteArrayInputStream(bytes, start, length);
                // The inflater wants to see a byte behind its input.
                case ZipEntry.DEFLATED -> new Inflating(new ByteArrayInputStream(bytes, start, length + 1));
                default -> throw new ZipException("method " + entry.method());
            };
        } catch (IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /** Gives back at its end what the inflater holds outside of Java's memory. */
    private static final class Inflating extends InflaterInputStream {
        Inflating(InputStream packed) {
            super(packed, new Inflater(true));
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
