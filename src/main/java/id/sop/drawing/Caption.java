package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.geometry.Segment;
import id.sop.routing.label.LabelPlacement;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A word beside an arrow, such as "Ya".
 *
 * @param text what it says; a word that had to be parted has a hyphen and a blank in it
 * @param box the place that was kept free for it; the text is centred in it, in several lines where that is needed
 * @param size of its type, in points
 */
public record Caption(String text, Box box, double size) {
    /** The type size of captions that have room for it, in points. */
    public static final double USUAL_SIZE = 8;

    /**
     * Returns the caption in type of a size, unless its own is smaller, as near to its line as before.
     *
     * @param own the pieces of the line that it shares with no other: beside these the reader looks for it
     */
    Caption atMost(double most, List<Segment> own) {
        if (size <= most) {
            return this;
        }
        List<Box> pieces = own.stream().map(Segment::bounds).toList();
        Box nearest = Collections.min(pieces, Comparator.comparingDouble(box::distance));
        Box exit = pieces.get(0);
        Box near = smaller(most / size, nearest);
        boolean away = box.distance(exit) <= LabelPlacement.FAR && near.distance(exit) > LabelPlacement.FAR;
        return new Caption(text, away ? smaller(most / size, nearest, exit) : near, most);
    }

    /** Returns the box, smaller by a factor, as near to each of some pieces of a line as it is; of two on opposite sides, to the first. */
    private Box smaller(double factor, Box... pieces) {
        double width = box.width() * factor;
        double height = box.height() * factor;
        double x = box.x() + (box.width() - width) / 2;
        double y = box.y() + (box.height() - height) / 2;
        for (int i = pieces.length - 1; i >= 0; i--) {
            x = start(x, width, box.x(), box.right(), pieces[i].x(), pieces[i].right());
            y = start(y, height, box.y(), box.bottom(), pieces[i].y(), pieces[i].bottom());
        }
        return new Box(x, y, width, height);
    }

    /** Returns where a shorter stretch begins in a longer one: at the end that faces something, where it was if neither does. */
    private static double start(
            double before, double length, double from, double to, double facedFrom, double facedTo) {
        if (facedTo <= from) {
            return from;
        }
        return facedFrom >= to ? to - length : before;
    }
}
