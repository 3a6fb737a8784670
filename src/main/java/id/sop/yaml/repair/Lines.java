package id.sop.yaml.repair;

import java.util.ArrayList;
import java.util.List;

/** The lines of a text, with the breaks between them, and what of them is free text that no key can stand in. */
final class Lines {
    private final List<String> lines;
    private final List<String> breaks;

    private Lines(List<String> lines, List<String> breaks) {
        this.lines = lines;
        this.breaks = breaks;
    }

    static Lines of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> breaks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != '\n' && character != '\r') {
                continue;
            }
            boolean pair = character == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            lines.add(text.substring(start, i));
            breaks.add(text.substring(i, pair ? i + 2 : i + 1));
            i = pair ? i + 1 : i;
            start = i + 1;
        }
        lines.add(text.substring(start));
        breaks.add("");
        return new Lines(lines, breaks);
    }

    int count() {
        return lines.size();
    }

    /** Returns a line, from 0. */
    String get(int index) {
        return lines.get(index);
    }

    /** Returns what ends a line; a line feed where it is the last. */
    String lineBreak(int index) {
        String end = breaks.get(index);
        return end.isEmpty() ? "\n" : end;
    }

    Lines copy() {
        return new Lines(new ArrayList<>(lines), breaks);
    }

    /** Returns how many lines differ from those of a text with as many. */
    int differences(Lines other) {
        int differences = 0;
        for (int i = 0; i < lines.size(); i++) {
            differences += lines.get(i).equals(other.lines.get(i)) ? 0 : 1;
        }
        return differences;
    }

    void set(int index, String line) {
        lines.set(index, line);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(lines.get(i)).append(breaks.get(i));
        }
        return text.toString();
    }

    /** Returns the nearest line above one that holds something; -1 when there is none. */
    int above(int index) {
        int i = index - 1;
        while (i >= 0 && Row.of(lines.get(i)).isEmpty()) {
            i--;
        }
        return i;
    }

    /** Tells of each line whether it belongs to a text that begins with {@code |} or {@code >} on a line above. */
    boolean[] literal() {
        boolean[] literal = new boolean[lines.size()];
        int owner = -1;
        for (int i = 0; i < lines.size(); i++) {
            Row row = Row.of(lines.get(i));
            if (owner >= 0 && (lines.get(i).isBlank() || row.indent().length() > owner)) {
                literal[i] = true;
            } else {
                owner = opensLiteral(lines.get(i)) ? row.indent().length() : -1;
            }
        }
        return literal;
    }

    private static boolean opensLiteral(String line) {
        String text = line.stripTrailing();
        int end = text.length();
        while (end > 0 && "+-0123456789".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean sign = end > 1 && (text.charAt(end - 1) == '|' || text.charAt(end - 1) == '>');
        return sign
                && text.charAt(end - 2) == ' '
                && !text.substring(0, end - 1).isBlank();
    }
}
