package id.sop.drawing;

import id.sop.model.Flow;
import id.sop.routing.diagram.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in which cell and what is joined to what, before anything has a place.
 *
 * @param pages the pages of the flow
 */
public record Blueprint(List<Page> pages) {
    /** Copies the list. */
    public Blueprint {
        pages = List.copyOf(pages);
    }

    /**
     * A page of the flow.
     *
     * @param rows for each row of symbols, top to bottom, the ids of its cells from left to right; a row of the table that
     *     holds several rows of symbols is named as often
     * @param marks the symbols
     * @param joints the lines between them
     */
    public record Page(List<List<String>> rows, List<Mark> marks, List<Joint> joints) {
        /** Copies the lists. */
        public Page {
            rows = List.copyOf(rows);
            marks = List.copyOf(marks);
            joints = List.copyOf(joints);
        }

        /** Returns in which of its lanes, from 0, a mark is joined to another one: in that which is nearest to it. */
        int port(int mark, int partner) {
            Mark own = marks.get(mark);
            int wanted = Math.max(own.lane(), marks.get(partner).lane());
            return Math.min(wanted, own.lane() + own.lanes() - 1) - own.lane();
        }
    }

    /**
     * A symbol in the cell of a row and a lane, both from 0.
     *
     * @param number which of the symbols of its cell it is, from 1
     * @param lanes across how many lanes it goes, at least 1; its cell is the leftmost
     * @param dashed whether its outline is dashed
     */
    public record Mark(
            int row,
            int lane,
            String cell,
            int number,
            int lanes,
            Symbol.Shape shape,
            boolean dashed,
            String text,
            String description) {}

    /**
     * A line between two marks, by their index, with the word at its beginning.
     *
     * @param fromStep number of the step it comes from, even where a connector stands between
     * @param toStep number of the step it leads to
     * @param stroke how it is drawn
     * @param answer which answer it stands for, where it leaves a rhombus
     */
    public record Joint(
            int from,
            int to,
            int fromStep,
            int toStep,
            Arrow.Stroke stroke,
            Flow.Condition answer,
            Optional<String> caption) {
        /** Returns what it means for its path. */
        public Link.Kind kind() {
            return switch (stroke) {
                case HEAD -> Link.Kind.FLOW;
                case PLAIN, DASHED -> Link.Kind.TOGETHER;
                case BOTH_HEADS -> Link.Kind.MUTUAL;
            };
        }
    }

    /** Returns what a screen reader says in each cell that holds a symbol. */
    public Map<String, String> descriptions() {
        Map<String, String> descriptions = new TreeMap<>();
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                descriptions.merge(mark.cell(), mark.description(), (one, next) -> one + "; " + next);
            }
        }
        return descriptions;
    }
}
