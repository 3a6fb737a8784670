package id.sop.importing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks ahead at what the compressed parts of a document would become, because the library unpacks each of them whole.
 *
 * <p>Only parts are unpacked, and thrown away, that are large enough to become too much.
 */
final class Inflation {
    /** The largest page of a map has 20 MB. */
    private static final long MOST_OF_ONE = 96L << 20;

    private static final long MOST_OF_ALL = 384L << 20;

    /** Deflate makes 1032 bytes of one at most; other ways of packing are rare, and make more. */
    private static final int DEFLATE_RATIO = 1032;

    private static final int LARGEST_LZW = 64 << 10;
    private static final int LONGEST_DICTIONARY = 600;
    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] document;
    private long all;

    private Inflation(byte[] document) {
        this.document = document;
    }

    static void check(byte[] document) throws Budget.Exceeded {
        new Inflation(document).check();
    }

    private void check() throws Budget.Exceeded {
        int at = next(START, 0);
        while (at >= 0) {
            int end = next(END, at + START.length);
            int stop = end < 0 ? document.length : end;
            String dictionary = new String(
                    document,
                    Math.max(0, at - LONGEST_DICTIONARY),
                    Math.min(at, LONGEST_DICTIONARY),
                    StandardCharsets.ISO_8859_1);
            part(dictionary.substring(dictionary.lastIndexOf("obj") + 1), at + START.length, stop);
            at = next(START, end < 0 ? document.length : end + END.length);
        }
    }

    private int next(byte[] word, int from) {
        for (int i = from; i <= document.length - word.length; i++) {
            int same = 0;
            while (same < word.length && document[i + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return i;
            }
        }
        return -1;
    }

    private void part(String dictionary, int from, int to) throws Budget.Exceeded {
        boolean lzw = dictionary.contains("/LZWDecode");
        int first = dictionary.indexOf("/FlateDecode");
        boolean twice = first >= 0 && (lzw || dictionary.indexOf("/FlateDecode", first + 1) >= 0);
        if (twice || (lzw && to - from > LARGEST_LZW)) {
            throw new Budget.Exceeded("parts that are packed twice, or in an old way");
        }
        if (first >= 0 && (to - from) * (long) DEFLATE_RATIO > MOST_OF_ONE) {
            all += inflated(from, to);
            if (all > MOST_OF_ALL) {
                throw new Budget.Exceeded("more than " + MOST_OF_ALL + " bytes");
            }
        }
    }

    private long inflated(int from, int to) throws Budget.Exceeded {
        int start = from;
        while (start < to && (document[start] == '\r' || document[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(document, start, to - start);
            byte[] thrownAway = new byte[1 << 16];
            long size = 0;
            int more = inflater.inflate(thrownAway);
            while (more > 0) {
                size += more;
                if (size > MOST_OF_ONE) {
                    throw new Budget.Exceeded("a part of more than " + MOST_OF_ONE + " bytes");
                }
                more = inflater.inflate(thrownAway);
            }
            return size;
        } catch (DataFormatException e) {
            // Then the library cannot unpack it either.
            return 0;
        } finally {
            inflater.end();
        }
    }
}
