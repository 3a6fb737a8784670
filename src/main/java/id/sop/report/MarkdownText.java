package id.sop.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as plain text for a terminal: paragraphs and items of lists are wrapped, code is indented, and no mark of Markdown
 * is left.
 *
 * <p>Knows what handbook pages are written in: paragraphs, headings of the second level, lists, quotations, fenced code,
 * {@code `code`}, emphasis and links.
 */
final class MarkdownText {
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)]\\(([^)\\s]+)\\)");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern STRESS = Pattern.compile("(?<![\\w*])\\*(?=\\S)([^*]+?)(?<=\\S)\\*(?![\\w*])");
    private static final Pattern ITEM = Pattern.compile("^( *)([-*]|[0-9]+\\.) +(.*)");

    private final Palette palette;
    private final StringBuilder text = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private String marker = "";

    MarkdownText(Palette palette) {
        this.palette = palette;
    }

    /** Returns a page as text, ending with a line break unless it is empty. */
    String print(String markdown) {
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("```")) {
                flush();
                code = !code;
                part(code);
            } else if (code) {
                text.append((INDENT + line).stripTrailing()).append('\n');
            } else if (line.isBlank()) {
                flush();
            } else if (line.startsWith("#")) {
                flush();
                part(true);
                text.append(palette.bold(plain(line.replaceFirst("^#+ *", "")))).append('\n');
            } else {
                prose(line.replaceFirst("^> ?", ""));
            }
        }
        flush();
        return text.toString();
    }

    private void prose(String line) {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
            flush();
            marker = item.group(1) + (item.group(2).length() == 1 ? "-" : item.group(2)) + " ";
            paragraph.add(item.group(3));
        } else {
            paragraph.add(line.strip());
        }
    }

    private void flush() {
        if (paragraph.isEmpty()) {
            return;
        }
        part(marker.isEmpty());
        text.append(wrapped(plain(String.join(" ", paragraph)), marker, " ".repeat(marker.length())));
        paragraph.clear();
        marker = "";
    }

    /** Leaves an empty line between parts. */
    private void part(boolean wanted) {
        if (wanted && text.length() > 0 && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
    }

    /** Returns words without the marks of Markdown. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        String[] pieces = words.split("`", -1);
        for (int i = 0; i < pieces.length; i++) {
            // Between two backticks stands code, in which nothing is a mark; quotes keep it apart from the sentence.
            plain.append(i % 2 == 1 ? "\u201C" + pieces[i] + "\u201D" : unmarked(pieces[i]));
        }
        return plain.toString();
    }

    private static String unmarked(String prose) {
        String linked = LINK.matcher(prose).replaceAll("$1 ($2)");
        return STRESS.matcher(EMPHASIS.matcher(linked).replaceAll("$2")).replaceAll("$1");
    }

    /** Returns a text in lines of at most {@value #WIDTH} columns; a longer word has a line of its own. */
    static String wrapped(String words, String first, String rest) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : words.strip().split("\\s+", -1)) {
            int length = line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length());
            if (!empty && length > WIDTH) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
