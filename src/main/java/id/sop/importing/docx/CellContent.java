package id.sop.importing.docx;

import id.sop.importing.docx.ParagraphReader.Paragraph;
import id.sop.office.XmlElement;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a cell of a table.
 *
 * @param nested whether other tables do; then its paragraphs are not read yet
 * @param tops where each paragraph begins below the first one, in points
 * @param height of all paragraphs together
 * @param align where in the cell they stand: {@code top}, {@code center}, {@code bottom}
 */
record CellContent(List<Paragraph> paragraphs, boolean nested, List<Double> tops, double height, String align) {
    /**
     * Something drawn at a paragraph.
     *
     * @param offset where the paragraph begins below the upper edge of the cell
     */
    record Drawn(XmlElement drawing, XmlElement paragraph, double offset) {}

    static CellContent of(XmlElement cell, double width, String style, ParagraphReader reader, TextHeight heights) {
        String align = cell.at("tcPr", "vAlign").attribute("val");
        if (holdsTable(cell)) {
            return new CellContent(List.of(), true, List.of(), 0, align);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        gather(cell, reader, paragraphs);
        List<Double> tops = new ArrayList<>();
        double height = 0;
        for (Paragraph paragraph : paragraphs) {
            tops.add(height);
            double inline = paragraph.drawings().stream()
                    .mapToDouble(DrawingPlaces::inlineHeight)
                    .max()
                    .orElse(0);
            height += Math.max(inline, heights.of(paragraph, width, style));
        }
        return new CellContent(paragraphs, false, tops, height, align);
    }

    private static boolean holdsTable(XmlElement holder) {
        return holder.children().stream()
                .anyMatch(
                        child -> child.is("tbl") || ((child.is("sdt") || child.is("sdtContent")) && holdsTable(child)));
    }

    private static void gather(XmlElement holder, ParagraphReader reader, List<Paragraph> paragraphs) {
        for (XmlElement child : holder.children()) {
            if (child.is("p")) {
                paragraphs.add(reader.read(child));
            } else if (!ParagraphReader.isGone(child) && !child.is("tcPr")) {
                gather(child, reader, paragraphs);
            }
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            text.append(text.length() > 0 ? "\n" : "").append(paragraph.text());
        }
        return text.toString().strip();
    }

    boolean pageBegins() {
        return paragraphs.stream().anyMatch(Paragraph::pageBegins);
    }

    /** Returns what is drawn in the cell, of a row of a height. */
    List<Drawn> drawn(double row) {
        double free = Math.max(0, row - height);
        double top =
                switch (align) {
                    case "center" -> free / 2;
                    case "bottom" -> free;
                    default -> 0;
                };
        List<Drawn> drawn = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (XmlElement drawing : paragraphs.get(i).drawings()) {
                drawn.add(new Drawn(drawing, paragraphs.get(i).source(), top + tops.get(i)));
            }
        }
        return drawn;
    }
}
