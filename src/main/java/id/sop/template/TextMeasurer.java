package id.sop.template;

/** The widths of texts in the embedded face. */
@FunctionalInterface
public interface TextMeasurer {
    /** Returns the width of a text, in points, when it is set in one line at a size of one point. */
    double of(String text, boolean bold);
}
