package id.sop.importing.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSStream;

/**
 * What the codes of a font mean by its own table (ToUnicode, ISO 32000-1, 9.10.3).
 *
 * <p>The library's reader of these tables makes 65,792 strings before the first of them, which is a tenth of a second of a cold start.
 */
final class Meanings {
    /** No font has more letters; a larger table is not read further. */
    private static final int MOST = 70_000;

    /** Codes up to one, and what the first of them means. */
    private record Range(int to, String first) {}

    private final Map<Integer, String> single = new HashMap<>();
    private final NavigableMap<Integer, Range> ranges = new TreeMap<>();
    private final String table;
    private int at;

    private Meanings(String table) {
        this.table = table;
    }

    /** Reads a table; null if it says nothing by itself. */
    static Meanings of(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            Meanings meanings = new Meanings(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            boolean whole = meanings.read();
            return whole && !(meanings.single.isEmpty() && meanings.ranges.isEmpty()) ? meanings : null;
        }
    }

    /** Returns what a code means; null if the table does not say. */
    String of(int code) {
        String meaning = single.get(code);
        Map.Entry<Integer, Range> entry = meaning == null ? ranges.floorEntry(code) : null;
        if (entry == null
                || code > entry.getValue().to()
                || entry.getValue().first().isEmpty()) {
            return meaning;
        }
        String first = entry.getValue().first();
        int last = first.length() - 1;
        return first.substring(0, last) + (char) (first.charAt(last) + code - entry.getKey());
    }

    private boolean read() {
        for (String word = next(); !word.isEmpty(); word = next()) {
            switch (word) {
                case "usecmap" -> {
                    return false;
                }
                case "beginbfchar" -> readSingle();
                case "beginbfrange" -> readRanges();
                default -> {}
            }
        }
        return true;
    }

    private void readSingle() {
        for (String code = next(); isCode(code) && single.size() < MOST; code = next()) {
            String meaning = next();
            if (isCode(meaning)) {
                single.put(number(code), text(meaning));
            }
        }
    }

    private void readRanges() {
        for (String from = next(); isCode(from) && ranges.size() < MOST; from = next()) {
            String to = next();
            String first = next();
            if (first.equals("[")) {
                int code = number(from);
                for (String meaning = next(); isCode(meaning) && single.size() < MOST; meaning = next()) {
                    single.put(code++, text(meaning));
                }
            } else if (isCode(to) && isCode(first)) {
                ranges.put(number(from), new Range(number(to), text(first)));
            }
        }
    }

    private static boolean isCode(String word) {
        return word.startsWith("<") && !word.startsWith("<<");
    }

    /** Returns the next word: a code with its opening bracket and its digits, a bracket, or a name; empty at the end. */
    private String next() {
        while (at < table.length() && (table.charAt(at) <= ' ' || table.charAt(at) == '%')) {
            boolean comment = table.charAt(at) == '%';
            at++;
            while (comment && at < table.length() && table.charAt(at) != '\n' && table.charAt(at) != '\r') {
                at++;
            }
        }
        int start = at;
        if (at < table.length() && table.charAt(at) == '<') {
            StringBuilder digits = new StringBuilder("<");
            at++;
            if (at < table.length() && table.charAt(at) == '<') {
                at++;
                return "<<";
            }
            while (at < table.length() && table.charAt(at) != '>') {
                if (Character.digit(table.charAt(at), 16) >= 0) {
                    digits.append(table.charAt(at));
                }
                at++;
            }
            at = Math.min(at + 1, table.length());
            return digits.toString();
        }
        if (at < table.length() && "[]>".indexOf(table.charAt(at)) >= 0) {
            at++;
            return table.substring(start, at);
        }
        while (at < table.length() && table.charAt(at) > ' ' && "[]<>%".indexOf(table.charAt(at)) < 0) {
            at++;
        }
        return table.substring(start, at);
    }

    private static int number(String code) {
        int number = 0;
        for (int i = 1; i < code.length(); i++) {
            number = number * 16 + Character.digit(code.charAt(i), 16);
        }
        return number;
    }

    private static String text(String code) {
        String digits = code.length() % 2 == 0 ? code.substring(1) + "0" : code.substring(1);
        byte[] bytes = HexFormat.of().parseHex(digits);
        return new String(bytes, bytes.length == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
    }
}
