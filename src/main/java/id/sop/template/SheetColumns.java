package id.sop.template;

import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.paging.FlowPage;
import id.sop.paging.MergedCells;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a template is given of the columns beside the actors': their heads, the cells of each row, and where the total stands. */
final class SheetColumns {
    /** What a template says that prints the columns as an SOP has them. */
    static final String VARIABLE = "kolom_teks";

    /** What a template says that prints the cells of these columns, some of which reach over several rows. */
    static final String CELLS = "sel_teks";

    /** What a template says that prints columns before the actors. */
    static final String BEFORE = "kolom_awal";

    private final Sop sop;
    private final List<Column> columns;
    private final List<Map<String, Object>> heads = new ArrayList<>();
    private final Map<Column.Place, List<Map<String, Object>>> before = new EnumMap<>(Column.Place.class);
    private final PartValues parts;
    private final boolean merged;

    /**
     * Prepares the columns of a table.
     *
     * @param widths from left to right, in points
     * @param parts whose headings and sums are rows between those of the steps
     * @param merged whether what several steps have together stands in one cell over their rows; while rows are measured it does
     *     not, since nobody knows yet where pages part them
     */
    SheetColumns(Sop sop, Template template, List<Double> widths, PartValues parts, boolean merged) {
        this.sop = sop;
        this.columns = sop.columns().at(Column.Place.BEHIND);
        this.parts = parts;
        this.merged = merged;
        List<Column> all = sop.columns().all();
        for (int i = 0; i < all.size(); i++) {
            Column column = all.get(i);
            Map<String, Object> head = new HashMap<>();
            head.put("nama", column.key());
            head.put("judul", head(column, template));
            head.put("lebar", widths.get(i));
            if (column.isBefore()) {
                before.computeIfAbsent(column.place(), place -> new ArrayList<>())
                        .add(head);
            } else {
                head.put("baku", isInside(heads.size()));
                heads.add(head);
            }
        }
    }

    /** Returns what is printed over a column. */
    static String head(Column column, Template template) {
        return column.head().map(Text::value).orElseGet(() -> template.label(column.key()));
    }

    /** Returns the columns behind the actors, from left to right. */
    List<Map<String, Object>> heads() {
        return heads;
    }

    /** Returns those before the actors, by what they stand before. */
    Map<String, Object> before() {
        return byPlace(place -> before.getOrDefault(place, List.of()));
    }

    private static Map<String, Object> byPlace(Function<Column.Place, Object> values) {
        return Map.of(
                "kegiatan",
                values.apply(Column.Place.BEFORE_ACTIVITY),
                "pelaksana",
                values.apply(Column.Place.BEFORE_ACTORS));
    }

    /** Returns the width of a column; 0 when there is none. */
    double width(String key) {
        return heads.stream()
                .filter(head -> head.get("nama").equals(key))
                .mapToDouble(head -> (Double) head.get("lebar"))
                .findFirst()
                .orElse(0);
    }

    /** Returns the columns in the groups of the upper row of heads: neighbours under "Mutu Baku" together, others alone. */
    List<Map<String, Object>> groups() {
        List<Map<String, Object>> groups = new ArrayList<>();
        int i = 0;
        while (i < heads.size()) {
            boolean inside = (Boolean) heads.get(i).get("baku");
            int end = i + 1;
            while (inside && end < heads.size() && (Boolean) heads.get(end).get("baku")) {
                end++;
            }
            groups.add(Map.of("baku", inside, "kolom", heads.subList(i, end)));
            i = end;
        }
        return groups;
    }

    /** Tells whether a column stands under "Mutu Baku": one that is part of it, and an own one that such ones surround. */
    private boolean isInside(int index) {
        if (Columns.STANDARD_KEYS.contains(columns.get(index).key())) {
            return Columns.isStandardOfQuality(columns.get(index));
        }
        return nextKnown(index, -1) && nextKnown(index, 1);
    }

    /** Tells whether the next column of the regulation on a side of one is part of the mutu baku. */
    private boolean nextKnown(int index, int step) {
        for (int i = index + step; i >= 0 && i < columns.size(); i += step) {
            if (Columns.STANDARD_KEYS.contains(columns.get(i).key())) {
                return Columns.isStandardOfQuality(columns.get(i));
            }
        }
        return false;
    }

    /**
     * Returns how many columns stand before the total, under it and behind it; nothing when there is no column of times. It
     * reaches from that column to the end of the row, on every sheet alike, since few columns of times have room for it.
     */
    Optional<Map<String, Object>> total() {
        int time = timeColumn();
        return time < 0
                ? Optional.empty()
                : Optional.of(Map.of("sebelum", time, "lebar", heads.size() - time, "sesudah", 0));
    }

    private int timeColumn() {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).get("nama").equals(Keys.TIME))
                .findFirst()
                .orElse(-1);
    }

    /** Returns the cells of a step behind the actors, without one that a cell further up on the page reaches down into. */
    List<Map<String, Object>> cells(Step step, FlowPage page) {
        return cells(Column.Place.BEHIND, step, page);
    }

    /** Returns the cells of a step before the actors, by what they stand before. */
    Map<String, Object> cellsBefore(Step step, FlowPage page) {
        return byPlace(place -> cells(place, step, page));
    }

    private List<Map<String, Object>> cells(Column.Place place, Step step, FlowPage page) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Column column : sop.columns().at(place)) {
            String key = column.key();
            boolean apart = !merged && sop.shared(key).isShared(step.number());
            if (!merged || !isReached(column, step.number(), page)) {
                cells.add(cell(key, apart ? List.of() : texts(key, step.number()), rows(column, step, page)));
            }
        }
        return cells;
    }

    private static Map<String, Object> cell(String key, List<Text> texts, int rows) {
        return Map.of("kolom", key, "isi", texts, "tengah", key.equals(Keys.TIME), "baris", rows);
    }

    /**
     * Returns the cells behind the actors in a row in which nothing stands but what several steps have together in one column. Such
     * rows are only measured, below those of the steps.
     */
    List<Map<String, Object>> cells(MergedCells.Run run) {
        return cells(Column.Place.BEHIND, run);
    }

    /** Returns those before the actors, by what they stand before. */
    Map<String, Object> cellsBefore(MergedCells.Run run) {
        return byPlace(place -> cells(place, run));
    }

    private List<Map<String, Object>> cells(Column.Place place, MergedCells.Run run) {
        return sop.columns().at(place).stream()
                .map(Column::key)
                .map(key -> cell(key, key.equals(run.column()) ? texts(key, run.first()) : List.of(), 1))
                .toList();
    }

    /** Returns how many cells behind the actors the row below a step has for the closing capsule: none where one reaches down. */
    int cellsBelow(Step step) {
        return open(step, columns.stream());
    }

    /** Returns how many there are before the actors. */
    int cellsBelowBefore(Step step) {
        return open(step, sop.columns().all().stream().filter(Column::isBefore));
    }

    private int open(Step step, Stream<Column> some) {
        return (int) some.filter(column -> !merged || !sop.shared(column.key()).isShared(step.number()))
                .count();
    }

    /**
     * Returns the empty cells in the row of a heading above a step, each by how many columns it spans: one over all of them,
     * unless a shared cell reaches through that row.
     */
    List<Integer> gaps(Step step, FlowPage page) {
        List<Integer> gaps = new ArrayList<>();
        int width = 0;
        for (Column column : columns) {
            boolean reached = merged && isReached(column, step.number(), page);
            if (reached && width > 0) {
                gaps.add(width);
            }
            width = reached ? 0 : width + 1;
        }
        if (width > 0) {
            gaps.add(width);
        }
        return gaps;
    }

    /** Returns what holds for a step in a column. */
    private List<Text> texts(String key, int step) {
        return sop.step(sop.shared(key).holder(step)).texts(key);
    }

    private boolean isReached(Column column, int step, FlowPage page) {
        return sop.shared(column.key()).isCovered(step) && page.holds(step - 1) && !endsAbove(column, step);
    }

    /** Tells whether no cell goes on in a row: below a sum, under the column of the times, and in front of the actors below a heading. */
    private boolean endsAbove(Column column, int step) {
        return (timeColumn() >= 0 && parts.total(step - 1).isPresent())
                || (column.isBefore() && parts.heading(step).isPresent());
    }

    /** Returns how many rows of a page a cell that begins in one fills. */
    private int rows(Column column, Step step, FlowPage page) {
        if (!merged || !sop.shared(column.key()).isShared(step.number())) {
            return 1;
        }
        int first = step.number();
        return IntStream.rangeClosed(first, page.last())
                .takeWhile(number -> number == first || isReached(column, number, page))
                .map(number -> 1
                        + (number > first && parts.heading(number).isPresent() ? 1 : 0)
                        + (sop.hasEndCapsule(number) ? 1 : 0))
                .sum();
    }
}
