package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pairs in braces one behind the other without the brackets of a list: {@code keputusan: {oleh: kasi, tidak: 1}, {oleh: camat,
 * tidak: 2}}. Where no key is in two of them they were meant as one: {@code keputusan: {ya: 3}, {tidak: 1}}.
 */
final class PairsInARow {
    private PairsInARow() {}

    /** Returns the first such value of a line, joined. */
    static Optional<Slip> joined(String line, int index) {
        for (int start = line.indexOf(": {"); start >= 0; start = line.indexOf(": {", start + 1)) {
            int from = start + 2;
            List<String> pairs = new ArrayList<>();
            int end = from;
            for (int next = from; next < line.length() && line.charAt(next) == '{'; next = behindComma(line, end)) {
                int close = closing(line, next);
                if (close < 0) {
                    break;
                }
                pairs.add(line.substring(next + 1, close).strip());
                end = close + 1;
            }
            String key = word(line, start);
            if (pairs.size() > 1 && !key.isEmpty()) {
                String whole = areOne(pairs)
                        ? "{" + String.join(", ", pairs) + "}"
                        : pairs.stream().collect(Collectors.joining("}, {", "[{", "}]"));
                String mended = line.substring(0, from) + whole + line.substring(end);
                return Optional.of(new Slip(index, from, end, mended, new Slipped.PairsWithoutList(key, whole), true));
            }
        }
        return Optional.empty();
    }

    private static String word(String line, int end) {
        int start = end;
        while (start > 0 && Row.isOfWord(line.charAt(start - 1))) {
            start--;
        }
        return line.substring(start, end);
    }

    private static int behindComma(String line, int from) {
        int next = LineSlips.skipSpaces(line, from);
        return next < line.length() && ",;".indexOf(line.charAt(next)) >= 0
                ? LineSlips.skipSpaces(line, next + 1)
                : next;
    }

    /** Returns where braces are closed, or -1 where they are not; what stands in quotation marks is passed over. */
    private static int closing(String line, int open) {
        int depth = 0;
        for (int i = open; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"' || (character == '\'' && !Row.isOfWord(line.charAt(i - 1)))) {
                int close = line.indexOf(character, i + 1);
                i = close < 0 ? i : close;
            } else if (character == '{') {
                depth++;
            } else if (character == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether no key stands in two pairs. */
    private static boolean areOne(List<String> pairs) {
        Set<String> keys = new HashSet<>();
        for (String pair : pairs) {
            int depth = 0;
            int start = 0;
            for (int i = 0; i <= pair.length(); i++) {
                char character = i < pair.length() ? pair.charAt(i) : ',';
                depth += "{[".indexOf(character) >= 0 ? 1 : "}]".indexOf(character) >= 0 ? -1 : 0;
                if (character == ',' && depth == 0) {
                    if (!keys.add(Row.of(pair.substring(start, i).strip()).key())) {
                        return false;
                    }
                    start = i + 1;
                }
            }
        }
        return true;
    }
}
