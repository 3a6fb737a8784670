package id.sop.routing;

import id.sop.geometry.Side;
import java.util.ArrayList;
import java.util.List;

/**
 * The border of half a row, as the search through {@link EveryDrawing} sees it: the ends of strands on it in their order,
 * clockwise from the top left, and the places between them where another strand may end.
 */
final class HalfRow {
    private final List<Integer> ends = new ArrayList<>();
    private final List<Integer> endLevels = new ArrayList<>();
    private final List<Integer> endSpaces = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /**
     * A node, or a line that passes a level, with the ends of the strands that meet it from above and from below: for a
     * node those at its left, its middle and its right.
     *
     * @param node index of the node, or -1
     */
    record Spot(int node, List<List<Integer>> above, List<List<Integer>> below) {
        static Spot ofNode(int node) {
            return new Spot(node, sides(), sides());
        }

        static Spot ofLine(int above, int below) {
            return new Spot(-1, List.of(new ArrayList<>(List.of(above))), List.of(new ArrayList<>(List.of(below))));
        }

        private static List<List<Integer>> sides() {
            return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        boolean isNode() {
            return node >= 0;
        }

        /** Returns how many strands end at a side of the node. */
        int count(Side side) {
            return switch (side) {
                case TOP -> above.get(1).size();
                case BOTTOM -> below.get(1).size();
                case LEFT -> above.get(0).size() + below.get(0).size();
                case RIGHT -> above.get(2).size() + below.get(2).size();
            };
        }
    }

    /**
     * Where a strand may end.
     *
     * @param at how many ends come before it on the way around
     * @param level the level on which it lies
     * @param spot the node, or null between the spots of the level
     * @param side of the node, or null
     * @param ends those at this side of the node in this half, or null
     * @param index among these ends, or among the spots of the level
     * @param space twice the number of nodes to the left of it; one more above or below a node
     */
    record Place(int at, int level, Spot spot, Side side, List<Integer> ends, int index, int space) {
        boolean isAtNode() {
            return spot != null;
        }
    }

    /** Walks around a half of a row: the one between a level and the next. */
    HalfRow(List<List<Spot>> levels, int half) {
        List<Spot> upper = levels.get(half);
        int space = 0;
        for (int i = 0; i <= upper.size(); i++) {
            places.add(new Place(ends.size(), half, null, null, null, i, space));
            if (i < upper.size()) {
                Spot spot = upper.get(i);
                walkBelow(half, spot, space);
                space += spot.isNode() ? 2 : 0;
            }
        }
        List<Spot> lower = levels.get(half + 1);
        space = 2 * (int) lower.stream().filter(Spot::isNode).count();
        for (int i = lower.size(); i >= 0; i--) {
            places.add(new Place(ends.size(), half + 1, null, null, null, i, space));
            if (i > 0) {
                Spot spot = lower.get(i - 1);
                space -= spot.isNode() ? 2 : 0;
                walkAbove(half + 1, spot, space);
            }
        }
    }

    private void walkBelow(int level, Spot spot, int space) {
        for (int part = 0; part < spot.below.size(); part++) {
            List<Integer> there = spot.below.get(part);
            Side side = part == 0 ? Side.LEFT : part == 1 ? Side.BOTTOM : Side.RIGHT;
            for (int k = 0; k <= there.size(); k++) {
                add(spot, new Place(ends.size(), level, spot, side, there, k, space + part));
                if (k < there.size()) {
                    end(there.get(k), level, space + part);
                }
            }
        }
    }

    private void walkAbove(int level, Spot spot, int space) {
        for (int part = spot.above.size() - 1; part >= 0; part--) {
            List<Integer> there = spot.above.get(part);
            Side side = part == 0 ? Side.LEFT : part == 1 ? Side.TOP : Side.RIGHT;
            for (int k = there.size(); k >= 0; k--) {
                add(spot, new Place(ends.size(), level, spot, side, there, k, space + part));
                if (k > 0) {
                    end(there.get(k - 1), level, space + part);
                }
            }
        }
    }

    private void end(int strand, int level, int space) {
        ends.add(strand);
        endLevels.add(level);
        endSpaces.add(space);
    }

    private void add(Spot spot, Place place) {
        if (spot.isNode()) {
            places.add(place);
        }
    }

    /** Tells whether a strand ends on a level in some space. */
    boolean ends(int strand, int level, int space) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i) == strand && endLevels.get(i) == level && endSpaces.get(i) == space) {
                return true;
            }
        }
        return false;
    }

    List<Place> places() {
        return places;
    }

    /** Returns the strands that end on the border, each once. */
    List<Integer> strands() {
        return ends.stream().distinct().toList();
    }

    /** Returns how many strands a chord crosses from the only end of a strand to a place. */
    int crossed(int strand, Place place) {
        int from = ends.indexOf(strand);
        int low = Math.min(from + 1, place.at);
        int high = Math.max(from, place.at);
        int crossed = 0;
        for (int i = low; i < high; i++) {
            int other = ends.get(i);
            boolean first = ends.subList(low, i).indexOf(other) < 0;
            boolean outside = ends.subList(0, low).contains(other)
                    || ends.subList(high, ends.size()).contains(other);
            crossed += other != strand && first && outside ? 1 : 0;
        }
        return crossed;
    }

    /** Returns how many crossings there are more when a strand with one end becomes part of another strand. */
    int joining(int strand, int host) {
        int more = 0;
        for (int other : strands()) {
            if (other != strand && other != host) {
                more += crossings(other, host, strand) - crossings(other, host, host);
            }
        }
        return more;
    }

    /** Returns the crossings of one strand with two that are one: how often their ends alternate, by pairs, but for one. */
    private int crossings(int one, int other, int same) {
        int changes = 0;
        int first = 0;
        int last = 0;
        for (int end : ends) {
            int now = end == one ? 1 : end == other || end == same ? 2 : 0;
            if (now != 0) {
                changes += last != 0 && now != last ? 1 : 0;
                first = first == 0 ? now : first;
                last = now;
            }
        }
        return (changes + (first == last ? 0 : 1)) / 2 - 1;
    }
}
