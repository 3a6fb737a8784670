package id.sop.yaml.repair;

import id.sop.source.CodePoints;
import id.sop.source.Quoting;
import java.util.Optional;

/** Slips that a line shows by itself, whatever the parser makes of it. */
final class LineSlips {
    /** What word processors, and people in their place, put before the items of a list. */
    private static final String BULLETS = "–—―−‐‑•●▪▫◦○‣⁃∙·➢➤►▶✓✔■□◆❖\uF0B7\uF0A7\uF0D8\uF0FC*+>";

    /** What stands in the place of a colon. */
    static final String COLONS = "：﹕∶꞉ː;=";

    /** The widest sign in place of a dash: a number of three digits with its dot. */
    private static final int WIDEST = 8;

    private final KeyWords words;
    private final HeadSlips heads;

    LineSlips(KeyWords words) {
        this.words = words;
        this.heads = new HeadSlips(words);
    }

    /** Returns the first slip of a line, if it has one. */
    Optional<Slip> first(Lines lines, int index) {
        String line = lines.get(index);
        Row row = Row.of(line);
        // A line that has become two is right.
        if (row.isEmpty() || row.rest().isEmpty() || line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        return oddSpaces(index, line, row)
                .or(() -> heads.first(lines, index))
                .or(() -> number(lines, index, row))
                .or(() -> bullet(lines, index, row))
                .or(() -> tightDash(lines, index, row))
                .or(() -> colon(index, line, row))
                .or(() -> wordQuotes(index, line, row));
    }

    /** Spaces of Word where YAML counts spaces: before the text, behind its dash, around the colon of a key. */
    private static Optional<Slip> oddSpaces(int index, String line, Row row) {
        StringBuilder mended = new StringBuilder(line);
        int first = -1;
        int end = row.column();
        int colon = row.word().length();
        String rest = row.rest();
        int behind = colon;
        while (behind < rest.length() && Row.isSpace(rest.charAt(behind))) {
            behind++;
        }
        boolean key = colon > 0 && behind < rest.length() && rest.charAt(behind) == ':';
        if (key) {
            behind++;
            while (behind < rest.length() && Row.isSpace(rest.charAt(behind))) {
                behind++;
            }
            end = row.column() + behind;
        }
        int last = -1;
        for (int i = end - 1; i >= 0; i--) {
            char character = line.charAt(i);
            if (Row.isOddSpace(character)) {
                boolean wide = Character.getType(character) == Character.SPACE_SEPARATOR;
                mended.replace(i, i + 1, wide ? " " : "");
                first = i;
                last = Math.max(last, i);
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        Slipped message = new Slipped.OddSpace(CodePoints.name(line.charAt(first)));
        return Optional.of(new Slip(index, first, last + 1, mended.toString(), message, true));
    }

    /** {@code 1. kegiatan:}, {@code 2) kegiatan:}, {@code a. KTP} under a key that waits for a list. */
    private Optional<Slip> number(Lines lines, int index, Row row) {
        String rest = row.rest();
        int end = numberEnd(rest);
        if (end < 0 || !row.dash().isEmpty()) {
            return Optional.empty();
        }
        int content = skipSpaces(rest, end);
        Row behind = Row.of(rest.substring(content));
        boolean key = words.isUnderstood(beforeColon(behind.rest()));
        if (!key && (content == end || !followsListHead(lines, index, row))) {
            return Optional.empty();
        }
        String sign = rest.substring(0, end);
        return Optional.of(asItem(lines, index, row, content, end, new Slipped.Numbered(sign)));
    }

    /** Returns where a number of a list, such as {@code 1.}, {@code 2)}, {@code (3)} or {@code a.}, ends; -1 for none. */
    static int numberEnd(String text) {
        int start = text.startsWith("(") ? 1 : 0;
        int end = start;
        while (end < text.length() && end - start < 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        if (end == start && end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        while (end > start && end + 1 < text.length() && text.charAt(end) == ' ' && text.charAt(end + 1) == ')') {
            end++;
        }
        boolean closed = end > start && end < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        return closed && (start == 0 || text.charAt(end) == ')') ? end + 1 : -1;
    }

    private Optional<Slip> bullet(Lines lines, int index, Row row) {
        String rest = row.rest();
        char sign = rest.charAt(0);
        if (BULLETS.indexOf(sign) < 0 || !row.dash().isEmpty()) {
            return Optional.empty();
        }
        int content = skipSpaces(rest, 1);
        if (content >= rest.length()) {
            return Optional.empty();
        }
        boolean key = words.isUnderstood(beforeColon(rest.substring(content)));
        boolean spaced = content > 1 || "*+>".indexOf(sign) < 0;
        if (!key && !(spaced && followsListHead(lines, index, row))) {
            return Optional.empty();
        }
        // Word's own bullets are letters of its symbol fonts, which nobody else can show.
        String shown = Character.getType(sign) == Character.PRIVATE_USE ? "•" : String.valueOf(sign);
        Slipped message = new Slipped.Bullet(shown, CodePoints.name(sign));
        return Optional.of(asItem(lines, index, row, content, 1, message));
    }

    private Optional<Slip> tightDash(Lines lines, int index, Row row) {
        String rest = row.rest();
        if (rest.length() < 2
                || rest.charAt(0) != '-'
                || Row.isSpace(rest.charAt(1))
                || !row.dash().isEmpty()) {
            return Optional.empty();
        }
        int content = 1;
        while (content < rest.length() && (rest.charAt(content) == '-' || Row.isSpace(rest.charAt(content)))) {
            content++;
        }
        boolean key = words.isUnderstood(beforeColon(rest.substring(content)));
        boolean item = Character.isLetter(rest.charAt(1)) && followsListHead(lines, index, row);
        String written =
                rest.substring(0, content) + Row.of(rest.substring(content)).word();
        Slipped message = content > 1 ? new Slipped.DashesInARow(written) : new Slipped.DashWithoutSpace(written);
        return key || item ? Optional.of(asItem(lines, index, row, content, content, message)) : Optional.empty();
    }

    /** Puts a dash in the place of a sign, so that what is meant to belong to the item still stands right under it. */
    private Slip asItem(Lines lines, int index, Row row, int content, int signEnd, Slipped message) {
        String text = row.rest().substring(content);
        int column = row.indent().length();
        int below = index + 1 < lines.count()
                ? Row.of(lines.get(index + 1)).indent().length()
                : 0;
        Optional<Row> model = column < 2 ? model(lines, index, below) : Optional.empty();
        if (model.isPresent()) {
            String mended = model.get().indent() + model.get().dash() + text;
            return new Slip(index, column, column + signEnd, mended, message, true);
        }
        boolean aligned = words.isUnderstood(beforeColon(text)) && below - column >= 2 && below - column <= WIDEST;
        int width = aligned ? below - column : 2;
        String mended = row.indent() + "-" + " ".repeat(width - 1) + text;
        return new Slip(index, column, column + signEnd, mended, message, true);
    }

    /** Returns the beginning of a step above whose keys stand in a column. */
    private Optional<Row> model(Lines lines, int index, int column) {
        for (int i = index - 1; i >= 0; i--) {
            Row row = Row.of(lines.get(i));
            if (!row.dash().isEmpty() && row.column() == column && words.isUnderstood(row.key())) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Tells whether a line stands where an item of a list is due: below a key without a value, or below an item like it. */
    private boolean followsListHead(Lines lines, int index, Row row) {
        int above = lines.above(index);
        if (above < 0) {
            return false;
        }
        Row before = Row.of(lines.get(above));
        boolean item = !before.dash().isEmpty()
                || before.rest().charAt(0) == row.rest().charAt(0)
                || (numberEnd(before.rest()) > 0 && numberEnd(row.rest()) > 0);
        boolean sibling = before.indent().length() == row.indent().length();
        return before.opensBlock() || words.isHead(before) || (item && sibling);
    }

    /** Tells whether a line is an item, with a dash or a number before it. */
    static boolean isItem(Row row) {
        return !row.dash().isEmpty() || numberEnd(row.rest()) > 0;
    }

    /** A key whose colon is missing its space, or is another sign. */
    private Optional<Slip> colon(int index, String line, Row row) {
        String rest = row.rest();
        String word = row.word();
        int sign = skipSpaces(rest, word.length());
        if (word.isEmpty() || sign >= rest.length() || !words.isUnderstood(word)) {
            return Optional.empty();
        }
        int start = row.column();
        String before = line.substring(0, start) + word + ": ";
        char character = rest.charAt(sign);
        String value = rest.substring(sign + 1).stripLeading();
        if (COLONS.indexOf(character) >= 0) {
            Slipped message = Slipped.OtherColon.of(word, character);
            String mended = value.isEmpty() ? before.stripTrailing() : before + value;
            return Optional.of(new Slip(index, start + sign, start + sign + 1, mended, message, true));
        }
        boolean tight = character == ':' && sign + 1 < rest.length() && !Row.isSpace(rest.charAt(sign + 1));
        return tight
                ? Optional.of(new Slip(index, start, start + sign + 1, before + value, new Slipped.NoSpace(word), true))
                : Optional.empty();
    }

    /** Word's quotation marks around a text that cannot do without YAML's. */
    private static Optional<Slip> wordQuotes(int index, String line, Row row) {
        int start = row.valueStart();
        if (start < 0 || !Quoting.isTypographic(line.charAt(start))) {
            return Optional.empty();
        }
        String value = line.substring(start).stripTrailing();
        int end = value.length() - 1;
        boolean wrapped = end > 0 && (Quoting.isTypographic(value.charAt(end)) || value.charAt(end) == '"');
        String inner = wrapped ? value.substring(1, end) : "";
        if (!wrapped || !Quoting.isNeededInside(inner)) {
            return Optional.empty();
        }
        Slipped message = new Slipped.WordQuotes(value.substring(0, 1), value.substring(end));
        String mended = line.substring(0, start) + Quoting.quoted(inner);
        return Optional.of(new Slip(index, start, start + value.length(), mended, message, true));
    }

    /** Returns the word before a colon, or before what stands in its place; empty when there is none. */
    private static String beforeColon(String rest) {
        String word = Row.of(rest).word();
        int sign = skipSpaces(rest, word.length());
        return sign < rest.length() && (rest.charAt(sign) == ':' || COLONS.indexOf(rest.charAt(sign)) >= 0) ? word : "";
    }

    /** Returns the offset of the first character from an offset on that is no space. */
    static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && Row.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
