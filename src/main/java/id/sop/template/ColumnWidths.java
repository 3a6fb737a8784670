package id.sop.template;

import id.sop.diagnostic.Finding;
import java.util.Collections;
import java.util.List;

/**
 * How wide the columns of the flow table are at a density. Points; together they fill the page between its margins.
 *
 * @param density the sizes for which they were chosen
 * @param number No.
 * @param actor each of the columns of the actors
 * @param heads how the names of the actors are set
 * @param texts the columns of texts
 * @param broken RN003 for each word that is wider than its column, so that it will be broken without a hyphen
 * @param obstacles why no sheet can be made (RN007): the actors do not fit beside one another
 * @param further the widths in the tables beyond the first one, whose faults are told here with those of the first
 */
public record ColumnWidths(
        Density density,
        double number,
        double actor,
        Heads heads,
        TextColumns texts,
        List<Finding> broken,
        List<Finding> obstacles,
        List<ColumnWidths> further) {
    /** Copies the lists. */
    public ColumnWidths {
        broken = List.copyOf(broken);
        obstacles = List.copyOf(obstacles);
        further = List.copyOf(further);
    }

    /** Makes the widths of the only table. */
    public ColumnWidths(
            Density density,
            double number,
            double actor,
            Heads heads,
            TextColumns texts,
            List<Finding> broken,
            List<Finding> obstacles) {
        this(density, number, actor, heads, texts, broken, obstacles, List.of());
    }

    /** Returns the width of the narrowest of the actors' columns of all tables; infinite when there are none. */
    public double narrowestActor() {
        double own = actor > 0 ? actor : Double.POSITIVE_INFINITY;
        return further.stream().mapToDouble(ColumnWidths::narrowestActor).reduce(own, Math::min);
    }

    /** Returns the widths of all tables as those of the first one. */
    static ColumnWidths of(List<ColumnWidths> tables) {
        ColumnWidths first = tables.get(0);
        return new ColumnWidths(
                first.density,
                first.number,
                first.actor,
                first.heads,
                first.texts,
                tables.stream()
                        .flatMap(table -> table.broken.stream())
                        .distinct()
                        .toList(),
                tables.stream()
                        .flatMap(table -> table.obstacles.stream())
                        .limit(1)
                        .toList(),
                tables.subList(1, tables.size()));
    }

    /** Returns the widths in a table, counted from 0. */
    ColumnWidths table(int index) {
        return index == 0 ? this : further.get(index - 1);
    }

    /**
     * How the names of the actors stand over their columns.
     *
     * @param type size of the letters
     * @param upright the length of the lines that run upwards; 0 when all lie
     * @param turned for each actor, whether the lines of the name run upwards
     * @param uprightGroups the same length for the groups above the names
     * @param turnedGroups for each head above the names, whether its lines run upwards
     */
    public record Heads(
            double type, double upright, List<Boolean> turned, double uprightGroups, List<Boolean> turnedGroups) {
        /** Copies the lists. */
        public Heads {
            turned = List.copyOf(turned);
            turnedGroups = List.copyOf(turnedGroups);
        }

        /** Returns heads of which none is turned. */
        static Heads lying(double type, int actors, int groups) {
            return new Heads(type, 0, Collections.nCopies(actors, false), 0, Collections.nCopies(groups, false));
        }

        /** Returns the same with groups of which some are turned. */
        Heads withGroups(double length, List<Boolean> groups) {
            return new Heads(type, upright, turned, length, groups);
        }
    }

    /**
     * The widths of the columns that hold texts.
     *
     * @param activity Kegiatan
     * @param others those behind the actors, from left to right
     * @param tight whether their texts come closer to the rules than usual
     */
    public record TextColumns(double activity, List<Double> others, boolean tight) {
        /** Copies the list. */
        public TextColumns {
            others = List.copyOf(others);
        }
    }

    /** Returns the same widths for rows of another height. */
    public ColumnWidths with(Density other) {
        return new ColumnWidths(
                other,
                number,
                actor,
                heads,
                texts,
                broken,
                obstacles,
                further.stream().map(table -> table.with(other)).toList());
    }
}
