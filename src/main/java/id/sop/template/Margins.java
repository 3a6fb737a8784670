package id.sop.template;

/** The distance of the text from the edges of the paper, in points. */
public record Margins(double top, double right, double bottom, double left) {}
