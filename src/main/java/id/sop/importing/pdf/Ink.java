package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.util.List;

/**
 * All that can be seen on a page, in the order in which it was painted.
 *
 * @param page the page itself, at 0;0
 * @param pictures the bounds of the pictures
 * @param lines that were printed as pictures, with their heads
 */
record Ink(Box page, List<Glyph> glyphs, List<Mark> marks, List<Box> pictures, List<Line> lines) {
    /** Takes copies of the lists. */
    Ink {
        glyphs = List.copyOf(glyphs);
        marks = List.copyOf(marks);
        pictures = List.copyOf(pictures);
        lines = List.copyOf(lines);
    }
}
