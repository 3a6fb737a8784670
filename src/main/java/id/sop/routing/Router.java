package id.sop.routing;

import id.sop.effort.EffortBudget;
import id.sop.routing.cost.PortCosts;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import id.sop.routing.embedding.Embedding;
import id.sop.routing.lattice.Lattice;
import id.sop.routing.reroute.GlobalRouter;
import id.sop.routing.reroute.RememberedPaths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the lines of a diagram: level and upright, clear of symbols and rules, with as few crossings as it can find,
 * then as few bends, then as short as possible. Before that comes the reading direction: the flow runs downwards and a
 * return upwards, and no line turns against it for long only to avoid a crossing.
 *
 * <p>The same diagram always gets the same lines. When there is not enough room the lines come closer to each other and
 * to the symbols than is good, but there is always one for each link.
 */
public final class Router {
    /** How often paths are laid anew because labels found no room, or none without parting a word. */
    private static final int REVISIONS = 3;

    /** How often paths are laid anew because lines have no place beside each other where they were thought to have it. */
    private static final int NARROWINGS = 2;

    /** More than any page of a real procedure takes by far. */
    private static final long USUAL_EFFORT = 1_000_000_000;

    private Router() {}

    /** Finds the lines and the places of their labels, with as much work as a page may cost. */
    public static Routing route(Diagram diagram) {
        return route(diagram, new EffortBudget(USUAL_EFFORT), new RememberedPaths(), false);
    }

    /**
     * Finds the lines and the places of their labels.
     *
     * @param budget for making the lines better; there are lines, only with more crossings and detours, when it is spent. The
     *     unit is a state of a search
     * @param remembered what was found for other diagrams of the sheet; it makes the work shorter and nothing else
     * @param detours whether lines that lack room beside each other or for their heads had better go elsewhere, though they cross
     *     more lines there
     */
    public static Routing route(Diagram diagram, EffortBudget budget, RememberedPaths remembered, boolean detours) {
        if (diagram.links().isEmpty()) {
            return new Routing(List.of(), List.of(), Demand.none(diagram.grid()));
        }
        GlobalRouter router = new GlobalRouter(new Lattice(diagram), new PortCosts(diagram), budget, remembered);
        Embedding embedding = router.route();
        Candidate best = Candidate.of(embedding);
        // The way to the side of a symbol may be too short for the word of a branch.
        Optional<PortCosts> fromAbove = best.isDoubtful() ? PortCosts.fromAbove(diagram) : Optional.empty();
        if (fromAbove.isPresent()) {
            GlobalRouter other = new GlobalRouter(new Lattice(diagram), fromAbove.get(), budget, remembered);
            Embedding entered = other.route();
            Candidate above = Candidate.of(entered);
            if (above.isBetterThan(best)) {
                best = above;
                embedding = entered;
                router = other;
            }
        }
        Candidate last = best;
        for (int i = 0; i < NARROWINGS && detours && last.isStrained() && !budget.isExhausted(); i++) {
            EffortBudget own = budget.part(budget.left() / 2);
            GlobalRouter other = new GlobalRouter(last.narrowed(embedding), new PortCosts(diagram), own, remembered);
            embedding = other.route();
            budget.note(own.spent());
            last = Candidate.of(embedding);
            if (embedding.isWhole() && last.isRoomierThan(best, diagram)) {
                best = last;
                router = other;
            }
        }
        for (int i = 0;
                i < REVISIONS && !budget.isExhausted() && !best.troubled().isEmpty();
                i++) {
            Candidate revision = Candidate.of(router.rerouteWithout(best.troubled()));
            if (!revision.isBetterThan(best)) {
                break;
            }
            best = revision;
        }
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < best.lines().size(); i++) {
            routes.add(new Route(
                    diagram.links().get(i),
                    best.lines().get(i),
                    best.labels().boxes().get(i)));
        }
        return new Routing(
                routes,
                best.crossings(),
                best.demand(diagram),
                best.whole(diagram),
                best.home(diagram),
                best.wish(diagram),
                best.labels().hardship());
    }
}
