package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.importing.page.Shape;
import java.util.List;

/** Tells frames of cells and tables from symbols: some programs draw each cell as a rectangle. */
final class TableFrames {
    private static final double WIDEST = 320;
    private static final double HIGHEST = 200;
    private static final double SAME = 1.2;

    private TableFrames() {}

    /** Adds the sides of frames to the bars, and all other figures to the symbols. */
    static void sort(List<Figure> all, List<Bar> bars, List<Figure> symbols) {
        List<Figure> boxes = all.stream()
                .filter(figure -> figure.lined() && figure.shape() == Shape.BOX)
                .toList();
        List<Bar> known = List.copyOf(bars);
        for (Figure figure : all) {
            boolean box = figure.lined() && figure.shape() == Shape.BOX;
            if (box && isFrame(figure, boxes, known)) {
                addSides(figure.box(), bars);
            } else {
                symbols.add(figure);
            }
        }
    }

    private static boolean isFrame(Figure figure, List<Figure> boxes, List<Bar> bars) {
        Box box = figure.box();
        if (box.width() > WIDEST || box.height() > HIGHEST) {
            return true;
        }
        List<Box> beside = beside(box, boxes);
        return (!beside.isEmpty() && !areTwins(box, beside, boxes))
                || bars.stream().filter(bar -> isSide(bar, box)).count() >= 2;
    }

    private static List<Box> beside(Box box, List<Figure> boxes) {
        return boxes.stream()
                .map(Figure::box)
                .filter(other -> !Pieces.near(box, other, SAME) && sharesSide(box, other))
                .toList();
    }

    /** Tells whether a box and the only one that touches it are two symbols of one size that somebody drew against one another. */
    private static boolean areTwins(Box box, List<Box> beside, List<Figure> boxes) {
        return beside.stream()
                .allMatch(other -> Pieces.near(other, beside.get(0), SAME)
                        && Math.abs(other.width() - box.width()) < SAME
                        && Math.abs(other.height() - box.height()) < SAME
                        && beside(other, boxes).stream().allMatch(third -> Pieces.near(third, box, SAME)));
    }

    /** Tells whether two boxes stand side by side, as cells do. */
    private static boolean sharesSide(Box one, Box other) {
        boolean beside = Math.min(Math.abs(one.right() - other.x()), Math.abs(other.right() - one.x())) < SAME
                && (Math.abs(one.y() - other.y()) < SAME || Math.abs(one.bottom() - other.bottom()) < SAME);
        boolean below = Math.min(Math.abs(one.bottom() - other.y()), Math.abs(other.bottom() - one.y())) < SAME
                && (Math.abs(one.x() - other.x()) < SAME || Math.abs(one.right() - other.right()) < SAME);
        return beside || below;
    }

    private static boolean isSide(Bar bar, Box box) {
        double least = bar.level() ? box.width() : box.height();
        boolean along = bar.level()
                ? bar.from() < box.x() + SAME && bar.to() > box.right() - SAME
                : bar.from() < box.y() + SAME && bar.to() > box.bottom() - SAME;
        double first = bar.level() ? box.y() : box.x();
        double second = bar.level() ? box.bottom() : box.right();
        return along
                && bar.length() > least + 2 * SAME
                && Math.min(Math.abs(bar.at() - first), Math.abs(bar.at() - second)) < SAME;
    }

    private static void addSides(Box box, List<Bar> bars) {
        double width = 1;
        bars.add(new Bar(true, box.y(), box.x(), box.right(), width, true, false));
        bars.add(new Bar(true, box.bottom(), box.x(), box.right(), width, true, false));
        bars.add(new Bar(false, box.x(), box.y(), box.bottom(), width, true, false));
        bars.add(new Bar(false, box.right(), box.y(), box.bottom(), width, true, false));
    }
}
