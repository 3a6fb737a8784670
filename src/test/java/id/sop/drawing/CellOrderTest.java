package id.sop.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.geometry.Box;
import id.sop.model.Sop;
import id.sop.paging.SheetPlan;
import id.sop.routing.reroute.RememberedPaths;
import id.sop.testing.RandomSops;
import id.sop.testing.Seed;
import id.sop.testing.Sops;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which tables can be drawn in, and what is named in the others. */
class CellOrderTest {
    private static final double LANE = 60;
    private static final double ROW = 60;

    private final Map<String, ElementLocator.Location> places = new HashMap<>();
    private Blueprint blueprint;

    private CellOrder table(long seed) {
        Sop sop = Sops.decode(RandomSops.yaml(seed)).value().orElseThrow();
        blueprint = new BlueprintBuilder(sop, new FlowchartLabels("Ya", "Tidak", "", ""))
                .build(SheetPlan.unbroken(sop.steps().size(), true));
        places.clear();
        rows().forEach(row -> row.forEach(id -> put(id, 0, LANE * row.indexOf(id), ROW * rows().indexOf(row))));
        return new CellOrder(blueprint, id -> Optional.ofNullable(places.get(id)));
    }

    private List<List<String>> rows() {
        return blueprint.pages().get(0).rows();
    }

    private void put(String cell, int page, double x, double y) {
        places.put(cell, new ElementLocator.Location(page, new Box(x, y, LANE, ROW)));
    }

    private static void assertFound(CellOrder order, String missing, String stray, String beside, String below) {
        assertEquals(
                List.of(missing, stray, beside, below),
                List.of(
                        order.missing().orElse(""),
                        order.stray().orElse(""),
                        order.besideNone().orElse(""),
                        order.belowNone().orElse("")));
    }

    @Test
    void whatDoesNotStandAsInATableIsNamed() {
        for (long seed : Seed.each(20)) {
            CellOrder order = table(seed);
            assertFound(order, "", "", "", "");
            List<String> row = rows().get(new Random(seed).nextInt(rows().size()));
            String last = row.get(row.size() - 1);
            Box box = places.get(last).box();
            if (row.size() > 1) {
                put(last, 1, box.x(), box.y());
                assertFound(order, "", last, "", "");
                put(last, 0, box.x() - 2, box.y());
                assertFound(order, "", "", last, "");
                put(last, 0, box.x(), box.y() + 2);
                assertFound(order, "", "", last, "");
            }
            put(last, 0, box.x(), box.y());
            List<List<String>> rows = rows().stream().distinct().toList();
            if (rows.size() > 1) {
                List<String> lowest = rows.get(rows.size() - 1);
                double above =
                        places.get(rows.get(rows.size() - 2).get(0)).box().y();
                lowest.forEach(id -> put(id, 0, places.get(id).box().x(), above + ROW - 2));
                assertFound(order, "", "", "", lowest.get(0));
            }
            places.remove(last);
            assertEquals(last, order.missing().orElseThrow());
        }
    }

    /** As with a template that writes its lists backwards: lines between such cells may have no length. */
    @Test
    void everyTableIsDrawnOrSomethingIsNamed() {
        int drawn = 0;
        for (long seed : Seed.each(60)) {
            Random random = new Random(seed);
            CellOrder order = table(seed);
            List<List<String>> jumbled = new ArrayList<>(rows());
            boolean upright = random.nextBoolean();
            if (upright) {
                Collections.shuffle(jumbled, random);
            } else if (random.nextBoolean()) {
                jumbled.replaceAll(row -> row.stream().sorted().toList());
            } else {
                jumbled.replaceAll(row -> {
                    List<String> cells = new ArrayList<>(row);
                    Collections.reverse(cells);
                    return cells;
                });
            }
            jumbled.forEach(row -> row.forEach(id -> put(id, 0, LANE * row.indexOf(id), ROW * jumbled.indexOf(row))));
            if (order.besideNone().or(order::belowNone).isEmpty()) {
                drawn++;
                DrawingBuilder builder =
                        new DrawingBuilder(order.places(), text -> 4.0 * text.length(), new RememberedPaths());
                assertEquals(
                        1,
                        builder.build(blueprint, 1, Concession.SMALL_SYMBOLS)
                                .pages()
                                .size());
            }
        }
        int count = drawn;
        assertTrue(count < Seed.trials(60), () -> count + " drawn");
    }
}
