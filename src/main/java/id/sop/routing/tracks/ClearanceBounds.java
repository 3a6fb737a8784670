package id.sop.routing.tracks;

import id.sop.geometry.Box;
import id.sop.geometry.Side;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Corridors;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.lattice.Spacing;
import java.util.List;

/** The bounds within which a segment may lie across its direction, so that it is clear of symbols and leaves heads their room. */
final class ClearanceBounds {
    private final Lattice lattice;
    private final Corridors corridors;

    ClearanceBounds(Lattice lattice) {
        this.lattice = lattice;
        corridors = lattice.corridors();
    }

    /** Bounds a segment by the symbols beside it. */
    void keepOffSymbols(TrackSegment segment) {
        bound(segment, Spacing.SYMBOL);
    }

    private void bound(TrackSegment segment, double clearance) {
        segment.low = Double.NEGATIVE_INFINITY;
        segment.high = Double.POSITIVE_INFINITY;
        if (segment.isCorridor() && segment.upright) {
            // A level line that it turns into may lie off its rule: the corner then stands beside the symbols of the
            // next row.
            int end = Math.min(lattice.height() - 1, segment.to + 1);
            for (int i = Math.max(0, segment.from - 1); i < end; i++) {
                segment.low = Math.max(segment.low, corridors.lowestX(segment.line, i, clearance));
                segment.high = Math.min(segment.high, corridors.highestX(segment.line, i, clearance));
            }
        } else {
            for (int i = segment.from; i < segment.to; i++) {
                if (segment.isCorridor()) {
                    segment.low = Math.max(segment.low, corridors.lowestY(i, segment.line, clearance));
                    segment.high = Math.min(segment.high, corridors.highestY(i, segment.line, clearance));
                } else {
                    boundInMiddle(segment, i);
                }
            }
        }
        // Where symbols stand too close the line takes what clearance there is, rather than none.
        if (!hasRoom(segment) && clearance > 0) {
            double less = Math.min(1, clearance);
            segment.relaxed += less;
            bound(segment, clearance - less);
        }
    }

    private boolean hasRoom(TrackSegment segment) {
        if (!segment.isCorridor()) {
            return true;
        }
        return segment.low <= Math.min(segment.high, segment.rule - Spacing.RULE)
                || segment.high >= Math.max(segment.low, segment.rule + Spacing.RULE);
    }

    private void boundInMiddle(TrackSegment segment, int step) {
        int vertex = segment.upright ? lattice.vertex(segment.line, step) : lattice.vertex(step, segment.line);
        int next = segment.upright ? lattice.vertex(segment.line, step + 1) : vertex + 1;
        int node = Math.max(lattice.nodeAt(vertex), lattice.nodeAt(next));
        double play = segment.upright ? corridors.bandOfLane(segment.line) : corridors.bandOfRow(segment.line);
        if (node >= 0) {
            play = Corridors.play(lattice.diagram().nodes().get(node), segment.upright ? Side.BOTTOM : Side.RIGHT);
        }
        segment.low = Math.max(segment.low, segment.rule - play);
        segment.high = Math.min(segment.high, segment.rule + play);
    }

    /**
     * Leaves room for the arrowhead between the last turn and the node, and for the first piece.
     *
     * @param last the path by which the line reaches its goal
     * @param way the segments of the line
     */
    void leaveRoomForHeads(LatticePath path, LatticePath last, List<TrackSegment> way) {
        if (way.size() < 2) {
            return;
        }
        fit(way.get(way.size() - 2), last.lastDirection(), lattice.nodeAt(last.end()));
        fit(way.get(1), path.direction(0).opposite(), lattice.nodeAt(path.vertices()[0]));
    }

    /** Keeps a segment a head's length away from a node that is reached from it in a direction. */
    private void fit(TrackSegment segment, Side direction, int node) {
        Box box = lattice.diagram().nodes().get(node).box();
        switch (direction) {
            case TOP -> segment.lowHead = Math.max(segment.lowHead, box.bottom() + Spacing.HEAD);
            case RIGHT -> segment.highHead = Math.min(segment.highHead, box.x() - Spacing.HEAD);
            case BOTTOM -> segment.highHead = Math.min(segment.highHead, box.y() - Spacing.HEAD);
            case LEFT -> segment.lowHead = Math.max(segment.lowHead, box.right() + Spacing.HEAD);
        }
    }
}
