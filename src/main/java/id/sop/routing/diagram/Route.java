package id.sop.routing.diagram;

import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import java.util.Optional;

/**
 * The line that a link got.
 *
 * @param link the wish
 * @param line from the outline of the node it leaves to the outline of the node it enters
 * @param label the place of the link's label, in one of its sizes; present exactly when the link has one
 */
public record Route(Link link, Polyline line, Optional<Box> label) {}
