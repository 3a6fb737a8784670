package id.sop.importing.recognition;

import id.sop.geometry.Point;
import id.sop.importing.page.Place;
import java.util.List;

/**
 * A line from one symbol of a page to another one.
 *
 * @param from the index of the symbol where it begins
 * @param to the index of the symbol where it ends
 * @param tie what the line says
 * @param path its corners from the one to the other, over all strokes of which it is made
 * @param ground upon what its ends were tied to the symbols
 * @param gap how far the ends stand off the symbols, in points
 * @param label what stands at it; empty if nothing does
 */
record Link(
        int from,
        int to,
        Tie tie,
        boolean dashed,
        List<Point> path,
        Ground ground,
        double gap,
        String label,
        Place place) {
    /** What a line says. */
    enum Tie {
        /** One comes after the other. */
        ARROW,
        /** Both act together. */
        LINE,
        /** Each hands on to the other. */
        BOTH_WAYS
    }

    /** Upon what the ends of a line were tied to symbols. */
    enum Ground {
        GLUED,
        NEAR,
        /** Farther than a hand that draws with care would leave. */
        FAR
    }

    Link labelled(String words) {
        return new Link(from, to, tie, dashed, path, ground, gap, words, place);
    }

    Link joining(int first, int last) {
        return new Link(first, last, tie, dashed, path, ground, gap, label, place);
    }

    Link backwards() {
        return new Link(to, from, tie, dashed, path, ground, gap, label, place);
    }

    Link as(Tie other) {
        return new Link(from, to, other, dashed, path, ground, gap, label, place);
    }

    boolean isArrow() {
        return tie == Tie.ARROW;
    }
}
