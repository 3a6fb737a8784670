package id.sop.template;

import id.sop.language.LineBreaks;
import id.sop.model.Actor;
import id.sop.model.Column;
import id.sop.model.FlowTable;
import id.sop.model.Keys;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.ElementIds;
import id.sop.paging.MinimumSizes;
import id.sop.paging.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the words stand in the rows of a table that hold the heading or the sum of a part: in one line if they can, beside the
 * arrows that pass through the row. All headings of a table begin at one place, and so do all its sums: at its left edge, or
 * behind the left rule of a column if that saves lines.
 */
public final class PartTexts {
    /** What the words keep off an arrow, and off the edges of their stretch, in points. */
    private static final double GAP = 4;

    /** Where the words begin at the left edge: the padding and half the rule of a cell. */
    private static final double INSET = WordColumn.PADDING / 2;

    /** No words begin where they have less room than this, unless there is no other place. */
    private static final double NARROWEST = 90;

    private final Sop sop;
    private final ColumnWidths columns;
    private final MinimumSizes room;
    private final double type;
    private final TextMeasurer widths;
    private final String totalLabel;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Integer, Double> totalStarts = new HashMap<>();

    /**
     * Where words stand, in points from the left edge of their table.
     *
     * @param table the number of that, from 0
     * @param width the room for them
     * @param written how much of it they fill
     */
    record Place(int table, double start, double width, double written) {
        /** Returns how far from their usual place they begin. */
        double shift() {
            return start - INSET;
        }
    }

    /** A row, with what is written in it and where nothing else may stand. */
    private record Row(String cell, Text words, double end) {}

    private record Stretch(double from, double to) {
        double width() {
            return to - from;
        }
    }

    /**
     * Places the words of all parts.
     *
     * @param room with the passages that are kept free
     */
    public PartTexts(Sop sop, Template template, ColumnWidths columns, MinimumSizes room, TextMeasurer widths) {
        this.sop = sop;
        this.columns = columns;
        this.room = room;
        this.type = columns.density().type();
        this.widths = widths;
        this.totalLabel = template.label("jumlah_bagian");
        for (int table = 0; table < sop.tables().size(); table++) {
            place(table, headings(table));
            totalStarts.put(table, place(table, totals(table)));
        }
    }

    /** Returns where the words of a row stand, by its first actor's cell; nothing in a table without actors. */
    Optional<Place> place(String cell) {
        return Optional.ofNullable(places.get(cell));
    }

    /** Returns how far from the left edge of a cell the sums of a table begin, in points. */
    double totalStart(int table) {
        return totalStarts.get(table) - INSET;
    }

    /** Returns what of a drawing's passages has to be kept free, because words stand there: that of all rows that are struck. */
    public MinimumSizes struck(Map<String, Set<Passage>> drawn) {
        Map<String, Set<Passage>> struck = new HashMap<>();
        drawn.forEach((cell, passages) -> {
            Place place = places.get(cell);
            boolean hits = place != null
                    && passages.stream()
                            .map(passage -> stretch(place.table(), passage, GAP - 1))
                            .anyMatch(arrow ->
                                    arrow.from() < place.start() + place.written() && place.start() < arrow.to());
            if (hits) {
                struck.put(cell, passages);
            }
        });
        return new MinimumSizes(0, Map.of(), struck);
    }

    /** Returns the demand that no words stand in the columns of actors at all, so that no arrow can strike them. */
    public MinimumSizes apart() {
        Map<String, Set<Passage>> all = new HashMap<>();
        places.forEach((cell, place) -> all.put(cell, Set.of(new Passage(0, actors(place.table())))));
        return new MinimumSizes(0, Map.of(), all);
    }

    private List<Row> headings(int table) {
        double right = edges(table).get(edges(table).size() - 1);
        return rows(table, true, part -> {
            Text title = part.title().orElse(Text.of(""));
            return new Row(
                    ElementIds.partCell(sop.parts().number(part), first(table)),
                    title,
                    sharedEdge(table, part.first(), right));
        });
    }

    private List<Row> totals(int table) {
        return rows(table, false, part -> {
            String title = part.title().map(Text::value).orElse("");
            return new Row(
                    ElementIds.partTotalCell(sop.parts().number(part), first(table)),
                    Text.of(totalLabel + " " + title),
                    timeEdge(table));
        });
    }

    private List<Row> rows(int table, boolean headings, Function<Part, Row> row) {
        FlowTable flow = sop.tables().get(table);
        if (flow.actors().isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(flow.first(), flow.last())
                .mapToObj(step -> headings ? sop.partHeading(step) : sop.partTotal(step))
                .flatMap(Optional::stream)
                .map(row)
                .toList();
    }

    private Actor first(int table) {
        return sop.tables().get(table).actors().get(0);
    }

    private int actors(int table) {
        return sop.tables().get(table).actors().size();
    }

    /** Returns the left edges of the columns of actors and of those behind them, and the right edge of the table. */
    private List<Double> edges(int table) {
        ColumnWidths own = columns.table(table);
        List<Double> edges = new ArrayList<>();
        List<Double> texts = own.texts().others();
        int before = sop.columns().before();
        double edge = own.number() + own.texts().activity() + sum(texts.subList(0, before));
        for (double width : DoubleStream.concat(
                        DoubleStream.generate(own::actor).limit(actors(table)),
                        texts.subList(before, texts.size()).stream().mapToDouble(Double::doubleValue))
                .toArray()) {
            edges.add(edge);
            edge += width;
        }
        edges.add(edge);
        return edges;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Returns the left edge of the first column whose cell goes on in a row; another one where there is none. */
    private double sharedEdge(int table, int step, double right) {
        List<Double> edges = edges(table);
        List<Column> behind = sop.columns().at(Column.Place.BEHIND);
        return IntStream.range(0, behind.size())
                .filter(i -> sop.shared(behind.get(i).key()).isCovered(step))
                .mapToObj(i -> edges.get(actors(table) + i))
                .findFirst()
                .orElse(right);
    }

    private double timeEdge(int table) {
        List<Double> edges = edges(table);
        List<Column> behind = sop.columns().at(Column.Place.BEHIND);
        return IntStream.range(0, behind.size())
                .filter(i -> behind.get(i).key().equals(Keys.TIME))
                .mapToObj(i -> edges.get(actors(table) + i))
                .findFirst()
                .orElse(edges.get(edges.size() - 1));
    }

    /** Places the words of rows that begin at one place, and returns that. */
    private double place(int table, List<Row> rows) {
        double start = start(table, rows);
        for (Row row : rows) {
            Stretch stretch = from(table, row, start)
                    .orElse(new Stretch(INSET, edges(table).get(0)));
            double line = widths.of(row.words(), 0, row.words().value().length(), true) * type;
            places.put(
                    row.cell(),
                    new Place(table, stretch.from(), stretch.width(), line < stretch.width() ? line : stretch.width()));
        }
        return start;
    }

    private double start(int table, List<Row> rows) {
        double best = INSET;
        int fewest = lines(table, rows, INSET);
        for (double edge : edges(table)) {
            int lines = fewest > rows.size() ? lines(table, rows, edge + INSET) : Integer.MAX_VALUE;
            if (lines < fewest) {
                best = edge + INSET;
                fewest = lines;
            }
        }
        return best;
    }

    /** Returns how many lines rows have that begin at a place; very many when one of them cannot. */
    private int lines(int table, List<Row> rows, double start) {
        int lines = 0;
        for (Row row : rows) {
            Optional<Stretch> stretch = from(table, row, start);
            boolean possible = stretch.filter(free -> start == INSET || free.width() >= NARROWEST)
                    .isPresent();
            if (!possible) {
                return Integer.MAX_VALUE;
            }
            lines += lines(row.words(), stretch.get().width());
        }
        return lines;
    }

    private int lines(Text words, double width) {
        int lines = 1;
        double used = 0;
        int from = 0;
        for (String piece : LineBreaks.pieces(words.value())) {
            double advance = widths.of(words, from, from + piece.length(), true) * type;
            if (used > 0 && used + advance > width) {
                lines++;
                used = 0;
            }
            lines += (int) Math.max(0, Math.ceil(advance / width) - 1);
            used += advance;
            from += piece.length();
        }
        return lines;
    }

    /** Returns the free stretch of a row that begins at a place; nothing if something passes there. */
    private Optional<Stretch> from(int table, Row row, double start) {
        double end = row.end() - GAP;
        for (Passage passage : room.passages().getOrDefault(row.cell(), Set.of())) {
            Stretch arrow = stretch(table, passage, GAP);
            if (arrow.from() <= start && start < arrow.to()) {
                return Optional.empty();
            }
            end = arrow.from() > start ? Math.min(end, arrow.from()) : end;
        }
        return end > start ? Optional.of(new Stretch(start, end)) : Optional.empty();
    }

    private Stretch stretch(int table, Passage passage, double gap) {
        double lanes = edges(table).get(0);
        double lane = columns.table(table).actor();
        return new Stretch(lanes + passage.from() * lane - gap, lanes + passage.to() * lane + gap);
    }
}
