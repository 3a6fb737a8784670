package id.sop.importing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Looks ahead at how many objects a document claims to have (ISO 32000-1, 7.5.8): a table of cross-references can claim two thousand
 * million in a few bytes, each of length 0, and the library makes an entry of each.
 */
final class CrossReferences {
    /** In all tables together. A map of 400 pages has 20,000; the entries of so many take 200 MB. */
    private static final long MOST_OBJECTS = 1_000_000;

    /** The highest number of an object (annex C). Not fewer: the bytes of an attached file are called Size as well. */
    private static final long HIGHEST = 8_388_607;

    private static final byte[] SIZE = "Size".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] INDEX = "Index".getBytes(StandardCharsets.US_ASCII);

    private final byte[] document;
    private int at;

    private CrossReferences(byte[] document) {
        this.document = document;
    }

    /** Checks all tables, wherever and however often they stand. */
    static void check(byte[] document) throws Budget.Exceeded {
        new CrossReferences(document).check();
    }

    private void check() throws Budget.Exceeded {
        long claimed = 0;
        while (at < document.length) {
            if (document[at++] != '/') {
                continue;
            }
            byte[] name = name();
            if (Arrays.equals(name, SIZE)) {
                skipSpace();
                Budget.check(number(), HIGHEST, "objects");
            } else if (Arrays.equals(name, INDEX)) {
                claimed += claims();
                Budget.check(claimed, MOST_OBJECTS, "objects");
            }
        }
    }

    /** Returns a name, as far as it is needed: each of its characters may be written as # and two digits. */
    private byte[] name() {
        byte[] name = new byte[INDEX.length + 1];
        int length = 0;
        while (length < name.length && at < document.length && isRegular(document[at])) {
            if (document[at] == '#' && at + 2 < document.length) {
                name[length++] =
                        (byte) (Character.digit(document[at + 1], 16) * 16 + Character.digit(document[at + 2], 16));
                at += 3;
            } else {
                name[length++] = document[at++];
            }
        }
        return Arrays.copyOf(name, length);
    }

    /** Returns the sum of every second number of an array: of its pairs the first says where the objects begin. */
    private long claims() {
        skipSpace();
        if (at >= document.length || document[at] != '[') {
            return 0;
        }
        at++;
        long sum = 0;
        boolean isCount = false;
        skipSpace();
        while (at < document.length && document[at] != ']' && document[at] != '/') {
            int before = at;
            long number = number();
            if (at == before) {
                at++;
            } else {
                sum += isCount ? number : 0;
                isCount = !isCount;
            }
            skipSpace();
        }
        return sum;
    }

    /** Returns a number, or 0 where none stands; what is too long for one is very much. */
    private long number() {
        long number = 0;
        while (at < document.length && document[at] == '+') {
            at++;
        }
        while (at < document.length && document[at] >= '0' && document[at] <= '9') {
            number = Math.min(number * 10 + document[at++] - '0', Integer.MAX_VALUE);
        }
        return number;
    }

    private void skipSpace() {
        while (at < document.length && (document[at] <= ' ' || document[at] == '%')) {
            if (document[at] == '%') {
                while (at < document.length && document[at] != '\n' && document[at] != '\r') {
                    at++;
                }
            } else {
                at++;
            }
        }
    }

    private static boolean isRegular(byte character) {
        return character > ' ' && "()<>[]{}/%".indexOf(character) < 0;
    }
}
