package id.sop.routing.diagram;

import java.util.List;

/**
 * The lines of a whole diagram.
 *
 * @param routes one for each link, in the order of the links
 * @param crossings every place where two of the lines cross; a place that two merged lines share is named once
 * @param whole what the grid ought to give for no word to be parted, besides the demand
 * @param home what the grid ought to give for every word to stand in the row of its node, and none parted, besides the demand
 * @param wish what the grid ought to give for every word to stand in the row of its node in the best of its sizes, besides the
 *     demand
 * @param hardship what the words at exits pay for the places and sizes they have, 0 when all are good, in points of way
 * @param demand what the grid lacks; while it is not met, lines or words come closer to something than they should
 */
public record Routing(
        List<Route> routes,
        List<Crossing> crossings,
        Demand demand,
        Demand whole,
        Demand home,
        Demand wish,
        double hardship) {
    /** A routing whose words have their best places. */
    public Routing(List<Route> routes, List<Crossing> crossings, Demand demand) {
        this(routes, crossings, demand, demand, demand, demand, 0);
    }

    /** Copies the lists. */
    public Routing {
        routes = List.copyOf(routes);
        crossings = List.copyOf(crossings);
    }
}
