package id.sop.importing.docx;

import id.sop.office.XmlElement;
import java.util.Arrays;
import java.util.List;

/** How wide the columns of a table are (ECMA-376, part 1, 17.4.48 and 17.4.71). */
final class GridWidths {
    private static final double TWIPS = 20;

    /** In fiftieths of a percent. */
    private static final double WHOLE = 5_000;

    /** Programs that leave it to Word write widths that no text fits into, in points. */
    private static final double TOO_NARROW = 8;

    private GridWidths() {}

    /**
     * Returns the edges of the columns, from the left one of the first to the right one of the last.
     *
     * @param rows the cells of each row
     * @param columns how many columns there are
     * @param left where the table begins
     * @param room how wide the text is that it stands in
     */
    static double[] edges(XmlElement table, List<List<TableCell>> rows, int columns, double left, double room) {
        double[] widths = new double[columns];
        for (List<TableCell> row : rows) {
            for (TableCell cell : row) {
                if (cell.span() == 1 && widths[cell.column()] == 0) {
                    widths[cell.column()] = width(cell.source().at("tcPr", "tcW"), room);
                }
            }
        }
        List<XmlElement> grid = table.at("tblGrid").children("gridCol");
        for (int i = 0; i < columns; i++) {
            double inGrid = i < grid.size() ? grid.get(i).number("w").orElse(0.0) / TWIPS : 0;
            widths[i] = widths[i] > 0 ? widths[i] : inGrid;
        }
        if (Arrays.stream(widths).sum() < TOO_NARROW * columns) {
            Arrays.fill(widths, room / columns);
        }
        double[] edges = new double[columns + 1];
        edges[0] = left;
        for (int i = 0; i < columns; i++) {
            edges[i + 1] = edges[i] + Math.max(1, Math.min(10_000, widths[i]));
        }
        return edges;
    }

    private static double width(XmlElement width, double room) {
        String text = width.attribute("w");
        boolean percent = text.endsWith("%");
        double value;
        try {
            value = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text);
        } catch (NumberFormatException e) {
            return 0;
        }
        if (!(value > 0)) {
            return 0;
        }
        return switch (width.attribute("type")) {
            case "pct" -> room * (percent ? value / 100 : value / WHOLE);
            case "auto", "nil" -> 0;
            default -> percent ? room * value / 100 : value / TWIPS;
        };
    }
}
