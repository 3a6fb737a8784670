package id.sop.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of which programs make long straight lines: cell by cell, dot by dot, or twice. */
final class Runs {
    private static final double ASIDE = 0.9;
    private static final double GAP = 2;
    private static final double STROKE_GAP = 0.6;

    private Runs() {}

    static List<Bar> joined(List<Bar> bars) {
        List<Bar> joined = new ArrayList<>();
        for (boolean level : new boolean[] {true, false}) {
            for (boolean filled : new boolean[] {true, false}) {
                joined.addAll(along(bars.stream()
                        .filter(bar -> bar.level() == level && bar.filled() == filled)
                        .sorted(Comparator.comparingDouble(Bar::at).thenComparingDouble(Bar::from))
                        .toList()));
            }
        }
        return joined;
    }

    private static List<Bar> along(List<Bar> sorted) {
        List<Bar> joined = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(start).at() > ASIDE) {
                List<Bar> row = new ArrayList<>(sorted.subList(start, i));
                row.sort(Comparator.comparingDouble(Bar::from));
                joined.addAll(row(row));
                start = i;
            }
        }
        return joined;
    }

    private static List<Bar> row(List<Bar> row) {
        List<Bar> joined = new ArrayList<>();
        Bar run = null;
        int pieces = 0;
        for (Bar bar : row) {
            boolean meets = run != null && bar.from() <= run.to() + (bar.filled() ? GAP : STROKE_GAP);
            if (meets) {
                // Where it stands is told by its longest piece.
                Bar main = bar.length() > run.length() ? bar : run;
                boolean dashes = run.dashed() || bar.dashed();
                double end = Math.max(run.to(), bar.to());
                run = new Bar(main.level(), main.at(), run.from(), end, main.width(), main.filled(), dashes);
                pieces++;
            } else {
                if (run != null) {
                    joined.add(run);
                }
                run = bar;
                pieces = 1;
            }
        }
        if (pieces > 0) {
            joined.add(run);
        }
        return joined;
    }
}
