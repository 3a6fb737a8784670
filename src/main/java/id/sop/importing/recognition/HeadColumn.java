package id.sop.importing.recognition;

import id.sop.importing.page.Cell;

/**
 * A column of a flow table.
 *
 * @param left its left edge, in points
 * @param right its right edge, in points
 * @param role what it holds
 * @param key the key in the YAML format, for those of the regulation; else empty
 * @param head what stands over it
 * @param group what stands over the head, empty if nothing does
 * @param grouped whether it stands under the cell over all actors, or over some of them
 */
record HeadColumn(double left, double right, Role role, String key, Cell head, String group, boolean grouped) {
    /** What a column holds. */
    enum Role {
        NUMBER,
        ACTIVITY,
        ACTOR,
        /** The sole one of those who act, in which they stand as texts and not as symbols. */
        PERFORMER,
        /** Kelengkapan, Waktu, Output, Keterangan. */
        STANDARD,
        /** One that the regulation does not know. */
        OWN
    }

    boolean holds(double x) {
        return left <= x && x < right;
    }

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    HeadColumn as(Role other) {
        return new HeadColumn(left, right, other, key, head, group, grouped);
    }

    HeadColumn between(double from, double to) {
        return new HeadColumn(from, to, role, key, head, group, grouped);
    }
}
