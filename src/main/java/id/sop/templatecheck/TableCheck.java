package id.sop.templatecheck;

import id.sop.template.TemplateFindings;
import id.sop.template.TemplateOutput;
import id.sop.template.TemplateSources;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the rows of the tables of a sheet: each fills all columns of its table, no more and no fewer. */
final class TableCheck {
    private static final Pattern TAG = Pattern.compile("<(/?)(table|col|tr|td|th)\\b([^>]*)>");
    private static final Pattern SPAN = Pattern.compile("(?<![-\\w])(col|row)?span\\s*+=\\s*+[\"']\\s*+(\\d{1,3})");

    private final TemplateSources places;
    private final TemplateFindings findings;
    private final TemplateOutput written;

    TableCheck(TemplateSources places, TemplateFindings findings, TemplateOutput written) {
        this.places = places;
        this.findings = findings;
        this.written = written;
    }

    /**
     * A row: where it begins, how many columns it fills with what reaches down into it, and into how many rows below its own cells
     * reach.
     */
    private record Row(int start, int width, int reach) {}

    /** A table that is being read. */
    private static final class Grid {
        private final List<Row> rows = new ArrayList<>();
        /** For each column, into how many rows yet to come a cell reaches. */
        private final List<Integer> reaching = new ArrayList<>();

        private int declared;
        private int rowStart;
        private int reach;
        private int column;

        void begin(int start) {
            rowStart = start;
            column = 0;
            reach = 0;
        }

        void cell(int columns, int rows) {
            passOver();
            reach = Math.max(reach, rows - 1);
            for (int i = 0; i < columns; i++) {
                grow(column + 1);
                reaching.set(column, Math.max(reaching.get(column), rows));
                column++;
            }
        }

        void end() {
            passOver();
            rows.add(new Row(rowStart, column, reach));
            reaching.replaceAll(rows -> Math.max(0, rows - 1));
        }

        private void passOver() {
            while (column < reaching.size() && reaching.get(column) > 0) {
                column++;
            }
        }

        private void grow(int columns) {
            while (reaching.size() < columns) {
                reaching.add(0);
            }
        }

        int columns() {
            return declared > 0
                    ? declared
                    : rows.stream().mapToInt(Row::width).max().orElse(0);
        }
    }

    /** Looks at a sheet that is known to be well-formed. */
    void examine() {
        Deque<Grid> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(written.xhtml());
        while (tag.find()) {
            boolean ends = !tag.group(1).isEmpty();
            String element = tag.group(2);
            if (element.equals("table")) {
                if (ends) {
                    report(open.pop());
                } else {
                    open.push(new Grid());
                }
            } else if (!open.isEmpty()) {
                read(open.peek(), element, ends, tag);
            }
        }
    }

    private static void read(Grid grid, String element, boolean ends, Matcher tag) {
        String attributes = tag.group(3);
        if (element.equals("tr")) {
            if (ends) {
                grid.end();
            } else {
                grid.begin(tag.start());
            }
        } else if (!ends && element.equals("col")) {
            grid.declared += span(attributes, null);
        } else if (!ends) {
            grid.cell(span(attributes, "col"), span(attributes, "row"));
        }
    }

    private static int span(String attributes, String kind) {
        Matcher span = SPAN.matcher(attributes);
        while (span.find()) {
            if (kind == null ? span.group(1) == null : kind.equals(span.group(1))) {
                return Math.max(1, Integer.parseInt(span.group(2)));
            }
        }
        return 1;
    }

    /** A cell that reaches down from a wrong row stands in a wrong column; the rows beside it are not to blame. */
    private void report(Grid grid) {
        int columns = grid.columns();
        int doubtful = -1;
        for (int i = 0; i < grid.rows.size(); i++) {
            Row row = grid.rows.get(i);
            if (row.width() == columns) {
                continue;
            }
            if (i > doubtful) {
                findings.report(
                        written.origin(row.start()).orElseGet(places::head),
                        new BrokenPromise.RaggedRow(row.width(), columns));
            }
            doubtful = Math.max(doubtful, i + row.reach());
        }
    }
}
