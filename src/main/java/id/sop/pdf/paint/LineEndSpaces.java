package id.sop.pdf.paint;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;

/**
 * The spaces at which lines were broken, which the layout engine leaves out.
 *
 * <p>Nobody sees them, but whoever reads the text of the file out or copies it needs them: without, the last word of a line
 * cannot be told from the beginning of one that was cut because it is wider than its cell.
 */
final class LineEndSpaces {
    private LineEndSpaces() {}

    /** Puts them back into the lines of a box and of all boxes in it. */
    static void restore(Box box) {
        if (box instanceof LineBox line) {
            InlineText last = line.findTrailingText();
            if (last != null && last.getEnd() < last.getMasterText().length()) {
                extend(last);
            }
        }
        for (Box child : box.getChildren()) {
            restore(child);
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    restore(inner);
                }
            }
        }
    }

    private static void extend(InlineText text) {
        if (text.getMasterText().charAt(text.getEnd()) == ' ') {
            text.setSubstring(text.getStart(), text.getEnd() + 1);
        }
    }
}
