package id.sop.template;

/**
 * How the identity is set.
 *
 * @param type size of its letters, in points
 * @param compact whether it has narrow paddings and little room for signatures
 */
public record IdentitySize(double type, boolean compact) {}
