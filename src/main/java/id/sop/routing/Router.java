package id.sop.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the lines of a diagram: level and upright, clear of symbols and rules, with as few crossings as it can find,
 * then as few bends, then as short as possible. Before that comes the reading direction: the flow runs downwards and a
 * return upwards, and no line turns against it for long only to avoid a crossing.
 *
 * <p>The same diagram always gets the same lines. When there is not enough room the lines come closer to each other and
 * to the symbols than is good, but there is always one for each link.
 */
public final class Router {
    /** How often courses are laid anew because labels found no room. */
    private static final int REVISIONS = 3;

    private Router() {}

    /** Finds the lines and the places of their labels. */
    public static Routing route(Diagram diagram) {
        if (diagram.links().isEmpty()) {
            return new Routing(List.of(), List.of(), new Demand.Ledger(diagram.grid()).demand());
        }
        Planner planner = new Planner(new Lattice(diagram));
        Draft draft = Draft.of(planner.plan());
        for (int i = 0; i < REVISIONS && !draft.misplaced().isEmpty(); i++) {
            Draft revision = Draft.of(planner.planWithout(draft.misplaced()));
            if (!revision.isBetterThan(draft)) {
                break;
            }
            draft = revision;
        }
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            routes.add(new Route(
                    diagram.links().get(i),
                    draft.lines().get(i),
                    draft.labels().boxes().get(i)));
        }
        return new Routing(routes, draft.crossings(), draft.demand(diagram));
    }
}
