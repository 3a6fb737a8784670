package id.sop.importing.ooxml;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.List;

/**
 * A map of the plane that keeps lines straight: (x, y) comes to (xx·x + xy·y + dx, yx·x + yy·y + dy).
 *
 * <p>Shapes are drawn in a square of side 1; their maps place, stretch, mirror and turn it.
 */
public record Affine(double xx, double xy, double dx, double yx, double yy, double dy) {
    /** Leaves everything where it is. */
    public static final Affine IDENTITY = new Affine(1, 0, 0, 0, 1, 0);

    private static final int SIXTY_THOUSANDTHS = 60_000;

    /** In points; some miles. */
    private static final double FARTHEST = 1e7;

    /**
     * Returns the map of the unit square onto a box that is mirrored and then turned about its centre.
     *
     * @param turn clockwise, in degrees
     */
    public static Affine onto(
            double x, double y, double width, double height, double turn, boolean flipH, boolean flipV) {
        double sine = Math.sin(Math.toRadians(turn));
        double cosine = Math.cos(Math.toRadians(turn));
        if (Math.abs(turn % 90) < 1e-9) {
            sine = Math.rint(sine);
            cosine = Math.rint(cosine);
        }
        double across = flipH ? -width : width;
        double down = flipV ? -height : height;
        double xx = across * cosine;
        double xy = -down * sine;
        double yx = across * sine;
        double yy = down * cosine;
        return new Affine(xx, xy, x + width / 2 - (xx + xy) / 2, yx, yy, y + height / 2 - (yx + yy) / 2);
    }

    /** Returns the degrees of DrawingML's 60,000ths, from 0 to 360. */
    static double degrees(double sixtyThousandths) {
        double degrees = sixtyThousandths / SIXTY_THOUSANDTHS % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** Returns the map of a box onto the unit square. */
    static Affine ontoUnit(double x, double y, double width, double height) {
        return new Affine(1 / width, 0, -x / width, 0, 1 / height, -y / height);
    }

    /** Returns this map after another one. */
    public Affine after(Affine first) {
        return new Affine(
                xx * first.xx + xy * first.yx,
                xx * first.xy + xy * first.yy,
                xx * first.dx + xy * first.dy + dx,
                yx * first.xx + yy * first.yx,
                yx * first.xy + yy * first.yy,
                yx * first.dx + yy * first.dy + dy);
    }

    /** Returns where a point comes to. */
    public Point map(Point point) {
        return new Point(xx * point.x() + xy * point.y() + dx, yx * point.x() + yy * point.y() + dy);
    }

    /** Returns where points come to. */
    public List<Point> map(List<Point> points) {
        return points.stream().map(this::map).toList();
    }

    /** Tells whether the unit square comes to a place and a size that can be reckoned with. */
    boolean isSane() {
        return isSane(xx) && isSane(xy) && isSane(dx) && isSane(yx) && isSane(yy) && isSane(dy);
    }

    private static boolean isSane(double number) {
        return Math.abs(number) <= FARTHEST;
    }

    /** Returns the bounds of the mapped unit square. */
    Box bounds() {
        return bounds(map(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1), new Point(0, 1))));
    }

    /** Returns the smallest box that holds some points. */
    public static Box bounds(List<Point> points) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        return new Box(left, top, right - left, bottom - top);
    }

    /** Tells whether it turns by about an eighth, so that squares stand on a corner. */
    boolean isDiagonal() {
        double turn = Math.toDegrees(Math.atan2(yx, xx));
        double off = Math.abs(turn) % 90;
        return off > 30 && off < 60;
    }
}
