package id.sop.template;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Actor;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.paging.MinimumSizes;
import id.sop.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses the widths of the columns. Several tables of a sheet share their columns of texts, so that these stand under one
 * another, and the room of the actors, which each table parts among its own; where words would be broken for that, each table
 * is as if it were alone.
 *
 * <p>The actors' columns come first: see {@link LaneWidth}. A name that does not fit over them is set upright. Of the room that
 * is left, every column of texts gets what its longest word needs, and the rest goes, bit by bit, to the column whose widening
 * makes the table lower; a column without texts is as wide as its head.
 */
public final class ColumnPlanner {
    private static final double NARROWEST_NUMBER = 24;

    /** Padding and rule of a cell with a text where the actors' columns lack room even in the smallest type; see lembar.ftlh. */
    private static final double TIGHT_PADDING = 6;

    /** The engine clips at the margins, so that the table is a little narrower than the room between them. */
    private static final double TABLE_INSET = 0.8;

    @Message.Words("RN007")
    private record TooManyColumns(int actors, String paper, int most) implements Message {}

    /** The columns of texts that the office adds leave no room for the actors. */
    @Message.Words("RN007.kolom")
    private record TooManyTexts(int columns, int actors, String paper) implements Message {}

    @Message.Words("RN007.nama")
    private record LongName(String actor) implements Message {}

    private final Sop sop;
    private final List<Actor> actors;
    private final List<ActorHead> groups;
    private final ActorNames names;
    private final List<Step> steps;
    private final Template template;
    private final Density density;
    private final TextMeasurer widths;
    private final double leastActor;
    private final boolean tight;
    private final List<WordColumn> columns;
    private final double page;
    private final double number;

    private ColumnPlanner(
            Sop sop,
            FlowTable table,
            List<WordColumn> columns,
            Template template,
            Density density,
            TextMeasurer widths,
            double leastActor,
            boolean tight) {
        this.sop = sop;
        this.actors = table.actors();
        this.groups = ActorHead.of(actors, template);
        this.names = new ActorNames(actors, widths);
        this.steps = steps(sop, table);
        this.template = template;
        this.density = density;
        this.widths = widths;
        this.leastActor = leastActor;
        this.tight = tight;
        this.columns = columns;
        this.page = template.pageWidth()
                - template.margins().left()
                - template.margins().right()
                - TABLE_INSET;
        String largest = String.valueOf(sop.steps().size());
        this.number =
                Math.max(NARROWEST_NUMBER, Math.ceil(widths.of(largest, false) * density.type() + WordColumn.PADDING));
    }

    /** Returns the columns of a sheet at a density whose texts keep their usual distance from the rules. */
    public static ColumnWidths plan(
            Sop sop, Template template, Density density, TextMeasurer widths, double leastActor) {
        return plan(sop, template, density, widths, leastActor, false);
    }

    /**
     * Returns the columns of a sheet at a density.
     *
     * @param leastActor what the arrows need of an actor's column; it is granted as far as the texts' longest words allow
     * @param close whether texts in the smallest type come closer to the rules where the arrows need more than is left beside whole
     *     words; only for a template that knows how
     */
    public static ColumnWidths plan(
            Sop sop, Template template, Density density, TextMeasurer widths, double leastActor, boolean close) {
        boolean tight = close
                && leastActor > 0
                && isSmallest(template, density)
                && leastActor > widestActor(sop, template, density, widths, false);
        List<FlowTable> tables = sop.tables();
        ColumnWidths alone = ColumnWidths.of(tables.stream()
                .flatMap(table -> plan(sop, List.of(table), template, density, widths, leastActor, tight).stream())
                .toList());
        if (tables.size() == 1) {
            return alone;
        }
        ColumnWidths shared = ColumnWidths.of(plan(sop, tables, template, density, widths, leastActor, tight));
        boolean breaks = shared.broken().size() > alone.broken().size();
        return shared.obstacles().isEmpty() && !breaks ? shared : alone;
    }

    /** Returns the greatest width of the actors' columns in quarters of a point for which no word in a column of texts is broken. */
    public static double widestActor(Sop sop, Template template, Density density, TextMeasurer widths, boolean close) {
        boolean tight = close && isSmallest(template, density);
        return sop.tables().stream()
                .filter(table -> !table.actors().isEmpty())
                .mapToDouble(table -> {
                    List<WordColumn> columns =
                            WordColumn.all(sop, steps(sop, table), template, density.type(), padding(tight), widths);
                    return new ColumnPlanner(sop, table, columns, template, density, widths, 0, tight).widestActor();
                })
                .min()
                .orElse(0);
    }

    /** Tells whether no smaller type is left. */
    private static boolean isSmallest(Template template, Density density) {
        return template.densities().stream().allMatch(other -> other.type() >= density.type());
    }

    private static double padding(boolean tight) {
        return tight ? TIGHT_PADDING : WordColumn.PADDING;
    }

    private double widestActor() {
        double whole = columns.stream().mapToDouble(WordColumn::unbroken).sum();
        return floor((page - number - whole) / actors.size());
    }

    /** Returns the widths in tables that share what they can. */
    private static List<ColumnWidths> plan(
            Sop sop,
            List<FlowTable> tables,
            Template template,
            Density density,
            TextMeasurer widths,
            double leastActor,
            boolean tight) {
        List<Step> steps =
                tables.stream().flatMap(table -> steps(sop, table).stream()).toList();
        List<WordColumn> columns = WordColumn.all(sop, steps, template, density.type(), padding(tight), widths);
        List<ColumnPlanner> planners = tables.stream()
                .map(table -> new ColumnPlanner(sop, table, columns, template, density, widths, leastActor, tight))
                .toList();
        double lanes = planners.stream().mapToDouble(ColumnPlanner::lanes).max().orElse(0);
        return planners.stream().map(planner -> planner.plan(lanes)).toList();
    }

    private static List<Step> steps(Sop sop, FlowTable table) {
        return sop.steps().subList(table.first() - 1, table.last());
    }

    /** Returns how much room the actors' columns of this table want together. */
    private double lanes() {
        if (actors.isEmpty()) {
            return 0;
        }
        double actor = new LaneWidth(columns, density, page - number, actors.size())
                .chosen(names.longest(density.type()), longestGroup());
        if (actor < leastActor) {
            double most = floor((page - number - narrowest()) / actors.size());
            double least = leastActor == floor(leastActor) ? leastActor : Math.ceil(leastActor);
            actor = Math.max(actor, Math.min(least, most));
        }
        return actors.size() * actor;
    }

    /** Returns the greatest width in quarters of a point up to another one. */
    private static double floor(double width) {
        return Math.floor(4 * width) / 4;
    }

    private double narrowest() {
        return columns.stream().mapToDouble(WordColumn::narrowest).sum();
    }

    /**
     * Plans this table.
     *
     * @param lanes the room of the actors' columns together
     */
    private ColumnWidths plan(double lanes) {
        int actors = this.actors.size();
        double narrowest = narrowest();
        double actor = actors == 0 ? 0 : lanes / actors;
        if (number + lanes + narrowest > page) {
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
        ColumnWidths.Heads heads = names.over(actor, density.type(), groups);
        Optional<Text> tooLong = names.tooLong(heads, actor);
        if (tooLong.isPresent()) {
            return unfit(
                    Finding.at(tooLong.get().span(), new LongName(tooLong.get().value())));
        }
        double[] chosen = TextWidths.of(columns, density, page - number - lanes);
        return new ColumnWidths(
                density,
                number,
                actor,
                heads,
                new ColumnWidths.TextColumns(
                        chosen[0], Arrays.stream(chosen).skip(1).boxed().toList(), tight),
                broken(actor, heads, chosen),
                List.of());
    }

    private ColumnWidths unfit(Finding finding) {
        return new ColumnWidths(
                density,
                number,
                MinimumSizes.LEAST_LANE,
                ColumnWidths.Heads.lying(density.type(), actors.size(), groups.size()),
                new ColumnWidths.TextColumns(
                        0, sop.columns().all().stream().map(column -> 0.0).toList(), tight),
                List.of(),
                List.of(finding));
    }

    /** Returns how wide the names below a group would have to be so that no word of the group is broken. */
    private double longestGroup() {
        return groups.stream()
                .filter(ActorHead::isWritten)
                .mapToDouble(head -> (names.longestWord(head, density.type()) + WordColumn.HEAD_PADDING)
                                / head.actors().size()
                        - WordColumn.HEAD_PADDING)
                .max()
                .orElse(0);
    }

    private List<Finding> broken(double actor, ColumnWidths.Heads heads, double[] chosen) {
        BrokenWords broken = new BrokenWords(widths);
        for (int i = 0; i < actors.size(); i++) {
            double room = (heads.turned().get(i) ? heads.upright() : actor) - WordColumn.HEAD_PADDING;
            broken.look(actors.get(i).name(), template.label("pelaksana"), heads.type(), true, room);
        }
        for (int i = 0; i < groups.size(); i++) {
            ActorHead head = groups.get(i);
            boolean turned = heads.turnedGroups().get(i);
            double room = (turned ? heads.uprightGroups() : head.actors().size() * actor) - WordColumn.HEAD_PADDING;
            double type = turned ? heads.type() : density.type();
            if (head.isWritten()) {
                broken.look(head.title().orElseThrow(), template.label("pelaksana"), type, true, room);
            }
        }
        for (int i = 1; i < chosen.length; i++) {
            Column column = sop.columns().all().get(i - 1);
            double room = chosen[i] - WordColumn.HEAD_PADDING;
            column.head().ifPresent(head -> broken.look(head, column.key(), density.type(), true, room));
        }
        for (int i = 0; i < chosen.length; i++) {
            for (var step : steps) {
                List<Text> texts = columns.get(i).texts(step);
                double room = chosen[i] - padding(tight) - WordColumn.indent(texts, density.type());
                for (Text text : texts) {
                    broken.look(text, columns.get(i).title(), density.type(), false, room);
                }
            }
        }
        return broken.found();
    }
}
