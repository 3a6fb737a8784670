package id.sop.template;

/**
 * How tightly a sheet is set.
 *
 * @param type size of the letters, in points
 * @param row least height of a step's row, in points
 * @param compact whether the identity is set with narrow paddings and little room for signatures
 */
public record Density(double type, double row, boolean compact) {
    /** A density whose identity has its usual paddings. */
    public Density(double type, double row) {
        this(type, row, false);
    }

    /** Returns the same density with a compact identity. */
    public Density compacted() {
        return new Density(type, row, true);
    }
}
