package id.sop.pdf.paint;

import com.openhtmltopdf.layout.CollapsedBorderSide;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BorderPainter;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListOperation;
import com.openhtmltopdf.render.displaylist.PaintBackgroundAndBorders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of the tables on one page, each once.
 *
 * <p>The engine has both neighbours of a rule paint it, and the frame only once, so that the rules inside look heavier than the
 * frame. Here a cell leaves its lower and its right rule to the cells below and beside it, where these have one along all of it;
 * these may be of another table.
 */
final class SingleRules {
    /** What is painted from one coordinate to another along a line. */
    private record Piece(int from, int to) {}

    private final DisplayListPageContainer page;
    /** The left rules by their x and the upper rules by their y, in the engine's dots. */
    private final Map<Integer, List<Piece>> left = new HashMap<>();

    private final Map<Integer, List<Piece>> upper = new HashMap<>();

    private SingleRules(DisplayListPageContainer page) {
        this.page = page;
        for (DisplayListOperation operation : page.getOperations()) {
            if (operation instanceof PaintBackgroundAndBorders rules && rules.getCollapedTableBorders() != null) {
                rules.getCollapedTableBorders().values().forEach(sides -> sides.forEach(this::note));
            }
        }
        left.values().forEach(pieces -> pieces.sort(Comparator.comparingInt(Piece::from)));
        upper.values().forEach(pieces -> pieces.sort(Comparator.comparingInt(Piece::from)));
    }

    /** Returns what is painted on a page, less the rules that would be painted a second time. */
    static DisplayListPageContainer of(DisplayListPageContainer page) {
        return new SingleRules(page).thinned();
    }

    private void note(CollapsedBorderSide side) {
        TableCellBox cell = side.getCell();
        if (side.getSide() == BorderPainter.LEFT) {
            left.computeIfAbsent(cell.getAbsX(), x -> new ArrayList<>()).add(height(cell));
        } else if (side.getSide() == BorderPainter.TOP) {
            upper.computeIfAbsent(cell.getAbsY(), y -> new ArrayList<>()).add(width(cell));
        }
    }

    private DisplayListPageContainer thinned() {
        DisplayListPageContainer thinned = new DisplayListPageContainer(null);
        for (DisplayListOperation operation : page.getOperations()) {
            boolean ruled =
                    operation instanceof PaintBackgroundAndBorders rules && rules.getCollapedTableBorders() != null;
            thinned.addOp(ruled ? thinned((PaintBackgroundAndBorders) operation) : operation);
        }
        return thinned;
    }

    private PaintBackgroundAndBorders thinned(PaintBackgroundAndBorders rules) {
        Map<TableCellBox, List<CollapsedBorderSide>> thinned = new LinkedHashMap<>();
        rules.getCollapedTableBorders()
                .forEach((cell, sides) -> thinned.put(
                        cell,
                        sides.stream().filter(side -> !isPaintedTwice(side)).toList()));
        return new PaintBackgroundAndBorders(rules.getBlocks(), thinned);
    }

    private boolean isPaintedTwice(CollapsedBorderSide side) {
        TableCellBox cell = side.getCell();
        return switch (side.getSide()) {
            case BorderPainter.RIGHT -> covers(left.get(cell.getAbsX() + cell.getWidth()), height(cell));
            case BorderPainter.BOTTOM -> covers(upper.get(cell.getAbsY() + cell.getHeight()), width(cell));
            default -> false;
        };
    }

    private static boolean covers(List<Piece> pieces, Piece whole) {
        int reached = whole.from();
        for (Piece piece : pieces == null ? List.<Piece>of() : pieces) {
            if (piece.from() <= reached) {
                reached = Math.max(reached, piece.to());
            }
        }
        return reached >= whole.to();
    }

    private static Piece height(TableCellBox cell) {
        return new Piece(cell.getAbsY(), cell.getAbsY() + cell.getHeight());
    }

    private static Piece width(TableCellBox cell) {
        return new Piece(cell.getAbsX(), cell.getAbsX() + cell.getWidth());
    }
}
