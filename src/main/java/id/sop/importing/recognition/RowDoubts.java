package id.sop.importing.recognition;

import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.List;

/** What a row says in cells that goes into no key of its step. */
final class RowDoubts {
    /** In characters: enough to find it again. */
    private static final int SHOWN = 40;

    /** In digits; no table has more rows. */
    private static final int LONGEST_NUMBER = 4;

    private RowDoubts() {}

    /**
     * Returns what stands in the columns of actors and is no symbol. Where something is drawn on the page, words there belong to
     * the drawing.
     */
    static List<Remark> ofActors(SourceDocument document, StepRow step) {
        List<Remark> remarks = new ArrayList<>();
        for (StepRow.Piece piece : step.pieces()) {
            SourcePage page = document.pages().get(piece.row().page());
            if (!page.symbols().isEmpty() || !page.strokes().isEmpty()) {
                continue;
            }
            for (HeadColumn column : piece.region().head().columns(HeadColumn.Role.ACTOR)) {
                piece.row().cells().stream()
                        .filter(cell -> !cell.blank()
                                && column.holds(cell.box().centre().x())
                                && !cell.equals(piece.row().main())
                                && SymbolWords.in(cell).isEmpty())
                        .forEach(cell -> remarks.add(new Remark(cell.place(), foreign(column, cell))));
            }
        }
        return remarks;
    }

    private static Doubt foreign(HeadColumn column, Cell cell) {
        String text = CellTexts.line(cell.text());
        int end = Math.min(text.length(), SHOWN);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        String shown = end < text.length() ? text.substring(0, end) + "…" : text;
        return new Doubt.ForeignMark(CellTexts.line(column.head().text()), shown);
    }

    /** Returns what is odd about the number of a step behind another one of its part: the same again, or a gap, or back. */
    static List<Remark> ofNumber(StepRow before, StepRow step) {
        int above = number(before);
        int own = number(step);
        // A list that begins anew is that of another part.
        boolean anew = own == 1 && above > 1;
        return above < 0 || own < 0 || own == above + 1 || anew
                ? List.of()
                : List.of(new Remark(
                        step.first().row().main().place(),
                        new Doubt.OddNumber(Integer.toString(own), Integer.toString(above))));
    }

    /** Returns the number of a step; -1 for none, or one that is not only of figures. */
    private static int number(StepRow step) {
        String text = step.number().orElse("");
        String bare = text.endsWith(".") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        boolean figures = !bare.isEmpty()
                && bare.length() <= LONGEST_NUMBER
                && bare.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        return figures ? Integer.parseInt(bare) : -1;
    }
}
