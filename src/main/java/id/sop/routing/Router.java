package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws the lines of a diagram: level and upright, clear of symbols and rules, with as few crossings as it can find,
 * then as few bends, then as short as possible.
 *
 * <p>The same diagram always gets the same lines. When there is not enough room the lines come closer to each other and
 * to the symbols than is good, but there is always one for each link.
 */
public final class Router {
    private Router() {}

    /** Finds the lines and the places of their labels. */
    public static Routing route(Diagram diagram) {
        if (diagram.links().isEmpty()) {
            return new Routing(List.of(), List.of());
        }
        Arrangement arrangement = Planner.plan(new Lattice(diagram));
        Runs runs = new Runs(arrangement);
        Tracks.place(runs);
        List<Polyline> lines = Lines.draw(arrangement, runs);
        List<Optional<Box>> labels = Labelling.place(diagram, lines);
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            routes.add(new Route(diagram.links().get(i), lines.get(i), labels.get(i)));
        }
        return new Routing(routes, Lines.crossings(lines));
    }
}
