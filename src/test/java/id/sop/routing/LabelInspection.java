package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import java.util.ArrayList;
import java.util.List;

/** What must hold for the words at an exit: one of their sizes, beside their line, and nothing under them. */
final class LabelInspection {
    private static final double SLACK = Inspection.SLACK;
    private static final double CLEARANCE = 0.5;

    /** An arrowhead as it is painted. */
    private static final double HEAD_LENGTH = 5.5;

    private static final double HEAD_WIDTH = 4;

    private final Diagram diagram;
    private final Routing routing;
    private final List<String> faults = new ArrayList<>();

    private LabelInspection(Diagram diagram, Routing routing) {
        this.diagram = diagram;
        this.routing = routing;
    }

    /** Returns what is wrong with the label of a link, in words. */
    static List<String> faults(Diagram diagram, Routing routing, int link) {
        LabelInspection inspection = new LabelInspection(diagram, routing);
        inspection.inspect(link);
        return inspection.faults;
    }

    private void inspect(int i) {
        Route route = routing.routes().get(i);
        if (route.label().isPresent() != route.link().isLabelled()) {
            faults.add("label: " + i + " is missing or not wanted");
        }
        if (route.label().isEmpty()) {
            return;
        }
        Box label = route.label().get();
        if (route.link().labels().stream()
                .noneMatch(size -> Math.abs(label.width() - size.width()) < SLACK
                        && Math.abs(label.height() - size.height()) < SLACK)) {
            faults.add("label: " + i + " has another size");
        }
        if (!Inspection.frame(diagram.grid()).contains(label)) {
            faults.add("label: " + i + " is outside the table");
        }
        Box grown = label.grown(CLEARANCE);
        for (int k = 0; k < routing.routes().size(); k++) {
            Route other = routing.routes().get(k);
            if (other.line().segments().stream()
                    .anyMatch(s -> s.bounds().grown(SLACK).overlaps(grown))) {
                faults.add("label: " + i + " lies on line " + k);
            }
            if (other.link().kind() == Link.Kind.FLOW && head(other.line()).overlaps(grown)) {
                faults.add("label: " + i + " lies on the head of line " + k);
            }
            if (k > i && other.label().isPresent() && other.label().get().overlaps(grown)) {
                faults.add("label: " + i + " lies on label " + k);
            }
        }
        if (diagram.grid().laneEdges().stream().anyMatch(x -> grown.x() < x && x < grown.right())
                || diagram.grid().rowEdges().stream().anyMatch(y -> grown.y() < y && y < grown.bottom())) {
            faults.add("label: " + i + " lies on a rule");
        }
        for (DiagramNode node : diagram.nodes()) {
            if (touches(node, grown)) {
                faults.add("label: " + i + " lies on a symbol");
            }
        }
        double trunk = trunk(i);
        if (trunk > 0) {
            if (route.line().after(Math.min(trunk, route.line().length() - 1)).stream()
                    .noneMatch(piece -> piece.bounds().grown(10).overlaps(label))) {
                faults.add("label: " + i + " is far from its branch");
            }
            return;
        }
        int row = diagram.from(route.link()).row();
        List<Double> edges = diagram.grid().rowEdges();
        if (label.y() < edges.get(row) || label.bottom() > edges.get(row + 1)) {
            faults.add("label: " + i + " stands outside the row of its rhombus");
        }
        Box first = route.line().segments().get(0).bounds();
        if (!first.grown(10).overlaps(label) && !isBesideOwnPiece(route, label)) {
            faults.add("label: " + i + " is far from its exit");
        }
    }

    /**
     * Tells whether a word stands beside a piece of its line that no other line has, nearer to it than to any other: in narrow
     * columns it has no other place.
     */
    private boolean isBesideOwnPiece(Route route, Box label) {
        double common = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (Route other : routing.routes()) {
            if (!other.equals(route)) {
                common = Math.max(
                        common, route.line().reversed().shared(other.line().reversed()));
                for (Segment piece : other.line().segments()) {
                    nearest = Math.min(nearest, label.distance(piece.bounds()));
                }
            }
        }
        double length = route.line().length() - common;
        double own = Double.POSITIVE_INFINITY;
        for (Segment piece : route.line().segments()) {
            own = length >= piece.length() - SLACK ? Math.min(own, label.distance(piece.bounds())) : own;
            length -= piece.length();
        }
        return own <= 10 && own < nearest;
    }

    /** Returns how far a line runs on others that leave its node too, as rhombi with many exits have it. */
    private double trunk(int i) {
        Route route = routing.routes().get(i);
        double trunk = 0;
        for (int k = 0; k < routing.routes().size() && diagram.sharesTrunk(route.link()); k++) {
            Route other = routing.routes().get(k);
            if (k != i && other.link().from() == route.link().from()) {
                trunk = Math.max(trunk, route.line().shared(other.line()));
            }
        }
        return trunk;
    }

    /** Returns the box of the arrowhead at the end of a line. */
    private static Box head(Polyline line) {
        Segment last = line.segments().get(line.segments().size() - 1);
        Point tip = last.end();
        Box piece = Box.around(tip, HEAD_WIDTH, HEAD_WIDTH);
        double back = HEAD_LENGTH;
        return switch (last.heading()) {
            case TOP -> new Box(piece.x(), tip.y(), HEAD_WIDTH, back);
            case BOTTOM -> new Box(piece.x(), tip.y() - back, HEAD_WIDTH, back);
            case LEFT -> new Box(tip.x(), piece.y(), back, HEAD_WIDTH);
            case RIGHT -> new Box(tip.x() - back, piece.y(), back, HEAD_WIDTH);
        };
    }

    private static boolean touches(DiagramNode node, Box box) {
        if (node.shape() != NodeShape.RHOMBUS) {
            return node.box().overlaps(box);
        }
        Point c = node.box().centre();
        double dx = Math.max(0, Math.max(box.x() - c.x(), c.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - c.y(), c.y() - box.bottom()));
        return 2 * dx / node.box().width() + 2 * dy / node.box().height() < 1;
    }
}
