package id.sop.routing;

import id.sop.drawing.Arrow;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.geometry.Box;
import id.sop.geometry.Point;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be read out of a drawn page without knowing how it came about: which symbol each arrow joins to which, by where
 * it touches them, and which words belong to it. An arrow that touches no symbol is a fault of its own.
 */
public final class Redrawing {
    private static final double SLACK = 0.01;

    private final Drawing.Page page;
    private final TableGrid grid;
    private final List<DiagramNode> nodes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Route> routes = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Redrawing(Drawing.Page page) {
        this.page = page;
        grid = page.grids().get(0);
    }

    /** Returns what is wrong on a page, in words; nothing on a page without a flow. */
    public static List<String> faults(Drawing.Page page) {
        return tables(page)
                .flatMap(table -> new Redrawing(table).inspect().stream())
                .toList();
    }

    /** Returns what the tables of a drawn page must have been routed from, their words in the size in which they were set. */
    public static Stream<Diagram> diagrams(Drawing.Page page) {
        return tables(page).map(table -> {
            Redrawing redrawing = new Redrawing(table);
            redrawing.inspect();
            return new Diagram(redrawing.grid, redrawing.nodes, redrawing.links);
        });
    }

    private static Stream<Drawing.Page> tables(Drawing.Page page) {
        return page.grids().stream().map(table -> {
            Box frame = Inspection.frame(table).grown(SLACK);
            return new Drawing.Page(
                    List.of(table),
                    page.symbols().stream()
                            .filter(symbol -> frame.contains(symbol.box()))
                            .toList(),
                    page.arrows().stream()
                            .filter(arrow -> frame.contains(at(arrow.line().start())))
                            .toList(),
                    page.captions().stream()
                            .filter(caption -> frame.contains(at(caption.box().centre())))
                            .toList());
        });
    }

    private static Box at(Point point) {
        return new Box(point.x(), point.y(), 0, 0);
    }

    private List<String> inspect() {
        for (Symbol symbol : page.symbols()) {
            Box box = symbol.box();
            int row = cell(grid.rowEdges(), box.centre().y());
            int first = cell(grid.laneEdges(), box.x() + SLACK);
            int last = cell(grid.laneEdges(), box.right() - SLACK);
            for (int lane = first; lane <= last; lane++) {
                double left = lane == first ? box.x() : grid.laneEdges().get(lane);
                double right = lane == last ? box.right() : grid.laneEdges().get(lane + 1);
                nodes.add(new DiagramNode(
                        lane,
                        row,
                        first == last ? box : new Box(left, box.y(), right - left, box.height()),
                        NodeShape.valueOf(symbol.shape().name()),
                        lane < last));
            }
            Box cells = new Box(
                    grid.laneEdges().get(first),
                    grid.rowEdges().get(row),
                    grid.laneEdges().get(last + 1) - grid.laneEdges().get(first),
                    grid.rowEdges().get(row + 1) - grid.rowEdges().get(row));
            if (!cells.contains(box)) {
                faults.add("symbol: " + symbol.id() + " is larger than its cell");
            }
        }
        int captions = 0;
        for (Arrow arrow : page.arrows()) {
            int from = nodeAt(arrow.line().start());
            int to = nodeAt(arrow.line().end());
            if (from < 0 || to < 0) {
                faults.add("outline: the arrow from step " + arrow.from() + " to " + arrow.to() + " does not touch");
                return faults;
            }
            boolean worded = arrow.head() && nodes.get(from).shape() == NodeShape.RHOMBUS;
            if (worded && captions == page.captions().size()) {
                faults.add("label: missing from step " + arrow.from());
                return faults;
            }
            Optional<Box> label =
                    worded ? Optional.of(page.captions().get(captions++).box()) : Optional.empty();
            List<Link.Label> sizes = label.map(box -> new Link.Label(box.width(), box.height())).stream()
                    .toList();
            Link link = new Link(from, to, kind(arrow), sizes);
            links.add(link);
            routes.add(new Route(link, arrow.line(), label));
        }
        if (captions < page.captions().size()) {
            faults.add("label: more than exits of decisions");
        }
        Diagram diagram = new Diagram(grid, nodes, links);
        faults.addAll(Inspection.faults(diagram, new Routing(routes, page.crossings(), Demand.none(grid))));
        return faults;
    }

    private static Link.Kind kind(Arrow arrow) {
        return switch (arrow.stroke()) {
            case HEAD -> Link.Kind.FLOW;
            case PLAIN, DASHED -> Link.Kind.TOGETHER;
            case BOTH_HEADS -> Link.Kind.MUTUAL;
        };
    }

    private static int cell(List<Double> edges, double place) {
        int cell = 0;
        while (cell < edges.size() - 2 && edges.get(cell + 1) < place) {
            cell++;
        }
        return cell;
    }

    private int nodeAt(Point point) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).box().grown(SLACK).contains(new Box(point.x(), point.y(), 0, 0))) {
                return i;
            }
        }
        return -1;
    }
}
