package id.sop.formatting;

import id.sop.source.Quoting;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** How a text is written: without quotation marks where it can be, folded where it is long. */
final class CanonicalScalar {
    /** In characters of a line, its indentation included. */
    static final int WIDTH = 120;

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}?:";
    private static final Resolver RESOLVER = new Resolver();

    private CanonicalScalar() {}

    /** Returns a text on one line, as it stands in brackets. */
    static String inBrackets(Node.Scalar scalar) {
        String text = scalar.text();
        boolean plain = isPlain(scalar) && text.chars().noneMatch(c -> FLOW_INDICATORS.indexOf(c) >= 0);
        return plain ? text : quoted(text);
    }

    /** Returns a text on one line, as it stands before a colon. */
    static String key(Node.Scalar scalar) {
        return isPlain(scalar) ? scalar.text() : quoted(scalar.text());
    }

    /**
     * Returns the lines of a text as it stands behind a key or a dash. The first goes on there; the others are indented by as many
     * spaces as are given.
     *
     * @param column where the first line begins, in characters from 0
     */
    static List<String> lines(Node.Scalar scalar, int column, int indentation) {
        String text = scalar.text();
        if (isLiteral(text)) {
            return literal(text, indentation);
        }
        String line = isPlain(scalar) ? text : quoted(text);
        return column + line.length() > WIDTH && isFoldable(text) ? folded(text, indentation) : List.of(line);
    }

    /** Tells whether a text of several lines can stand below a key as it is. */
    private static boolean isLiteral(String text) {
        return text.stripTrailing().indexOf('\n') >= 0
                && !Character.isWhitespace(text.charAt(0))
                && text.chars().allMatch(c -> c == '\n' || isPrinted(c));
    }

    private static List<String> literal(String text, int indentation) {
        int end = text.length();
        while (text.charAt(end - 1) == '\n') {
            end--;
        }
        String body = text.substring(0, end);
        int ends = text.length() - end;
        List<String> lines = new ArrayList<>(List.of(ends == 0 ? "|-" : ends == 1 ? "|" : "|+"));
        for (String line : body.split("\n", -1)) {
            lines.add(line.isEmpty() ? "" : " ".repeat(indentation) + line);
        }
        for (int line = 1; line < ends; line++) {
            lines.add("");
        }
        return lines;
    }

    /** Tells whether a text can be broken at its spaces, each of which stands alone between words. */
    private static boolean isFoldable(String text) {
        return text.indexOf(' ') > 0
                && !text.contains("  ")
                && !text.endsWith(" ")
                && text.chars().allMatch(CanonicalScalar::isPrinted);
    }

    private static List<String> folded(String text, int indentation) {
        List<String> lines = new ArrayList<>(List.of(">-"));
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && indentation + line.length() + 1 + word.length() > WIDTH) {
                lines.add(" ".repeat(indentation) + line);
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(" ".repeat(indentation) + line);
        return lines;
    }

    /**
     * Tells whether a text needs no quotation marks. Those of an author stay where a text would be a number, a date or the like without
     * them: this program does not read it otherwise, but others do.
     */
    private static boolean isPlain(Node.Scalar scalar) {
        String text = scalar.text();
        boolean kept = Quoting.isQuoted(scalar.span().text())
                && !RESOLVER.resolve(NodeId.scalar, text, true).equals(Tag.STR);
        return !kept
                && !text.isEmpty()
                && text.equals(text.strip())
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !Quoting.isNeededInside(text)
                && text.chars().allMatch(CanonicalScalar::isPrinted);
    }

    private static boolean isPrinted(int character) {
        return character >= ' '
                && (character < 0x7F || character > 0xA0)
                && character != 0x2028
                && character != 0x2029
                && character != 0xFEFF;
    }

    private static String quoted(String text) {
        if (text.chars().allMatch(CanonicalScalar::isPrinted)) {
            return Quoting.quoted(text);
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            quoted.append(
                    switch (c) {
                        case '\n' -> "\\n";
                        case '\t' -> "\\t";
                        case '"' -> "\\\"";
                        case '\\' -> "\\\\";
                        default -> isPrinted(c) ? String.valueOf(c) : "\\u%04X".formatted((int) c);
                    });
        }
        return quoted.append('"').toString();
    }
}
