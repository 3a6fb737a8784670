package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.Source;
import java.util.Optional;

/**
 * What is said of a file that is no YAML but a table: one of Markdown, or rows with tabs between their cells as word processors and
 * spreadsheets give them.
 */
@Message.Words("YM001.tabel")
public record CopiedTable(String file) implements Message {
    /** A table has at least a head and a row. */
    private static final int LEAST_ROWS = 2;

    /** Of cells in a row. */
    private static final int LEAST_CELLS = 3;

    /** Returns the finding; nothing where fewer than half of the lines are rows. */
    public static Optional<Finding> finding(Source source) {
        int rows = 0;
        int others = 0;
        int first = 0;
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line).strip();
            if (isRow(text)) {
                first = first == 0 ? line : first;
                rows++;
            } else if (!text.isEmpty()) {
                others++;
            }
        }
        if (rows < LEAST_ROWS || others >= rows) {
            return Optional.empty();
        }
        int start = source.offset(first, 1);
        String name = source.name();
        String file = name.substring(name.lastIndexOf('/') + 1);
        return Optional.of(Finding.at(
                source.span(start, start + 1), new CopiedTable(file.indexOf(' ') < 0 ? file : '"' + file + '"')));
    }

    private static boolean isRow(String text) {
        boolean keyed = text.indexOf(':') >= 0 && text.indexOf(':') + 1 == text.indexOf('\t');
        if (keyed) {
            return false;
        }
        char sign = text.startsWith("|") ? '|' : '\t';
        return text.chars().filter(c -> c == sign).count() >= (sign == '|' ? LEAST_CELLS : LEAST_CELLS - 1);
    }
}
