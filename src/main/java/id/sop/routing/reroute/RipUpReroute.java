package id.sop.routing.reroute;

import id.sop.effort.EffortBudget;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.EmbeddingCost;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.search.PathSearch;
import id.sop.routing.search.RouteConstraint;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The step of which all improvement is made: some paths are taken up and laid again one by one, each by the cheapest way
 * among those that lie, and that is kept if the whole has become cheaper (W. A. Dees, P. G. Karger: Automated Rip-up and
 * Reroute Techniques, Design Automation Conference 1982).
 */
final class RipUpReroute {
    private final Diagram diagram;
    private final Lattice lattice;
    private final PortCosts ports;
    private final boolean[] reversed;
    private final int[] floor;
    private final PathSearch search;
    private final EffortBudget budget;
    private Embedding embedding;
    private long cost;

    /**
     * Begins without paths, and finds what each link would cost if it were alone.
     *
     * @param budget for improvements; when it is spent, nothing is laid anew any more
     */
    RipUpReroute(Lattice lattice, PortCosts ports, EffortBudget budget) {
        this.budget = budget;
        this.lattice = lattice;
        this.ports = ports;
        diagram = lattice.diagram();
        int links = diagram.links().size();
        embedding = new Embedding(lattice, links);
        search = new PathSearch(embedding, ports);
        reversed = new boolean[links];
        floor = new int[links];
        for (int i = 0; i < links; i++) {
            reversed[i] = diagram.sharesTrunk(diagram.links().get(i));
            floor[i] = search.find(i, reversed[i], RouteConstraint.NONE, Integer.MAX_VALUE)
                    .map(LatticePath::cost)
                    .orElse(Integer.MAX_VALUE);
        }
    }

    Lattice lattice() {
        return lattice;
    }

    PortCosts ports() {
        return ports;
    }

    /** Returns the number of links. */
    int links() {
        return floor.length;
    }

    /** Returns the embedding that is worked on. */
    Embedding embedding() {
        return embedding;
    }

    /** Works on another embedding from now on. */
    void use(Embedding used, long itsCost) {
        embedding = used;
        cost = itsCost;
        search.turnTo(used);
    }

    /** Returns the path of a link; null while it has none. */
    LatticePath path(int link) {
        return embedding.path(link);
    }

    /** Returns what a link would cost if it were alone: no drawing has it for less. */
    int floor(int link) {
        return floor[link];
    }

    /** Tells whether a link's path is laid against its direction. */
    boolean isReversed(int link) {
        return reversed[link];
    }

    /** Returns what all costs, as it was counted last. */
    long cost() {
        return cost;
    }

    /** Counts anew what all costs. */
    void recount() {
        cost = EmbeddingCost.of(embedding);
    }

    boolean[] troubled() {
        return EmbeddingCost.troubled(embedding);
    }

    /** Returns the links that take part in a crossing or a conflict. */
    List<Integer> listTroubled() {
        boolean[] troubled = troubled();
        return IntStream.range(0, troubled.length)
                .filter(i -> troubled[i])
                .boxed()
                .toList();
    }

    /** Tells whether nothing more can be improved, because it would take too much. */
    boolean isSpent() {
        return budget.isExhausted();
    }

    /** Lays all links, each by its cheapest way among those before it. */
    void layAll(int[] order) {
        for (int link : order) {
            lay(link, RouteConstraint.NONE, Integer.MAX_VALUE);
        }
        recount();
    }

    /** Lays all links by ways drawn by lot, as long as that can still cost less than a limit, and tells whether it did. */
    boolean layAll(List<Integer> order, Random random, long limit) {
        long room = limit;
        for (int link : order) {
            room -= floor[link];
        }
        for (int link : order) {
            RouteConstraint constraint = RouteConstraint.random(lattice, ports, link, reversed[link], random);
            if (!lay(link, constraint, room + floor[link])) {
                return false;
            }
            room -= search.paid() - floor[link];
        }
        recount();
        return true;
    }

    private boolean lay(int link, RouteConstraint constraint, long limit) {
        long before = search.expanded();
        Optional<LatticePath> path =
                search.find(link, reversed[link], constraint, (int) Math.min(limit, Integer.MAX_VALUE));
        budget.note(search.expanded() - before);
        path.ifPresent(embedding::lay);
        return path.isPresent();
    }

    /**
     * Takes links up, with all that join them, lays them again in the given order, the first one as it is told,
     * and keeps that if it is better.
     */
    boolean relay(List<Integer> links, RouteConstraint constraint) {
        if (isSpent()) {
            return false;
        }
        budget.note(lattice.vertices());
        Deque<LatticePath> old = new ArrayDeque<>();
        List<Integer> again = new ArrayList<>();
        for (int link : links) {
            for (int dependent : withDependents(link)) {
                if (path(dependent) != null) {
                    old.push(embedding.lift(dependent));
                    if (!links.contains(dependent)) {
                        again.add(dependent);
                    }
                }
            }
        }
        again.addAll(0, links);
        // None of them can cost less than it would alone, so what may be spent is known beforehand.
        long room = cost - EmbeddingCost.of(embedding);
        for (int link : again) {
            room -= floor[link];
        }
        boolean laid = true;
        for (int i = 0; i < again.size() && laid; i++) {
            int link = again.get(i);
            laid = lay(link, i == 0 ? constraint : RouteConstraint.NONE, room + floor[link]);
            room -= laid ? search.paid() - floor[link] : 0;
        }
        long now = laid ? EmbeddingCost.of(embedding) : cost;
        if (now < cost) {
            cost = now;
            return true;
        }
        for (int link : again) {
            if (path(link) != null) {
                embedding.lift(link);
            }
        }
        old.forEach(embedding::lay);
        return false;
    }

    private List<Integer> withDependents(int link) {
        List<Integer> all = new ArrayList<>(List.of(link));
        for (int i = 0; i < all.size(); i++) {
            for (int other = 0; other < links(); other++) {
                LatticePath path = path(other);
                if (path != null && path.host() == all.get(i)) {
                    all.add(other);
                }
            }
        }
        return all;
    }

    /** Returns a link and those that share a symbol with it. */
    List<Integer> neighbours(int link) {
        List<Integer> neighbours = new ArrayList<>();
        for (int i = 0; i < links(); i++) {
            if (i == link || areNeighbours(i, link)) {
                neighbours.add(i);
            }
        }
        return neighbours;
    }

    /** Tells whether two links share a symbol. */
    boolean areNeighbours(int one, int other) {
        Link a = diagram.links().get(one);
        Link b = diagram.links().get(other);
        return diagram.isOneSymbol(a.from(), b.from())
                || diagram.isOneSymbol(a.from(), b.to())
                || diagram.isOneSymbol(a.to(), b.from())
                || diagram.isOneSymbol(a.to(), b.to());
    }
}
