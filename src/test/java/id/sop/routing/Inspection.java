package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Segment;
import id.sop.geometry.Side;
import id.sop.routing.diagram.Crossing;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import id.sop.routing.diagram.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Everything that must hold for a routed diagram, measured on the finished lines alone. */
public final class Inspection {
    static final double SLACK = 1e-6;
    private static final double SYMBOL_CLEARANCE = 4;
    private static final double RULE_CLEARANCE = 2.25;
    private static final double HEAD = 6;

    private final Diagram diagram;
    private final Routing routing;
    private final List<String> faults = new ArrayList<>();

    private Inspection(Diagram diagram, Routing routing) {
        this.diagram = diagram;
        this.routing = routing;
    }

    /** Returns what is wrong, in words; empty when nothing is. */
    public static List<String> faults(Diagram diagram, Routing routing) {
        Inspection inspection = new Inspection(diagram, routing);
        inspection.inspect();
        return inspection.faults;
    }

    private void inspect() {
        if (routing.routes().size() != diagram.links().size()) {
            faults.add("count: not one route for each link");
            return;
        }
        for (int i = 0; i < diagram.links().size(); i++) {
            Route route = routing.routes().get(i);
            if (!route.link().equals(diagram.links().get(i))) {
                faults.add("count: route " + i + " is for another link");
            }
            ends(i, route);
            symbols(i, route);
            rules(i, route);
            faults.addAll(LabelInspection.faults(diagram, routing, i));
            for (int k = i + 1; k < diagram.links().size(); k++) {
                faults.addAll(PairInspection.faults(diagram, routing, i, k));
            }
        }
        List<Crossing> found =
                Crossing.among(routing.routes().stream().map(Route::line).toList());
        if (!found.equals(routing.crossings())) {
            faults.add("crossings: not those that are reported");
        }
    }

    private void ends(int i, Route route) {
        DiagramNode from = diagram.nodes().get(route.link().from());
        DiagramNode to = diagram.nodes().get(route.link().to());
        List<Segment> segments = route.line().segments();
        Segment first = segments.get(0);
        Segment last = segments.get(segments.size() - 1);
        Side exit = side(from, first.start(), false);
        Side entry = side(
                to, last.end(), isTopTaken(i, to) && isBranched(route.link().to()));
        if (exit == null || entry == null) {
            faults.add("outline: " + i + " does not meet its nodes");
            return;
        }
        if (first.heading() != exit || last.heading().opposite() != entry) {
            faults.add("outline: " + i + " does not run straight from or to its node");
        }
        if (route.link().kind() == Link.Kind.MUTUAL && first.length() < HEAD - SLACK) {
            faults.add("head: " + i + " has no room for its other head: " + first.length());
        }
        if (route.link().kind() != Link.Kind.TOGETHER && last.length() < HEAD - SLACK) {
            faults.add("head: " + i + " has no room for its head: " + last.length());
        }
        ports(i, route, from, to, exit, entry);
    }

    /** Tells whether ends of other ways stand right above all of a symbol, so that an arrow had better not come from there. */
    private boolean isBelowEnd(int node) {
        return IntStream.rangeClosed(diagram.leftmost(node), diagram.rightmost(node))
                .mapToObj(diagram.nodes()::get)
                .allMatch(part -> IntStream.range(0, diagram.nodes().size())
                        .filter(n -> diagram.nodes().get(n).shape() == NodeShape.CAPSULE)
                        .filter(n -> diagram.nodes().get(n).row() == part.row() - 1)
                        .filter(n -> diagram.nodes().get(n).lane() == part.lane())
                        .anyMatch(n -> diagram.links().stream().noneMatch(link -> link.from() == n)));
    }

    private void ports(int i, Route route, DiagramNode from, DiagramNode to, Side exit, Side entry) {
        if (isOverloaded(route.link().from()) || isOverloaded(route.link().to())) {
            return;
        }
        boolean fromPentagon = from.shape().isPentagon();
        boolean toPentagon = to.shape().isPentagon();
        if (to.row() > from.row()) {
            if ((!fromPentagon && exit == Side.TOP)
                    || (!toPentagon
                            && entry != Side.TOP
                            && !(entry.isHorizontal() && isBelowEnd(route.link().to()))
                            && !isBranched(route.link().to()))) {
                faults.add("ports: flow " + i + " leaves by " + exit + " and enters by " + entry);
            }
        } else if (to.row() < from.row()) {
            if ((!fromPentagon && !exit.isHorizontal()) || (!toPentagon && !entry.isHorizontal())) {
                faults.add("ports: return " + i + " leaves by " + exit + " and enters by " + entry);
            }
        } else if (route.link().kind().isTogether()
                && isFree(from, to)
                && route.line().bends() > 0) {
            faults.add("ports: together " + i + " is not straight");
        }
    }

    /** Tells whether a branch of a line with many enters a node: then lines may enter by a side, where the top is taken. */
    private boolean isBranched(int node) {
        return diagram.links().stream().anyMatch(link -> link.to() == node && diagram.sharesTrunk(link));
    }

    /** Tells whether another line enters the same node in the middle of its upper side. */
    private boolean isTopTaken(int i, DiagramNode to) {
        return IntStream.range(0, diagram.links().size())
                .filter(k -> k != i
                        && diagram.links().get(k).to() == diagram.links().get(i).to())
                .mapToObj(k -> routing.routes().get(k).line().end())
                .anyMatch(end -> side(to, end, false) == Side.TOP);
    }

    /** Tells whether some node has more lines than its sides can hold, so that no drawing is right. */
    static boolean isOverloaded(Diagram diagram) {
        Inspection inspection =
                new Inspection(diagram, new Routing(List.of(), List.of(), new Demand(List.of(), List.of())));
        return IntStream.range(0, diagram.nodes().size()).anyMatch(inspection::isOverloaded);
    }

    /** Tells whether more lines want the left and right of a rhombus or capsule than can have them. */
    private boolean isOverloaded(int node) {
        NodeShape outline = diagram.nodes().get(node).shape();
        if (outline != NodeShape.RHOMBUS && outline != NodeShape.CAPSULE) {
            return false;
        }
        int sides = 0;
        int returning = 0;
        int below = 0;
        boolean trunk = false;
        for (Link link : diagram.links()) {
            int rows = diagram.nodes().get(link.to()).row()
                    - diagram.nodes().get(link.from()).row();
            sides += rows == 0 && (link.from() == node || link.to() == node) ? 1 : 0;
            sides += rows < 0 && link.from() == node ? 1 : 0;
            returning = rows < 0 && link.to() == node ? 1 : returning;
            boolean leaves = rows > 0 && link.from() == node && outline == NodeShape.RHOMBUS;
            trunk |= leaves && diagram.sharesTrunk(link);
            below += leaves && !diagram.sharesTrunk(link) ? 1 : 0;
        }
        return sides + returning + Math.max(0, below + (trunk ? 1 : 0) - 1) > 2;
    }

    private boolean isFree(DiagramNode from, DiagramNode to) {
        int low = Math.min(from.lane(), to.lane());
        int high = Math.max(from.lane(), to.lane());
        return diagram.nodes().stream().noneMatch(n -> n.row() == from.row() && n.lane() > low && n.lane() < high);
    }

    /**
     * Returns the side on which the outline may be met at this point, or null.
     *
     * @param besides whether a pentagon may be met in the middle of its left and right, which are flat there
     */
    private static Side side(DiagramNode node, Point point, boolean besides) {
        for (Side side : Side.values()) {
            Point middle = node.box().middle(side);
            boolean on = side.isHorizontal()
                    ? Math.abs(point.x() - middle.x()) < SLACK
                    : Math.abs(point.y() - middle.y()) < SLACK;
            double off = side.isHorizontal() ? Math.abs(point.y() - middle.y()) : Math.abs(point.x() - middle.x());
            double half =
                    (side.isHorizontal() ? node.box().height() : node.box().width()) / 2;
            double play =
                    switch (node.shape()) {
                        case RECTANGLE -> half - 3;
                        case CAPSULE ->
                            side.isHorizontal() ? 0 : half - node.box().height() / 2;
                        case RHOMBUS -> 0;
                        case PENTAGON_DOWN, PENTAGON_UP -> side.isHorizontal() && !besides ? -1 : 0;
                    };
            if (on && off < play + SLACK) {
                return side;
            }
        }
        return null;
    }

    private void symbols(int i, Route route) {
        List<Segment> segments = route.line().segments();
        for (int s = 0; s < segments.size(); s++) {
            for (int n = 0; n < diagram.nodes().size(); n++) {
                boolean own = (s == 0 && n == route.link().from())
                        || (s == segments.size() - 1 && n == route.link().to());
                Box box = diagram.nodes().get(n).box();
                if (box.grown(own ? -SLACK : SYMBOL_CLEARANCE - SLACK)
                        .overlaps(segments.get(s).bounds().grown(SLACK / 2))) {
                    faults.add("symbol: " + i + " comes too near to node " + n);
                }
            }
        }
    }

    private void rules(int i, Route route) {
        TableGrid grid = diagram.grid();
        for (Segment segment : route.line().segments()) {
            boolean level = segment.isHorizontal();
            double place = level ? segment.start().y() : segment.start().x();
            for (double rule : level ? grid.rowEdges() : grid.laneEdges()) {
                if (Math.abs(place - rule) < RULE_CLEARANCE - SLACK) {
                    faults.add("rule: " + i + " runs along a rule");
                }
            }
            if (!frame(grid).contains(segment.bounds())) {
                faults.add("frame: " + i + " leaves the table");
            }
        }
    }

    static Box frame(TableGrid grid) {
        List<Double> xs = grid.laneEdges();
        List<Double> ys = grid.rowEdges();
        return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1) - xs.get(0), ys.get(ys.size() - 1) - ys.get(0));
    }
}
