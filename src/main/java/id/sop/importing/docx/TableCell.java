package id.sop.importing.docx;

import id.sop.office.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell in a row of a table.
 *
 * @param column its first column, from 0
 * @param span how many columns it takes
 * @param continued whether it goes on from the row above
 */
record TableCell(XmlElement source, int column, int span, boolean continued) {
    private static final int MOST_COLUMNS = 500;

    /** Returns the cells of a row. */
    static List<TableCell> of(XmlElement row) {
        List<TableCell> cells = new ArrayList<>();
        int column = count(row.at("trPr", "gridBefore"), 0);
        for (XmlElement source : within(row, "tc")) {
            int span = Math.max(1, count(source.at("tcPr", "gridSpan"), 1));
            if (column + span > MOST_COLUMNS) {
                break;
            }
            XmlElement across = source.at("tcPr", "hMerge");
            boolean wider = across.exists() && !across.attribute("val").equals("restart") && !cells.isEmpty();
            XmlElement down = source.at("tcPr", "vMerge");
            if (wider) {
                TableCell last = cells.remove(cells.size() - 1);
                cells.add(new TableCell(last.source(), last.column(), last.span() + span, last.continued()));
            } else {
                boolean continued = down.exists() && !down.attribute("val").equals("restart");
                cells.add(new TableCell(source, column, span, continued));
            }
            column += span;
        }
        return cells;
    }

    private static int count(XmlElement element, int otherwise) {
        Optional<Double> number = element.number("val");
        return (int) Math.max(0, Math.min(MOST_COLUMNS, number.orElse((double) otherwise)));
    }

    /** Returns the rows of a table, or the cells of a row, also those in frames for what a program fills in. */
    static List<XmlElement> within(XmlElement holder, String name) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : holder.children()) {
            if (child.is(name)) {
                found.add(child);
            } else if (child.is("sdt") || child.is("sdtContent") || child.is("customXml") || child.is("ins")) {
                found.addAll(within(child, name));
            }
        }
        return found;
    }

    int end() {
        return column + span;
    }
}
