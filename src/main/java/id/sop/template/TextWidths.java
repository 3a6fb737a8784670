package id.sop.template;

import java.util.Arrays;
import java.util.List;

/** The widths of the columns of texts in the room that the others leave to them. */
final class TextWidths {
    /** What a line of text has to spare beside its longest line, in points: more would only be white. */
    private static final double SPARE = 10;

    private final List<WordColumn> columns;
    private final double room;
    private final double[] chosen;

    /** How wide each may become while others can take what is left. */
    private final double[] most;

    private TextWidths(List<WordColumn> columns, double room) {
        this.columns = columns;
        this.room = room;
        this.chosen = columns.stream().mapToDouble(WordColumn::comfortable).toArray();
        double share = room / columns.size();
        this.most = columns.stream()
                .mapToDouble(column -> column.isOfTimes() ? most(column, share) : Double.POSITIVE_INFINITY)
                .toArray();
    }

    /** Times are short and stand in the middle: a column of them takes what its lines need, and not more than its share. */
    private static double most(WordColumn column, double share) {
        return Math.max(column.comfortable(), Math.min(column.longest() + SPARE, share));
    }

    /** Returns widths in points that add up to a room, those with which the table is lowest. */
    static double[] of(List<WordColumn> columns, Density density, double room) {
        TextWidths widths = new TextWidths(columns, room);
        widths.narrow();
        new ColumnWidening(columns, density, widths.chosen, widths.most).run(widths.rest());
        widths.fill();
        return widths.chosen;
    }

    /** Returns how tall the rows of the table are together in a room, as far as it can be reckoned, in points. */
    static double height(List<WordColumn> columns, Density density, double room) {
        TextWidths widths = new TextWidths(columns, room);
        widths.narrow();
        return new ColumnWidening(columns, density, widths.chosen, widths.most).run(widths.rest());
    }

    private double rest() {
        return room - Arrays.stream(chosen).sum();
    }

    /** Gives what is left to columns with texts: first until each text has one line, then to all of these in proportion. */
    private void fill() {
        double[] wanted = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            wanted[i] = Math.max(0, Math.min(most[i], columns.get(i).longest() + SPARE) - chosen[i]);
        }
        double part = Math.min(1, rest() / Math.max(1, Arrays.stream(wanted).sum()));
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] += part * wanted[i];
        }
        double rest = rest();
        boolean[] takes = takers();
        double all = 0;
        for (int i = 0; i < chosen.length; i++) {
            all += takes[i] ? chosen[i] : 0;
        }
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] += takes[i] ? rest * chosen[i] / all : 0;
        }
    }

    /** Tells which columns become wider than their texts need: those with texts that have no bound, else all. */
    private boolean[] takers() {
        boolean[] takes = new boolean[chosen.length];
        boolean any = false;
        for (int i = 0; i < takes.length; i++) {
            takes[i] = Double.isInfinite(most[i]) && !columns.get(i).isEmpty();
            any |= takes[i];
        }
        if (!any) {
            Arrays.fill(takes, true);
        }
        return takes;
    }

    /** Narrows the columns until they fit into the room, so that few words are broken for it. */
    private void narrow() {
        while (Arrays.stream(chosen).sum() > room) {
            int best = -1;
            double leastLoss = Double.POSITIVE_INFINITY;
            for (int i = 0; i < chosen.length; i++) {
                WordColumn column = columns.get(i);
                double narrower = column.narrower(chosen[i]);
                double loss = (column.broken(narrower) - column.broken(chosen[i])) / (chosen[i] - narrower);
                if (narrower < chosen[i] && loss < leastLoss) {
                    best = i;
                    leastLoss = loss;
                }
            }
            double excess = Arrays.stream(chosen).sum() - room;
            double narrower = columns.get(best).narrower(chosen[best]);
            // The last one need not give all of it.
            chosen[best] = Math.max(narrower, chosen[best] - excess);
        }
    }
}
