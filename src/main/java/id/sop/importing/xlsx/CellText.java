package id.sop.importing.xlsx;

import id.sop.importing.ooxml.MarkedText;
import id.sop.office.CellStyles;
import id.sop.office.RichText;
import id.sop.office.SheetReader;
import id.sop.office.Workbook;

/** What a cell shows, with marks where a part of it is emphasised. */
final class CellText {
    private final Workbook workbook;

    CellText(Workbook workbook) {
        this.workbook = workbook;
    }

    String of(SheetReader.Cell cell, CellStyles.Style style) {
        String text = cell.text().plain();
        return switch (cell.kind()) {
            case EMPTY, UNKNOWN -> "";
            case TEXT -> marked(cell.text(), style);
            case BOOLEAN -> text.strip().equals("1") ? "TRUE" : "FALSE";
            case DATE -> text.endsWith("T00:00:00") ? text.substring(0, text.indexOf('T')) : text.strip();
            case ERROR -> "";
            case NUMBER -> ShownNumber.of(text.strip(), style, workbook.from1904());
        };
    }

    private static String marked(RichText text, CellStyles.Style style) {
        MarkedText marked = new MarkedText();
        for (RichText.Run run : text.runs()) {
            boolean bold = run.own() ? run.bold() : style.bold();
            boolean italic = run.own() ? run.italic() : style.italic();
            marked.add(run.text(), bold, italic);
        }
        return marked.marked();
    }
}
