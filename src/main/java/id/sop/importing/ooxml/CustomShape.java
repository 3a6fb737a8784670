package id.sop.importing.ooxml;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.ooxml.Figure.Look;
import id.sop.office.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A shape that somebody drew point by point (ECMA-376, part 1, 20.1.9.8).
 *
 * @param points its corners, in a square of side 1
 * @param closed whether its outline comes back to where it began
 * @param curved how many of its sides are curves
 */
record CustomShape(List<Point> points, boolean closed, int curved) {
    /** How far a corner may lie from where it belongs, in parts of the side. */
    private static final double NEAR = 0.12;

    /** Returns the only outline of a shape; nothing if it has several, or its corners are reckoned. */
    static Optional<CustomShape> of(XmlElement geometry) {
        List<XmlElement> paths = geometry.at("pathLst").children("path");
        if (paths.size() != 1) {
            return Optional.empty();
        }
        XmlElement path = paths.get(0);
        double width = Math.max(1, path.number("w").orElse(0.0));
        double height = Math.max(1, path.number("h").orElse(0.0));
        List<Point> points = new ArrayList<>();
        boolean closed = false;
        int curved = 0;
        for (XmlElement command : path.children()) {
            List<XmlElement> corners = command.children("pt");
            if (command.is("close")) {
                closed = true;
                continue;
            }
            if (corners.isEmpty() || (command.is("moveTo") && !points.isEmpty())) {
                return Optional.empty();
            }
            XmlElement corner = corners.get(corners.size() - 1);
            Optional<Double> x = corner.number("x");
            Optional<Double> y = corner.number("y");
            if (x.isEmpty() || y.isEmpty()) {
                return Optional.empty();
            }
            points.add(new Point(x.get() / width, y.get() / height));
            curved += command.is("cubicBezTo") || command.is("quadBezTo") ? 1 : 0;
        }
        int last = points.size() - 1;
        if (last > 1
                && near(points.get(0), points.get(last).x(), points.get(last).y(), 0.01)) {
            closed = true;
            points.remove(last);
        }
        return points.size() < 2 ? Optional.empty() : Optional.of(new CustomShape(List.copyOf(points), closed, curved));
    }

    /** Returns the closed outline through points, given as x and y in turn; nothing if they are no points of an area. */
    static Optional<CustomShape> closed(List<Double> coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < coordinates.size(); i += 2) {
            points.add(new Point(coordinates.get(i), coordinates.get(i + 1)));
        }
        Box box = Affine.bounds(points);
        if (points.size() < 3 || coordinates.size() % 2 != 0 || !(box.width() > 0 && box.height() > 0)) {
            return Optional.empty();
        }
        if (points.get(0).equals(points.get(points.size() - 1))) {
            points.remove(points.size() - 1);
        }
        Affine unit = Affine.ontoUnit(box.x(), box.y(), box.width(), box.height());
        return Optional.of(new CustomShape(unit.map(points), true, 0));
    }

    boolean isOpen() {
        return !closed;
    }

    /** Returns what it looks like. */
    Look look() {
        if (curved >= 2) {
            return Look.CAPSULE;
        }
        if (points.size() == 4 && points.stream().allMatch(CustomShape::isMiddle)) {
            return Look.RHOMBUS;
        }
        if (points.size() == 4 && points.stream().allMatch(CustomShape::isCorner)) {
            return Look.BOX;
        }
        return points.size() == 5 ? Look.PENTAGON : Look.OTHER;
    }

    private static boolean isMiddle(Point point) {
        return near(point, .5, 0, NEAR)
                || near(point, 1, .5, NEAR)
                || near(point, .5, 1, NEAR)
                || near(point, 0, .5, NEAR);
    }

    private static boolean isCorner(Point point) {
        return near(point, 0, 0, NEAR) || near(point, 1, 0, NEAR) || near(point, 1, 1, NEAR) || near(point, 0, 1, NEAR);
    }

    private static boolean near(Point point, double x, double y, double most) {
        return Math.abs(point.x() - x) < most && Math.abs(point.y() - y) < most;
    }
}
