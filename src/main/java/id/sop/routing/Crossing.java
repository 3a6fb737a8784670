package id.sop.routing;

import id.sop.geometry.Point;

/**
 * A place where two lines cross, which happens only where no course avoids it.
 *
 * @param first index of a link of the diagram
 * @param second index of another link, greater than {@code first}
 * @param place where they meet
 */
public record Crossing(int first, int second, Point place) {}
