package id.sop.routing;

import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import java.util.ArrayList;
import java.util.List;

/** Makes runs beside a rhombus give way to the label at its exit, where the corridor has the room. */
final class LabelRoom {
    private static final double CLEARANCE = 1;

    private final Lattice lattice;
    private final Runs runs;

    LabelRoom(Arrangement arrangement, Runs runs) {
        lattice = arrangement.lattice;
        this.runs = runs;
    }

    /**
     * Moves runs for the sake of every misplaced label that this can help.
     *
     * @return the strain of the new places, not more than that of the draft
     */
    Tracks.Strain make(Draft draft) {
        Tracks.Strain strain = draft.strain();
        for (int link : draft.misplaced()) {
            Link wish = lattice.diagram.links().get(link);
            Polyline line = draft.lines().get(link);
            for (Box box : Labelling.wishes(lattice.diagram, wish, line)) {
                List<Limits> old = runs.all.stream().map(Limits::of).toList();
                if (limit(wish, line.segments().get(0), box)) {
                    Tracks.Strain now = Tracks.place(runs);
                    if (now.sum() <= strain.sum()) {
                        strain = now;
                        break;
                    }
                }
                old.forEach(Limits::restore);
            }
        }
        return Tracks.place(runs);
    }

    private record Limits(Run run, double low, double high) {
        static Limits of(Run run) {
            return new Limits(run, run.low, run.high);
        }

        void restore() {
            run.low = low;
            run.high = high;
        }
    }

    /** Keeps the runs of the corridor before the exit off the box, and tells whether each still has a place. */
    private boolean limit(Link link, Segment first, Box box) {
        Node node = lattice.diagram.nodes().get(link.from());
        boolean level = first.isHorizontal();
        boolean positive = level
                ? first.end().x() > first.start().x()
                : first.end().y() > first.start().y();
        int corridor = 2 * (level ? node.lane() : node.row()) + (positive ? 2 : 0);
        double near = level ? box.x() : box.y();
        double far = level ? box.right() : box.bottom();
        List<Run> limited = new ArrayList<>();
        for (Run run : runs.all) {
            if (run.upright == level && run.line == corridor && passes(run, box, level)) {
                limited.add(run);
            }
        }
        double side = level
                ? (positive ? node.box().right() : node.box().x())
                : (positive ? node.box().bottom() : node.box().y());
        for (Run run : limited) {
            boolean hugging = positive ? near < side + Lattice.SYMBOL_CLEARANCE : far > side - Lattice.SYMBOL_CLEARANCE;
            boolean later = hugging ? positive : run.place > (near + far) / 2;
            if (later) {
                run.low = Math.max(run.low, far + CLEARANCE);
            } else {
                run.high = Math.min(run.high, near - CLEARANCE);
            }
            if (run.low > run.high) {
                return false;
            }
        }
        return true;
    }

    private boolean passes(Run run, Box box, boolean upright) {
        double from = upright ? lattice.yOfLine(run.from) : lattice.xOfLine(run.from);
        double to = upright ? lattice.yOfLine(run.to) : lattice.xOfLine(run.to);
        return upright ? from < box.bottom() && box.y() < to : from < box.right() && box.x() < to;
    }
}
