package id.sop.importing.docx;

import id.sop.importing.ooxml.Axis;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.List;

/** The lines of a page, one for each paragraph and each row of a table, with their estimated heights in points. */
final class Lines {
    private static final double LEAST = 1;

    private final List<Double> heights = new ArrayList<>();

    /** Makes a line at least so high; all lines before it are there then. */
    void reach(int line, double height) {
        while (heights.size() <= line) {
            heights.add(LEAST);
        }
        heights.set(line, Math.max(heights.get(line), height));
    }

    Axis axis() {
        Axis axis = new Axis(SourcePage.ROW, SourcePage.ROW);
        for (int i = 0; i < heights.size(); i++) {
            axis.set(i, i, heights.get(i));
        }
        return axis;
    }
}
