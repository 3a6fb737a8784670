package id.sop.pdf.paint;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.layout.CollapsedBorderSide;
import com.openhtmltopdf.newtable.CollapsedBorderValue;
import com.openhtmltopdf.newtable.TableCellBox;
import com.openhtmltopdf.render.BorderPainter;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule of a table that goes on through several cells, to be painted in one piece.
 *
 * <p>Each cell would paint its own piece, with slanted ends where another rule meets it and straight ones else. Screens show
 * these in two weights: a rectangle is set on whole pixels, any other shape is smoothed.
 *
 * @param first the cell at which it begins
 * @param place what it covers, in the engine's dots
 */
record RuleRun(TableCellBox first, FSColor color, Rectangle place) {
    private static final Comparator<CollapsedBorderSide> IN_READING_ORDER = Comparator.comparingInt(
                    (CollapsedBorderSide side) -> side.getCell().getAbsY())
            .thenComparingInt(side -> side.getCell().getAbsX())
            .thenComparingInt(CollapsedBorderSide::getSide);

    /** What pieces of one rule have in common. */
    private record Line(boolean upright, int at, int width, FSColor color) {}

    /** Tells whether a side of a cell can be painted together with others: dots and dashes begin with each cell. */
    static boolean isSolid(CollapsedBorderSide side) {
        CollapsedBorderValue border = border(side);
        return border.style() == IdentValue.SOLID && border.color() != null;
    }

    /**
     * Joins the solid sides of cells that touch or cover each other.
     *
     * @param sides in any order: the engine gives them in one that changes from run to run
     */
    static List<RuleRun> of(List<CollapsedBorderSide> sides, RenderingContext context) {
        Map<Line, List<RuleRun>> pieces = new LinkedHashMap<>();
        for (CollapsedBorderSide side : sides.stream().sorted(IN_READING_ORDER).toList()) {
            FSColor color = border(side).color();
            boolean upright = side.getSide() == BorderPainter.LEFT || side.getSide() == BorderPainter.RIGHT;
            Rectangle place = place(side, context);
            Line line = new Line(upright, upright ? place.x : place.y, upright ? place.width : place.height, color);
            pieces.computeIfAbsent(line, first -> new ArrayList<>()).add(new RuleRun(side.getCell(), color, place));
        }
        List<RuleRun> runs = new ArrayList<>();
        pieces.forEach((line, parts) -> join(parts, line.upright, runs));
        return runs;
    }

    private static void join(List<RuleRun> pieces, boolean upright, List<RuleRun> runs) {
        pieces.sort(Comparator.comparingInt(piece -> upright ? piece.place.y : piece.place.x));
        RuleRun run = null;
        for (RuleRun piece : pieces) {
            boolean goesOn = run != null
                    && (upright
                            ? piece.place.y <= run.place.y + run.place.height
                            : piece.place.x <= run.place.x + run.place.width);
            if (goesOn) {
                run.place.add(piece.place);
            } else {
                run = piece;
                runs.add(run);
            }
        }
    }

    private static CollapsedBorderValue border(CollapsedBorderSide side) {
        TableCellBox cell = side.getCell();
        return switch (side.getSide()) {
            case BorderPainter.LEFT -> cell.getCollapsedBorderLeft();
            case BorderPainter.RIGHT -> cell.getCollapsedBorderRight();
            case BorderPainter.TOP -> cell.getCollapsedBorderTop();
            default -> cell.getCollapsedBorderBottom();
        };
    }

    private static Rectangle place(CollapsedBorderSide side, RenderingContext context) {
        TableCellBox cell = side.getCell();
        Rectangle all = cell.getPaintingClipEdge(context);
        int half = border(side).width();
        int right = all.x + all.width;
        int bottom = all.y + all.height;
        return switch (side.getSide()) {
            case BorderPainter.LEFT -> new Rectangle(all.x, all.y, whole(half, cell.getAbsX() - all.x), all.height);
            case BorderPainter.TOP -> new Rectangle(all.x, all.y, all.width, whole(half, cell.getAbsY() - all.y));
            case BorderPainter.RIGHT -> {
                int width = whole(half, right - cell.getAbsX() - cell.getWidth());
                yield new Rectangle(right - width, all.y, width, all.height);
            }
            default -> {
                int height = whole(half, bottom - cell.getAbsY() - cell.getHeight());
                yield new Rectangle(all.x, bottom - height, all.width, height);
            }
        };
    }

    /** Returns the width of a rule, of which the cell knows its own half: the other one may be a dot more or less. */
    private static int whole(int half, int beyond) {
        return half + Math.max(half - 1, Math.min(half + 1, beyond));
    }

    /** Paints it, as what belongs to no text. */
    void paint(RenderingContext context) {
        Object token = context.getOutputDevice().startStructure(StructureType.BACKGROUND, first);
        context.getOutputDevice().setColor(color);
        context.getOutputDevice().fillRect(place.x, place.y, place.width, place.height);
        context.getOutputDevice().endStructure(token);
    }
}
