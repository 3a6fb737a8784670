package id.sop.drawing;

import id.sop.geometry.Box;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came to lie where on one sheet, with what it means: enough to check the printed file by program.
 *
 * <p>All numbers are points, from the upper left corner of the paper of the page; x grows to the right, y downwards.
 *
 * @param pages every page of the file, in order
 * @param connectors the pairs of segilima by which the flow crosses from page to page, in the order of their labels
 */
public record SheetGeometry(List<Page> pages, List<Pair> connectors) {
    /** Copies the lists. */
    public SheetGeometry {
        pages = List.copyOf(pages);
        connectors = List.copyOf(connectors);
    }

    /**
     * One page.
     *
     * @param paper its upper left corner is 0, 0
     * @param tables the tables of steps, on a page of the flow; more than one where parts of the procedure have their own
     */
    public record Page(Box paper, List<Table> tables, List<Mark> marks, List<Line> lines) {
        /** Copies the lists. */
        public Page {
            tables = List.copyOf(tables);
            marks = List.copyOf(marks);
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table of steps.
     *
     * @param frame the whole table with its head; without the head where the template gave the table no id
     * @param columns those of the actors, from left to right
     * @param rows those below the head, from top to bottom
     */
    public record Table(Box frame, List<Column> columns, List<Row> rows) {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * The column of an actor, from rule to rule.
     *
     * @param group what the author wrote as its group: neighbours of one have one head; {@link id.sop.model.Actor#OUTSIDE} for
     *     one with no head over its name
     */
    public record Column(String actor, String name, Optional<String> group, double left, double right) {}

    /**
     * A row of a table, from rule to rule.
     *
     * @param step its step; of the row that closes a decision, the step of that decision
     */
    public record Row(RowKind kind, OptionalInt step, Box box) {}

    /** What a row holds. */
    public enum RowKind {
        /** A step. */
        STEP,
        /** The heading of a part; its words may stand anywhere in the row, in the columns of actors too. */
        PART,
        /** The sum of the times of a part; its words may stand anywhere in the row, in the columns of actors too. */
        PART_TOTAL,
        /** The closing capsule under a decision. */
        END,
        /** Segilima. */
        CONNECTORS,
        /** The sum of all times. */
        TOTAL
    }

    /**
     * A symbol.
     *
     * @param step the step that it draws; of a segilima, the step of this page that it is joined to
     * @param actor the key of the actor in whose column it stands
     */
    public record Mark(Symbol symbol, int step, String actor) {}

    /**
     * A line between two symbols.
     *
     * @param from the cell of the symbol at which it starts
     * @param to the cell of the symbol at which it ends
     * @param arrow its line leads from the outline of the one to the outline of the other; a head, if any, points into the latter
     */
    public record Line(String from, String to, LineKind kind, Arrow arrow, Optional<Caption> caption) {}

    /** What a line means. */
    public enum LineKind {
        /** What comes next. */
        NEXT,
        /** What comes next when the answer is yes. */
        YES,
        /** What comes next when the answer is no. */
        NO,
        /** What comes next when the answer is one that the author named. */
        NAMED,
        /** Both do it together; the line has no head. */
        TOGETHER
    }

    /**
     * Two segilima with one label.
     *
     * @param from the step that the flow comes from
     * @param to the step that it leads to
     */
    public record Pair(String label, int from, int to, End outgoing, End incoming) {}

    /**
     * One of a pair of segilima.
     *
     * @param page index of its page in the file, from 0
     * @param cell its cell
     */
    public record End(int page, String cell) {}
}
