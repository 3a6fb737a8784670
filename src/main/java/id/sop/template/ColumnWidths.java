package id.sop.template;

import id.sop.diagnostic.Finding;
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
 */
public record ColumnWidths(
        Density density,
        double number,
        double actor,
        Heads heads,
        TextColumns texts,
        List<Finding> broken,
        List<Finding> obstacles) {
    /** Copies the lists. */
    public ColumnWidths {
        broken = List.copyOf(broken);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * How the names of the actors stand over their columns.
     *
     * @param type size of the letters
     * @param upright the length of the lines that run upwards; 0 when all lie
     * @param turned for each actor, whether the lines of the name run upwards
     */
    public record Heads(double type, double upright, List<Boolean> turned) {
        /** Copies the list. */
        public Heads {
            turned = List.copyOf(turned);
        }
    }

    /** The widths of the columns that hold texts. */
    public record TextColumns(double activity, double requirements, double time, double output, double notes) {}

    /** Returns the same widths for rows of another height. */
    public ColumnWidths with(Density other) {
        return new ColumnWidths(other, number, actor, heads, texts, broken, obstacles);
    }
}
