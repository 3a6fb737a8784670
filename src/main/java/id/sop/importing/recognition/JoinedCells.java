package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import java.util.List;

/**
 * The text of several cells that belong to one label.
 *
 * @param list whether it is a list, so that a cell with nothing but a number counts the one beside it
 * @param signed whether it is a signature, so that room between two cells is room to sign
 */
record JoinedCells(boolean list, boolean signed) {
    private static final double SAME = TableHead.SAME;

    /** Returns what cells say, in the order in which they are read: beside one another on one line. */
    String text(List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        Cell last = null;
        for (Cell cell : cells) {
            String piece = IdentityValues.unmarked(cell.text());
            boolean number = list
                    && !piece.isEmpty()
                    && piece.length() < 3
                    && piece.chars().allMatch(Character::isDigit);
            text.append(last == null ? "" : between(last, cell)).append(piece).append(number ? "." : "");
            last = cell;
        }
        return text.toString();
    }

    private String between(Cell last, Cell cell) {
        double room = cell.box().y() - last.box().bottom();
        if (room < -SAME) {
            return " ";
        }
        return signed && room > last.box().height() / 2 ? "\n\n" : "\n";
    }
}
