/**
 * Arrows between the symbols of a flowchart that stands in the cells of a table.
 *
 * <p>{@link id.sop.routing.Router} takes a {@link id.sop.routing.diagram diagram}, nodes in a grid and links between them, and
 * returns lines of horizontal and vertical pieces. Nothing here knows an SOP or a PDF. The phases, each with a package that
 * needs only those before it:
 *
 * <ol>
 *   <li>{@link id.sop.routing.lattice}: the lines along which arrows may run, and how many fit side by side on them;
 *   <li>{@link id.sop.routing.cost}: what it costs each link to leave and enter by each side, and what everything else costs;
 *   <li>global routing: {@link id.sop.routing.reroute} finds the path of each link and the order of all paths on each piece
 *       of the lattice, by {@link id.sop.routing.search searching} the cheapest path for one link at a time in the {@link
 *       id.sop.routing.embedding} of the others;
 *   <li>{@link id.sop.routing.tracks}: every straight segment of the paths gets its place in points;
 *   <li>{@link id.sop.routing.label}: the words at the exits get their places beside the lines.
 * </ol>
 *
 * <p>Where words find no room, phase 4 is tried with room reserved for them, and phase 3 with other exits; the best of the
 * drawings is taken.
 *
 * <p>It is the plan of M. Wybrow, K. Marriott, P. J. Stuckey: Orthogonal Connector Routing (Graph Drawing 2009), a graph, A*,
 * then the order and the distance of lines side by side, but the order is part of the search: so each path knows what
 * crossings it costs.
 */
package id.sop.routing;
