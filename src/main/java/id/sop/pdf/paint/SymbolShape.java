package id.sop.pdf.paint;

import id.sop.drawing.Symbol;
import id.sop.drawing.SymbolText;
import id.sop.geometry.Box;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The outlines of the symbols; each touches all four sides of its box in their middle. */
final class SymbolShape {
    /** The part of a segilima's height that its point takes. */
    private static final double POINT = 0.36;

    private SymbolShape() {}

    /** Returns the closed outline of a symbol. */
    static Shape outline(Symbol symbol) {
        Box box = symbol.box();
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        double middleX = box.centre().x();
        double middleY = box.centre().y();
        double point = box.height() * POINT;
        return switch (symbol.shape()) {
            case CAPSULE ->
                new RoundRectangle2D.Double(left, top, box.width(), box.height(), rounding(box), rounding(box));
            case RECTANGLE -> polygon(left, top, right, top, right, bottom, left, bottom);
            case RHOMBUS -> polygon(middleX, top, right, middleY, middleX, bottom, left, middleY);
            case PENTAGON_DOWN ->
                polygon(left, top, right, top, right, bottom - point, middleX, bottom, left, bottom - point);
            case PENTAGON_UP ->
                polygon(middleX, top, right, top + point, right, bottom, left, bottom, left, top + point);
        };
    }

    /** Returns the rectangle inside a symbol that a text of the given height may use, centred where the eye wants it. */
    static Box room(Symbol symbol, double textHeight) {
        Box box = symbol.box();
        double padding = 2;
        double point = box.height() * POINT;
        return switch (symbol.shape()) {
            case CAPSULE ->
                new Box(
                        box.x() + rounding(box) / 4,
                        box.y(),
                        Math.max(0, box.width() - rounding(box) / 2),
                        box.height());
            case RECTANGLE -> new Box(box.x() + padding, box.y(), Math.max(0, box.width() - 2 * padding), box.height());
            case RHOMBUS -> Box.around(box.centre(), SymbolText.widest(textHeight, box), textHeight);
            case PENTAGON_DOWN -> new Box(box.x() + 1, box.y(), Math.max(0, box.width() - 2), box.height() - point / 2);
            case PENTAGON_UP ->
                new Box(box.x() + 1, box.y() + point / 2, Math.max(0, box.width() - 2), box.height() - point / 2);
        };
    }

    private static double rounding(Box box) {
        return Math.min(box.width(), box.height());
    }

    private static Path2D polygon(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        path.closePath();
        return path;
    }
}
