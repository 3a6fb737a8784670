package id.sop.importing.xlsx;

import id.sop.importing.ooxml.Axis;
import id.sop.importing.page.SourcePage;
import id.sop.office.CellStyles;
import id.sop.office.Parts;
import id.sop.office.SafeXml;
import id.sop.office.SheetReader;
import id.sop.office.Workbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands on a worksheet: texts of cells that say something, or have a rule around them; sizes; what is merged. */
final class SheetContents implements SheetReader.Sink {
    private static final double POINTS_A_PIXEL = 0.75;
    private static final double USUAL_HEIGHT = 15;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    private final Workbook workbook;
    private final SheetLimits limits;
    private final CellText cellText;
    private final int digit;
    private final List<Columns> widths = new ArrayList<>();
    private final TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
    private final Merges merges = new Merges();
    private double usualWidth;
    private Axis rows = new Axis(SourcePage.ROW, USUAL_HEIGHT);
    private String drawing = "";
    private TreeMap<Integer, String> current = new TreeMap<>();
    private Range range = Range.NONE;
    private int row;
    private int texts;

    SheetContents(Workbook workbook, SheetLimits limits) {
        this.workbook = workbook;
        this.limits = limits;
        this.cellText = new CellText(workbook);
        this.digit = workbook.styles().digitWidth();
        // Eight digits and a margin, in steps of eight pixels (ECMA-376, part 1, 18.3.1.81).
        this.usualWidth = Math.ceil((8 * digit + 5) / 8.0) * 8 * POINTS_A_PIXEL;
    }

    /** Columns of one width, in points. */
    private record Columns(int first, int last, double width) {}

    @Override
    public boolean row(int number, XMLStreamReader xml) throws XMLStreamException {
        if (number > LAST_ROW) {
            throw new XMLStreamException("more rows than a worksheet has");
        }
        row = number;
        current = new TreeMap<>();
        String height = xml.getAttributeValue(null, "ht");
        if (isOn(xml, "hidden")) {
            rows.set(number, number, 0);
        } else if (height != null) {
            rows.set(number, number, positive(height, USUAL_HEIGHT));
        }
        return true;
    }

    @Override
    public void cell(SheetReader.Cell cell) throws Parts.TooMuch, XMLStreamException {
        if (cell.column() > LAST_COLUMN) {
            throw new XMLStreamException("more columns than a worksheet has");
        }
        CellStyles.Style style = workbook.styles().style(cell.style());
        String text = cellText.of(cell, style);
        if (text.isBlank() && !style.bordered()) {
            return;
        }
        limits.count(text);
        texts += text.isBlank() ? 0 : 1;
        cells.putIfAbsent(row, current);
        current.put(cell.column(), text);
        range = range.and(new Range(row, cell.column(), row, cell.column()));
    }

    @Override
    public void other(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "sheetFormatPr" -> usual(xml);
            case "col" -> column(xml);
            case "mergeCell" -> merges.add(String.valueOf(xml.getAttributeValue(null, "ref")));
            case "drawing" -> {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    if (xml.getAttributeLocalName(i).equals("id")) {
                        drawing = xml.getAttributeValue(i);
                    }
                }
            }
            default -> {
                // How the sheet is shown and printed.
            }
        }
    }

    private void usual(XMLStreamReader xml) {
        String height = xml.getAttributeValue(null, "defaultRowHeight");
        String width = xml.getAttributeValue(null, "defaultColWidth");
        if (width != null) {
            usualWidth = width(width, usualWidth);
        }
        double usual = height == null ? USUAL_HEIGHT : positive(height, USUAL_HEIGHT);
        rows = new Axis(SourcePage.ROW, isOn(xml, "zeroHeight") ? 0 : usual);
    }

    private void column(XMLStreamReader xml) throws XMLStreamException {
        int first = SafeXml.number(String.valueOf(xml.getAttributeValue(null, "min"))) - 1;
        int last = Math.min(LAST_COLUMN, SafeXml.number(String.valueOf(xml.getAttributeValue(null, "max"))) - 1);
        String width = xml.getAttributeValue(null, "width");
        double shown = isOn(xml, "hidden") ? 0 : width == null ? usualWidth : width(width, usualWidth);
        widths.add(new Columns(first, last, shown));
    }

    /** Returns the width of a column that is given in digits, margins included (ECMA-376, part 1, 18.3.1.13). */
    private double width(String digits, double otherwise) {
        double given = positive(digits, -1);
        return given < 0
                ? otherwise
                : Math.floor((256 * given + Math.floor(128.0 / digit)) / 256 * digit) * POINTS_A_PIXEL;
    }

    private static double positive(String text, double otherwise) {
        try {
            double value = Double.parseDouble(text);
            return value >= 0 && value < 10_000 ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static boolean isOn(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        return "1".equals(value) || "true".equals(value);
    }

    Axis rows() {
        return rows;
    }

    Axis columns() {
        Axis columns = new Axis(SourcePage.COLUMN, usualWidth);
        widths.sort(Comparator.comparingInt(Columns::first));
        for (Columns some : widths) {
            columns.set(some.first(), some.last(), some.width());
        }
        return columns;
    }

    /** Returns the id of the drawing; empty if there is none. */
    String drawing() {
        return drawing;
    }

    Merges merges() {
        return merges;
    }

    /** Returns how many cells say something. */
    int texts() {
        return texts;
    }

    String text(int inRow, int column) {
        return cells.getOrDefault(inRow, new TreeMap<>()).getOrDefault(column, "");
    }

    /** Returns the range of all cells that say something or are seen, and of what they are merged with. */
    Range range() {
        Range whole = range;
        for (Merges.Merge merge : merges.all()) {
            if (range.holds(merge.top(), merge.left())) {
                whole = whole.and(new Range(merge.top(), merge.left(), merge.bottom(), merge.right()));
            }
        }
        return whole;
    }

    /** Returns the rows in which something stands, or merged cells begin. */
    Set<Integer> usedRows() {
        TreeSet<Integer> used = new TreeSet<>(cells.keySet());
        merges.all().forEach(merge -> used.add(merge.top()));
        return used;
    }

    /** Returns the columns of a row in which something stands, and others. */
    Set<Integer> usedColumns(int inRow, Set<Integer> others) {
        TreeSet<Integer> used =
                new TreeSet<>(cells.getOrDefault(inRow, new TreeMap<>()).keySet());
        used.addAll(others);
        return used;
    }
}
