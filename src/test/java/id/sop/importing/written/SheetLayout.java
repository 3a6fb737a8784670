package id.sop.importing.written;

import id.sop.drawing.Arrow;
import id.sop.drawing.Caption;
import id.sop.drawing.SheetGeometry;
import id.sop.drawing.SheetGeometry.RowKind;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.model.Sop;
import id.sop.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Makes of a printed sheet what an office would have drawn to print it. */
final class SheetLayout {
    /** Between two tables, in points. */
    private static final double GAP = 24;

    private final Sop sop;
    private final Dressing dressing;
    private final SheetGeometry geometry;
    private final List<OfficeSheet.Table> tables = new ArrayList<>();
    private final List<OfficeSheet.Figure> figures = new ArrayList<>();
    private final List<OfficeSheet.Line> lines = new ArrayList<>();
    private final List<OfficeSheet.Word> words = new ArrayList<>();
    private final List<OfficeSheet.Cell> cover = new ArrayList<>();
    private double y;

    private SheetLayout(Sop sop, SheetGeometry geometry, Dressing dressing) {
        this.sop = sop;
        this.geometry = geometry;
        this.dressing = dressing;
    }

    /**
     * Returns the sheet of an SOP.
     *
     * @param geometry where all is drawn
     */
    static OfficeSheet of(Sop sop, SheetGeometry geometry, Dressing dressing) {
        SheetLayout layout = new SheetLayout(sop, geometry, dressing);
        layout.identity();
        layout.flow();
        layout.below();
        return new OfficeSheet(layout.cover, layout.tables, layout.figures, layout.lines, layout.words);
    }

    private void identity() {
        double width = geometry.pages().stream()
                .flatMap(page -> page.tables().stream())
                .mapToDouble(table -> table.frame().width())
                .max()
                .orElseThrow();
        List<OfficeSheet.Cell> cells = IdentityCells.of(sop, dressing, width);
        if (dressing.cover()) {
            cover.addAll(cells);
        } else {
            add("", cells, List.of(), List.of());
        }
    }

    private void add(String title, List<OfficeSheet.Cell> cells, List<Double> columns, List<Double> rows) {
        tables.add(new OfficeSheet.Table(title, cells, columns, rows));
        y = GAP + cells.stream().mapToDouble(cell -> cell.box().bottom()).max().orElse(y);
    }

    /** Rows of pages whose head is printed once follow one another in one table. */
    private void flow() {
        FlowCells open = null;
        for (SheetGeometry.Page page : geometry.pages()) {
            List<Shift> shifts = new ArrayList<>();
            for (SheetGeometry.Table table : page.tables()) {
                boolean same = open != null && open.isLike(table) && !begins(table);
                if (!same || dressing.headOnEachPage()) {
                    close(open);
                    open = new FlowCells(sop, dressing, table, y, title(table, same), open);
                    y = open.bottom();
                }
                double moved = open.bottom() - table.rows().get(0).box().y();
                shifts.add(new Shift(table, -table.frame().x(), moved));
                open.add(table.rows(), moved);
            }
            draw(page, shifts);
        }
        close(open);
    }

    /** How far what is drawn on a table of a page is moved. */
    private record Shift(SheetGeometry.Table table, double x, double y) {}

    private String title(SheetGeometry.Table table, boolean goesOn) {
        return goesOn
                ? ""
                : firstStep(table).stream()
                        .boxed()
                        .flatMap(step -> sop.partAbove(step).stream())
                        .flatMap(part -> part.title().stream())
                        .map(Text::value)
                        .findFirst()
                        .orElse("");
    }

    /** Tells whether a part begins with a table, which is its own. */
    private boolean begins(SheetGeometry.Table table) {
        OptionalInt first = firstStep(table);
        return sop.parts().all().stream()
                .anyMatch(part ->
                        part.hasOwnTable() && OptionalInt.of(part.first()).equals(first));
    }

    private static OptionalInt firstStep(SheetGeometry.Table table) {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.STEP)
                .map(SheetGeometry.Row::step)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private void close(FlowCells open) {
        if (open != null) {
            add(open.title(), open.cells(), open.columns(), open.rows());
        }
    }

    private void draw(SheetGeometry.Page page, List<Shift> shifts) {
        int first = figures.size();
        for (SheetGeometry.Mark mark : page.marks()) {
            Symbol symbol = mark.symbol();
            figures.add(new OfficeSheet.Figure(
                    symbol.shape(), moved(symbol.box(), shifts), symbol.text(), symbol.dashed()));
        }
        for (SheetGeometry.Line line : page.lines()) {
            List<Point> points = line.arrow().line().points().stream()
                    .map(point -> moved(new Box(point.x(), point.y(), 0, 0), shifts))
                    .map(box -> new Point(box.x(), box.y()))
                    .toList();
            lines.add(new OfficeSheet.Line(
                    points,
                    nearest(points.get(0), first),
                    nearest(points.get(points.size() - 1), first),
                    line.arrow().stroke()));
            line.caption().ifPresent(caption -> words.add(word(line.arrow(), caption, shifts)));
        }
    }

    private OfficeSheet.Word word(Arrow arrow, Caption caption, List<Shift> shifts) {
        // A word that had to be parted has a hyphen and a blank in it, which nobody would type.
        String said = sop.flow().exits(arrow.from()).stream()
                .flatMap(exit -> exit.answer().stream())
                .flatMap(answer -> answer.label().stream())
                .map(Text::value)
                .filter(label -> bare(label).equals(bare(caption.text())))
                .findFirst()
                .orElse(caption.text());
        return new OfficeSheet.Word(
                moved(caption.box(), shifts), dressing.capitals() ? said.toUpperCase(Locale.ROOT) : said);
    }

    private static String bare(String text) {
        return text.replaceAll("[- \n]", "").toLowerCase(Locale.ROOT);
    }

    private OptionalInt nearest(Point end, int first) {
        Box dot = new Box(end.x(), end.y(), 0, 0);
        int best = -1;
        for (int i = first; i < figures.size(); i++) {
            double distance = figures.get(i).box().distance(dot);
            if (distance < 2 && (best < 0 || distance < figures.get(best).box().distance(dot))) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static Box moved(Box box, List<Shift> shifts) {
        Shift shift = shifts.stream()
                .filter(some -> some.table().frame().bottom() > box.centre().y())
                .findFirst()
                .orElse(shifts.get(shifts.size() - 1));
        return new Box(box.x() + shift.x(), box.y() + shift.y(), box.width(), box.height());
    }

    private void below() {
        if (!sop.remarks().isEmpty()) {
            StringBuilder text = new StringBuilder("Catatan:");
            for (int i = 0; i < sop.remarks().size(); i++) {
                text.append('\n')
                        .append(i + 1)
                        .append(". ")
                        .append(sop.remarks().get(i).value());
            }
            Box box = new Box(0, y, 400, 15 * (1 + sop.remarks().size()));
            add("", List.of(new OfficeSheet.Cell(box, text.toString())), List.of(), List.of());
        }
    }
}
