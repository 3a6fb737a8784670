package id.sop.routing.tracks;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Side;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Corridors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Phase 4c: turns paths whose segments have their places into lines in points.
 *
 * <p>Before: the tracks are assigned. After: a line for each link from outline to outline, straight between two corners.
 */
public final class PolylineBuilder {
    /** What is less lets no two lines stand side by side. */
    private static final double LEAST_PLAY = 1;

    private final Diagram diagram;
    private final ConstraintGraph graph;

    private PolylineBuilder(ConstraintGraph graph) {
        this.graph = graph;
        diagram = graph.lattice().diagram();
    }

    /** Returns the line of every link, in their order. */
    public static List<Polyline> build(Embedding embedding, ConstraintGraph graph) {
        PolylineBuilder builder = new PolylineBuilder(graph);
        for (int link = 0; link < embedding.links(); link++) {
            if (embedding.path(link) != null) {
                builder.joinAtCorner(embedding.path(link));
            }
        }
        List<Polyline> lines = new ArrayList<>();
        for (int link = 0; link < embedding.links(); link++) {
            LatticePath path = embedding.path(link);
            lines.add(path == null ? builder.plain(link) : builder.line(path));
        }
        return lines;
    }

    /**
     * Brings a line that enters a corner together with a branch there: a branch is laid from its end, and cannot join on its
     * way those that are laid towards it.
     */
    private void joinAtCorner(LatticePath path) {
        Link link = diagram.links().get(path.link());
        boolean branched = diagram.isForward(link)
                && diagram.links().stream().anyMatch(l -> l.to() == link.to() && diagram.sharesTrunk(l));
        List<TrackSegment> way = graph.way(path);
        TrackSegment last = way.get(path.reversed() ? 0 : way.size() - 1);
        if (branched && Corridors.play(diagram.to(link), last.upright ? Side.BOTTOM : Side.RIGHT) < LEAST_PLAY) {
            last.place = last.rule;
        }
    }

    private Polyline line(LatticePath path) {
        List<TrackSegment> way = graph.way(path);
        DiagramNode start = node(path.vertices()[0]);
        DiagramNode end = node(graph.last(path).end());
        List<Point> points = new ArrayList<>();
        points.add(port(start.box(), way.get(0), path.direction(0)));
        for (int i = 1; i < way.size(); i++) {
            TrackSegment one = way.get(i - 1);
            TrackSegment next = way.get(i);
            points.add(one.upright ? new Point(one.place, next.place) : new Point(next.place, one.place));
        }
        Side entry = graph.last(path).lastDirection().opposite();
        points.add(port(end.box(), way.get(way.size() - 1), entry));
        if (path.reversed()) {
            Collections.reverse(points);
        }
        return Polyline.through(points);
    }

    private DiagramNode node(int vertex) {
        return diagram.nodes().get(graph.lattice().nodeAt(vertex));
    }

    private static Point port(Box box, TrackSegment segment, Side side) {
        return switch (side) {
            case TOP -> new Point(segment.place, box.y());
            case RIGHT -> new Point(box.right(), segment.place);
            case BOTTOM -> new Point(segment.place, box.bottom());
            case LEFT -> new Point(box.x(), segment.place);
        };
    }

    /** Returns a line with one bend for a link that found no path. */
    private Polyline plain(int index) {
        Link link = diagram.links().get(index);
        Point from = diagram.from(link).box().centre();
        Point to = diagram.to(link).box().centre();
        return Polyline.through(List.of(from, new Point(to.x(), from.y()), to));
    }
}
