package id.sop.paging;

import id.sop.model.Act;
import id.sop.model.Flow;
import id.sop.model.Leg;
import id.sop.model.Performers;
import id.sop.model.Sop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of symbols of one step: most steps have one, and one who acts again has his next symbol below the one before, in
 * the same cell. Above them stands the capsule of a beginning, below them those of an end, where these have their own.
 */
public final class StepRows {
    /** A decision with more exits than this sends them out on one line with branches, to symbols below. */
    public static final int MOST_CORNERS = 3;

    private final List<List<Place>> rows = new ArrayList<>();
    private final Sop sop;
    private final int step;

    /** What a symbol stands for. */
    public enum Kind {
        /** The beginning of the procedure. */
        START,
        /** Somebody's part. */
        ACT,
        /** What several do in one box. */
        SHARED,
        /** The decision. */
        DECISION
    }

    /**
     * A symbol.
     *
     * @param act whose part it is; of one that several share, that of the leftmost
     * @param lanes how many columns it goes across
     */
    public record Place(Kind kind, Act act, int lanes) {}

    private StepRows(Sop sop, int step) {
        this.sop = sop;
        this.step = step;
    }

    /** Returns the rows of a step, from top to bottom: at least one, without symbols where nobody known performs it. */
    public static List<List<Place>> of(Sop sop, int step) {
        StepRows found = new StepRows(sop, step);
        found.fill();
        return List.copyOf(found.rows);
    }

    private void fill() {
        List<Act> acts = sop.actsToDecision(step);
        if (sop.startsInOwnCapsule(step)) {
            put(0, new Place(Kind.START, first(acts), 1));
        }
        int row = rows.size();
        Performers performers = sop.step(step).performers();
        if (performers.together()) {
            row = together(row, sop.acts(step), performers.shareBox());
        } else {
            for (Act act : acts) {
                row = chain(row, act);
            }
        }
        List<Flow.Exit> exits = sop.flow().exits(step);
        int below = mostExits(exits) > MOST_CORNERS ? row + 1 : row;
        Set<Act> placed = new HashSet<>();
        for (Flow.Exit exit : exits) {
            int at = below;
            for (Act act : sop.actsBehind(exit)) {
                at = placed.add(act) ? chain(at, act) : at;
            }
        }
        if (rows.isEmpty()) {
            rows.add(List.of());
        }
    }

    /** Returns how many exits that rhombus has which has most. */
    private long mostExits(List<Flow.Exit> exits) {
        Map<Act, Long> counts = exits.stream()
                .flatMap(exit -> sop.course(step).legs(exit).stream())
                .distinct()
                .collect(Collectors.groupingBy(Leg::decider, Collectors.counting()));
        return counts.size() > 1 ? Collections.max(counts.values()) : exits.size();
    }

    private Act first(List<Act> acts) {
        return sop.step(step).performers().shareBox() ? leftmost(sop.acts(step)) : acts.get(0);
    }

    private static Act leftmost(List<Act> acts) {
        return acts.stream()
                .reduce((one, other) -> other.column() < one.column() ? other : one)
                .orElseThrow();
    }

    /**
     * Puts those who work together into a row and returns the row of the decision. Where they share a box, or one decides who
     * stands between others, his rhombus has a row of its own: its sides are then free for its exits.
     */
    private int together(int row, List<Act> acts, boolean share) {
        Optional<Act> decider = sop.decidingAct(step);
        boolean shared = share && acts.size() > 1 && Act.areSideBySide(acts);
        if (!shared && decider.filter(act -> act.isBetween(acts)).isEmpty()) {
            acts.forEach(act -> put(row, place(act)));
            return row;
        }
        if (shared) {
            put(row, new Place(Kind.SHARED, leftmost(acts), acts.size()));
        } else {
            acts.forEach(act -> put(row, new Place(Kind.ACT, act, 1)));
        }
        decider.ifPresent(act -> put(row + 1, new Place(Kind.DECISION, act, 1)));
        return decider.isPresent() ? row + 1 : row;
    }

    private Place place(Act act) {
        return new Place(sop.course(step).decides(act) ? Kind.DECISION : Kind.ACT, act, 1);
    }

    /** Puts a symbol into a row, or into the one below where its cell is taken; returns that row. */
    private int chain(int row, Act act) {
        int at = row;
        while (isTaken(at, act.column())) {
            at++;
        }
        put(at, place(act));
        return at;
    }

    private boolean isTaken(int row, int column) {
        return row < rows.size()
                && rows.get(row).stream().anyMatch(place -> place.act().column() == column);
    }

    private void put(int row, Place place) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        rows.get(row).add(place);
    }
}
