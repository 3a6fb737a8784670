package id.sop.template;

import id.sop.language.Emphasis;
import id.sop.model.Text;

/** The widths of texts in the embedded faces. */
@FunctionalInterface
public interface TextMeasurer {
    /**
     * Returns the width of a text, in points, when it is set in one line at a size of one point; letters that lean are as
     * wide as those that do not.
     */
    double of(String text, boolean bold);

    /**
     * Returns the width of a part of a text, in points, when it is set in one line at a size of one point, each stretch in its
     * own face.
     *
     * @param bold whether all of it is bold
     */
    default double of(Text text, int start, int end, boolean bold) {
        double width = 0;
        int from = start;
        for (Emphasis stretch : text.emphasis()) {
            int first = Math.max(from, stretch.start());
            int last = Math.min(end, stretch.end());
            if (stretch.bold() && !bold && first < last) {
                width += of(text.value().substring(from, first), false)
                        + of(text.value().substring(first, last), true);
                from = last;
            }
        }
        return width + of(text.value().substring(from, end), bold);
    }
}
