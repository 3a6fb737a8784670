package id.sop.drawing;

import id.sop.geometry.Box;

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

    /** Returns the caption in type of a size, unless its own is smaller. */
    Caption atMost(double most) {
        return new Caption(text, box, Math.min(size, most));
    }
}
