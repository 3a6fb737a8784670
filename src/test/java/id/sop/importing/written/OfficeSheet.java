package id.sop.importing.written;

import id.sop.drawing.Arrow;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.List;
import java.util.OptionalInt;

/**
 * A sheet before it is known whether Excel or Word holds it. All places are points, from the upper left corner of its first table.
 *
 * @param cover the identity block where it stands on a sheet of its own, at places of its own; else empty
 * @param tables from top to bottom, none beside another one
 */
record OfficeSheet(List<Cell> cover, List<Table> tables, List<Figure> figures, List<Line> lines, List<Word> words) {
    OfficeSheet {
        cover = List.copyOf(cover);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
    }

    /** A cell with rules around it, or several merged ones. */
    record Cell(Box box, String text) {}

    /**
     * A table.
     *
     * @param title what stands over it as a line of its own; empty for none
     * @param columns edges at which its columns are parted though nothing needs it
     * @param rows the same of its rows
     */
    record Table(String title, List<Cell> cells, List<Double> columns, List<Double> rows) {
        Table {
            cells = List.copyOf(cells);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A symbol; its index among all is what lines are tied to. */
    record Figure(Symbol.Shape shape, Box box, String text, boolean dashed) {}

    /** A line from one figure to another one. */
    record Line(List<Point> points, OptionalInt from, OptionalInt to, Arrow.Stroke stroke) {
        Line {
            points = List.copyOf(points);
        }
    }

    /** A word at a line. */
    record Word(Box box, String text) {}
}
