package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs within braces without the commas between them: {@code {Ringan: 3 Sedang: 4}}, {@code {oleh: loket tidak: 1}}. */
final class MissingCommas {
    private MissingCommas() {}

    /** Returns a line with these commas; nothing where it has all of them. */
    static Optional<Slip> added(String line, int index, KeyWords words) {
        int open = line.indexOf('{');
        int close = line.lastIndexOf('}');
        if (open < 0 || close < open || line.indexOf('"', open) >= 0 || line.indexOf('\'', open) >= 0) {
            return Optional.empty();
        }
        List<Integer> commas = new ArrayList<>();
        boolean certain = true;
        int value = -1;
        for (int i = open; i < close; i++) {
            char character = line.charAt(i);
            if (",{[".indexOf(character) >= 0) {
                value = -1;
            } else if (character == ':' && i + 1 < close && Row.isSpace(line.charAt(i + 1))) {
                int key = value < 0 ? -1 : key(line, value, i);
                if (key > 0) {
                    certain &= isCertain(line, value, key, i, words);
                    commas.add(key);
                }
                value = LineSlips.skipSpaces(line, i + 1);
            }
        }
        // Where all of them are semicolons, these are told.
        if (commas.stream().allMatch(key -> line.charAt(end(line, key) - 1) == ';')) {
            return Optional.empty();
        }
        StringBuilder mended = new StringBuilder(line);
        for (int i = commas.size() - 1; i >= 0; i--) {
            int end = end(line, commas.get(i));
            boolean other = line.charAt(end - 1) == ';';
            mended.replace(other ? end - 1 : end, end, ",");
        }
        int first = commas.get(0);
        int from = line.lastIndexOf('{', first);
        String whole = mended.substring(from, mended.indexOf("}", from) + 1);
        String key = line.substring(first, line.indexOf(':', first)).strip();
        Slipped message = new Slipped.MissingComma(key, whole);
        return Optional.of(new Slip(index, first, first + key.length(), mended.toString(), message, certain));
    }

    /** Returns where the key before a colon begins, in what the parser takes for a value; -1 where the value is no other. */
    private static int key(String line, int value, int colon) {
        int digits = value;
        while (digits < colon && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        int behind = LineSlips.skipSpaces(line, digits);
        if (digits > value && behind > digits && behind < colon && Character.isLetter(line.charAt(behind))) {
            return behind;
        }
        int start = colon;
        while (start > value && Row.isOfWord(line.charAt(start - 1))) {
            start--;
        }
        return start > value && start < colon && line.charAt(start - 1) == ' ' ? start : -1;
    }

    /** Tells whether a number of a step stands before a key, or the key is one of the format. */
    private static boolean isCertain(String line, int value, int key, int colon, KeyWords words) {
        String before = line.substring(value, key).strip();
        return before.chars().allMatch(Character::isDigit)
                || words.isKey(line.substring(key, colon).strip());
    }

    private static int end(String line, int key) {
        int end = key;
        while (Row.isSpace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
