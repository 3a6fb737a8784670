package id.sop.importing.text;

import java.util.ArrayList;
import java.util.List;

/** The rows of the tables in a text, and the lines between them. */
final class TextRows {
    /** Over no more lines does a cell in quotation marks reach. */
    private static final int LONGEST_CELL = 60;

    private TextRows() {}

    /**
     * A line of a text, or several that a cell in quotation marks joins.
     *
     * @param line the number of the first one, from 1
     * @param fields the cells, as they are written; one for a line outside of tables
     * @param table whether it is a row of a table
     */
    record Row(int line, List<String> fields, boolean table) {}

    /** Returns the rows of a text, without empty lines and those that only draw a rule. */
    static List<Row> of(String text) {
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        List<Row> rows = new ArrayList<>();
        int i = 0;
        while (i < lines.length) {
            int first = i;
            StringBuilder whole = new StringBuilder(lines[i++]);
            if (isOpen(whole)) {
                int last = closing(lines, first);
                while (i <= last) {
                    whole.append('\n').append(lines[i++]);
                }
            }
            Row row = row(first + 1, whole.toString());
            if (!isRule(row.fields())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Row row(int line, String text) {
        if (text.indexOf('\t') >= 0) {
            return new Row(line, tabbed(text), true);
        }
        List<String> bars = barred(text.strip());
        return bars.size() > 1 ? new Row(line, bars, true) : new Row(line, List.of(text), false);
    }

    /** Tells whether a cell of the last field of a row begins with a quotation mark and does not end with one. */
    private static boolean isOpen(CharSequence line) {
        String text = line.toString();
        int start = text.lastIndexOf('\t') + 1;
        return start > 0 && text.startsWith("\"", start) && (quotes(text, start) % 2) == 1;
    }

    private static int closing(String[] lines, int first) {
        int quotes = 1;
        for (int i = first + 1; i < lines.length && i - first < LONGEST_CELL; i++) {
            quotes += quotes(lines[i], 0);
            if (quotes % 2 == 0) {
                return i;
            }
        }
        return first;
    }

    private static int quotes(String text, int start) {
        return (int) text.chars().skip(start).filter(c -> c == '"').count();
    }

    private static List<String> tabbed(String text) {
        List<String> fields = new ArrayList<>();
        for (String field : text.split("\t", -1)) {
            boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
            fields.add(quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field);
        }
        return fields;
    }

    /** Returns the cells of a row in Markdown; a single one for a line that is none. */
    private static List<String> barred(String text) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == '|') {
                field.append('|');
                i++;
            } else if (c == '|') {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        boolean framed = text.startsWith("|");
        if (!framed && fields.size() < 3) {
            return List.of(text);
        }
        if (framed) {
            fields.remove(0);
        }
        if (fields.size() > 1 && text.endsWith("|") && !text.endsWith("\\|")) {
            fields.remove(fields.size() - 1);
        }
        return fields;
    }

    private static boolean isRule(List<String> fields) {
        boolean dashes = false;
        for (String field : fields) {
            for (int i = 0; i < field.length(); i++) {
                char c = field.charAt(i);
                if ("-=:+_|".indexOf(c) < 0 && !Character.isWhitespace(c)) {
                    return false;
                }
            }
            dashes |= field.contains("--");
        }
        return dashes || fields.stream().allMatch(String::isBlank);
    }
}
