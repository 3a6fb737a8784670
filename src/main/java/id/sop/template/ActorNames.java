package id.sop.template;

import id.sop.language.LineBreaks;
import id.sop.model.Actor;
import id.sop.model.Text;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The names over the columns of the actors, and their groups above them: lying where they have room, and else turned upright. */
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

    /** Returns the width of the longest word in the title of a group, in points. */
    double longestWord(ActorHead group, double type) {
        return group.title()
                .map(title -> WordColumn.longestWord(title, type, true, widths))
                .orElse(0.0);
    }

    /**
     * Turns all names where one has no room in any type; those that have room only keep lying where the head would become much
     * taller for them. A group with a word that is wider than its columns is turned by itself.
     *
     * @param actor the width of each column, in points
     * @param largest the largest type
     * @param groups the heads above the names
     */
    ColumnWidths.Heads over(double actor, double largest, List<ActorHead> groups) {
        ColumnWidths.Heads heads = over(actor, largest, groups.size());
        List<Double> lengths = groups.stream()
                .map(group -> longestWord(group, largest) > width(group, actor) - WordColumn.HEAD_PADDING
                        ? uprightLength(group.title().orElseThrow(), width(group, actor), heads.type())
                        : 0.0)
                .map(length -> length > LONGEST_UPRIGHT ? 0.0 : length)
                .toList();
        return heads.withGroups(
                lengths.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                lengths.stream().map(length -> length > 0).toList());
    }

    private static double width(ActorHead group, double actor) {
        return group.actors().size() * actor;
    }

    private ColumnWidths.Heads over(double actor, double largest, int groups) {
        double room = actor - WordColumn.HEAD_PADDING;
        for (double type = largest; type >= SMALLEST_TYPE; type -= 0.5) {
            if (longest(type) <= room) {
                return ColumnWidths.Heads.lying(type, actors.size(), groups);
            }
        }
        double needed = actors.stream()
                .filter(name -> longestWord(name, SMALLEST_TYPE) > room)
                .mapToDouble(name -> uprightLength(name.name(), actor, SMALLEST_TYPE))
                .max()
                .orElse(0);
        double ofAll = actors.stream()
                .mapToDouble(name -> uprightLength(name.name(), actor, SMALLEST_TYPE))
                .max()
                .orElse(0);
        boolean all = ofAll <= Math.min(LONGEST_UPRIGHT, needed + TURNING_COST);
        return new ColumnWidths.Heads(
                SMALLEST_TYPE,
                all ? ofAll : needed,
                actors.stream()
                        .map(name -> all || longestWord(name, SMALLEST_TYPE) > room)
                        .toList(),
                0,
                Collections.nCopies(groups, false));
    }

    /** Returns a name that is turned, and has no room even so. */
    Optional<Text> tooLong(ColumnWidths.Heads heads, double actor) {
        return IntStream.range(0, actors.size())
                .filter(i -> heads.turned().get(i)
                        && uprightLength(actors.get(i).name(), actor, heads.type()) > LONGEST_UPRIGHT)
                .mapToObj(i -> actors.get(i).name())
                .findFirst();
    }

    /** Returns how long upright lines must be so that a name has no more of them than fit side by side. */
    private double uprightLength(Text name, double width, double type) {
        int most = Math.max(1, (int) ((width - 2) / (LEADING * type)));
        double length = SHORTEST_UPRIGHT;
        while (length <= LONGEST_UPRIGHT && uprightLines(name, length - UPRIGHT_PADDING, type) > most) {
            length += UPRIGHT_STEP;
        }
        return length;
    }

    private int uprightLines(Text name, double room, double type) {
        int lines = 1;
        double used = 0;
        for (String word : LineBreaks.pieces(name.value())) {
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
