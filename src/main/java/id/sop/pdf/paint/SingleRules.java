package id.sop.pdf.paint;

import com.openhtmltopdf.layout.CollapsedBorderSide;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BorderPainter;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListOperation;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import com.openhtmltopdf.render.displaylist.PaintBackgroundAndBorders;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of the tables on one page, each once and in one piece.
 *
 * <p>The engine has both neighbours of a rule paint it, and the frame only once, so that the rules inside look heavier than the
 * frame. Here solid rules are painted by themselves, behind the cells ({@link RuleRun}). Of another style a cell leaves its
 * lower and its right rule to the cells below and beside it, where these have one along all of it; these may be of another
 * table.
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

    /** Paints what is on a page. */
    static void paint(DisplayListPageContainer page, RenderingContext context) {
        new SingleRules(page).paint(context);
    }

    private void note(CollapsedBorderSide side) {
        TableCellBox cell = side.getCell();
        if (side.getSide() == BorderPainter.LEFT) {
            left.computeIfAbsent(cell.getAbsX(), x -> new ArrayList<>()).add(height(cell));
        } else if (side.getSide() == BorderPainter.TOP) {
            upper.computeIfAbsent(cell.getAbsY(), y -> new ArrayList<>()).add(width(cell));
        }
    }

    private void paint(RenderingContext context) {
        DisplayListPainter painter = new DisplayListPainter();
        DisplayListPageContainer next = new DisplayListPageContainer(null);
        for (DisplayListOperation operation : page.getOperations()) {
            if (operation instanceof PaintBackgroundAndBorders rules && rules.getCollapedTableBorders() != null) {
                List<CollapsedBorderSide> solid = new ArrayList<>();
                next.addOp(thinned(rules, solid));
                painter.paint(context, next);
                RuleRun.of(solid, context).forEach(rule -> rule.paint(context));
                next = new DisplayListPageContainer(null);
            } else {
                next.addOp(operation);
            }
        }
        painter.paint(context, next);
    }

    /** Takes out the solid sides, and those of other styles that would be painted a second time. */
    private PaintBackgroundAndBorders thinned(PaintBackgroundAndBorders rules, List<CollapsedBorderSide> solid) {
        Map<TableCellBox, List<CollapsedBorderSide>> thinned = new LinkedHashMap<>();
        rules.getCollapedTableBorders().forEach((cell, sides) -> {
            sides.stream().filter(RuleRun::isSolid).forEach(solid::add);
            thinned.put(
                    cell,
                    sides.stream()
                            .filter(side -> !RuleRun.isSolid(side) && !isPaintedTwice(side))
                            .toList());
        });
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
