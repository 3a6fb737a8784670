package id.sop.importing.pdf;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import java.util.ArrayList;
import java.util.List;

/** Tells the rules of tables from other straight lines: both ends of a rule stand on rules that cross it. */
final class Rules {
    /** How far a rule may end from the one on which it ends, in points. */
    static final double REACH = 2.5;

    /** So many rules that end at one line stand for a rule that was left out at the side of a table. */
    private static final int FEWEST_OPEN = 3;

    private static final double ALIGNED = 1.2;
    private static final double LEAST_OPEN = 60;
    private static final int MOST = 6000;

    /** How much longer all painted rules are than all drawn lines if these are no rules. */
    private static final double MOSTLY = 3;

    /** So many crossings make a rule of a line that is too long. */
    private static final int MANY_CROSSINGS = 3;

    /** As a part of its length: what a rule that is too long reaches over between the rules that it crosses. */
    private static final double LEAST_RULE = 0.7;

    private static final int MOST_ROUNDS = 40;

    private final List<Bar> rules = new ArrayList<>();
    private final List<Bar> others = new ArrayList<>();

    private Rules() {}

    /** Sorts straight lines. */
    static Rules among(List<Bar> bars, Pieces pieces, List<Figure> figures) throws Budget.Exceeded {
        if (bars.size() > MOST) {
            throw new Budget.Exceeded("more than " + MOST + " lines");
        }
        Rules sorted = new Rules();
        for (Bar bar : bars) {
            boolean arrow = hasHead(bar, pieces.heads) || touches(bar, figures);
            (arrow ? sorted.others : sorted.rules).add(bar);
        }
        sorted.dropMiddles(pieces.lines);
        sorted.dropDrawnLines();
        sorted.addOpenSides();
        boolean changed = true;
        for (int round = 0; changed && round < MOST_ROUNDS; round++) {
            changed = sorted.prune();
        }
        return sorted;
    }

    List<Bar> rules() {
        return rules;
    }

    List<Bar> others() {
        return others;
    }

    private static boolean hasHead(Bar bar, List<Head> heads) {
        return heads.stream()
                .anyMatch(head ->
                        Arrowheads.fits(head, bar.end(), bar.start()) || Arrowheads.fits(head, bar.start(), bar.end()));
    }

    /** Tells whether a line ends at the side of a figure. */
    private static boolean touches(Bar bar, List<Figure> figures) {
        return figures.stream().anyMatch(figure -> touches(figure, bar.start()) || touches(figure, bar.end()));
    }

    private static boolean touches(Figure figure, Point end) {
        return figure.lined() && figure.box().distance(Box.around(end, 0, 0)) < 1 && figure.edgeDistance(end) < 1;
    }

    /** What runs from the end of a line that is no rule to the end of another one is the middle of an arrow in three pieces. */
    private void dropMiddles(List<Line> lines) {
        List<Point> ends = new ArrayList<>();
        lines.forEach(line -> ends.addAll(List.of(line.start(), line.end())));
        others.forEach(bar -> ends.addAll(bar.points()));
        List<Bar> dropped = rules.stream()
                .filter(rule -> rule.points().stream()
                        .allMatch(end -> ends.stream().anyMatch(other -> Points.distance(end, other) < ALIGNED)))
                .toList();
        rules.removeAll(dropped);
        others.addAll(dropped);
    }

    /** Where rules are painted as narrow areas, a line that was drawn is a rule only if it runs from one of them to another. */
    private void dropDrawnLines() {
        List<Bar> painted = rules.stream().filter(Bar::filled).toList();
        double drawn = rules.stream()
                .filter(rule -> !rule.filled())
                .mapToDouble(Bar::length)
                .sum();
        if (painted.stream().mapToDouble(Bar::length).sum() < MOSTLY * drawn) {
            return;
        }
        List<Bar> dropped = rules.stream()
                .filter(rule ->
                        !rule.filled() && !(stands(rule, rule.from(), painted) && stands(rule, rule.to(), painted)))
                .toList();
        rules.removeAll(dropped);
        others.addAll(dropped);
    }

    private static boolean stands(Bar rule, double end, List<Bar> painted) {
        return painted.stream()
                .anyMatch(other -> other.level() != rule.level()
                        && Math.abs(other.at() - end) <= REACH
                        && other.covers(rule.at(), REACH));
    }

    /** A table without rules at its sides gets them, so that all its cells have bounds. */
    private void addOpenSides() {
        for (boolean level : new boolean[] {true, false}) {
            List<Bar> along = rules.stream()
                    .filter(rule -> rule.level() == level && rule.length() > LEAST_OPEN)
                    .toList();
            for (Bar rule : along) {
                addOpenSide(along, rule, rule.from(), true);
                addOpenSide(along, rule, rule.to(), false);
            }
        }
    }

    private void addOpenSide(List<Bar> along, Bar rule, double end, boolean start) {
        if (crossing(rule).stream().anyMatch(other -> Math.abs(other.at() - end) <= REACH)) {
            return;
        }
        List<Bar> aligned = along.stream()
                .filter(other -> Math.abs((start ? other.from() : other.to()) - end) <= ALIGNED
                        && Math.abs(other.length() - rule.length()) <= 2 * ALIGNED)
                .toList();
        if (aligned.size() >= FEWEST_OPEN) {
            double first = aligned.stream().mapToDouble(Bar::at).min().orElseThrow();
            double last = aligned.stream().mapToDouble(Bar::at).max().orElseThrow();
            rules.add(new Bar(!rule.level(), end, first, last, rule.width(), rule.filled(), false));
        }
    }

    private List<Bar> crossing(Bar rule) {
        return rules.stream()
                .filter(other -> other.level() != rule.level()
                        && rule.covers(other.at(), REACH)
                        && other.covers(rule.at(), REACH))
                .toList();
    }

    private boolean prune() {
        boolean changed = false;
        for (int i = rules.size() - 1; i >= 0; i--) {
            Bar rule = rules.get(i);
            List<Bar> crossing = crossing(rule);
            double first = crossing.stream().mapToDouble(Bar::at).min().orElse(0);
            double last = crossing.stream().mapToDouble(Bar::at).max().orElse(0);
            boolean starts = first - rule.from() <= REACH;
            boolean ends = rule.to() - last <= REACH;
            boolean overlong =
                    rule.filled() && crossing.size() >= MANY_CROSSINGS && last - first >= LEAST_RULE * rule.length();
            boolean kept = starts || ends || overlong;
            if (crossing.isEmpty() || last - first < REACH || !kept) {
                rules.remove(i);
                others.add(rule);
                changed = true;
            } else if (!starts || !ends) {
                rules.remove(i);
                changed = true;
                if (rule.filled()) {
                    rules.add(i, trimmed(rule, starts ? rule.from() : first, ends ? rule.to() : last));
                } else {
                    others.add(rule);
                }
            }
        }
        return changed;
    }

    private Bar trimmed(Bar rule, double from, double to) {
        if (from > rule.from()) {
            others.add(rule.between(rule.from(), from));
        }
        if (to < rule.to()) {
            others.add(rule.between(to, rule.to()));
        }
        return rule.between(from, to);
    }
}
