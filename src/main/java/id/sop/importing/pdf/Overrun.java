package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the cells of lines that run over a rule: where the words of a cell need more lines than its height has room for, the first
 * one or the last one comes to stand in the cell above or below.
 */
final class Overrun {
    /** In points: edges that are no farther apart are the same. */
    private static final double SAME = 1.5;

    /** Of the size of the type: the ways from line to line of one text. */
    private static final double LEAST_WAY = 0.85;

    private static final double WAY = 1.15;
    private static final double MOST_WAY = 1.4;

    /** Of the size of the type: what a line reaches over a rule at least. */
    private static final double OVER = 0.1;

    /** Of the size of the type: in a cell that is lower, its own line reaches over the rules, too. */
    private static final double ROOM = 1.5;

    private final List<Box> cells;
    private final Map<Box, List<TextLine>> lines = new HashMap<>();

    /** The cells in which the middles of the lines are. */
    private final Map<TextLine, Box> owners = new HashMap<>();

    /**
     * Prepares to find.
     *
     * @param cells of the page
     * @param written what is written on it, in pieces that were each written in one go
     */
    Overrun(List<Box> cells, List<TextLine> written) {
        this.cells = cells;
        for (TextLine line : written) {
            Box own = line.glyphs().get(0).turns() == 0 ? own(line) : null;
            if (own != null) {
                owners.put(line, own);
                lines.computeIfAbsent(own, key -> new ArrayList<>()).add(line);
            }
        }
    }

    /** Returns to which cell a line belongs that stands over a rule; null if it belongs to the cell in which its middle is. */
    Box home(TextLine line) {
        Box own = owners.get(line);
        boolean inside = own == null
                || (line.top() >= own.y() - OVER * line.size() && line.bottom() <= own.bottom() + OVER * line.size());
        if (inside || own.height() < ROOM * line.size() || goesOn(line, own)) {
            return null;
        }
        return cells.stream()
                .filter(cell -> isOver(line, own, cell) && isFull(cell, line) && goesOn(line, cell))
                .findFirst()
                .orElse(null);
    }

    private Box own(TextLine line) {
        Point centre = line.box().centre();
        return cells.stream()
                .filter(cell -> PageAssembly.holds(cell, centre))
                .findFirst()
                .orElse(null);
    }

    /** Tells whether a line crosses the rule between its cell and another one, whose column it keeps to. */
    private static boolean isOver(TextLine line, Box own, Box other) {
        boolean kept = line.start() > other.x() - SAME && line.end() < other.right() + SAME;
        double over = OVER * line.size();
        boolean below = Math.abs(own.bottom() - other.y()) < SAME && line.bottom() > other.y() + over;
        boolean above = Math.abs(own.y() - other.bottom()) < SAME && line.top() < other.bottom() - over;
        return kept && (below || above);
    }

    /** Tells whether a cell has no room for one more line. */
    private boolean isFull(Box cell, TextLine line) {
        return (lines.getOrDefault(cell, List.of()).size() + 1) * WAY * line.size() > cell.height();
    }

    /** Tells whether a line stands next to one of a cell as the lines of one text do. */
    private boolean goesOn(TextLine line, Box cell) {
        return lines.getOrDefault(cell, List.of()).stream()
                .filter(other -> !other.equals(line))
                .anyMatch(other -> {
                    double way = Math.abs(line.baseline() - other.baseline()) / other.size();
                    boolean alike = Math.abs(line.size() - other.size()) < 0.5
                            && line.glyphs().get(0).looksLike(other.glyphs().get(0));
                    boolean set = Math.abs(line.start() - other.start()) < SAME
                            || Math.abs(line.box().centre().x()
                                            - other.box().centre().x())
                                    < SAME;
                    return alike && set && way > LEAST_WAY && way < MOST_WAY;
                });
    }
}
