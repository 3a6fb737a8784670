package id.sop.template;

import id.sop.paging.MinimumSizes;
import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of the actors are: all alike, and as wide as symbols want them, while the texts beside them give way by
 * wrapping and no word of theirs is broken for it.
 */
final class LaneWidth {
    /** The part of the page that the actors' columns take when nothing forces them to take more. */
    private static final double USUAL_SHARE = 0.43;

    /** The part that they may take so that their names can lie. */
    private static final double LARGEST_SHARE = 0.5;

    private static final double WIDEST_NAME = 96;

    /** What an actor's column ought to have, and how much taller than without it the table may become for it. */
    private static final double ROOMY = 58;

    private static final double GROWTH = 1.1;

    /** What it may have when it costs no line of text, by the number of actors; the last one stands for all greater ones. */
    private static final double[] WIDEST = {110, 92, 80, 72, 66};

    private static final double STEP = 4;

    private final List<WordColumn> columns;
    private final Density density;
    private final double room;
    private final int actors;

    /**
     * Prepares a choice.
     *
     * @param room the width of the actors' columns and those of texts together, in points
     * @param actors at least 1
     */
    LaneWidth(List<WordColumn> columns, Density density, double room, int actors) {
        this.columns = columns;
        this.density = density;
        this.room = room;
        this.actors = actors;
    }

    /**
     * Returns the width of each actor's column in points.
     *
     * @param longestWords the widths of the longest words over a column, in names and in groups: those for which it would take too
     *     much of the page are not heeded
     */
    double chosen(double... longestWords) {
        double comfortable =
                columns.stream().mapToDouble(WordColumn::comfortable).sum();
        double most = (room - comfortable) / actors;
        double widest = WIDEST[Math.min(actors, WIDEST.length) - 1];
        double usual = Math.min(WIDEST[WIDEST.length - 1], USUAL_SHARE * room / actors);
        double wanted = Arrays.stream(longestWords)
                .map(word -> Math.ceil(word + WordColumn.HEAD_PADDING))
                .filter(lying -> lying <= Math.min(WIDEST_NAME, LARGEST_SHARE * room / actors))
                .reduce(usual, Math::max);
        double whole = columns.stream().mapToDouble(WordColumn::whole).sum();
        double readable = Math.min(MinimumSizes.READABLE_LANE, (room - whole) / actors);
        double least = Math.max(Math.min(wanted, Math.floor(most)), Math.max(MinimumSizes.LEAST_LANE, readable));
        return wider(least, Math.min(widest, Math.floor(most)));
    }

    /** Returns the widest column that costs no more lines of text than it is worth. */
    private double wider(double least, double most) {
        if (least >= most) {
            return least;
        }
        double height = height(least);
        for (double lane = most; lane > least; lane -= STEP) {
            if (height(lane) <= (lane <= ROOMY ? GROWTH * height : height)) {
                return lane;
            }
        }
        return least;
    }

    private double height(double lane) {
        return TextWidths.height(columns, density, room - actors * lane);
    }
}
