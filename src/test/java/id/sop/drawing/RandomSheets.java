package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.model.Sop;
import id.sop.paging.ElementIds;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.routing.reroute.RememberedPaths;
import id.sop.testing.RandomParts;
import id.sop.testing.RandomSops;
import id.sop.testing.Sops;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Sheets of random SOPs in tables drawn by lot: cells of any size that typesetting gives, page breaks anywhere. As
 * typesetting does, the table grows where the drawing lacks room.
 */
final class RandomSheets {
    private static final FlowchartLabels WORDING = new FlowchartLabels("Ya", "Tidak", "", "");
    private static final double CONNECTOR_ROW = 22;
    private static final double CLOSING_ROW = 30;
    private static final double HEADING_ROW = 16;

    /** Mean width of a letter of the captions' type, in points. */
    private static final double LETTER = 4.1;

    private static final int ROOMINGS = 8;
    private static final double ROUNDING = 1e-6;

    private final Random random;
    private final Sop sop;
    private final Blueprint blueprint;
    private final Map<String, Double> heights = new HashMap<>();
    private double lane;

    private RandomSheets(long seed, String yaml) {
        random = new Random(seed);
        sop = Sops.decode(yaml).value().orElseThrow();
        BlueprintBuilder blueprints = new BlueprintBuilder(sop, WORDING);
        List<Integer> breaks = new ArrayList<>();
        int rows = 4 + random.nextInt(12);
        for (int last = 1 + random.nextInt(rows); last < sop.steps().size(); last += 1 + random.nextInt(rows)) {
            breaks.add(last);
        }
        breaks.add(sop.steps().size());
        blueprint = blueprints.build(new SheetPlan(false, blueprints.pages(breaks)));
        lane = Math.max(34, Math.min(66, 335.0 / sop.actors().size()) - 10 * random.nextDouble());
        for (Blueprint.Page page : blueprint.pages()) {
            for (List<String> row : page.rows()) {
                heights.merge(row.get(0), height(row.get(0)), Double::sum);
            }
        }
    }

    private double height(String cell) {
        if (ElementIds.Kind.CONNECTOR_CELL.isOf(cell)) {
            return CONNECTOR_ROW;
        }
        if (ElementIds.Kind.PART_CELL.isOf(cell) || ElementIds.Kind.PART_TOTAL_CELL.isOf(cell)) {
            return HEADING_ROW;
        }
        return ElementIds.Kind.END_CELL.isOf(cell) ? CLOSING_ROW : 36 + random.nextInt(random.nextBoolean() ? 8 : 60);
    }

    /** Returns the drawing of the sheet of a seed. */
    static Drawing draw(long seed) {
        return draw(seed, RandomSops.yaml(seed));
    }

    /** Returns the drawing of an SOP in the table of a seed. */
    static Drawing draw(long seed, String yaml) {
        return new RandomSheets(seed, yaml).draw();
    }

    /** Returns the drawing of the sheet of a seed whose steps stand in parts. */
    static Drawing drawParts(long seed) {
        return new RandomSheets(seed, RandomParts.yaml(seed)).draw();
    }

    private Drawing draw() {
        Drawing drawing = plot(false);
        for (int i = 0; i < ROOMINGS && !drawing.wanted().isAny(); i++) {
            MinimumSizes room = drawing.wanted();
            if (!isGrowth(room)) {
                throw new AssertionError(
                        "a table of lanes of " + lane + " and rows of " + heights + " is to become " + room);
            }
            lane = Math.max(lane, room.lane());
            room.rows().forEach((row, height) -> heights.merge(row, height, Math::max));
            drawing = plot(false);
        }
        return drawing.lacking().isAny() ? drawing : plot(true);
    }

    /** Tells whether a room is more than the table has, and not by rounding: else it would be set anew for nothing. */
    private boolean isGrowth(MinimumSizes room) {
        return room.lane() > lane + ROUNDING
                || room.rows().entrySet().stream()
                        .anyMatch(row -> row.getValue() > heights.get(row.getKey()) + ROUNDING);
    }

    private Drawing plot(boolean small) {
        Map<String, ElementLocator.Location> places = new HashMap<>();
        for (int page = 0; page < blueprint.pages().size(); page++) {
            double top = 90;
            // A row of the table is named once for each row of symbols in it.
            for (List<String> row :
                    new LinkedHashSet<>(blueprint.pages().get(page).rows())) {
                double height = heights.get(row.get(0));
                for (int i = 0; i < row.size(); i++) {
                    places.put(
                            row.get(i), new ElementLocator.Location(page, new Box(150 + i * lane, top, lane, height)));
                }
                top += height;
            }
        }
        return new DrawingBuilder(
                        id -> Optional.ofNullable(places.get(id)),
                        text -> LETTER * text.length(),
                        new RememberedPaths())
                .build(blueprint, blueprint.pages().size(), small ? Concession.SMALL_SYMBOLS : Concession.NONE);
    }
}
