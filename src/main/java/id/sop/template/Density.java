package id.sop.template;

/**
 * How tightly a sheet is set.
 *
 * @param type size of the letters, in points
 * @param row least height of a step's row, in points
 * @param identity how the identity and the cover are set
 */
public record Density(double type, double row, IdentitySize identity) {
    /** A density whose identity has its size of letters, and its usual paddings. */
    public Density(double type, double row) {
        this(type, row, new IdentitySize(type, false));
    }

    /** Returns the same density with an identity that is set otherwise. */
    public Density with(IdentitySize other) {
        return new Density(type, row, other);
    }
}
