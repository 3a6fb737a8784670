package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Draft;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.List;

/** A table whose cells a test puts down one by one, over several columns or rows if need be, on one page or several. */
final class TypedTable {
    private static final double HEIGHT = 60;
    private static final double TOP = 40;

    /** Of the columns of the current page, in points. */
    private double[] edges;

    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<List<Symbol>> symbols = new ArrayList<>();

    /** Begins a page with columns between some edges. */
    TypedTable(double... edges) {
        page(edges);
    }

    /** Begins the next page. */
    TypedTable page(double... some) {
        edges = some.clone();
        cells.add(new ArrayList<>());
        symbols.add(new ArrayList<>());
        return this;
    }

    private Place place(Box box) {
        return new Place(cells.size() - 1, "di sini", box);
    }

    /** Adds a cell that reaches from a column and row, both from 0, over some of both. */
    TypedTable cell(int column, int row, int columns, int rows, String text) {
        double left = edges[column];
        Box box = new Box(left, TOP + row * HEIGHT, edges[column + columns] - left, rows * HEIGHT);
        cells.get(cells.size() - 1).add(new Cell(place(box), text));
        return this;
    }

    /** Adds cells beside one another, from a column on. */
    TypedTable row(int column, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            cell(column + i, row, 1, 1, texts[i]);
        }
        return this;
    }

    /** Draws a box in the middle of a cell. */
    TypedTable box(int column, int row) {
        double middle = (edges[column] + edges[column + 1]) / 2;
        Box box = new Box(middle - 15, TOP + (row + 0.5) * HEIGHT - 10, 30, 20);
        symbols.get(symbols.size() - 1).add(new Symbol(place(box), Shape.BOX, "", false));
        return this;
    }

    Draft read() {
        List<SourcePage> pages = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            pages.add(new SourcePage("halaman " + (i + 1), cells.get(i), symbols.get(i), List.of(), List.of(), false));
        }
        return new Recogniser()
                .recognise(new SourceDocument("a.pdf", pages))
                .drafts()
                .get(0);
    }

    /** Returns the steps that say that cells over the end of a page were taken for one, from 0. */
    static List<Integer> joined(Draft draft) {
        List<Integer> joined = new ArrayList<>();
        for (int i = 0; i < draft.steps().size(); i++) {
            if (draft.steps().get(i).remarks().stream()
                    .anyMatch(remark -> remark.message() instanceof Doubt.JoinedCells)) {
                joined.add(i);
            }
        }
        return joined;
    }
}
