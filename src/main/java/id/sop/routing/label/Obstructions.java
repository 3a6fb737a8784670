package id.sop.routing.label;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.Link;
import id.sop.routing.lattice.Spacing;
import java.util.ArrayList;
import java.util.List;

/** The lines of a diagram with their arrowheads, and the labels that have their places. */
final class Obstructions {
    private final Diagram diagram;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Box> heads = new ArrayList<>();
    private final List<Box> placed = new ArrayList<>();

    /** A piece of a line. */
    private record Stretch(Polyline line, Box bounds) {}

    /** Takes all lines of a diagram, in the order of its links. */
    Obstructions(Diagram diagram, List<Polyline> lines) {
        this.diagram = diagram;
        for (int i = 0; i < lines.size(); i++) {
            Polyline line = lines.get(i);
            line.segments().forEach(piece -> stretches.add(new Stretch(line, piece.bounds())));
            if (diagram.links().get(i).kind() != Link.Kind.TOGETHER) {
                heads.add(head(line));
            }
            if (diagram.links().get(i).kind() == Link.Kind.MUTUAL) {
                heads.add(head(line.reversed()));
            }
        }
    }

    /** Returns nothing but the first piece of the line of a link. */
    static Obstructions exit(Diagram diagram, Link link, Polyline line) {
        Obstructions alone = new Obstructions(diagram, List.of());
        alone.stretches.add(new Stretch(line, line.segments().get(0).bounds()));
        if (line.bends() == 0 && link.kind() == Link.Kind.FLOW) {
            alone.heads.add(head(line));
        }
        return alone;
    }

    /** Returns the box of the arrowhead at the end of a line. */
    private static Box head(Polyline line) {
        Segment last = line.segments().get(line.segments().size() - 1);
        double back = last.heading().isForward() ? -Spacing.HEAD_LENGTH / 2 : Spacing.HEAD_LENGTH / 2;
        Point tip = last.end();
        return last.isHorizontal()
                ? Box.around(new Point(tip.x() + back, tip.y()), Spacing.HEAD_LENGTH, Spacing.HEAD_WIDTH)
                : Box.around(new Point(tip.x(), tip.y() + back), Spacing.HEAD_WIDTH, Spacing.HEAD_LENGTH);
    }

    /** Adds a label that has its place. */
    void add(Box label) {
        placed.add(label);
    }

    /**
     * Returns what a label of a line may touch or be taken to belong to.
     *
     * @param row in which it had better stand, or {@link Surroundings#ANY_ROW}
     * @param region where it may come to stand
     */
    Surroundings near(Polyline own, int row, Box region) {
        List<Box> pieces = new ArrayList<>();
        List<Box> foreign = new ArrayList<>();
        for (Stretch stretch : stretches) {
            pieces.add(stretch.bounds);
            if (!stretch.line.equals(own)) {
                foreign.add(stretch.bounds);
            }
        }
        return new Surroundings(diagram, row, pieces, foreign, heads, placed, region);
    }
}
