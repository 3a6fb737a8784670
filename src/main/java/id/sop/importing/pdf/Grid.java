package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The cells between rules; a cell reaches over a rule that is left out between two. */
final class Grid {
    /** Rules closer than this are one, in points. */
    private static final double SAME = 2.2;

    private static final double LEAST_SIDE = 3.5;
    private static final int MOST_CELLS = 250_000;

    private final double[] xs;
    private final double[] ys;
    private final boolean[][] upright;
    private final boolean[][] level;

    private Grid(List<Bar> rules) throws Budget.Exceeded {
        xs = places(rules, false);
        ys = places(rules, true);
        if ((long) xs.length * ys.length > MOST_CELLS) {
            throw new Budget.Exceeded("more than " + MOST_CELLS + " cells");
        }
        upright = new boolean[xs.length][Math.max(0, ys.length - 1)];
        level = new boolean[ys.length][Math.max(0, xs.length - 1)];
        for (Bar rule : rules) {
            boolean[] row = rule.level() ? level[nearest(ys, rule.at())] : upright[nearest(xs, rule.at())];
            double[] along = rule.level() ? xs : ys;
            for (int i = 0; i < row.length; i++) {
                double slack = 0.3 * (along[i + 1] - along[i]);
                row[i] |= rule.from() <= along[i] + slack && rule.to() >= along[i + 1] - slack;
            }
        }
    }

    /** Returns the rules in groups that hang together. */
    static List<List<Bar>> tables(List<Bar> rules) {
        int[] group = new int[rules.size()];
        Arrays.fill(group, -1);
        List<List<Bar>> tables = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (group[i] >= 0) {
                continue;
            }
            List<Bar> table = new ArrayList<>();
            List<Integer> waiting = new ArrayList<>(List.of(i));
            group[i] = tables.size();
            while (!waiting.isEmpty()) {
                Bar rule = rules.get(waiting.remove(waiting.size() - 1));
                table.add(rule);
                for (int j = 0; j < rules.size(); j++) {
                    Bar other = rules.get(j);
                    if (group[j] < 0
                            && other.level() != rule.level()
                            && rule.covers(other.at(), Rules.REACH)
                            && other.covers(rule.at(), Rules.REACH)) {
                        group[j] = tables.size();
                        waiting.add(j);
                    }
                }
            }
            tables.add(table);
        }
        return tables;
    }

    /** Returns the cells of a group of rules, from the top, and from the left. */
    static List<Box> cells(List<Bar> rules) throws Budget.Exceeded {
        Grid grid = new Grid(rules);
        return grid.xs.length < 2 || grid.ys.length < 2 ? List.of() : grid.cells();
    }

    private static double[] places(List<Bar> rules, boolean level) {
        List<Bar> sorted = rules.stream()
                .filter(rule -> rule.level() == level)
                .sorted(Comparator.comparingDouble(Bar::at))
                .toList();
        List<Double> places = new ArrayList<>();
        double first = 0;
        double weighted = 0;
        double weight = 0;
        for (Bar rule : sorted) {
            if (weight > 0 && rule.at() - first > SAME) {
                places.add(weighted / weight);
                weight = 0;
                weighted = 0;
            }
            first = weight == 0 ? rule.at() : first;
            weighted += rule.at() * Math.max(0.01, rule.length());
            weight += Math.max(0.01, rule.length());
        }
        if (weight > 0) {
            places.add(weighted / weight);
        }
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int nearest(double[] places, double place) {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            if (Math.abs(places[i] - place) < Math.abs(places[best] - place)) {
                best = i;
            }
        }
        return best;
    }

    private List<Box> cells() {
        int columns = xs.length - 1;
        int rows = ys.length - 1;
        int[][] region = new int[rows][columns];
        List<List<int[]>> regions = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (region[row][column] == 0) {
                    regions.add(flood(region, row, column, regions.size() + 1));
                }
            }
        }
        List<Box> cells = new ArrayList<>();
        regions.stream().filter(places -> !places.isEmpty()).forEach(places -> pieces(places, cells));
        cells.removeIf(cell -> cell.width() < LEAST_SIDE || cell.height() < LEAST_SIDE);
        cells.sort(Comparator.comparingDouble(Box::y).thenComparingDouble(Box::x));
        return cells;
    }

    /** Returns the places of a region, row and column; none if it is open to the outside. */
    private List<int[]> flood(int[][] region, int row, int column, int number) {
        List<int[]> places = new ArrayList<>();
        List<int[]> waiting = new ArrayList<>();
        waiting.add(new int[] {row, column});
        region[row][column] = number;
        boolean open = false;
        while (!waiting.isEmpty()) {
            int[] place = waiting.remove(waiting.size() - 1);
            places.add(place);
            int r = place[0];
            int c = place[1];
            open |= visit(region, waiting, number, !upright[c][r], r, c - 1);
            open |= visit(region, waiting, number, !upright[c + 1][r], r, c + 1);
            open |= visit(region, waiting, number, !level[r][c], r - 1, c);
            open |= visit(region, waiting, number, !level[r + 1][c], r + 1, c);
        }
        return open ? List.of() : places;
    }

    private static boolean visit(int[][] region, List<int[]> waiting, int number, boolean way, int row, int column) {
        if (!way) {
            return false;
        }
        if (row < 0 || column < 0 || row == region.length || column == region[0].length) {
            return true;
        }
        if (region[row][column] == 0) {
            region[row][column] = number;
            waiting.add(new int[] {row, column});
        }
        return false;
    }

    /** Adds a region; one that is no rectangle in pieces that are, each as many rows high as it can be. */
    private void pieces(List<int[]> places, List<Box> cells) {
        places.sort(Comparator.<int[]>comparingInt(place -> place[0]).thenComparingInt(place -> place[1]));
        List<int[]> runs = new ArrayList<>();
        for (int[] place : places) {
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last[0] == place[0] && last[3] == place[1]) {
                last[3]++;
            } else {
                runs.add(new int[] {place[0], place[0] + 1, place[1], place[1] + 1});
            }
        }
        List<int[]> pieces = new ArrayList<>();
        for (int[] run : runs) {
            int[] above = pieces.stream()
                    .filter(piece -> piece[1] == run[0] && piece[2] == run[2] && piece[3] == run[3])
                    .findFirst()
                    .orElse(null);
            if (above == null) {
                pieces.add(run);
            } else {
                above[1] = run[1];
            }
        }
        for (int[] piece : pieces) {
            double x = xs[piece[2]];
            double y = ys[piece[0]];
            cells.add(new Box(x, y, xs[piece[3]] - x, ys[piece[1]] - y));
        }
    }
}
