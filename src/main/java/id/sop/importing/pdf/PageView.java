package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** A page as a person sees it: the part that is shown, turned as it is shown, from its top left corner. */
final class PageView {
    private static final int QUARTER = 90;

    private final PDRectangle shown;
    private final int quarters;

    PageView(PDPage page) {
        shown = page.getCropBox();
        quarters = Math.floorMod(page.getRotation() / QUARTER, 4);
    }

    Box page() {
        boolean upright = quarters % 2 == 0;
        return new Box(
                0, 0, upright ? shown.getWidth() : shown.getHeight(), upright ? shown.getHeight() : shown.getWidth());
    }

    /** Returns where a point is seen that a matrix takes to the page's own coordinates. */
    Point seen(Matrix matrix, double x, double y) {
        Point2D.Float point = matrix.transformPoint((float) x, (float) y);
        return seen(point.x, point.y);
    }

    Box seen(Matrix matrix, PDRectangle box) {
        return seen(
                matrix,
                new Box(
                        box.getLowerLeftX(),
                        box.getLowerLeftY(),
                        Math.max(0, box.getWidth()),
                        Math.max(0, box.getHeight())));
    }

    /** Returns the smallest upright box around where a box is seen. */
    Box seen(Matrix matrix, Box box) {
        return Points.bounds(List.of(
                seen(matrix, box.x(), box.y()),
                seen(matrix, box.right(), box.y()),
                seen(matrix, box.right(), box.bottom()),
                seen(matrix, box.x(), box.bottom())));
    }

    /** Returns where a point of the page's own coordinates is seen. */
    Point seen(double x, double y) {
        double right = x - shown.getLowerLeftX();
        double up = y - shown.getLowerLeftY();
        return switch (quarters) {
            case 1 -> new Point(up, right);
            case 2 -> new Point(shown.getWidth() - right, up);
            case 3 -> new Point(shown.getHeight() - up, shown.getWidth() - right);
            default -> new Point(right, shown.getHeight() - up);
        };
    }
}
