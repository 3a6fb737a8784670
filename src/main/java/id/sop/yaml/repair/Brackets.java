package id.sop.yaml.repair;

import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes wrong between braces and brackets on one line. */
final class Brackets {
    /** Signs that mean something to YAML there, and nothing to a person. */
    private static final String SIGNS = "?:#";

    /** Those that do so where a text begins. */
    private static final String FIRST_SIGNS = "@%`&*!|>";

    private static final String ANSWERS = "pilihan:";

    /** What answers stand behind. */
    private static final Set<String> ANSWERED = Set.of("keputusan", "pilihan");

    private static final Set<String> TARGETS = Set.of("selesai", "lanjut");

    private Brackets() {}

    /** Adds what may have been meant by a line with braces or brackets, or by one that lacks some. */
    static void mended(Lines lines, int index, KeyWords words, List<Candidates.Candidate> found) {
        String line = lines.get(index);
        keyless(lines, index, words).ifPresent(slip -> Candidates.add(found, lines, slip));
        int start = Row.of(line).valueStart();
        if (start < 0) {
            return;
        }
        PairsInARow.joined(line, index).ifPresent(slip -> Candidates.add(found, lines, slip));
        MissingCommas.added(line, index, words).ifPresent(slip -> commas(lines, slip, start, found));
        innerBraces(line, index).ifPresent(slip -> Candidates.add(found, lines, slip));
        semicolons(lines, index, start, found);
        signs(lines, index, start, found);
        String value = line.substring(start).stripTrailing();
        char first = value.charAt(0);
        char last = value.charAt(value.length() - 1);
        boolean opens = "{(".indexOf(first) >= 0;
        boolean closes = "})".indexOf(last) >= 0;
        String inner = value.substring(opens ? 1 : 0, value.length() - (closes && value.length() > 1 ? 1 : 0))
                .strip();
        boolean pairs =
                words.isKey(Row.of(inner).key()) || words.isKey(Row.of(inner).word());
        boolean colon = inner.indexOf(':') > 0
                && words.isKey(inner.substring(0, inner.indexOf(':')).strip());
        boolean answers = isOfAnswers(words, Row.of(line).key()) && leads(inner);
        if (((pairs && colon) || answers)
                && !(first == '{' && last == '}')
                && !Row.of(line).key().isEmpty()) {
            String key = Row.of(line).key();
            String braces = words.meant(key).equals("keputusan") ? answers(inner, words) : "{" + inner + "}";
            Slipped message =
                    first == '{' || last == '}' ? new Slipped.OneBrace(key, braces) : new Slipped.NoBraces(key, braces);
            Candidates.add(
                    found,
                    lines,
                    new Slip(index, start, start + value.length(), line.substring(0, start) + braces, message, true));
        }
        boolean unclosed = (first == '[' && last != ']') || (first == '{' && last != '}');
        if (unclosed && value.length() > 1) {
            String closed = line.stripTrailing() + (first == '[' ? "]" : "}");
            Candidates.add(found, lines, new Slip(index, start, start + 1, closed, null, false));
        }
    }

    /** Adds a line with its commas, and one in which the texts between them have their quotation marks too. */
    private static void commas(Lines lines, Slip slip, int start, List<Candidates.Candidate> found) {
        Candidates.add(found, lines, slip);
        Lines text = lines.copy();
        text.set(slip.line(), slip.mended());
        List<Candidates.Candidate> quoted = new ArrayList<>();
        signs(text, slip.line(), start, quoted);
        for (Candidates.Candidate both : quoted) {
            String mended = both.text().get(slip.line());
            Slipped message =
                    new Slipped.MissingComma(((Slipped.MissingComma) slip.message()).key(), inBraces(mended, start));
            Slip told = new Slip(slip.line(), slip.start(), slip.end(), mended, message, slip.safe());
            found.add(new Candidates.Candidate(told, both.text()));
        }
    }

    private static String inBraces(String line, int from) {
        return line.substring(line.indexOf('{', from), line.lastIndexOf('}') + 1);
    }

    /** Returns answers in braces: those in other words than yes and no are choices. */
    private static String answers(String inner, KeyWords words) {
        return words.isKey(Row.of(inner).key())
                ? "{" + inner + "}"
                : "{pilihan: {" + inner.replace(" tidak:", " Tidak:").replace(" ya:", " Ya:") + "}}";
    }

    private static boolean isOfAnswers(KeyWords words, String key) {
        return ANSWERED.contains(words.meant(key));
    }

    /** Tells whether a text is a word, a colon, and where an answer leads. */
    private static boolean leads(String text) {
        Row row = Row.of(text);
        int value = row.valueStart();
        if (!row.dash().isEmpty() || row.key().isEmpty() || value < 0) {
            return false;
        }
        int comma = text.indexOf(',', value);
        String target = text.substring(value, comma < 0 ? text.length() : comma).strip();
        return TARGETS.contains(target) || (!target.isEmpty() && target.chars().allMatch(Character::isDigit));
    }

    /** {@code {tidak: 1}} or {@code Lengkap: 3, tidak: 1} as a line of a step, without the key of the decision. */
    private static Optional<Slip> keyless(Lines lines, int index, KeyWords words) {
        Row row = Row.of(lines.get(index));
        int above = lines.above(index);
        Row before = Row.of(above < 0 ? "" : lines.get(above));
        boolean braces = row.rest().startsWith("{") && row.rest().endsWith("}");
        String inner = braces ? row.rest().substring(1, row.rest().length() - 1).strip() : row.rest();
        boolean several = braces || inner.indexOf(',') > 0;
        boolean beside = before.column() == row.column() && words.isUnderstood(before.key());
        if (!several || !beside || !row.dash().isEmpty() || !leads(inner)) {
            return Optional.empty();
        }
        String whole = answers(inner, words);
        Slipped message = new Slipped.BracesWithoutKey(row.rest(), "keputusan: " + whole);
        int start = row.column();
        return Optional.of(new Slip(
                index, start, start + row.rest().length(), row.indent() + "keputusan: " + whole, message, true));
    }

    /** Puts braces around the answers in {@code {pilihan: Lengkap: 3, Tidak: 1}}. */
    private static Optional<Slip> innerBraces(String line, int index) {
        int at = line.indexOf(ANSWERS);
        int from = at < 0 ? -1 : LineSlips.skipSpaces(line, at + ANSWERS.length());
        int close = line.lastIndexOf('}');
        boolean opened = at > 0 && line.lastIndexOf('{', at) >= 0;
        if (!opened || from >= close || "{[".indexOf(line.charAt(from)) >= 0 || line.indexOf(':', from) < 0) {
            return Optional.empty();
        }
        String braces = "{" + line.substring(from, close).strip() + "}";
        String mended = line.substring(0, from) + braces + line.substring(close);
        Slipped message = new Slipped.NoBraces("pilihan", braces);
        return Optional.of(new Slip(index, from, close, mended, message, true));
    }

    /** Puts commas in the place of semicolons before the keys within braces: {@code {Ringan: 3; Berat: 5}}. */
    private static void semicolons(Lines lines, int index, int from, List<Candidates.Candidate> found) {
        String line = lines.get(index);
        int close = line.lastIndexOf('}');
        int first = -1;
        StringBuilder mended = new StringBuilder(line);
        for (int i = line.indexOf('{', from); i >= 0 && i < close; i++) {
            if (line.charAt(i) == ';' && valueOf(line, i + 1, close) > i + 1) {
                mended.setCharAt(i, ',');
                first = first < 0 ? i : first;
            }
        }
        if (first >= 0) {
            int open = line.lastIndexOf('{', first);
            int end = line.indexOf('}', first) + 1;
            Slipped message = new Slipped.SemicolonInBraces(mended.substring(open, end));
            Candidates.add(found, lines, new Slip(index, first, first + 1, mended.toString(), message, true));
        }
    }

    /** Puts quotation marks around every text between brackets that needs some there. */
    private static void signs(Lines lines, int index, int from, List<Candidates.Candidate> found) {
        String line = lines.get(index);
        int open = from;
        while (open < line.length() && "{[".indexOf(line.charAt(open)) < 0) {
            open++;
        }
        int close = Math.max(line.lastIndexOf('}'), line.lastIndexOf(']'));
        if (open >= line.length() || close < open) {
            return;
        }
        boolean braces = line.charAt(open) == '{';
        StringBuilder all = new StringBuilder(line.substring(0, open + 1));
        String firstText = "";
        int start = open + 1;
        while (start < close) {
            int end = pieceEnd(line, start, close, braces);
            int value = braces ? valueOf(line, start, end) : start;
            while (braces && value < end && line.charAt(value) == '{') {
                value = valueOf(line, value + 1, end);
            }
            String text = withoutClosing(line.substring(value, end).strip());
            if (text.startsWith(":")) {
                // What the key was, only its author knows.
                return;
            }
            String named = firstInNeed(text);
            all.append(line, start, value);
            all.append(
                    named.isEmpty()
                            ? line.substring(value, end)
                            : line.substring(value, end).replace(text, mended(text)));
            all.append(end < close ? "," : "");
            firstText = firstText.isEmpty() ? named : firstText;
            start = end + 1;
        }
        if (!firstText.isEmpty()) {
            int at = line.indexOf(firstText, open);
            String mended = all.append(line.substring(close)).toString();
            int last = firstText.length() - 1;
            Slipped message = Quoting.isTypographic(firstText.charAt(0))
                    ? new Slipped.WordQuotes(firstText.substring(0, 1), firstText.substring(last))
                    : new Slipped.SignInBraces(firstText);
            Candidates.add(found, lines, new Slip(index, at, at + firstText.length(), mended, message, true));
        }
    }

    /** A comma ends a value within braces only when a key follows. */
    private static int pieceEnd(String line, int start, int close, boolean braces) {
        for (int i = start; i < close; i++) {
            if (line.charAt(i) == ',' && (!braces || valueOf(line, i + 1, close) > i + 1)) {
                return i;
            }
        }
        return close;
    }

    /** Returns where the value behind a key begins; the given start when no key is there. */
    private static int valueOf(String line, int start, int end) {
        Row piece = Row.of(line.substring(start, end));
        int offset = piece.valueStart();
        return piece.dash().isEmpty() && !piece.key().isEmpty() && offset >= 0 ? start + offset : start;
    }

    /** Leaves out what closes braces or brackets that were opened before a text: those of a decision within a step on one line. */
    private static String withoutClosing(String text) {
        String bare = text;
        while (!bare.isEmpty() && (closesMore(bare, '{', '}') || closesMore(bare, '[', ']'))) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare;
    }

    private static boolean closesMore(String text, char open, char close) {
        return text.charAt(text.length() - 1) == close
                && text.chars().filter(c -> c == close).count()
                        > text.chars().filter(c -> c == open).count();
    }

    /** Returns the text that needs quotation marks: a value, or the first item of a list that does; empty when none needs them. */
    private static String firstInNeed(String text) {
        return items(text).stream().filter(Brackets::needsQuotes).findFirst().orElse("");
    }

    /** Returns a value, or a list of them, with the quotation marks it needs. */
    private static String mended(String text) {
        if (!isList(text)) {
            return quoted(text);
        }
        return items(text).stream()
                .map(item -> needsQuotes(item) ? quoted(item) : item)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> items(String text) {
        return isList(text)
                ? Stream.of(text.substring(1, text.length() - 1).split(",", -1))
                        .map(String::strip)
                        .toList()
                : List.of(text);
    }

    /** Tells whether a text is a list without others in it, and without quotation marks, which may hold commas. */
    private static boolean isList(String text) {
        return text.length() > 1
                && text.startsWith("[")
                && text.indexOf(']') == text.length() - 1
                && text.indexOf('[', 1) < 0
                && text.indexOf('"') < 0
                && text.indexOf('\'') < 0;
    }

    private static boolean needsQuotes(String text) {
        boolean plain = !text.isEmpty() && "\"'[{".indexOf(text.charAt(0)) < 0;
        return plain
                && (FIRST_SIGNS.indexOf(text.charAt(0)) >= 0
                        || text.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0 || c == ','));
    }

    private static String quoted(String text) {
        int last = text.length() - 1;
        boolean marked = last > 1 && Quoting.isTypographic(text.charAt(0)) && Quoting.isTypographic(text.charAt(last));
        return Quoting.quoted(marked ? text.substring(1, last) : text);
    }
}
