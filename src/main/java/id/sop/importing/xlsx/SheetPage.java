package id.sop.importing.xlsx;

import id.sop.geometry.Box;
import id.sop.importing.ooxml.Axis;
import id.sop.importing.ooxml.Figure;
import id.sop.importing.ooxml.PlacedFigures;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourcePage;
import id.sop.office.Parts;
import id.sop.office.Relationships;
import id.sop.office.SheetReader;
import id.sop.office.Workbook;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Makes a page of a worksheet: with real sizes, because lines and words stand at symbols by real distances. */
final class SheetPage {
    /** Larger sheets are mostly empty; of these only cells that say something, or are seen, are told. */
    private static final long MOST_EMPTY = 50_000;

    private final Parts parts;
    private final Workbook workbook;
    private final SheetLimits limits;
    private final int page;

    SheetPage(Parts parts, Workbook workbook, SheetLimits limits, int page) {
        this.parts = parts;
        this.workbook = workbook;
        this.limits = limits;
        this.page = page;
    }

    SourcePage read(Workbook.Sheet sheet) throws IOException, XMLStreamException {
        SheetContents contents = new SheetContents(workbook, limits);
        parts.<XMLStreamException>read(sheet.part(), in -> SheetReader.read(in, workbook, contents));
        Axis columns = contents.columns();
        Axis rows = contents.rows();
        List<Figure> figures = List.of();
        if (!contents.drawing().isEmpty()) {
            String drawing = Relationships.of(parts, sheet.part())
                    .part(contents.drawing())
                    .orElse("");
            figures = new SheetDrawing(columns, rows).read(parts, drawing);
        }
        PlacedFigures placed = new PlacedFigures(
                page, point -> point, point -> spot(rows.at(point.y()), columns.at(point.x())), figures);
        return new SourcePage(
                "lembar " + sheet.name().strip(),
                cells(contents, columns, rows),
                placed.symbols(),
                placed.strokes(),
                placed.captions(),
                PlacedFigures.isPicture(figures, contents.texts()));
    }

    private static String spot(int row, int column) {
        return "sel " + SheetReader.letters(column) + (row + 1);
    }

    private List<Cell> cells(SheetContents contents, Axis columns, Axis rows) throws Parts.TooMuch {
        List<Cell> cells = new ArrayList<>();
        Set<Merges.Merge> told = Collections.newSetFromMap(new IdentityHashMap<>());
        Merges merges = contents.merges();
        Range range = contents.range();
        boolean all = range.area() <= MOST_EMPTY;
        for (int row : all ? range.rows() : contents.usedRows()) {
            Set<Integer> begin = merges.goTo(row);
            for (int column : all ? range.columns() : contents.usedColumns(row, begin)) {
                Optional<Merges.Merge> merge = merges.at(column);
                if (merge.isPresent() && !told.add(merge.get())) {
                    continue;
                }
                Merges.Merge covered = merge.orElse(new Merges.Merge(row, column, row, column));
                double left = columns.real(covered.left());
                double top = rows.real(covered.top());
                double width = columns.real(covered.right() + 1) - left;
                double height = rows.real(covered.bottom() + 1) - top;
                if (width > 0 && height > 0) {
                    Box box = new Box(left, top, width, height);
                    String address = spot(covered.top(), covered.left());
                    String text = contents.text(covered.top(), covered.left());
                    cells.add(new Cell(new Place(page, address, box), text));
                }
            }
        }
        return cells;
    }
}
