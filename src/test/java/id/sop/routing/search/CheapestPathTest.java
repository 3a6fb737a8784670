package id.sop.routing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Side;
import id.sop.routing.RandomDiagrams;
import id.sop.routing.Sketch;
import id.sop.routing.cost.CostWeights;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.EmbeddingCost;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import id.sop.testing.Seed;
import java.util.Optional;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;

/** The search against one that knows no bound, no gaps and no other lines, and against itself. */
class CheapestPathTest {
    private static final int DIAGRAMS = 12;
    private static final int ANY = Integer.MAX_VALUE;

    /** A way to a vertex, reached in a direction, and what it costs. */
    private record Way(int cost, int vertex, Side direction) {}

    /** Returns what a link alone on its sheet costs, by trying all ways in the order of their cost. */
    private static int alone(Lattice lattice, PortCosts ports, int index, boolean reversed) {
        Diagram diagram = lattice.diagram();
        Link link = diagram.links().get(index);
        int start = lattice.vertexOf(reversed ? diagram.to(link) : diagram.from(link));
        int goal = lattice.vertexOf(reversed ? diagram.from(link) : diagram.to(link));
        PriorityQueue<Way> open = new PriorityQueue<>((a, b) -> Integer.compare(a.cost, b.cost));
        boolean[] done = new boolean[Side.COUNT * lattice.vertices()];
        for (Side side : Side.values()) {
            int edge = lattice.edgeAt(start, side);
            int port = reversed ? ports.entry(index, side) : ports.exit(index, side);
            open.add(new Way(port + lattice.length(edge), lattice.end(edge, side.isForward()), side));
        }
        while (true) {
            Way way = open.remove();
            if (way.direction == null) {
                return way.cost;
            }
            int key = Side.COUNT * way.vertex + way.direction.index();
            if (way.vertex == goal) {
                Side met = way.direction.opposite();
                open.add(new Way(way.cost + (reversed ? ports.exit(index, met) : ports.entry(index, met)), goal, null));
            } else if (!done[key] && lattice.nodeAt(way.vertex) < 0) {
                done[key] = true;
                for (int turn : new int[] {0, 1, 3}) {
                    Side side = way.direction.turned(turn);
                    int edge = lattice.edgeAt(way.vertex, side);
                    if (edge >= 0) {
                        int level = lattice.level(lattice.end(edge, false));
                        boolean down = side == (reversed ? Side.TOP : Side.BOTTOM);
                        boolean intoLane = turn != 0 && !side.isHorizontal() && lattice.isCellMiddle(way.vertex);
                        int step = lattice.length(edge)
                                + (turn == 0 ? 0 : ports.bend(index))
                                + (side.isHorizontal() ? 0 : ports.against(index, level, down))
                                + (intoLane && diagram.isReturn(link) ? CostWeights.BEND : 0);
                        open.add(new Way(way.cost + step, lattice.end(edge, side.isForward()), side));
                    }
                }
            }
        }
    }

    @Test
    void aLineAloneTakesTheCheapestWay() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.roomy(seed, 4, 6);
            Lattice lattice = new Lattice(diagram);
            PortCosts ports = new PortCosts(diagram);
            PathSearch search =
                    new PathSearch(new Embedding(lattice, diagram.links().size()), ports);
            for (int i = 0; i < diagram.links().size(); i++) {
                for (boolean reversed : new boolean[] {false, true}) {
                    String told = "seed " + seed + ", link " + i + (reversed ? " reversed" : "");
                    LatticePath path =
                            search.find(i, reversed, RouteConstraint.NONE, ANY).orElseThrow();
                    assertEquals(alone(lattice, ports, i, reversed), path.cost(), told);
                    assertEquals(path.cost(), search.paid(), told);
                    assertEquals(reversed, path.reversed());
                    assertEquals(i, path.link());
                }
            }
        }
    }

    /** Lays all links of a diagram, each among those before it. */
    private static Embedding laid(PathSearch search, Embedding embedding) {
        for (int i = 0; i < embedding.links(); i++) {
            embedding.lay(search.find(i, false, RouteConstraint.NONE, ANY).orElseThrow());
        }
        return embedding;
    }

    private static boolean isHost(Embedding embedding, int link) {
        for (int i = 0; i < embedding.links(); i++) {
            if (embedding.path(i) != null && embedding.path(i).host() == link) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aLineAmongOthersPaysWhatItAddsAndLeavesByTheBestOfItsSides() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Diagram diagram = RandomDiagrams.of(seed, 5, 8);
            PortCosts ports = new PortCosts(diagram);
            Embedding embedding =
                    new Embedding(new Lattice(diagram), diagram.links().size());
            PathSearch search = new PathSearch(embedding, ports);
            laid(search, embedding);
            for (int i = 0; i < embedding.links(); i++) {
                String told = "seed " + seed + ", link " + i;
                if (isHost(embedding, i)) {
                    continue;
                }
                LatticePath before = embedding.lift(i);
                long bare = EmbeddingCost.of(embedding);
                LatticePath best =
                        search.find(i, false, RouteConstraint.NONE, ANY).orElseThrow();
                int paid = search.paid();
                assertTrue(search.find(i, false, RouteConstraint.NONE, paid).isEmpty(), told);
                assertTrue(search.find(i, false, RouteConstraint.NONE, paid + 1).isPresent(), told);
                int least = ANY;
                for (Side side : Side.values()) {
                    RouteConstraint wish = RouteConstraint.leavingBy(side);
                    Optional<LatticePath> path = search.find(i, false, wish, ANY);
                    if (path.isPresent()) {
                        assertEquals(side, path.get().direction(0), told);
                        least = Math.min(least, search.paid());
                    }
                }
                assertEquals(paid, least, told);
                embedding.lay(best);
                assertEquals(bare + paid, EmbeddingCost.of(embedding), told);
                embedding.lift(i);
                embedding.lay(before);
                assertTrue(EmbeddingCost.of(embedding) >= bare + paid, told);
            }
        }
    }

    @Test
    void aSideToEnterByAndASymbolToPassAreKept() {
        Diagram diagram = Sketch.of(". [a] .\n. [m] .\n. [b] .").links("a-b");
        Lattice lattice = new Lattice(diagram);
        PathSearch search = new PathSearch(new Embedding(lattice, 1), new PortCosts(diagram));
        int line = lattice.upright(lattice.vertexOf(diagram.nodes().get(1)));
        for (boolean left : new boolean[] {true, false}) {
            RouteConstraint pass = new RouteConstraint(
                    Optional.empty(), Optional.empty(), 1, left ? 0 : line, left ? line : lattice.width() - 1);
            LatticePath path = search.find(0, false, pass, ANY).orElseThrow();
            for (int i = 0; i < path.length(); i++) {
                int level = lattice.level(lattice.end(path.edges()[i], false));
                if (!lattice.isLevel(path.edges()[i]) && level / 2 == 1) {
                    assertEquals(left, lattice.upright(path.vertices()[i]) < line);
                }
            }
        }
        for (Side side : Side.values()) {
            RouteConstraint enter = new RouteConstraint(Optional.empty(), Optional.of(side), -1, 0, 0);
            LatticePath path = search.find(0, false, enter, ANY).orElseThrow();
            assertEquals(side.opposite(), path.lastDirection());
        }
    }

    @Test
    void statesAreCountedAndAnotherEmbeddingIsAnother() {
        Diagram diagram = Sketch.of("[a] [b]\n[c] [d]").links("a-d b-c");
        Lattice lattice = new Lattice(diagram);
        Embedding empty = new Embedding(lattice, 2);
        PathSearch search = new PathSearch(empty, new PortCosts(diagram));
        assertEquals(0, search.expanded());
        LatticePath first = search.find(0, false, RouteConstraint.NONE, ANY).orElseThrow();
        assertTrue(search.expanded() >= first.length() && search.expanded() <= lattice.edges());
        assertTrue(search.find(1, false, RouteConstraint.NONE, ANY).isPresent());
        int alone = search.paid();
        Embedding one = new Embedding(lattice, 2);
        one.lay(first);
        search.turnTo(one);
        assertTrue(search.find(1, false, RouteConstraint.NONE, ANY).isPresent());
        assertTrue(search.paid() > alone, "it has to cross the other one");
    }

    @Test
    void linesOfTheFlowToOneSymbolMeetAnywhereAndReturnsOnlyBesideIt() {
        Diagram diagram = Sketch.of("[a] [b] [c]\n. . .\n. [d] .").links("a-d b-d d-a c-a a=c c-b");
        Lattice lattice = new Lattice(diagram);
        PortCosts ports = new PortCosts(diagram);
        Embedding embedding = new Embedding(lattice, 6);
        PathSearch search = new PathSearch(embedding, ports);
        MergePoints merges = new MergePoints(lattice);
        LatticePath flow = search.find(0, false, RouteConstraint.NONE, ANY).orElseThrow();
        embedding.lay(flow);
        merges.find(embedding, 1, false);
        for (int i = 0; i < flow.vertices().length; i++) {
            int vertex = flow.vertices()[i];
            assertEquals(i > 0 && i < flow.length(), merges.isAt(vertex), "vertex " + i);
            if (merges.isAt(vertex)) {
                assertEquals(0, merges.host(vertex));
                assertEquals(i, merges.hostIndex(vertex));
            }
        }
        int[] goalPorts = new int[Side.COUNT];
        for (Side side : Side.values()) {
            goalPorts[side.index()] = ports.entry(0, side);
        }
        assertEquals(flow.cost(), merges.remaining(embedding, flow, 0, goalPorts) + ports.exit(0, flow.direction(0)));
        merges.find(embedding, 1, true);
        assertEquals(0, points(merges, lattice), "laid from its other end");
        for (int other : new int[] {2, 3, 4, 5}) {
            merges.find(embedding, other, false);
            assertEquals(0, points(merges, lattice), "another goal, link " + other);
        }
        LatticePath back = search.find(2, false, RouteConstraint.NONE, ANY).orElseThrow();
        embedding.lay(back);
        merges.find(embedding, 3, false);
        assertEquals(1, points(merges, lattice));
        assertTrue(merges.isAt(back.vertices()[back.length() - 1]));
        merges.find(embedding, 4, false);
        assertEquals(0, points(merges, lattice), "no line joins two that work together");
    }

    private static int points(MergePoints merges, Lattice lattice) {
        int count = 0;
        for (int v = 0; v < lattice.vertices(); v++) {
            count += merges.isAt(v) ? 1 : 0;
        }
        return count;
    }
}
