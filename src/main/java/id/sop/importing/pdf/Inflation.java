package id.sop.importing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks ahead at what the compressed parts of a document would become, because the library unpacks each of them whole.
 *
 * <p>Before a document is opened nothing is known of its parts but their bytes: names of filters can be abbreviated, escaped or stand
 * elsewhere. So behind every word {@code stream} is tried whether something unpacks, as leniently as the library does, and what comes out
 * is counted and thrown away.
 */
final class Inflation {
    /** The largest page of a map has 20 MB. */
    static final long MOST_OF_ONE = 64L << 20;

    /** Deflate makes 1032 bytes of one at most. */
    static final int DEFLATE_RATIO = 1032;

    private static final long MOST_OF_ALL = 384L << 20;
    private static final int ZLIB_HEADER = 2;
    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] document;
    private final Inflater inflater = new Inflater(true);
    private final byte[] thrownAway = new byte[1 << 16];

    private Inflation(byte[] document) {
        this.document = document;
    }

    /** Checks all parts of a document that are not encrypted. */
    static void check(byte[] document) throws Budget.Exceeded {
        if (document.length * (long) DEFLATE_RATIO <= MOST_OF_ONE) {
            return;
        }
        Inflation inflation = new Inflation(document);
        try {
            inflation.check();
        } finally {
            inflation.inflater.end();
        }
    }

    /** Returns how many bytes a part becomes, as far as it is whole; never much more than {@link #MOST_OF_ONE}. */
    static long size(byte[] packed) {
        Inflation inflation = new Inflation(packed);
        try {
            return inflation.inflated(0);
        } finally {
            inflation.inflater.end();
        }
    }

    private void check() throws Budget.Exceeded {
        long all = 0;
        for (int i = 0; i < document.length - START.length; i++) {
            if (document[i] == START[0] && isStart(i)) {
                long one = inflated(i + START.length);
                all += one;
                if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                    throw new Budget.Exceeded("parts that become more than " + MOST_OF_ONE + " bytes");
                }
            }
        }
    }

    private boolean isStart(int at) {
        for (int i = 1; i < START.length; i++) {
            if (document[at + i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    private long inflated(int from) {
        int start = from;
        while (start < document.length && isSpace(document[start])) {
            start++;
        }
        start += ZLIB_HEADER;
        if (start >= document.length) {
            return 0;
        }
        inflater.reset();
        inflater.setInput(document, start, document.length - start);
        long size = 0;
        try {
            int more = inflater.inflate(thrownAway);
            while (more > 0 && size <= MOST_OF_ONE) {
                size += more;
                more = inflater.inflate(thrownAway);
            }
            return size + more;
        } catch (DataFormatException e) {
            // What came out before the damage is what the library gets out, too.
            return size;
        }
    }

    private static boolean isSpace(byte character) {
        return character == '\r' || character == '\n' || character == ' ';
    }
}
