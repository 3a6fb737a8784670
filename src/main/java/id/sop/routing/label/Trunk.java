package id.sop.routing.label;

import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import java.util.List;

/**
 * The beginning that the lines of several exits of one node have in common; a word beside it could belong to any of them.
 *
 * <p>The lines that are asked for are those of the links of the diagram, in their order.
 */
public final class Trunk {
    /** What is left of a line that runs on others to its end, in points. */
    private static final double LEAST_OWN = 1;

    private Trunk() {}

    /** Returns how far a line runs on others that leave its node too, in points; 0 where it has its own corner. */
    public static double length(Diagram diagram, List<Polyline> lines, Link link, Polyline line) {
        if (lines.isEmpty() || !diagram.sharesTrunk(link)) {
            return 0;
        }
        double length = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (diagram.links().get(i).from() == link.from() && !lines.get(i).equals(line)) {
                length = Math.max(length, line.shared(lines.get(i)));
            }
        }
        return Math.min(length, line.length() - LEAST_OWN);
    }

    /** Returns the pieces of a link's line that are its own: behind the trunk, or all of them. */
    public static List<Segment> own(Diagram diagram, List<Polyline> lines, Link link, Polyline line) {
        return line.after(length(diagram, lines, link, line));
    }
}
