package id.sop.importing.pdf;

import java.util.List;

/**
 * A path as it was painted, as far as it can be seen.
 *
 * @param fill how bright its inside is, from 0 (black) to {@value #PAPER} and above (not painted, or white)
 * @param stroke how bright its line is, in the same way
 * @param width of its line, in points
 */
record Mark(List<Outline> outlines, double fill, double stroke, double width, boolean dashed) {
    /** What is not darker than this is paper. */
    static final double PAPER = 0.97;

    /** Takes a copy of the outlines. */
    Mark {
        outlines = List.copyOf(outlines);
    }

    boolean filled() {
        return fill < PAPER;
    }

    boolean stroked() {
        return stroke < PAPER;
    }
}
