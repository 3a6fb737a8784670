package id.sop.template;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.LineBreaks;
import id.sop.model.Actor;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.paging.MinimumSizes;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Chooses the widths of the columns, table by table.
 *
 * <p>The actors' columns come first: see {@link LaneWidth}. A name that does not fit over them is set upright. Of the room that
 * is left, every column of texts gets what its longest word needs, and the rest goes, bit by bit, to the column whose widening
 * makes the table lower; a column without texts is as wide as its head.
 */
public final class ColumnPlanner {
    /** No sheet is set in smaller type. */
    private static final double SMALLEST_TYPE = 8;

    private static final double LEADING = 1.15;
    private static final double SHORTEST_UPRIGHT = 44;
    private static final double LONGEST_UPRIGHT = 170;
    private static final double UPRIGHT_STEP = 2;

    /** What an upright line keeps off the rules above and below it, together. */
    private static final double UPRIGHT_PADDING = 8;

    private static final double NARROWEST_NUMBER = 24;
    /** The engine clips at the margins, so that the table is a little narrower than the room between them. */
    private static final double TABLE_INSET = 0.8;

    @Message.Words("RN003")
    private record WideWord(String word, String column) implements Message {}

    @Message.Words("RN007")
    private record TooManyColumns(int actors, String paper, int most) implements Message {}

    /** The columns of texts that the office adds leave no room for the actors. */
    @Message.Words("RN007.kolom")
    private record TooManyTexts(int columns, int actors, String paper) implements Message {}

    @Message.Words("RN007.nama")
    private record LongName(String actor) implements Message {}

    private final Sop sop;
    private final List<Actor> actors;
    private final List<Step> steps;
    private final Template template;
    private final Density density;
    private final TextMeasurer widths;
    private final double leastActor;
    private final List<WordColumn> columns;
    private final double page;
    private final double number;

    private ColumnPlanner(
            Sop sop, FlowTable table, Template template, Density density, TextMeasurer widths, double leastActor) {
        this.sop = sop;
        this.actors = table.actors();
        this.steps = sop.steps().subList(table.first() - 1, table.last());
        this.template = template;
        this.density = density;
        this.widths = widths;
        this.leastActor = leastActor;
        this.columns = WordColumn.all(sop.columns(), steps, template, density.type(), widths);
        this.page = template.pageWidth()
                - template.margins().left()
                - template.margins().right()
                - TABLE_INSET;
        String largest = String.valueOf(sop.steps().size());
        this.number =
                Math.max(NARROWEST_NUMBER, Math.ceil(widths.of(largest, false) * density.type() + WordColumn.PADDING));
    }

    /**
     * Returns the columns of a sheet at a density.
     *
     * @param leastActor what the arrows need of an actor's column; it is granted as far as the texts' longest words allow
     */
    public static ColumnWidths plan(
            Sop sop, Template template, Density density, TextMeasurer widths, double leastActor) {
        return ColumnWidths.of(sop.tables().stream()
                .map(table -> new ColumnPlanner(sop, table, template, density, widths, leastActor).plan())
                .toList());
    }

    private ColumnWidths plan() {
        int actors = this.actors.size();
        double narrowest = columns.stream().mapToDouble(WordColumn::narrowest).sum();
        double actor = actors == 0
                ? 0
                : new LaneWidth(columns, density, page - number, actors).chosen(longestName(density.type()));
        if (actor < leastActor) {
            double most = Math.floor((page - number - narrowest) / actors);
            actor = Math.max(actor, Math.min(Math.ceil(leastActor), most));
        }
        if (number + actors * actor + narrowest > page) {
            int most = (int) ((page - number - narrowest) / MinimumSizes.LEAST_LANE);
            String paper = template.paper().name().toLowerCase(Locale.ROOT);
            List<Column> all = sop.columns().all();
            if (all.size() > Columns.STANDARD_KEYS.size()) {
                Span place = all.get(all.size() - 1).origin().span();
                Span here = place.source() == sop.origin().span().source()
                        ? place
                        : sop.origin().start();
                return unfit(Finding.at(here, new TooManyTexts(all.size(), actors, paper)));
            }
            return unfit(Finding.at(
                    this.actors.get(0).origin().start(), new TooManyColumns(actors, paper, Math.max(0, most))));
        }
        ColumnWidths.Heads heads = heads(actor);
        for (int i = 0; i < actors; i++) {
            Actor named = this.actors.get(i);
            if (heads.turned().get(i) && uprightLength(named, actor, heads.type()) > LONGEST_UPRIGHT) {
                return unfit(Finding.at(
                        named.name().span(), new LongName(named.name().value())));
            }
        }
        double[] chosen = TextWidths.of(columns, density, page - number - actors * actor);
        return new ColumnWidths(
                density,
                number,
                actor,
                heads,
                new ColumnWidths.TextColumns(
                        chosen[0], Arrays.stream(chosen).skip(1).boxed().toList()),
                broken(actor, heads, chosen),
                List.of());
    }

    private ColumnWidths unfit(Finding finding) {
        return new ColumnWidths(
                density,
                number,
                MinimumSizes.LEAST_LANE,
                new ColumnWidths.Heads(
                        density.type(), 0, actors.stream().map(name -> false).toList()),
                new ColumnWidths.TextColumns(
                        0, sop.columns().all().stream().map(column -> 0.0).toList()),
                List.of(),
                List.of(finding));
    }

    private double longestName(double type) {
        return actors.stream()
                .mapToDouble(actor -> longestWord(actor, type))
                .max()
                .orElse(0);
    }

    private double longestWord(Actor actor, double type) {
        return WordColumn.longestWord(actor.name(), type, true, widths);
    }

    /** Turns the names that have no room in any type; all of them only where most must be turned. */
    private ColumnWidths.Heads heads(double actor) {
        double room = actor - WordColumn.HEAD_PADDING;
        for (double type = density.type(); type >= SMALLEST_TYPE; type -= 0.5) {
            if (longestName(type) <= room) {
                return new ColumnWidths.Heads(
                        type, 0, actors.stream().map(name -> false).toList());
            }
        }
        long many = actors.stream()
                .filter(name -> longestWord(name, SMALLEST_TYPE) > room)
                .count();
        boolean all = 2 * many > actors.size();
        List<Boolean> turned = actors.stream()
                .map(name -> all || longestWord(name, SMALLEST_TYPE) > room)
                .toList();
        double length = actors.stream()
                .filter(name -> all || longestWord(name, SMALLEST_TYPE) > room)
                .mapToDouble(name -> uprightLength(name, actor, SMALLEST_TYPE))
                .max()
                .orElse(0);
        return new ColumnWidths.Heads(SMALLEST_TYPE, length, turned);
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

    private List<Finding> broken(double actor, ColumnWidths.Heads heads, double[] chosen) {
        List<Finding> broken = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            double room = (heads.turned().get(i) ? heads.upright() : actor) - WordColumn.HEAD_PADDING;
            report(actors.get(i).name(), template.label("pelaksana"), heads.type(), true, room, broken);
        }
        for (int i = 1; i < chosen.length; i++) {
            Column column = sop.columns().all().get(i - 1);
            double room = chosen[i] - WordColumn.HEAD_PADDING;
            column.head().ifPresent(head -> report(head, column.key(), density.type(), true, room, broken));
        }
        for (int i = 0; i < chosen.length; i++) {
            for (var step : steps) {
                List<Text> texts = columns.get(i).texts(step);
                double room = chosen[i] - WordColumn.PADDING - WordColumn.indent(texts.size());
                for (Text text : texts) {
                    report(text, columns.get(i).title(), density.type(), false, room, broken);
                }
            }
        }
        return broken;
    }

    private void report(Text text, String column, double type, boolean bold, double room, List<Finding> broken) {
        int start = 0;
        for (String word : LineBreaks.pieces(text.value())) {
            int end = start + word.length();
            if (widths.of(text, start, end, bold) * type > room) {
                broken.add(Finding.at(text.span(), new WideWord(word.strip(), column)));
                return;
            }
            start = end;
        }
    }
}
