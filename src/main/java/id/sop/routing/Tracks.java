package id.sop.routing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The place of every run across its direction: apart from its neighbours, off the rules, clear of the symbols.
 *
 * <p>Runs that touch each other's order are placed together. Each first learns the least and the greatest place that
 * leave room for all others, then takes the one it likes best, and at last the runs of a corridor spread evenly.
 */
final class Tracks {
    private static final double[] HEADS = {Lattice.HEAD, 4.5, 3, 0};
    private static final double[] DISTANCES = {5, 4, 3.2, Lattice.TRACK_DISTANCE, 2, 1.5, 1, 0.6, 0.3};
    private static final double MIDDLE_DISTANCE = 6;
    private static final double REACH = 12;
    private static final int SWEEPS = 8;
    private static final double ROUNDING = 1e-9;

    private final Runs runs;
    private double strain;
    private final List<Shortage> shortages = new ArrayList<>();

    private Tracks(Runs runs) {
        this.runs = runs;
    }

    /** A corridor that lacks some points across. */
    private record Shortage(Run run, double points) {}

    /**
     * How much closer than wanted runs had to come.
     *
     * @param sum 0 when there was room for all
     */
    record Strain(double sum, List<Shortage> shortages) {
        /** Enters every shortage into a ledger. */
        void note(Demand.Ledger ledger) {
            shortages.forEach(shortage -> ledger.missing(shortage.run.upright, shortage.run.line, shortage.points));
        }
    }

    /**
     * Gives every run its place.
     *
     * @return how much closer than wanted some of them had to come
     */
    static Strain place(Runs runs) {
        Tracks tracks = new Tracks(runs);
        Set<Run> done = new HashSet<>();
        for (Run run : runs.all) {
            if (done.add(run)) {
                tracks.placeTogether(component(run, done));
            }
        }
        return new Strain(tracks.strain, tracks.shortages);
    }

    private static List<Run> component(Run first, Set<Run> done) {
        List<Run> members = new ArrayList<>();
        Deque<Run> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Run run = open.poll();
            members.add(run);
            for (Run next : run.after) {
                if (done.add(next)) {
                    open.add(next);
                }
            }
            for (Run next : run.before) {
                if (done.add(next)) {
                    open.add(next);
                }
            }
        }
        return topological(members);
    }

    private static List<Run> topological(List<Run> members) {
        if (members.size() == 1) {
            return members;
        }
        Map<Run, Integer> waiting = new HashMap<>();
        Deque<Run> ready = new ArrayDeque<>();
        for (Run run : members) {
            waiting.put(run, run.before.size());
            if (run.before.isEmpty()) {
                ready.add(run);
            }
        }
        List<Run> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Run run = ready.poll();
            order.add(run);
            for (Run next : run.after) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }

    private void placeTogether(List<Run> order) {
        boolean middle = !order.get(0).isCorridor();
        if (order.size() == 1) {
            Run run = order.get(0);
            Bounds bounds = bounds(run);
            lack(order);
            run.place = middle ? clamp(runs.rule(run), bounds.low, bounds.high) : liked(run, bounds);
            return;
        }
        Map<Run, Bounds> bounds = new HashMap<>();
        double distance = settle(order, bounds, middle);
        for (Run run : order) {
            Bounds own = bounds.get(run);
            double least = own.low;
            for (Run other : run.before) {
                least = Math.max(least, next(run, other.place + distance));
            }
            double wish = middle ? runs.rule(run) : liked(run, own);
            run.place = Math.min(Math.max(least, wish), Math.max(own.high, least));
            run.place = next(run, run.place);
        }
        if (!middle) {
            for (int i = 0; i < SWEEPS; i++) {
                for (Run run : order) {
                    spread(run, bounds.get(run), distance);
                }
            }
        }
    }

    /** Finds the widest distance at which all runs fit, and what it leaves to each. */
    private double settle(List<Run> order, Map<Run, Bounds> bounds, boolean middle) {
        for (double distance : DISTANCES) {
            double wanted = middle ? distance * MIDDLE_DISTANCE / DISTANCES[0] : distance;
            for (double head : HEADS) {
                if (fits(order, bounds, wanted, head)) {
                    double closer = Math.max(0, Lattice.TRACK_DISTANCE - distance) + (HEADS[0] - head) / 100;
                    strain += closer;
                    lack(order);
                    return wanted;
                }
                if (distance > Lattice.TRACK_DISTANCE) {
                    break;
                }
            }
        }
        strain += Lattice.TRACK_DISTANCE * order.size();
        lack(order);
        return DISTANCES[DISTANCES.length - 1];
    }

    /** Notes what is missing across the corridor of these runs for the least distance, full heads and all clearances. */
    private void lack(List<Run> order) {
        Map<Run, Bounds> bounds = new HashMap<>();
        if (!fits(order, bounds, Lattice.TRACK_DISTANCE, HEADS[0])) {
            double most = 0;
            for (Run run : order) {
                most = Math.max(most, bounds.get(run).low - bounds.get(run).high);
            }
            shortages.add(new Shortage(order.get(0), most));
        }
        for (Run run : order) {
            if (run.relaxed > 0) {
                shortages.add(new Shortage(run, run.relaxed));
            }
        }
    }

    private boolean fits(List<Run> order, Map<Run, Bounds> bounds, double distance, double head) {
        for (Run run : order) {
            bounds.put(run, bounds(run, head));
        }
        for (Run run : order) {
            for (Run next : run.after) {
                Bounds b = bounds.get(next);
                b.low = Math.max(b.low, next(next, bounds.get(run).low + distance));
            }
        }
        boolean fits = true;
        for (int i = order.size() - 1; i >= 0; i--) {
            Run run = order.get(i);
            for (Run previous : run.before) {
                Bounds b = bounds.get(previous);
                b.high = Math.min(b.high, previous(previous, bounds.get(run).high - distance));
            }
            fits &= bounds.get(run).low <= bounds.get(run).high + ROUNDING;
        }
        return fits;
    }

    private static final class Bounds {
        private double low;
        private double high;
    }

    private Bounds bounds(Run run) {
        Bounds bounds = bounds(run, HEADS[0]);
        for (double head : HEADS) {
            bounds = bounds(run, head);
            if (bounds.low <= bounds.high + ROUNDING) {
                break;
            }
        }
        return bounds;
    }

    /** Returns the places that symbols and rules leave, with arrowheads of the given length. */
    private Bounds bounds(Run run, double head) {
        double less = Lattice.HEAD - head;
        Bounds bounds = new Bounds();
        bounds.low = next(run, Math.max(run.low, run.lowHead - less));
        bounds.high = previous(run, Math.min(run.high, run.highHead + less));
        if (bounds.low > bounds.high + ROUNDING && head == 0) {
            // No place is right; the edge of the rule is the least bad one.
            strain += Lattice.TRACK_DISTANCE;
            double rule = runs.rule(run);
            boolean later = rule - run.low < run.high - rule;
            bounds.low = later ? rule + Lattice.RULE_CLEARANCE : rule - Lattice.RULE_CLEARANCE;
            bounds.high = bounds.low;
        }
        return bounds;
    }

    /** Returns the least place from {@code place} on that is not on a rule. */
    private double next(Run run, double place) {
        return isOnRule(run, place) ? runs.rule(run) + Lattice.RULE_CLEARANCE : place;
    }

    /** Returns the greatest place up to {@code place} that is not on a rule. */
    private double previous(Run run, double place) {
        return isOnRule(run, place) ? runs.rule(run) - Lattice.RULE_CLEARANCE : place;
    }

    /** Tells whether a place is too close to the rule of its corridor; at the clearance itself, however rounded, it is not. */
    private boolean isOnRule(Run run, double place) {
        return run.isCorridor() && Math.abs(place - runs.rule(run)) < Lattice.RULE_CLEARANCE - ROUNDING;
    }

    /** Returns the middle between rule and symbols on the side to which the run's ends turn. */
    private double liked(Run run, Bounds bounds) {
        double rule = runs.rule(run);
        boolean before = bounds.low < rule && (run.leaning <= 0 || bounds.high < rule);
        if (before) {
            double symbol = Math.max(run.low - Lattice.SYMBOL_CLEARANCE, rule - REACH);
            return clamp((symbol + rule) / 2, bounds.low, Math.min(bounds.high, rule - Lattice.RULE_CLEARANCE));
        }
        double symbol = Math.min(run.high + Lattice.SYMBOL_CLEARANCE, rule + REACH);
        return clamp((symbol + rule) / 2, Math.max(bounds.low, rule + Lattice.RULE_CLEARANCE), bounds.high);
    }

    /** Moves a run to the middle between its neighbours, on its side of the rule. */
    private void spread(Run run, Bounds bounds, double distance) {
        double rule = runs.rule(run);
        boolean before = run.place < rule;
        double least = before ? Math.max(rule - REACH, run.low - Lattice.SYMBOL_CLEARANCE) : rule;
        double greatest = before ? rule : Math.min(rule + REACH, run.high + Lattice.SYMBOL_CLEARANCE);
        double lowest = before ? bounds.low : Math.max(bounds.low, rule + Lattice.RULE_CLEARANCE);
        double highest = before ? Math.min(bounds.high, rule - Lattice.RULE_CLEARANCE) : bounds.high;
        for (Run other : run.before) {
            least = Math.max(least, other.place);
            lowest = Math.max(lowest, other.place + distance);
        }
        for (Run other : run.after) {
            greatest = Math.min(greatest, other.place);
            highest = Math.min(highest, other.place - distance);
        }
        if (lowest <= highest) {
            run.place = clamp((least + greatest) / 2, lowest, highest);
        }
    }

    private static double clamp(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
