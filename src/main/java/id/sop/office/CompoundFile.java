package id.sop.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The names in a compound file ([MS-CFB]): that of Office before 2007, and of later Office where a password locks it. */
public final class CompoundFile {
    private static final long SIGNATURE = 0xE11AB1A1E011CFD0L;
    private static final int HEADER_SIZE = 512;
    private static final int ENTRY_SIZE = 128;
    private static final int MOST_SECTORS = 10_000;
    private static final int TABLES_IN_HEADER = 109;

    private CompoundFile() {}

    /** Tells whether a file begins as one, whatever is left of it. */
    public static boolean is(byte[] bytes) {
        return bytes.length >= Long.BYTES
                && ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0) == SIGNATURE;
    }

    /** Returns the names of its streams; of a damaged file those before the damage. */
    public static Set<String> names(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        if (bytes.length < HEADER_SIZE) {
            return names;
        }
        int shift = file.getShort(30) == 12 ? 12 : 9;
        int sector = file.getInt(48);
        for (int read = 0; sector >= 0 && read < MOST_SECTORS; read++) {
            long start = (sector + 1L) << shift;
            if (start + (1L << shift) > bytes.length) {
                break;
            }
            for (int at = (int) start; at < start + (1 << shift); at += ENTRY_SIZE) {
                int length = file.getShort(at + 64);
                if (length >= 2 && length <= 64) {
                    names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
                }
            }
            sector = next(file, sector, shift);
        }
        return names;
    }

    /** Returns the sector behind another one, or a number below 0. */
    private static int next(ByteBuffer file, int sector, int shift) {
        int inTable = 1 << (shift - 2);
        int table = sector / inTable;
        if (table >= TABLES_IN_HEADER) {
            return -1;
        }
        long at = ((file.getInt(76 + 4 * table) + 1L) << shift) + 4L * (sector % inTable);
        return at < HEADER_SIZE || at + 4 > file.limit() ? -1 : file.getInt((int) at);
    }
}
