package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each phase promises to the next. */
class PhasesTest {
    private static final int DIAGRAMS = 300;

    @Test
    void theLatticeHoldsTracksOnBothSidesOfARule() {
        Lattice lattice = new Lattice(Sketch.of("[a] [b]").links("a-b"));
        int middle = lattice.vertexOf(lattice.diagram.nodes().get(0));
        int between = lattice.edgeAt(middle + 1, Lattice.UP);
        int border = lattice.edgeAt(middle - 1, Lattice.UP);
        assertEquals(2 * lattice.capacity(border), lattice.capacity(between));
        assertEquals(3, lattice.capacity(border));
    }

    @Test
    void aRhombusHasRoomForOneLineOnEachSide() {
        Lattice lattice = new Lattice(Sketch.of("<a> [b]").links("a-b"));
        int rhombus = lattice.vertexOf(lattice.diagram.nodes().get(0));
        int rectangle = lattice.vertexOf(lattice.diagram.nodes().get(1));
        assertEquals(1, lattice.capacity(lattice.edgeAt(rhombus, Lattice.RIGHT)));
        assertTrue(lattice.capacity(lattice.edgeAt(rectangle, Lattice.RIGHT)) > 1);
    }

    @Test
    void thePlannerLeavesEveryLinkACourseFromItsStartToItsGoal() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Lattice lattice = new Lattice(RandomDiagrams.of(seed, 6, 12));
            Arrangement arrangement = new Planner(lattice).plan();
            for (int i = 0; i < arrangement.courses.length; i++) {
                Course course = arrangement.courses[i];
                Link link = lattice.diagram.links().get(i);
                int start = course.reversed() ? link.to() : link.from();
                assertEquals(start, lattice.nodeAt(course.vertices()[0]), "seed " + seed);
                int[] vertices = course.vertices();
                if (course.host() < 0) {
                    int goal = course.reversed() ? link.from() : link.to();
                    assertEquals(goal, lattice.nodeAt(vertices[vertices.length - 1]), "seed " + seed);
                } else {
                    Course host = arrangement.courses[course.host()];
                    assertEquals(host.vertices()[course.hostIndex()], vertices[vertices.length - 1], "seed " + seed);
                }
            }
        }
    }

    @Test
    void aCourseThatIsLiftedAndLaidAgainChangesNothing() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Arrangement arrangement = new Planner(new Lattice(RandomDiagrams.of(seed, 6, 12))).plan();
            long cost = arrangement.cost();
            for (int i = 0; i < arrangement.courses.length; i++) {
                arrangement.lay(arrangement.lift(i));
                assertEquals(cost, arrangement.cost(), "seed " + seed);
            }
        }
    }

    @Test
    void aSearchPaysExactlyWhatTheArrangementThenCosts() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Lattice lattice = new Lattice(RandomDiagrams.of(seed, 6, 12));
            Arrangement arrangement =
                    new Arrangement(lattice, lattice.diagram.links().size());
            CourseSearch search = new CourseSearch(arrangement);
            for (int i = 0; i < arrangement.courses.length; i++) {
                long before = arrangement.cost();
                arrangement.lay(search.find(i, false, Guide.NONE, Integer.MAX_VALUE));
                assertEquals(before + search.paid(), arrangement.cost(), "seed " + seed + ", link " + i);
            }
        }
    }

    @Test
    void tracksKeepTheOrderThatTheCoursesDemand() {
        for (long seed : Seed.each(DIAGRAMS)) {
            Runs runs = new Runs(new Planner(new Lattice(RandomDiagrams.of(seed, 6, 12))).plan());
            double strain = Tracks.place(runs).sum();
            for (Run run : runs.all) {
                for (Run next : run.after) {
                    double least = strain == 0 ? Lattice.TRACK_DISTANCE - 1e-6 : 0;
                    assertTrue(next.place - run.place >= least, "seed " + seed);
                }
            }
        }
    }

    @Test
    void theInspectionSeesWhatIsWrong() {
        Diagram diagram = Sketch.of("""
                [a] [b]
                [c] [d]
                """)
                .links("a-d b-c");
        Routing routing = Router.route(diagram);
        Route first = routing.routes().get(0);
        Route crossed = new Route(diagram.links().get(1), first.line(), first.label());
        List<String> faults =
                Inspection.faults(diagram, new Routing(List.of(first, crossed), List.of(), routing.demand()));
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("outline")), faults::toString);
        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("share")), faults::toString);
    }
}
