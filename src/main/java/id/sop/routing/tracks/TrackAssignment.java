package id.sop.routing.tracks;

import id.sop.routing.lattice.Spacing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Phase 4b, track assignment: the place of every segment across its direction, apart from its neighbours, off the rules,
 * clear of the symbols.
 *
 * <p>Segments that touch each other's order are placed together. Each first learns the least and the greatest place that
 * leave room for all others, by the longest ways through the graph from both its ends, as the compaction of layouts does
 * (Y.-Z. Liao, C. K. Wong: An Algorithm to Compact a VLSI Symbolic Layout with Mixed Constraints, IEEE Transactions on
 * Computer-Aided Design 2, 1983); then takes the one it likes best, and at last the segments of a corridor spread evenly.
 * Unlike the left-edge algorithm this never puts two segments into one track: there is room in a corridor, and an order.
 *
 * <p>Before: a constraint graph. After: every segment has its place, and the order demanded of each two is kept as far apart
 * as there is room; what was lacking is told.
 */
public final class TrackAssignment {
    /** The length of an arrow's last piece with which a line shows behind the head, and that of a first piece beside it. */
    private static final double LONG_HEAD = 9;

    /** The lengths of arrowheads for which room is sought, the best first. */
    private static final double[] HEADS = {Spacing.HEAD, 4.5, 3, 0};

    /** The least distance between segments at which room is sought for longer pieces than heads need. */
    private static final double LEAST_BESIDE_LONG = 4;

    /** The distances between segments that are tried, the best first. */
    private static final double[] DISTANCES = {5, 4.3, 4, 3.2, Spacing.TRACK, 2, 1.5, 1, 0.6, 0.3};

    /** The best distance in the middle of lanes and rows. */
    private static final double MIDDLE_DISTANCE = 6;

    /** No segment likes to be further away from its rule than half of this. */
    private static final double REACH = 12;

    private static final int SWEEPS = 8;

    private double strain;
    private final List<Strain.Shortage> shortages = new ArrayList<>();

    private TrackAssignment() {}

    /**
     * Gives every segment its place.
     *
     * @return how much closer than wanted some of them had to come
     */
    public static Strain place(ConstraintGraph graph) {
        TrackAssignment tracks = new TrackAssignment();
        Set<TrackSegment> done = new HashSet<>();
        for (TrackSegment segment : graph.segments()) {
            if (done.add(segment)) {
                tracks.placeTogether(component(segment, done));
            }
        }
        return new Strain(tracks.strain, tracks.shortages);
    }

    private static List<TrackSegment> component(TrackSegment first, Set<TrackSegment> done) {
        List<TrackSegment> members = new ArrayList<>();
        Deque<TrackSegment> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            TrackSegment segment = open.poll();
            members.add(segment);
            for (TrackSegment next : segment.after) {
                if (done.add(next)) {
                    open.add(next);
                }
            }
            for (TrackSegment next : segment.before) {
                if (done.add(next)) {
                    open.add(next);
                }
            }
        }
        return topological(members);
    }

    private static List<TrackSegment> topological(List<TrackSegment> members) {
        if (members.size() == 1) {
            return members;
        }
        Map<TrackSegment, Integer> waiting = new HashMap<>();
        Deque<TrackSegment> ready = new ArrayDeque<>();
        for (TrackSegment segment : members) {
            waiting.put(segment, segment.before.size());
            if (segment.before.isEmpty()) {
                ready.add(segment);
            }
        }
        List<TrackSegment> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            TrackSegment segment = ready.poll();
            order.add(segment);
            for (TrackSegment next : segment.after) {
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }

    private void placeTogether(List<TrackSegment> order) {
        boolean middle = !order.get(0).isCorridor();
        if (order.size() == 1) {
            TrackSegment segment = order.get(0);
            FeasibleInterval range = range(segment);
            addForced(List.of(range));
            lack(order);
            segment.place = middle ? range.nearest(segment.rule) : liked(segment, range);
            return;
        }
        Map<TrackSegment, FeasibleInterval> ranges = new HashMap<>();
        double distance = settle(order, ranges, middle);
        for (TrackSegment segment : order) {
            FeasibleInterval own = ranges.get(segment);
            double least = own.low;
            for (TrackSegment other : segment.before) {
                least = Math.max(least, FeasibleInterval.next(segment, other.place + distance));
            }
            double wish = middle ? segment.rule : liked(segment, own);
            double place = Math.min(Math.max(least, wish), Math.max(own.high, least));
            segment.place = FeasibleInterval.next(segment, place);
        }
        if (!middle) {
            for (int i = 0; i < SWEEPS; i++) {
                for (TrackSegment segment : order) {
                    spread(segment, ranges.get(segment), distance);
                }
            }
        }
    }

    /** Returns the range of a segment that has no neighbours, with the longest head that leaves one. */
    private static FeasibleInterval range(TrackSegment segment) {
        FeasibleInterval roomy = FeasibleInterval.of(segment, LONG_HEAD);
        if (!roomy.isEmpty()) {
            return roomy;
        }
        int head = 0;
        FeasibleInterval range = FeasibleInterval.of(segment, HEADS[head]);
        while (range.isEmpty()) {
            range = FeasibleInterval.of(segment, HEADS[++head]);
        }
        return range;
    }

    /** Returns the distance at which there is room for arrows that show behind their heads; nothing where there is less. */
    private static Optional<Double> roomy(
            List<TrackSegment> order, Map<TrackSegment, FeasibleInterval> ranges, boolean middle) {
        for (double distance : DISTANCES) {
            double wanted = middle ? distance * MIDDLE_DISTANCE / DISTANCES[0] : distance;
            if (distance >= LEAST_BESIDE_LONG && fit(order, ranges, wanted, LONG_HEAD)) {
                return Optional.of(wanted);
            }
        }
        return Optional.empty();
    }

    /** Finds the widest distance at which all segments fit, and what it leaves to each. */
    private double settle(List<TrackSegment> order, Map<TrackSegment, FeasibleInterval> ranges, boolean middle) {
        Optional<Double> roomy = roomy(order, ranges, middle);
        if (roomy.isPresent()) {
            lack(order);
            return roomy.get();
        }
        for (double distance : DISTANCES) {
            double wanted = middle ? distance * MIDDLE_DISTANCE / DISTANCES[0] : distance;
            for (double head : HEADS) {
                boolean fit = fit(order, ranges, wanted, head);
                addForced(ranges.values());
                if (fit) {
                    double closer = Math.max(0, Spacing.TRACK - distance) + (HEADS[0] - head) / 100;
                    strain += closer;
                    lack(order);
                    return wanted;
                }
                if (distance > Spacing.TRACK) {
                    break;
                }
            }
        }
        strain += Spacing.TRACK * order.size();
        lack(order);
        return DISTANCES[DISTANCES.length - 1];
    }

    /** A segment that has no right place strains a drawing as one that lies upon another, at every distance that is tried. */
    private void addForced(Collection<FeasibleInterval> ranges) {
        for (FeasibleInterval range : ranges) {
            strain += range.isForced() ? Spacing.TRACK : 0;
        }
    }

    /** Notes what is missing across the corridor of these segments for the least distance, full heads and all clearances. */
    private void lack(List<TrackSegment> order) {
        Map<TrackSegment, FeasibleInterval> ranges = new HashMap<>();
        if (!fit(order, ranges, Spacing.TRACK, HEADS[0])) {
            double most = 0;
            for (TrackSegment segment : order) {
                most = Math.max(most, ranges.get(segment).low - ranges.get(segment).high);
            }
            List<TrackSegment> tight = order.stream()
                    .filter(segment -> ranges.get(segment).isEmpty())
                    .toList();
            note(order.get(0), most, tight);
        }
        for (TrackSegment segment : order) {
            if (segment.relaxed > 0) {
                note(segment, segment.relaxed, List.of(segment));
            }
        }
    }

    private void note(TrackSegment segment, double points, List<TrackSegment> tight) {
        List<Strain.Stretch> stretches = tight.stream()
                .map(piece -> new Strain.Stretch(piece.from, piece.to))
                .toList();
        shortages.add(new Strain.Shortage(segment.upright, segment.line, points, stretches));
    }

    /** Fills in what a distance and a head leave to each segment, and tells whether that is a place for all. */
    private static boolean fit(
            List<TrackSegment> order, Map<TrackSegment, FeasibleInterval> ranges, double distance, double head) {
        for (TrackSegment segment : order) {
            ranges.put(segment, FeasibleInterval.of(segment, head));
        }
        for (TrackSegment segment : order) {
            for (TrackSegment next : segment.after) {
                FeasibleInterval range = ranges.get(next);
                range.low = Math.max(range.low, FeasibleInterval.next(next, ranges.get(segment).low + distance));
            }
        }
        boolean fit = true;
        for (int i = order.size() - 1; i >= 0; i--) {
            TrackSegment segment = order.get(i);
            for (TrackSegment previous : segment.before) {
                FeasibleInterval range = ranges.get(previous);
                range.high =
                        Math.min(range.high, FeasibleInterval.previous(previous, ranges.get(segment).high - distance));
            }
            fit &= !ranges.get(segment).isEmpty();
        }
        return fit;
    }

    /** Returns the middle between rule and symbols on the side to which the segment's ends turn. */
    private static double liked(TrackSegment segment, FeasibleInterval range) {
        double rule = segment.rule;
        boolean before = range.low < rule && (segment.leaning <= 0 || range.high < rule);
        if (before) {
            double symbol = Math.max(segment.low - Spacing.SYMBOL, rule - REACH);
            return FeasibleInterval.clamp((symbol + rule) / 2, range.low, Math.min(range.high, rule - Spacing.RULE));
        }
        double symbol = Math.min(segment.high + Spacing.SYMBOL, rule + REACH);
        return FeasibleInterval.clamp((symbol + rule) / 2, Math.max(range.low, rule + Spacing.RULE), range.high);
    }

    /** Moves a segment to the middle between its neighbours, on its side of the rule. */
    private static void spread(TrackSegment segment, FeasibleInterval range, double distance) {
        double rule = segment.rule;
        boolean before = segment.place < rule;
        double least = before ? Math.max(rule - REACH, segment.low - Spacing.SYMBOL) : rule;
        double greatest = before ? rule : Math.min(rule + REACH, segment.high + Spacing.SYMBOL);
        double lowest = before ? range.low : Math.max(range.low, rule + Spacing.RULE);
        double highest = before ? Math.min(range.high, rule - Spacing.RULE) : range.high;
        for (TrackSegment other : segment.before) {
            least = Math.max(least, other.place);
            lowest = Math.max(lowest, other.place + distance);
        }
        for (TrackSegment other : segment.after) {
            greatest = Math.min(greatest, other.place);
            highest = Math.min(highest, other.place - distance);
        }
        if (lowest <= highest) {
            segment.place = FeasibleInterval.clamp((least + greatest) / 2, lowest, highest);
        }
    }
}
