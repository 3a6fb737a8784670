package id.sop.lsp.text;

import id.sop.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where in an SOP something is being typed, told by indentation alone: while it is typed, the text is seldom YAML.
 *
 * @param path the keys that lead there, from the outside in; an empty text stands for an item of a list
 * @param key whether a key may be due: at the beginning of a line or behind a brace
 * @param value whether a value may be due
 * @param inFlow whether it stands within braces or brackets
 * @param start offset of what was typed so far
 * @param end offset of the cursor
 * @param tight whether a space is missing before it
 * @param siblings the keys that stand in the same mapping already
 */
public record Cursor(
        List<String> path,
        boolean key,
        boolean value,
        boolean inFlow,
        int start,
        int end,
        boolean tight,
        Set<String> siblings) {
    /** Stands in paths for an item of a list. */
    public static final String ITEM = "";

    /** Of brackets over several lines; longer ones are a fault of their own. */
    private static final int MOST_LINES = 40;

    private static final Pattern DASHES = Pattern.compile("\\G- ++");
    private static final Pattern KEY = Pattern.compile(
            "\\G(?:\"([^\"]{0,200}+)\"|'([^']{0,200}+)'|([^\\s:#{}\\[\\],\"'-][^:#{}\\[\\],\"']{0,199}+)):(?=\\s|$)");

    /** Copies the collections. */
    public Cursor {
        path = List.copyOf(path);
        siblings = Set.copyOf(siblings);
    }

    /** A dash or a key of a line. */
    private record Token(int column, String key, int behind) {
        boolean isItem() {
            return key.equals(ITEM);
        }
    }

    /** Finds out where an offset is. */
    public static Cursor at(Source source, int offset) {
        int line = source.position(offset).line();
        String before = source.text(source.offset(line, 1), offset);
        int opening = opening(source, line, before);
        String head = opening == line ? before : source.line(opening);
        List<Token> tokens = tokens(head);
        int indent = indent(head);
        int column = tokens.isEmpty() ? indent : tokens.get(tokens.size() - 1).column();
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean behindKey = last != null && !last.isItem();
        int content = last == null ? indent : last.isItem() ? last.behind() : column;
        List<String> path = new ArrayList<>(parents(source, opening, tokens, indent));
        tokens.forEach(token -> path.add(token.key()));
        String rest = rest(head, tokens) + (opening == line ? "" : between(source, opening, line, before));
        int lineStart = offset - before.codePointCount(0, before.length());
        if (behindKey || opens(rest)) {
            Flow flow = Flow.of(rest);
            path.addAll(flow.path());
            String typed = flow.typed();
            boolean tight = before.endsWith(":");
            int start = offset - typed.codePointCount(0, typed.length());
            return new Cursor(
                    path,
                    flow.isKey(),
                    !flow.isDone() && (!flow.isKey() || !flow.isOpen()),
                    flow.isOpen(),
                    start,
                    offset,
                    tight,
                    flow.siblings());
        }
        String typed = rest.stripLeading();
        int start = offset - typed.codePointCount(0, typed.length());
        Set<String> siblings = siblings(source, line, last == null ? meant(source, line, content) : content);
        boolean tight = last != null && before.endsWith("-");
        return new Cursor(path, true, true, false, Math.max(start, lineStart), offset, tight, siblings);
    }

    /** Returns what stands behind the dashes and the key of a line. */
    private static String rest(String line, List<Token> tokens) {
        return tokens.isEmpty()
                ? line.substring(indent(line))
                : line.substring(Math.min(tokens.get(tokens.size() - 1).behind(), line.length()));
    }

    /** Returns the line, from 1, from which brackets are open at an offset; that of the offset where there are none. */
    public static int opening(Source source, int offset) {
        int line = source.position(offset).line();
        return opening(source, line, source.text(source.offset(line, 1), offset));
    }

    /** Returns the line in which the outermost brackets were opened that are still open; that of the cursor where there are none. */
    private static int opening(Source source, int line, String before) {
        int opening = line;
        for (int number = line - 1; number >= Math.max(1, line - MOST_LINES); number--) {
            String text = source.line(number);
            String rest = rest(text, tokens(text));
            if (opens(rest)
                    && Flow.of(rest + between(source, number, line, before)).isOpen()) {
                opening = number;
            }
        }
        return opening;
    }

    /** Returns what stands below a line up to the cursor, without remarks. */
    private static String between(Source source, int above, int line, String before) {
        StringBuilder text = new StringBuilder();
        for (int number = above + 1; number < line; number++) {
            String whole = source.line(number);
            int remark = whole.strip().startsWith("#") ? 0 : whole.indexOf(" #");
            text.append('\n').append(remark < 0 ? whole : whole.substring(0, remark));
        }
        return text.append('\n').append(before).toString();
    }

    /** Returns where the keys begin to which one belongs that is too far in: there is a value behind the one above it. */
    private static int meant(Source source, int line, int column) {
        for (int number = line - 1; number >= 1; number--) {
            String text = source.line(number);
            if (!text.isBlank() && !text.strip().startsWith("#")) {
                List<Token> tokens = tokens(text);
                Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
                boolean filled = last != null && !last.isItem() && !isOpen(text.substring(last.behind()));
                return filled ? Math.min(column, last.column()) : column;
            }
        }
        return column;
    }

    private static boolean opens(String rest) {
        String text = rest.strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    /** Returns the dashes at the beginning of a line and the key behind them. */
    private static List<Token> tokens(String line) {
        List<Token> tokens = new ArrayList<>();
        int at = indent(line);
        Matcher dashes = DASHES.matcher(line);
        while (dashes.find(at)) {
            tokens.add(new Token(at, ITEM, dashes.end()));
            at = dashes.end();
        }
        if (line.substring(at).equals("-")) {
            tokens.add(new Token(at, ITEM, at + 2));
            return tokens;
        }
        Matcher key = KEY.matcher(line);
        if (at < line.length() && key.find(at)) {
            String name = IntStream.rangeClosed(1, 3)
                    .mapToObj(key::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            if (!name.isBlank()) {
                tokens.add(new Token(at, name.strip(), key.end()));
            }
        }
        return tokens;
    }

    /** Returns the keys and lists in which a line stands. */
    private static List<String> parents(Source source, int line, List<Token> tokens, int indent) {
        Deque<String> path = new ArrayDeque<>();
        int need = tokens.isEmpty() ? indent : tokens.get(0).column();
        boolean item = !tokens.isEmpty() && tokens.get(0).isItem();
        for (int number = line - 1; number >= 1 && (need > 0 || item); number--) {
            String text = source.line(number);
            if (text.isBlank() || text.strip().startsWith("#")) {
                continue;
            }
            List<Token> above = tokens(text);
            for (int i = above.size() - 1; i >= 0; i--) {
                Token token = above.get(i);
                boolean holds = token.isItem() || isOpen(text.substring(token.behind()));
                boolean further = token.column() < need || (token.column() == need && item && !token.isItem());
                if (further && holds) {
                    path.addFirst(token.key());
                    need = token.column();
                    item = token.isItem();
                }
            }
        }
        return new ArrayList<>(path);
    }

    /** Tells whether nothing stands behind a key on its line, so that what it holds comes below. */
    private static boolean isOpen(String rest) {
        String text = rest.strip();
        return text.isEmpty() || text.startsWith("#");
    }

    /** Returns the keys of the mapping in which a line stands whose keys begin at a column. */
    private static Set<String> siblings(Source source, int line, int column) {
        Set<String> keys = new HashSet<>();
        for (int number = line; number >= 1; number--) {
            String text = source.line(number);
            if (text.isBlank() || text.strip().startsWith("#")) {
                continue;
            }
            List<Token> tokens = tokens(text);
            keysAt(tokens, column).ifPresent(key -> keys.add(key));
            boolean begins = tokens.stream().anyMatch(token -> token.isItem() && token.column() < column);
            if ((number < line && indent(text) < column) || (number == line && begins)) {
                break;
            }
        }
        for (int number = line + 1; number <= source.lines(); number++) {
            String text = source.line(number);
            if (text.isBlank() || text.strip().startsWith("#")) {
                continue;
            }
            if (indent(text) < column) {
                break;
            }
            keysAt(tokens(text), column).ifPresent(keys::add);
        }
        return keys;
    }

    private static Optional<String> keysAt(List<Token> tokens, int column) {
        return tokens.stream()
                .filter(token -> !token.isItem() && token.column() == column)
                .map(Token::key)
                .findFirst();
    }
}
