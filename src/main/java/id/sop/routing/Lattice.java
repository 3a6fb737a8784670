package id.sop.routing;

import id.sop.geometry.Box;
import java.util.Arrays;
import java.util.List;

/**
 * The lines along which arrows may run, and how many fit side by side on each piece of them.
 *
 * <p>There is an upright line through the middle of each lane and one at each lane edge, and likewise for rows. Even
 * indices are edges ("corridors", which hold several tracks on both sides of the rule), odd ones are middles. A vertex
 * is a meeting of two lines; an edge joins two neighbouring vertices. All sizes are points.
 */
final class Lattice {
    /** From the middle of a line to a symbol that is not its end: 3 pt of white, and half of both strokes of 0.8 pt. */
    static final double SYMBOL_CLEARANCE = 3.8;

    /** From the middle of a line to that of a rule beside it: 1.5 pt of white, half a stroke of 0.8 pt, half a rule of 0.6. */
    static final double RULE_CLEARANCE = 2.2;

    /** Free space between two lines. */
    static final double TRACK_DISTANCE = 2.5;

    /** Length of the last piece of a line, so that its head fits. */
    static final double HEAD = 6;

    /** The directions of travel and the sides of a node, clockwise; the opposite of {@code d} is {@code d ^ 2}. */
    static final int UP = 0;

    static final int RIGHT = 1;
    static final int DOWN = 2;
    static final int LEFT = 3;

    /** How far a line in the middle of lanes or rows may stand off that middle. */
    static final double MIDDLE_BAND = 8;

    /** Free space between a line and the corner of the side that it meets. */
    private static final double CORNER_CLEARANCE = 3;

    private static final int CAPACITY_LIMIT = 9;

    final Diagram diagram;
    final Doors doors;

    /** Number of upright lines. */
    final int width;

    /** Number of level lines. */
    final int height;

    final int vertices;
    final int edges;
    private final int levelEdges;
    private final double[] xs;
    private final double[] ys;
    private final int[] nodeAt;
    private final int[] edgeAt;
    private final int[] capacity;
    private final int[] length;
    private final boolean[] port;
    private final int[] heads;

    Lattice(Diagram diagram) {
        this.diagram = diagram;
        doors = new Doors(diagram);
        Grid grid = diagram.grid();
        width = 2 * grid.lanes() + 1;
        height = 2 * grid.rows() + 1;
        vertices = width * height;
        levelEdges = (width - 1) * height;
        edges = levelEdges + width * (height - 1);
        xs = lines(grid.laneEdges());
        ys = lines(grid.rowEdges());
        nodeAt = new int[vertices];
        Arrays.fill(nodeAt, -1);
        for (int i = 0; i < diagram.nodes().size(); i++) {
            nodeAt[vertexOf(diagram.nodes().get(i))] = i;
        }
        edgeAt = new int[4 * vertices];
        capacity = new int[edges];
        length = new int[edges];
        port = new boolean[edges];
        heads = new int[2 * edges];
        layEdges();
        for (int edge = 0; edge < edges; edge++) {
            heads[2 * edge] = end(edge, true);
            heads[2 * edge + 1] = end(edge, false);
        }
    }

    private static double[] lines(List<Double> rules) {
        double[] lines = new double[2 * rules.size() - 1];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = (rules.get(i / 2) + rules.get((i + 1) / 2)) / 2;
        }
        return lines;
    }

    private void layEdges() {
        Arrays.fill(edgeAt, -1);
        for (int v = 0; v < vertices; v++) {
            int x = v % width;
            int y = v / width;
            if (x + 1 < width) {
                int edge = y * (width - 1) + x;
                edgeAt[4 * v + RIGHT] = edge;
                edgeAt[4 * (v + 1) + LEFT] = edge;
                length[edge] = (int) Math.round(xs[x + 1] - xs[x]);
                capacity[edge] = y % 2 == 0 ? levelCapacity(x, y) : middleCapacity(v, v + 1, true);
                port[edge] = nodeAt[v] >= 0 || nodeAt[v + 1] >= 0;
            }
            if (y + 1 < height) {
                int edge = levelEdges + y * width + x;
                edgeAt[4 * v + DOWN] = edge;
                edgeAt[4 * (v + width) + UP] = edge;
                length[edge] = (int) Math.round(ys[y + 1] - ys[y]);
                capacity[edge] = x % 2 == 0 ? uprightCapacity(x, y) : middleCapacity(v, v + width, false);
                port[edge] = nodeAt[v] >= 0 || nodeAt[v + width] >= 0;
            }
        }
    }

    private int uprightCapacity(int x, int y) {
        return tracks(new Room(xs[x], lowestX(x, y, SYMBOL_CLEARANCE), highestX(x, y, SYMBOL_CLEARANCE)));
    }

    private int levelCapacity(int x, int y) {
        return tracks(new Room(ys[y], lowestY(x, y, SYMBOL_CLEARANCE), highestY(x, y, SYMBOL_CLEARANCE)));
    }

    private static int tracks(Room room) {
        int before = fitting(room.rule() - RULE_CLEARANCE - room.low());
        int after = fitting(room.high() - room.rule() - RULE_CLEARANCE);
        return Math.min(CAPACITY_LIMIT, before + after);
    }

    private static int fitting(double space) {
        return space < 0 ? 0 : 1 + (int) (space / TRACK_DISTANCE);
    }

    private int middleCapacity(int v, int w, boolean level) {
        int node = Math.max(nodeAt[v], nodeAt[w]);
        if (node < 0) {
            return 1;
        }
        return 1 + 2 * (int) (play(diagram.nodes().get(node), level) / 4);
    }

    /** Returns how far off the middle of a side a line may meet a node. */
    static double play(Node node, boolean level) {
        Box box = node.box();
        double space =
                switch (node.outline()) {
                    case RECTANGLE -> (level ? box.height() : box.width()) / 2 - CORNER_CLEARANCE;
                    case CAPSULE -> level ? 0 : (box.width() - box.height()) / 2 - 1;
                    case RHOMBUS, PENTAGON_DOWN, PENTAGON_UP -> 0;
                };
        return Math.max(0, Math.min(MIDDLE_BAND, space));
    }

    /**
     * The space across a corridor.
     *
     * @param rule place of the table rule in it
     */
    private record Room(double rule, double low, double high) {}

    /** Returns the least x on the upright corridor {@code x} beside the edge that starts at level {@code y}. */
    double lowestX(int x, int y, double clearance) {
        if (x == 0) {
            return xs[0] + RULE_CLEARANCE;
        }
        double middle = xs[x - 1] + MIDDLE_BAND + TRACK_DISTANCE;
        Node node = nodeIn(x / 2 - 1, y / 2);
        return node == null ? middle : Math.max(middle, node.box().right() + clearance);
    }

    /** Returns the greatest x on the upright corridor {@code x} beside the edge that starts at level {@code y}. */
    double highestX(int x, int y, double clearance) {
        if (x == width - 1) {
            return xs[x] - RULE_CLEARANCE;
        }
        double middle = xs[x + 1] - MIDDLE_BAND - TRACK_DISTANCE;
        Node node = nodeIn(x / 2, y / 2);
        return node == null ? middle : Math.min(middle, node.box().x() - clearance);
    }

    /** Returns the least y on the level corridor {@code y} along the edge that starts at upright {@code x}. */
    double lowestY(int x, int y, double clearance) {
        if (y == 0) {
            return ys[0] + RULE_CLEARANCE;
        }
        double middle = ys[y - 1] + MIDDLE_BAND + TRACK_DISTANCE;
        Node node = nodeIn(x / 2, y / 2 - 1);
        return node == null ? middle : Math.max(middle, node.box().bottom() + clearance);
    }

    /** Returns the greatest y on the level corridor {@code y} along the edge that starts at upright {@code x}. */
    double highestY(int x, int y, double clearance) {
        if (y == height - 1) {
            return ys[y] - RULE_CLEARANCE;
        }
        double middle = ys[y + 1] - MIDDLE_BAND - TRACK_DISTANCE;
        Node node = nodeIn(x / 2, y / 2);
        return node == null ? middle : Math.min(middle, node.box().y() - clearance);
    }

    private Node nodeIn(int lane, int row) {
        int node = nodeAt[(2 * row + 1) * width + 2 * lane + 1];
        return node < 0 ? null : diagram.nodes().get(node);
    }

    int vertexOf(Node node) {
        return (2 * node.row() + 1) * width + 2 * node.lane() + 1;
    }

    /** Returns the node at a vertex, or -1. */
    int nodeAt(int vertex) {
        return nodeAt[vertex];
    }

    /** Returns the edge at a vertex in a direction, or -1 beyond the border. */
    int edgeAt(int vertex, int direction) {
        return edgeAt[4 * vertex + direction];
    }

    /** Returns the right or lower end of an edge, or its left or upper one. */
    int end(int edge, boolean later) {
        if (edge < levelEdges) {
            return edge / (width - 1) * width + edge % (width - 1) + (later ? 1 : 0);
        }
        return edge - levelEdges + (later ? width : 0);
    }

    /** Returns the vertex to which a way leads: twice an edge, and one more when it runs to the left or upwards. */
    int head(int way) {
        return heads[way];
    }

    /** Tells whether an edge lies in a corridor, along the edges of lanes or rows. */
    boolean isCorridor(int edge) {
        int start = end(edge, false);
        return (isLevel(edge) ? start / width : start % width) % 2 == 0;
    }

    boolean isLevel(int edge) {
        return edge < levelEdges;
    }

    int capacity(int edge) {
        return capacity[edge];
    }

    int length(int edge) {
        return length[edge];
    }

    /** Tells whether a node stands at one end of the edge. */
    boolean isPort(int edge) {
        return port[edge];
    }

    double x(int vertex) {
        return xs[vertex % width];
    }

    double y(int vertex) {
        return ys[vertex / width];
    }

    double xOfLine(int line) {
        return xs[line];
    }

    double yOfLine(int line) {
        return ys[line];
    }

    /** Returns a side of the vertex on which the middle of a lane or row meets a corridor there, or -1. */
    int middleSide(int vertex) {
        boolean onLane = vertex % width % 2 == 1;
        boolean onRow = vertex / width % 2 == 1;
        return onLane == onRow ? -1 : onLane ? UP : LEFT;
    }

    /** Tells whether a vertex lies in the middle of a cell. */
    boolean isCellMiddle(int vertex) {
        return vertex % width % 2 == 1 && vertex / width % 2 == 1;
    }
}
