package id.sop.importing.ooxml;

import id.sop.geometry.Point;
import id.sop.importing.ooxml.Figure.Look;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The named shapes of DrawingML (ECMA-376, part 1, 20.1.10.56): what they look like, and how their lines run. */
final class PresetShapes {
    /** A round corner that takes so much of the shorter side, in 100,000ths, makes the side round: the most is 50,000. */
    private static final double ROUND_SIDE = 35_000;

    private static final double HALF = 50_000;

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("rect", Look.BOX),
            Map.entry("flowChartProcess", Look.BOX),
            Map.entry("flowChartPredefinedProcess", Look.BOX),
            Map.entry("flowChartInternalStorage", Look.BOX),
            Map.entry("frame", Look.BOX),
            Map.entry("bevel", Look.BOX),
            Map.entry("plaque", Look.BOX),
            Map.entry("snip1Rect", Look.BOX),
            Map.entry("snip2SameRect", Look.BOX),
            Map.entry("snip2DiagRect", Look.BOX),
            Map.entry("snipRoundRect", Look.BOX),
            Map.entry("round1Rect", Look.ROUNDED),
            Map.entry("round2SameRect", Look.ROUNDED),
            Map.entry("round2DiagRect", Look.ROUNDED),
            Map.entry("roundRect", Look.ROUNDED),
            Map.entry("flowChartAlternateProcess", Look.ROUNDED),
            Map.entry("flowChartTerminator", Look.CAPSULE),
            Map.entry("ellipse", Look.CAPSULE),
            Map.entry("diamond", Look.RHOMBUS),
            Map.entry("flowChartDecision", Look.RHOMBUS),
            Map.entry("homePlate", Look.PENTAGON),
            Map.entry("pentagon", Look.PENTAGON),
            Map.entry("flowChartOffpageConnector", Look.PENTAGON));

    /** Where the shafts of block arrows begin and end, in a square of side 1. */
    private static final Map<String, List<Point>> ARROWS = Map.ofEntries(
            arrow("rightArrow", 0, .5, 1, .5),
            arrow("notchedRightArrow", 0, .5, 1, .5),
            arrow("stripedRightArrow", 0, .5, 1, .5),
            arrow("curvedRightArrow", 0, .25, 0, .75, 1, .75),
            arrow("leftArrow", 1, .5, 0, .5),
            arrow("curvedLeftArrow", 1, .25, 1, .75, 0, .75),
            arrow("downArrow", .5, 0, .5, 1),
            arrow("curvedDownArrow", .25, 0, .75, 0, .75, 1),
            arrow("upArrow", .5, 1, .5, 0),
            arrow("curvedUpArrow", .25, 1, .75, 1, .75, 0),
            arrow("leftRightArrow", 0, .5, 1, .5),
            arrow("upDownArrow", .5, 0, .5, 1),
            arrow("bentArrow", .125, 1, .125, .25, 1, .25),
            arrow("bentUpArrow", 0, .875, .75, .875, .75, 0),
            arrow("leftUpArrow", 0, .75, .75, .75, .75, 0),
            arrow("uturnArrow", .125, 1, .125, .125, .75, .125, .75, .75));

    private static final Set<String> TWO_HEADS = Set.of("leftRightArrow", "upDownArrow", "leftUpArrow");

    private PresetShapes() {}

    private static Map.Entry<String, List<Point>> arrow(String name, double... coordinates) {
        Point[] points = new Point[coordinates.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Point(coordinates[2 * i], coordinates[2 * i + 1]);
        }
        return Map.entry(name, List.of(points));
    }

    /** Returns what a shape looks like. */
    static Look look(String name, Adjustments adjustments) {
        if (name.equals("roundRect") && adjustments.get("adj", 16_667) >= ROUND_SIDE) {
            return Look.CAPSULE;
        }
        return LOOKS.getOrDefault(name, Look.OTHER);
    }

    /** Tells whether of a shape only the text counts: braces, speech bubbles. */
    private static boolean isDecoration(String name) {
        return name.contains("Callout")
                || name.endsWith("Brace")
                || name.endsWith("Bracket")
                || name.endsWith("Pair")
                || name.equals("arc");
    }

    /**
     * Returns what a shape is seen as; nothing if it is not seen.
     *
     * @param frame its map onto its place
     * @param written whether it has a text
     * @param textBox whether it was drawn as a frame for text
     */
    static Optional<Look> seen(
            Look look, String name, Affine frame, boolean written, boolean textBox, boolean outlined, boolean filled) {
        boolean visible = (outlined || filled) && !isDecoration(name);
        if (written && (!visible || (textBox && look == Look.BOX))) {
            return Optional.of(Look.LABEL);
        }
        if (!visible) {
            return Optional.empty();
        }
        if (frame.isDiagonal() && (look == Look.BOX || look == Look.RHOMBUS)) {
            return Optional.of(look == Look.BOX ? Look.RHOMBUS : Look.BOX);
        }
        return Optional.of(look);
    }

    /** Returns the corners of a line or of the shaft of a block arrow, in a square of side 1. */
    static Optional<List<Point>> line(String name, Adjustments adjustments) {
        if (ARROWS.containsKey(name)) {
            return Optional.of(ARROWS.get(name));
        }
        double first = adjustments.get("adj1", HALF) / 100_000;
        double second = adjustments.get("adj2", HALF) / 100_000;
        double third = adjustments.get("adj3", HALF) / 100_000;
        Point start = new Point(0, 0);
        Point end = new Point(1, 1);
        return switch (name.startsWith("curved") ? name.replace("curved", "bent") : name) {
            case "line", "lineInv", "straightConnector1" ->
                Optional.of(name.equals("lineInv") ? List.of(new Point(0, 1), new Point(1, 0)) : List.of(start, end));
            case "bentConnector2" -> Optional.of(List.of(start, new Point(1, 0), end));
            case "bentConnector3" -> Optional.of(List.of(start, new Point(first, 0), new Point(first, 1), end));
            case "bentConnector4" ->
                Optional.of(List.of(start, new Point(first, 0), new Point(first, second), new Point(1, second), end));
            case "bentConnector5" ->
                Optional.of(List.of(
                        start,
                        new Point(first, 0),
                        new Point(first, second),
                        new Point(third, second),
                        new Point(third, 1),
                        end));
            default -> Optional.empty();
        };
    }

    /** Tells whether a shape is an arrow with a head by its own nature, at its end. */
    static boolean isBlockArrow(String name) {
        return ARROWS.containsKey(name);
    }

    static boolean hasTwoHeads(String name) {
        return TWO_HEADS.contains(name);
    }

    /** Numbers by name. */
    @FunctionalInterface
    interface Adjustments {
        /** Returns a number, or what it is where nobody changed it. */
        double get(String name, double otherwise);
    }
}
