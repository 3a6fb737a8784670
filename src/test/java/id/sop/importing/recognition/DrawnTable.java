package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.draft.Draft;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** A flow table on one page, drawn by a test: columns of 100 points, rows of 60, symbols of 40 by 20 in their middles. */
final class DrawnTable {
    private static final double WIDTH = 100;
    private static final double HEIGHT = 60;
    private static final double TOP = 40;

    private final List<Cell> cells = new ArrayList<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();

    /** Draws a head with actors called A, B, C, and rows. */
    DrawnTable(int actors, int rows) {
        List<String> heads = new ArrayList<>(List.of("No", "Kegiatan"));
        for (int i = 0; i < actors; i++) {
            heads.add(String.valueOf((char) ('A' + i)));
        }
        heads.addAll(List.of("Kelengkapan", "Waktu", "Output"));
        for (int column = 0; column < heads.size(); column++) {
            cell(column, 0, heads.get(column));
        }
        for (int row = 1; row <= rows; row++) {
            for (int column = 0; column < heads.size(); column++) {
                cell(column, row, column == 0 ? String.valueOf(row) : column == 1 ? "Langkah " + row : "");
            }
        }
    }

    private void cell(int column, int row, String text) {
        cells.add(new Cell(place(new Box(column * WIDTH, TOP + row * HEIGHT, WIDTH, HEIGHT)), text));
    }

    private static Place place(Box box) {
        return new Place(0, "di sini", box);
    }

    /** Draws a symbol in a row, from 1, and the column of an actor, from 0. */
    DrawnTable symbol(Shape shape, int row, int actor) {
        Point middle = middle(row, actor);
        symbols.add(new Symbol(place(Box.around(middle, 40, 20)), shape, "", false));
        return this;
    }

    /** Draws a circle with a sign in it. */
    DrawnTable circle(String sign, Point at) {
        symbols.add(new Symbol(place(Box.around(at, 12, 12)), Shape.CAPSULE, sign, false));
        return this;
    }

    static Point middle(int row, int actor) {
        return new Point((actor + 2.5) * WIDTH, TOP + (row + 0.5) * HEIGHT);
    }

    /** Draws a line with a head at its end. */
    DrawnTable arrow(Point... points) {
        return stroke(true, points);
    }

    /** Draws a line. */
    DrawnTable stroke(boolean head, Point... points) {
        Box box = Box.around(points[0], 0, 0);
        for (Point point : points) {
            box = box.and(Box.around(point, 0, 0));
        }
        strokes.add(new Stroke(
                place(box), Arrays.asList(points), false, head, false, OptionalInt.empty(), OptionalInt.empty()));
        return this;
    }

    /** Draws an arrow from the foot of a symbol to the top of one in a row below, around a corner between them. */
    DrawnTable down(int row, int actor, int toRow, int toActor) {
        Point from = middle(row, actor).shifted(0, 10);
        Point to = middle(toRow, toActor).shifted(0, -10);
        double level = (from.y() + to.y()) / 2;
        return arrow(from, new Point(from.x(), level), new Point(to.x(), level), to);
    }

    DrawnTable caption(String text, Point at) {
        captions.add(new Caption(place(Box.around(at, 12, 6)), text));
        return this;
    }

    /** Writes words into a frame. */
    DrawnTable framed(String text, Point at) {
        symbols.add(new Symbol(place(Box.around(at, 12, 6)), Shape.BOX, text, false));
        return this;
    }

    Draft read() {
        SourcePage page = new SourcePage("halaman 1", cells, symbols, strokes, captions, false);
        return new Recogniser()
                .recognise(new SourceDocument("a.pdf", List.of(page)))
                .drafts()
                .get(0);
    }
}
