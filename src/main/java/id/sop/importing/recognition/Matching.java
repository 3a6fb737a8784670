package id.sop.importing.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The most valuable way to give each of some things at most one place, and each place at most one thing (the assignment problem, by
 * augmenting along the best alternating path).
 */
final class Matching {
    /** More pairs are not looked at. */
    private static final int MOST = 600;

    private static final double LEAST_GAIN = 1e-9;

    private final int[] placeOf;
    private final int[] thingAt;
    private final double[] worthAt;
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(int thing, int place, double worth) {}

    Matching(int things, int places) {
        placeOf = new int[things];
        thingAt = new int[places];
        worthAt = new double[places];
        Arrays.fill(placeOf, -1);
        Arrays.fill(thingAt, -1);
    }

    /** Says what it is worth that a thing gets a place. */
    void add(int thing, int place, double worth) {
        if (worth > 0 && pairs.size() < MOST) {
            pairs.add(new Pair(thing, place, worth));
        }
    }

    /** Returns the place of each thing; -1 for none. */
    int[] best() {
        while (augment()) {
            // Each time one more thing has a place.
        }
        return placeOf;
    }

    /** Gives one more thing a place, moving others where that is worth it; tells whether there was one. */
    private boolean augment() {
        double[] gain = new double[thingAt.length];
        Pair[] via = new Pair[thingAt.length];
        Arrays.fill(gain, Double.NEGATIVE_INFINITY);
        boolean changed = true;
        for (int round = 0; changed && round <= thingAt.length; round++) {
            changed = false;
            for (Pair pair : pairs) {
                int held = placeOf[pair.thing()];
                double before = held < 0 ? 0 : gain[held] - worthAt[held];
                if (held != pair.place() && before + pair.worth() > gain[pair.place()] + LEAST_GAIN) {
                    gain[pair.place()] = before + pair.worth();
                    via[pair.place()] = pair;
                    changed = true;
                }
            }
        }
        int end = -1;
        for (int place = 0; place < gain.length; place++) {
            boolean better = thingAt[place] < 0 && gain[place] > (end < 0 ? LEAST_GAIN : gain[end]);
            end = better ? place : end;
        }
        if (end < 0) {
            return false;
        }
        int place = end;
        while (place >= 0) {
            Pair pair = via[place];
            int held = placeOf[pair.thing()];
            placeOf[pair.thing()] = place;
            thingAt[place] = pair.thing();
            worthAt[place] = pair.worth();
            place = held;
        }
        return true;
    }
}
