package id.sop.routing.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrossingTest {
    private static Polyline line(double... xys) {
        return new Polyline(IntStream.range(0, xys.length / 2)
                .mapToObj(i -> new Point(xys[2 * i], xys[2 * i + 1]))
                .toList());
    }

    @Test
    void aLevelAndAnUprightLineCrossWhereEachIsInsideTheOther() {
        Polyline level = line(0, 20, 40, 20);
        Polyline upright = line(15, 0, 15, 50);
        assertEquals(List.of(new Crossing(0, 1, new Point(15, 20))), Crossing.among(List.of(level, upright)));
        assertEquals(List.of(new Crossing(0, 1, new Point(15, 20))), Crossing.among(List.of(upright, level)));
        assertEquals(
                List.of(new Crossing(0, 1, new Point(15, 20))),
                Crossing.among(List.of(level.reversed(), upright.reversed())));
    }

    @Test
    void linesThatTouchOrPassDoNotCross() {
        Polyline level = line(10, 20, 40, 20);
        assertEquals(List.of(), Crossing.among(List.of(level, line(10, 0, 10, 50))), "at the left end");
        assertEquals(List.of(), Crossing.among(List.of(level, line(40, 0, 40, 50))), "at the right end");
        assertEquals(List.of(), Crossing.among(List.of(level, line(25, 20, 25, 50))), "from below");
        assertEquals(List.of(), Crossing.among(List.of(level, line(25, 0, 25, 20))), "from above");
        assertEquals(List.of(), Crossing.among(List.of(level, line(5, 0, 5, 50))), "beside");
        assertEquals(List.of(), Crossing.among(List.of(level, line(0, 20, 30, 20))), "upon each other");
    }

    @Test
    void eachPairAndEachPlaceIsNamedAndWhatMergedLinesShareOnce() {
        Polyline level = line(0, 20, 90, 20);
        Polyline one = line(30, 0, 30, 50);
        Polyline merged = line(10, 0, 30, 0, 30, 50);
        Polyline twice = line(60, 0, 60, 40, 80, 40, 80, 0);
        assertEquals(
                List.of(
                        new Crossing(0, 1, new Point(30, 20)),
                        new Crossing(0, 3, new Point(60, 20)),
                        new Crossing(0, 3, new Point(80, 20))),
                Crossing.among(List.of(level, one, merged, twice)));
    }
}
