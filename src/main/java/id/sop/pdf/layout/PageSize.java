package id.sop.pdf.layout;

/**
 * The paper of one page, in points.
 *
 * @param width from the left edge of the paper to the right
 * @param height from the upper edge to the lower
 */
public record PageSize(double width, double height) {}
