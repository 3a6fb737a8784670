package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.TableGrid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A diagram drawn in characters: one line for each row, cells parted by blanks.
 *
 * <p>{@code [a]} is a rectangle, {@code (a)} a capsule, {@code <a>} a rhombus, {@code vav} a pentagon that points down,
 * {@code ^a^} one that points up, {@code .} an empty cell; {@code ~a]} lets the symbol before it go on in this lane. A row of pentagons alone is a low connector row. Links are
 * {@code a-b} for the flow, {@code a+b} for the exit "Ya", {@code a/b} for the exit "Tidak", {@code a=b} for together.
 */
public final class Sketch {
    private static final Link.Label YES = new Link.Label(10, 8);
    private static final Link.Label NO = new Link.Label(20, 8);

    private final List<List<String>> cells;
    private double lane = 68;
    private double row = 48;

    private Sketch(String drawing) {
        cells = drawing.lines()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.strip().split(" +")))
                .toList();
    }

    /** Reads a drawing. */
    public static Sketch of(String drawing) {
        return new Sketch(drawing);
    }

    /** Gives the cells another size than 68 x 48 points. */
    public Sketch sized(double laneWidth, double rowHeight) {
        lane = laneWidth;
        row = rowHeight;
        return this;
    }

    /** Returns the diagram with some links, parted by blanks. */
    public Diagram links(String links) {
        List<Double> xs = new ArrayList<>(List.of(100.0));
        for (int i = 0; i < cells.get(0).size(); i++) {
            xs.add(xs.get(i) + lane);
        }
        List<Double> ys = new ArrayList<>(List.of(50.0));
        for (List<String> line : cells) {
            boolean connectors = line.stream().allMatch(cell -> ".v^".indexOf(cell.charAt(0)) >= 0)
                    && line.stream().anyMatch(cell -> cell.length() > 1);
            ys.add(ys.get(ys.size() - 1) + (connectors ? 24 : row));
        }
        List<DiagramNode> nodes = new ArrayList<>();
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int r = 0; r < cells.size(); r++) {
            for (int l = 0; l < cells.get(r).size(); l++) {
                String cell = cells.get(r).get(l);
                if (cell.length() > 1) {
                    names.put(cell.substring(1, cell.length() - 1), nodes.size());
                    Point centre = new Point((xs.get(l) + xs.get(l + 1)) / 2, (ys.get(r) + ys.get(r + 1)) / 2);
                    nodes.add(
                            cell.charAt(0) == '~' ? goingOn(nodes, centre) : node(l, r, centre, cell.charAt(0), lane));
                }
            }
        }
        List<Link> wishes = new ArrayList<>();
        for (String link : links.strip().split("\\s+", -1)) {
            String[] ends = link.split("[-+/=]", -1);
            char kind = link.charAt(ends[0].length());
            wishes.add(new Link(
                    names.get(ends[0]),
                    names.get(ends[1]),
                    kind == '=' ? Link.Kind.TOGETHER : Link.Kind.FLOW,
                    kind == '+' ? List.of(YES) : kind == '/' ? List.of(NO) : List.of()));
        }
        return new Diagram(new TableGrid(xs, ys), nodes, wishes);
    }

    /** Lets the symbol of the last node go on in the next lane. */
    private static DiagramNode goingOn(List<DiagramNode> nodes, Point centre) {
        DiagramNode last = nodes.remove(nodes.size() - 1);
        Box box = last.box();
        nodes.add(new DiagramNode(last.lane(), last.row(), box, last.shape(), true));
        return new DiagramNode(
                last.lane() + 1, last.row(), Box.around(centre, box.width(), box.height()), last.shape());
    }

    static DiagramNode node(int lane, int row, Point centre, char shape, double width) {
        boolean wide = width >= 60;
        return switch (shape) {
            case '(' ->
                new DiagramNode(lane, row, Box.around(centre, wide ? 44 : 30, wide ? 22 : 18), NodeShape.CAPSULE);
            case '<' ->
                new DiagramNode(lane, row, Box.around(centre, wide ? 44 : 30, wide ? 32 : 22), NodeShape.RHOMBUS);
            case 'v' -> new DiagramNode(lane, row, Box.around(centre, 16, 16), NodeShape.PENTAGON_DOWN);
            case '^' -> new DiagramNode(lane, row, Box.around(centre, 16, 16), NodeShape.PENTAGON_UP);
            default ->
                new DiagramNode(lane, row, Box.around(centre, wide ? 44 : 30, wide ? 22 : 18), NodeShape.RECTANGLE);
        };
    }
}
