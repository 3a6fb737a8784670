package id.sop.importing.recognition;

import java.util.List;

/**
 * The rows of a flow table on one page.
 *
 * @param page its index
 * @param head which stands on it, or on an earlier page
 * @param top the upper edge of the head, or of the first row, in points
 * @param rows from top to bottom
 * @param end the lower edge of the last row, in points
 */
record Region(int page, TableHead head, double top, List<BodyRow> rows, double end) {
    Region {
        rows = List.copyOf(rows);
    }

    boolean isHeaded() {
        return head.page() == page && head.top() == top;
    }

    List<BodyRow> steps() {
        return rows.stream().filter(row -> row.kind() == BodyRow.Kind.STEP).toList();
    }

    Region with(TableHead other) {
        return new Region(page, other, top, rows, end);
    }
}
