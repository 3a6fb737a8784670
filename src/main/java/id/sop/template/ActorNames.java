package id.sop.template;

import id.sop.language.LineBreaks;
import id.sop.model.Actor;
import id.sop.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The names over the columns of the actors: lying where they have room, and else turned upright. */
final class ActorNames {
    /** No sheet is set in smaller type. */
    private static final double SMALLEST_TYPE = 8;

    private static final double LEADING = 1.15;
    private static final double SHORTEST_UPRIGHT = 44;
    private static final double LONGEST_UPRIGHT = 170;
    private static final double UPRIGHT_STEP = 2;

    /** How much taller a head may become so that all names stand upright, and not some. */
    private static final double TURNING_COST = 40;

    /** What an upright line keeps off the rules above and below it, together. */
    private static final double UPRIGHT_PADDING = 8;

    private final List<Actor> actors;
    private final TextMeasurer widths;

    /** Prepares the names of a table. */
    ActorNames(List<Actor> actors, TextMeasurer widths) {
        this.actors = actors;
        this.widths = widths;
    }

    /** Returns the width of the longest word in a name, in points. */
    double longest(double type) {
        return actors.stream()
                .mapToDouble(actor -> longestWord(actor, type))
                .max()
                .orElse(0);
    }

    private double longestWord(Actor actor, double type) {
        return WordColumn.longestWord(actor.name(), type, true, widths);
    }

    /**
     * Turns all names where one has no room in any type; those that have room only keep lying where the head would become much
     * taller for them.
     *
     * @param actor the width of each column, in points
     * @param largest the largest type
     */
    ColumnWidths.Heads over(double actor, double largest) {
        double room = actor - WordColumn.HEAD_PADDING;
        for (double type = largest; type >= SMALLEST_TYPE; type -= 0.5) {
            if (longest(type) <= room) {
                return new ColumnWidths.Heads(
                        type, 0, actors.stream().map(name -> false).toList());
            }
        }
        double needed = actors.stream()
                .filter(name -> longestWord(name, SMALLEST_TYPE) > room)
                .mapToDouble(name -> uprightLength(name, actor, SMALLEST_TYPE))
                .max()
                .orElse(0);
        double ofAll = actors.stream()
                .mapToDouble(name -> uprightLength(name, actor, SMALLEST_TYPE))
                .max()
                .orElse(0);
        boolean all = ofAll <= Math.min(LONGEST_UPRIGHT, needed + TURNING_COST);
        return new ColumnWidths.Heads(
                SMALLEST_TYPE,
                all ? ofAll : needed,
                actors.stream()
                        .map(name -> all || longestWord(name, SMALLEST_TYPE) > room)
                        .toList());
    }

    /** Returns a name that is turned, and has no room even so. */
    Optional<Text> tooLong(ColumnWidths.Heads heads, double actor) {
        return IntStream.range(0, actors.size())
                .filter(i ->
                        heads.turned().get(i) && uprightLength(actors.get(i), actor, heads.type()) > LONGEST_UPRIGHT)
                .mapToObj(i -> actors.get(i).name())
                .findFirst();
    }

    /** Returns how long upright lines must be so that a name has no more of them than fit side by side. */
    private double uprightLength(Actor actor, double width, double type) {
        int most = Math.max(1, (int) ((width - 2) / (LEADING * type)));
        double length = SHORTEST_UPRIGHT;
        while (length <= LONGEST_UPRIGHT && uprightLines(actor, length - UPRIGHT_PADDING, type) > most) {
            length += UPRIGHT_STEP;
        }
        return length;
    }

    private int uprightLines(Actor actor, double room, double type) {
        int lines = 1;
        double used = 0;
        for (String word : LineBreaks.pieces(actor.name().value())) {
            double advance = widths.of(word, true) * type;
            if (advance > room) {
                return Integer.MAX_VALUE;
            }
            if (used > 0 && used + widths.of(word.strip(), true) * type > room) {
                lines++;
                used = 0;
            }
            used += advance;
        }
        return lines;
    }
}
