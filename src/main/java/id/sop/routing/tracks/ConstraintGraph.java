package id.sop.routing.tracks;

import id.sop.geometry.Side;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import java.util.ArrayList;
import java.util.List;

/**
 * Phase 4a: the straight segments of all paths, with the order that the paths demand of those side by side and the space
 * that symbols leave to each.
 *
 * <p>The demands form a graph without circles, as the vertical constraint graph of channel routing does (T. Yoshimura, E. S.
 * Kuh: Efficient Algorithms for Channel Routing, IEEE Transactions on Computer-Aided Design 1, 1982), and as that of the
 * segments of hyperedges in G. Sander: Layout of Directed Hypergraphs with Orthogonal Hyperedges, Graph Drawing 2003: lines
 * that have merged share a segment.
 *
 * <p>Before: an embedding. After: every edge of every path belongs to one segment, and each segment knows its bounds and
 * which segments come before and after it, but not yet its place.
 */
public final class ConstraintGraph {
    private final Lattice lattice;
    private final Embedding embedding;

    /** For each link and each edge of its path the segment that it belongs to. */
    private final TrackSegment[][] of;

    private final List<TrackSegment> all = new ArrayList<>();

    /** Cuts the paths of an embedding into segments. */
    public ConstraintGraph(Embedding embedding) {
        this.embedding = embedding;
        lattice = embedding.lattice();
        of = new TrackSegment[embedding.links()][];
        List<LatticePath> paths = new ArrayList<>();
        for (int link = 0; link < of.length; link++) {
            if (embedding.path(link) != null) {
                paths.add(embedding.path(link));
            }
        }
        paths.forEach(this::cut);
        orderOnEdges();
        for (int v = 0; v < lattice.vertices(); v++) {
            if (lattice.nodeAt(v) < 0) {
                orderCorners(v);
            }
        }
        ClearanceBounds bounds = new ClearanceBounds(lattice);
        all.forEach(bounds::keepOffSymbols);
        for (LatticePath path : paths) {
            bounds.leaveRoomForHeads(path, last(path), way(path));
            lean(path);
        }
    }

    /** Returns all segments. */
    List<TrackSegment> segments() {
        return all;
    }

    Lattice lattice() {
        return lattice;
    }

    private void cut(LatticePath path) {
        if (of[path.link()] != null) {
            return;
        }
        LatticePath host = path.joins() ? embedding.path(path.host()) : null;
        if (host != null) {
            cut(host);
        }
        int size = path.length();
        TrackSegment[] segments = new TrackSegment[size];
        of[path.link()] = segments;
        for (int end = size; end > 0; ) {
            Side direction = path.direction(end - 1);
            int begin = end - 1;
            while (begin > 0 && path.direction(begin - 1) == direction) {
                begin--;
            }
            boolean straightJoin = end == size && host != null && host.direction(path.hostIndex()) == direction;
            TrackSegment segment = straightJoin
                    ? of[host.link()][path.hostIndex()]
                    : newSegment(path.vertices()[end], path.edges()[end - 1]);
            for (int i = begin; i < end; i++) {
                segments[i] = segment;
            }
            segment.extend(along(segment, path.vertices()[begin]));
            end = begin;
        }
    }

    private TrackSegment newSegment(int vertex, int edge) {
        int x = lattice.upright(vertex);
        int y = lattice.level(vertex);
        TrackSegment segment = lattice.isLevel(edge)
                ? new TrackSegment(false, y, lattice.yOfLine(y), x, x)
                : new TrackSegment(true, x, lattice.xOfLine(x), y, y);
        all.add(segment);
        return segment;
    }

    private int along(TrackSegment segment, int vertex) {
        return segment.upright ? lattice.level(vertex) : lattice.upright(vertex);
    }

    private TrackSegment segmentAt(int edge, int slot) {
        return of[embedding.link(edge, slot)][embedding.index(edge, slot)];
    }

    private void orderOnEdges() {
        for (int edge = 0; edge < lattice.edges(); edge++) {
            for (int slot = 1; slot < embedding.count(edge); slot++) {
                segmentAt(edge, slot - 1).precede(segmentAt(edge, slot));
            }
        }
    }

    /**
     * Keeps corners apart that meet at a vertex from opposite sides without sharing an edge: one of the two lines they
     * meet on has to tell them apart.
     */
    private void orderCorners(int vertex) {
        List<Corner> corners = corners(vertex);
        boolean corridorFirst = lattice.upright(vertex) % 2 == 0;
        for (Corner a : corners) {
            for (Corner b : corners) {
                if (a.upright == b.upright || a.level == b.level) {
                    continue;
                }
                if (a.top && !b.top && a.left == b.left && b.levelSlot < a.levelSlot) {
                    a.upright.precede(b.upright);
                } else if (a.left && !b.left && a.top == b.top && b.uprightSlot < a.uprightSlot) {
                    a.level.precede(b.level);
                } else if (a.top && !b.top && a.left != b.left) {
                    TrackSegment left = a.left ? a.upright : b.upright;
                    TrackSegment right = a.left ? b.upright : a.upright;
                    boolean apart = corridorFirst ? left.precede(right) : a.level.precede(b.level);
                    if (!apart && corridorFirst) {
                        a.level.precede(b.level);
                    } else if (!apart) {
                        left.precede(right);
                    }
                }
            }
        }
    }

    /**
     * A turn of a line at a vertex.
     *
     * @param top whether its upright segment lies above the vertex, not below
     * @param left whether its level segment lies left of the vertex, not right
     */
    private record Corner(
            TrackSegment upright, TrackSegment level, boolean top, boolean left, int uprightSlot, int levelSlot) {}

    /** Lists the turns at a vertex, those onto the line of a host included. */
    private List<Corner> corners(int vertex) {
        List<Corner> corners = new ArrayList<>();
        for (Side side : List.of(Side.TOP, Side.BOTTOM)) {
            int edge = lattice.edgeAt(vertex, side);
            for (int slot = 0; edge >= 0 && slot < embedding.count(edge); slot++) {
                int onward = embedding.onward(edge, slot, vertex);
                if (onward >= 0 && lattice.isLevel(onward)) {
                    int levelSlot = embedding.slot(onward, embedding.root(edge, slot, vertex));
                    boolean left = onward == lattice.edgeAt(vertex, Side.LEFT);
                    corners.add(new Corner(
                            segmentAt(edge, slot),
                            segmentAt(onward, levelSlot),
                            side == Side.TOP,
                            left,
                            slot,
                            levelSlot));
                }
            }
        }
        for (Side side : List.of(Side.RIGHT, Side.LEFT)) {
            int edge = lattice.edgeAt(vertex, side);
            for (int slot = 0; edge >= 0 && slot < embedding.count(edge); slot++) {
                int onward = embedding.onward(edge, slot, vertex);
                int root = embedding.root(edge, slot, vertex);
                if (onward >= 0 && !lattice.isLevel(onward) && root != embedding.link(edge, slot)) {
                    int uprightSlot = embedding.slot(onward, root);
                    boolean top = onward == lattice.edgeAt(vertex, Side.TOP);
                    corners.add(new Corner(
                            segmentAt(onward, uprightSlot),
                            segmentAt(edge, slot),
                            top,
                            side == Side.LEFT,
                            uprightSlot,
                            slot));
                }
            }
        }
        return corners;
    }

    /** Returns the segments of a link's whole line, those of its hosts included, from where its path starts. */
    List<TrackSegment> way(LatticePath path) {
        List<TrackSegment> way = new ArrayList<>();
        LatticePath part = path;
        int index = 0;
        while (true) {
            for (int i = index; i < part.length(); i++) {
                TrackSegment segment = of[part.link()][i];
                if (way.isEmpty() || way.get(way.size() - 1) != segment) {
                    way.add(segment);
                }
            }
            if (!part.joins()) {
                return way;
            }
            index = part.hostIndex();
            part = embedding.path(part.host());
        }
    }

    /** Returns the path by which a link's line reaches its goal: its own, or that of its last host. */
    LatticePath last(LatticePath path) {
        return path.joins() ? last(embedding.path(path.host())) : path;
    }

    private void lean(LatticePath path) {
        for (int i = 1; i < path.length(); i++) {
            TrackSegment one = of[path.link()][i - 1];
            TrackSegment next = of[path.link()][i];
            if (one != next) {
                one.leaning += path.direction(i).isForward() ? 1 : -1;
                next.leaning += path.direction(i - 1).isForward() ? -1 : 1;
            }
        }
    }
}
