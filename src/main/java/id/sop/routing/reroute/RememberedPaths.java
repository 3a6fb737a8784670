package id.sop.routing.reroute;

import id.sop.effort.EffortBudget;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.embedding.LatticePath;
import id.sop.routing.lattice.Lattice;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The paths that were found for diagrams of one sheet. A sheet is drawn again and again with other symbols and other rows,
 * and often nothing changes by which paths are found; what remembered paths have taken is noted again, so that nothing depends on
 * what is remembered. Belongs to one thread at a time.
 */
public final class RememberedPaths {
    /** Two sizes of symbols for each page of the longest procedures. */
    private static final int MOST = 128;

    private final Map<Problem, Outcome> outcomes = new LinkedHashMap<>();

    /** All that the search for paths depends on, its budget aside. */
    record Problem(List<Place> nodes, List<Link> links, IntBuffer lattice, IntBuffer prices) {
        static Problem of(Lattice lattice, PortCosts ports) {
            Diagram diagram = lattice.diagram();
            List<Place> nodes = diagram.nodes().stream()
                    .map(node -> new Place(node.lane(), node.row(), node.shape(), node.continued()))
                    .toList();
            return new Problem(
                    nodes, diagram.links(), IntBuffer.wrap(lattice.measures()), IntBuffer.wrap(ports.prices()));
        }
    }

    /** A node without its size, which shows in the lattice and the prices. */
    record Place(int lane, int row, NodeShape shape, boolean continued) {}

    /**
     * Paths that were found.
     *
     * @param paths in an order in which they can be laid
     * @param granted how much work there was for them
     * @param spent how much they have taken
     */
    private record Outcome(List<LatticePath> paths, long cost, long granted, long spent) {
        boolean wouldBeFoundWith(long left) {
            return left == granted || (spent <= granted && spent <= left);
        }
    }

    /** Lays the paths that would be found, and notes what that would take; tells whether they are remembered. */
    boolean lay(Problem problem, RipUpReroute paths, EffortBudget budget) {
        Optional<Outcome> known =
                Optional.ofNullable(outcomes.get(problem)).filter(outcome -> outcome.wouldBeFoundWith(budget.left()));
        known.ifPresent(outcome -> {
            Embedding embedding = new Embedding(paths.lattice(), paths.links());
            outcome.paths.forEach(embedding::lay);
            paths.use(embedding, outcome.cost);
            budget.note(outcome.spent);
        });
        return known.isPresent();
    }

    /** Remembers paths for which there was so much work. */
    void remember(Problem problem, RipUpReroute paths, long granted, long left) {
        Embedding lifted = paths.embedding().copy();
        Deque<LatticePath> order = new ArrayDeque<>();
        for (int link = 0; link < paths.links(); link++) {
            if (lifted.path(link) != null) {
                order.push(lifted.lift(link));
            }
        }
        outcomes.put(problem, new Outcome(List.copyOf(order), paths.cost(), granted, granted - left));
        if (outcomes.size() > MOST) {
            outcomes.remove(outcomes.keySet().iterator().next());
        }
    }
}
