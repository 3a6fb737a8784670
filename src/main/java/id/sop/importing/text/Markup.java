package id.sop.importing.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the HTML out of a text that was copied from a page. */
final class Markup {
    /** Tags that begin or end a line. */
    private static final Set<String> BREAKING = Set.of(
            "br", "p", "div", "li", "ol", "ul", "tr", "table", "tbody", "thead", "h1", "h2", "h3", "h4", "h5", "h6");

    /** Tags that do not. That of a picture stays as text: the picture itself is lost, and may have been a symbol. */
    private static final Set<String> INLINE = Set.of(
            "b", "strong", "i", "em", "u", "s", "span", "font", "sup", "sub", "small", "big", "a", "td", "th", "center",
            "code", "mark", "o:p");

    private static final Map<String, String> ENTITIES = Map.of(
            "nbsp", " ", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "ndash", "–", "mdash", "—");

    /** No entity is longer. */
    private static final int LONGEST_ENTITY = 8;

    private Markup() {}

    /** Returns a text without tags, on the lines that they make of it; spaces are single, no line is empty. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '<' ? tagEnd(text, i) : -1;
            if (end > 0) {
                plain.append(replacement(text, i, end));
                i = end + 1;
                continue;
            }
            int semicolon = c == '&' ? entityEnd(text, i) : -1;
            String entity = semicolon > 0 ? entity(text.substring(i + 1, semicolon)) : null;
            plain.append(entity == null ? String.valueOf(c) : entity);
            i = entity == null ? i + 1 : semicolon + 1;
        }
        return tidy(plain.toString());
    }

    /** Returns lines with single spaces, without those that are empty. */
    static String tidy(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(Markup::singleSpaced)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String singleSpaced(String line) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
            if (!space) {
                single.append(c);
            } else if (single.length() > 0 && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString().strip();
    }

    private static int tagEnd(String text, int start) {
        int name = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        int after = name;
        while (after < text.length() && (Character.isLetterOrDigit(text.charAt(after)) || text.charAt(after) == ':')) {
            after++;
        }
        String tag = text.substring(name, after).toLowerCase(Locale.ROOT);
        int end = BREAKING.contains(tag) || INLINE.contains(tag) ? text.indexOf('>', after) : -1;
        int next = text.indexOf('<', after);
        return end > 0 && (next < 0 || next > end) ? end : -1;
    }

    /**
     * Returns what stands for a tag: the name of an official is underlined and in capitals, and stands on a line of its own, which
     * the copy may have lost.
     */
    private static String replacement(String text, int start, int end) {
        String tag = text.substring(start + 1, end).strip().toLowerCase(Locale.ROOT);
        if (tag.equals("u")) {
            return isCapitals(text, end + 1, text.indexOf('<', end + 1)) ? "\n" : "";
        }
        if (tag.equals("/u")) {
            return isCapitals(text, text.lastIndexOf('>', start - 1) + 1, start) ? "\n" : "";
        }
        String name = tag.startsWith("/") ? tag.substring(1) : tag;
        int after = 0;
        while (after < name.length() && Character.isLetterOrDigit(name.charAt(after))) {
            after++;
        }
        return BREAKING.contains(name.substring(0, after)) ? "\n" : "";
    }

    private static boolean isCapitals(String text, int start, int end) {
        if (end <= start) {
            return false;
        }
        String words = text.substring(start, end);
        return words.chars().anyMatch(Character::isUpperCase) && words.chars().noneMatch(Character::isLowerCase);
    }

    private static int entityEnd(String text, int start) {
        int end = text.indexOf(';', start);
        return end > 0 && end - start <= LONGEST_ENTITY + 1 ? end : -1;
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.get(name);
        }
        try {
            int code = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
