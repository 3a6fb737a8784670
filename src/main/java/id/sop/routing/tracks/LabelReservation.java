package id.sop.routing.tracks;

import id.sop.geometry.Box;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.lattice.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Makes segments beside a rhombus give way to the label at its exit, where the corridor has the room. */
public final class LabelReservation {
    private static final double CLEARANCE = 1;

    private final Lattice lattice;
    private final ConstraintGraph graph;

    /** Prepares reservations among segments that have their places. */
    public LabelReservation(ConstraintGraph graph) {
        lattice = graph.lattice();
        this.graph = graph;
    }

    /**
     * Narrows the bounds of segments for the sake of one label, if none of its places strains the drawing less than now.
     *
     * @param node which the label's line leaves
     * @param first the first piece of that line
     * @param wishes where the label could stand, the best first
     * @param strain of the bounds as they are
     * @return the strain of the bounds as they are then, not more than before; to be placed anew
     */
    public Strain reserve(DiagramNode node, Segment first, List<Box> wishes, Strain strain) {
        for (Box box : wishes) {
            if (isStruck(first, box)) {
                continue;
            }
            List<Limits> old = graph.segments().stream().map(Limits::of).toList();
            if (limit(node, first, box)) {
                Strain now = TrackAssignment.place(graph);
                if (now.sum() <= strain.sum()) {
                    return now;
                }
            }
            old.forEach(Limits::restore);
        }
        return strain;
    }

    /**
     * Keeps the level piece that branches part from so far above a rule that a label has room between both, beside the branch, if
     * that strains the drawing no more than now.
     *
     * @param node which the branch enters from above
     * @param level the piece before the last one of the branch's line
     * @param sizes in which the label may be set, the best first
     * @param strain of the bounds as they are
     * @return the strain of the bounds as they are then, not more than before; to be placed anew
     */
    public Strain reserveAbove(DiagramNode node, Segment level, List<Link.Label> sizes, Strain strain) {
        int corridor = 2 * node.row();
        List<TrackSegment> trunks = graph.segments().stream()
                .filter(segment -> !segment.upright
                        && segment.line == corridor
                        && segment.place == level.start().y())
                .toList();
        for (Link.Label size : sizes) {
            List<Limits> old = trunks.stream().map(Limits::of).toList();
            double lowest = lattice.yOfLine(corridor) - size.height() - 2 * CLEARANCE;
            trunks.forEach(segment -> segment.high = Math.min(segment.high, lowest));
            if (trunks.stream().allMatch(segment -> segment.low <= segment.high)) {
                Strain now = TrackAssignment.place(graph);
                if (now.sum() <= strain.sum()) {
                    return now;
                }
            }
            old.forEach(Limits::restore);
        }
        return strain;
    }

    /** Tells whether a line that runs as the first piece does strikes a box beside that piece: no other line can give way to it. */
    private boolean isStruck(Segment first, Box box) {
        boolean upright = !first.isHorizontal();
        double near = (upright ? box.x() : box.y()) - CLEARANCE;
        double far = (upright ? box.right() : box.bottom()) + CLEARANCE;
        double own = upright ? first.start().x() : first.start().y();
        return graph.segments().stream()
                .filter(segment -> segment.upright == upright && segment.place != own)
                .anyMatch(segment -> near < segment.place && segment.place < far && passes(segment, box, upright));
    }

    private record Limits(TrackSegment segment, double low, double high) {
        static Limits of(TrackSegment segment) {
            return new Limits(segment, segment.low, segment.high);
        }

        void restore() {
            segment.low = low;
            segment.high = high;
        }
    }

    /** Keeps the segments of the corridor before the exit off the box, and tells whether each still has a place. */
    private boolean limit(DiagramNode node, Segment first, Box box) {
        boolean level = first.isHorizontal();
        boolean forward = first.heading().isForward();
        int corridor = 2 * (level ? node.lane() : node.row()) + (forward ? 2 : 0);
        double near = level ? box.x() : box.y();
        double far = level ? box.right() : box.bottom();
        List<TrackSegment> limited = new ArrayList<>();
        for (TrackSegment segment : graph.segments()) {
            if (segment.upright == level && segment.line == corridor && passes(segment, box, level)) {
                limited.add(segment);
            }
        }
        double side = level
                ? (forward ? node.box().right() : node.box().x())
                : (forward ? node.box().bottom() : node.box().y());
        for (TrackSegment segment : limited) {
            boolean hugging = forward ? near < side + Spacing.SYMBOL : far > side - Spacing.SYMBOL;
            boolean later = hugging ? forward : segment.place > (near + far) / 2;
            if (later) {
                segment.low = Math.max(segment.low, far + CLEARANCE);
            } else {
                segment.high = Math.min(segment.high, near - CLEARANCE);
            }
            if (segment.low > segment.high) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(TrackSegment segment, Box box, boolean upright) {
        double from = upright ? lattice.yOfLine(segment.from) : lattice.xOfLine(segment.from);
        double to = upright ? lattice.yOfLine(segment.to) : lattice.xOfLine(segment.to);
        return upright ? from < box.bottom() && box.y() < to : from < box.right() && box.x() < to;
    }
}
