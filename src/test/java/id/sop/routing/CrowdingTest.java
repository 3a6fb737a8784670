package id.sop.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Point;
import id.sop.geometry.Polyline;
import id.sop.routing.diagram.Crowding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrowdingTest {
    private static Polyline line(double... xys) {
        Point[] points = new Point[xys.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point(xys[2 * i], xys[2 * i + 1]);
        }
        return new Polyline(List.of(points));
    }

    @Test
    void whatIsMissingToOneAndAHalfMillimetresIsTold() {
        assertEquals(
                new Crowding(1.25, 0), Crowding.of(List.of(line(10, 0, 10, 50), line(13, 20, 13, 90))), "3 pt apart");
        assertEquals(new Crowding(0, 2.25), Crowding.of(List.of(line(0, 5, 40, 5), line(10, 7, 90, 7))), "2 pt apart");
    }

    @Test
    void twelvePointsBesideEachOtherAreEnough() {
        assertEquals(new Crowding(1.25, 0), Crowding.of(List.of(line(10, 0, 10, 50), line(13, 38, 13, 90))));
        assertEquals(new Crowding(0, 2.25), Crowding.of(List.of(line(30, 50, 70, 50), line(58, 52, 90, 52))));
        assertEquals(Crowding.NONE, Crowding.of(List.of(line(30, 50, 70, 50), line(60, 52, 90, 52))));
        assertEquals(Crowding.NONE, Crowding.of(List.of(line(30, 50, 70, 50), line(40, 55, 90, 55))));
        List<Polyline> twoAndTwo =
                List.of(line(10, 0, 10, 50), line(13, 0, 13, 50), line(30, 50, 70, 50), line(30, 52, 70, 52));
        assertEquals(new Crowding(1.25, 2.25), Crowding.of(twoAndTwo));
    }

    @Test
    void linesFarApartMergedOrSideBySideForAMomentAreNotCrowded() {
        assertEquals(Crowding.NONE, Crowding.of(List.of(line(10, 0, 10, 50), line(14.3, 0, 14.3, 50))));
        assertEquals(Crowding.NONE, Crowding.of(List.of(line(10, 0, 10, 50), line(10, 20, 10, 90))));
        assertEquals(Crowding.NONE, Crowding.of(List.of(line(10, 0, 10, 50), line(13, 45, 13, 90))));
        assertEquals(Crowding.NONE, Crowding.of(List.of(line(10, 0, 10, 50), line(0, 20, 50, 20))));
    }

    @Test
    void lessIsLessInOneDirectionAndNotMoreInTheOther() {
        assertTrue(Crowding.NONE.isLessThan(new Crowding(1, 0)));
        assertFalse(new Crowding(0, 1).isLessThan(new Crowding(1, 0)));
        assertFalse(Crowding.NONE.isLessThan(Crowding.NONE));
        assertTrue(new Crowding(1, 2).isLessThan(new Crowding(1, 3)));
        assertTrue(new Crowding(1, 2).isLessThan(new Crowding(2, 2)));
        assertFalse(new Crowding(1, 0).isLessThan(new Crowding(0, 1)));
    }
}
