package id.sop.render;

import id.sop.diagnostic.Checked;
import id.sop.drawing.Drawing;
import id.sop.paging.MinimumSizes;
import java.util.Optional;

/**
 * A sheet and the fit in which it was printed.
 *
 * @param effort what its drawings have taken
 */
record PrintedFit(Checked<Sheet> sheet, LayoutChoice fit, long effort) {
    /** Returns the drawing, if there is one that lacks nothing and whose lines cannot become better. */
    Optional<Drawing> sound() {
        return sheet.value()
                .map(Sheet::drawing)
                .filter(drawing -> drawing.lacking().isAny() && !drawing.unfinished());
    }

    /** Returns what the rows lack in which words had to leave their rhombus. */
    MinimumSizes away() {
        return sound().map(Drawing::away).orElse(MinimumSizes.ANY);
    }

    /** Tells whether all words stand in their rows, while nothing is smaller or broken that was not before. */
    boolean mends(PrintedFit other) {
        return sound().filter(drawing -> drawing.tooSmall().isEmpty()
                                || other.sound().flatMap(Drawing::tooSmall).isPresent())
                        .isPresent()
                && away().isAny()
                && fit.columns().broken().size() <= other.fit.columns().broken().size();
    }
}
