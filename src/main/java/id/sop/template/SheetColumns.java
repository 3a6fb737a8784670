package id.sop.template;

import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.SharedTimes;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import id.sop.paging.FlowPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a template is given of the columns behind the actors: their heads, the cells of each row, and where the total stands. */
final class SheetColumns {
    /** What a template says that prints the columns as an SOP has them. */
    static final String VARIABLE = "kolom_teks";

    private final Sop sop;
    private final List<Map<String, Object>> heads = new ArrayList<>();
    private final SharedTimes times;
    private final PartValues parts;
    private final boolean merged;

    /**
     * Prepares the columns of a table.
     *
     * @param widths from left to right, in points
     * @param parts whose headings and sums are rows between those of the steps
     * @param merged whether a shared time stands in one cell over its rows; while rows are measured each has it, since nobody
     *     knows yet where pages part them
     */
    SheetColumns(Sop sop, Template template, List<Double> widths, PartValues parts, boolean merged) {
        this.sop = sop;
        this.times = sop.sharedTimes();
        this.parts = parts;
        this.merged = merged;
        List<Column> columns = sop.columns().all();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            heads.add(Map.of(
                    "nama",
                    column.key(),
                    "judul",
                    head(column, template),
                    "lebar",
                    widths.get(i),
                    "baku",
                    isInside(i)));
        }
    }

    /** Returns what is printed over a column. */
    static String head(Column column, Template template) {
        return column.head().map(Text::value).orElseGet(() -> template.label(column.key()));
    }

    /** Returns what a step says in a column. */
    static List<Text> texts(String key, Step step) {
        return switch (key) {
            case Keys.REQUIREMENTS ->
                step.requirements().stream().map(Requirement::document).toList();
            case Keys.TIME -> step.time().stream().map(TimeText::text).toList();
            case Keys.OUTPUT -> step.outputs();
            case Keys.NOTE -> step.notes();
            default -> step.own(key);
        };
    }

    /** Returns the columns from left to right. */
    List<Map<String, Object>> heads() {
        return heads;
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
        List<Column> columns = sop.columns().all();
        if (Columns.STANDARD_KEYS.contains(columns.get(index).key())) {
            return Columns.isStandardOfQuality(columns.get(index));
        }
        return nextKnown(index, -1) && nextKnown(index, 1);
    }

    /** Tells whether the next column of the regulation on a side of one is part of the mutu baku. */
    private boolean nextKnown(int index, int step) {
        List<Column> columns = sop.columns().all();
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

    /** Returns the cells of a step from left to right, without one that a cell further up on the page reaches down into. */
    List<Map<String, Object>> cells(Step step, FlowPage page) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Column column : sop.columns().all()) {
            boolean time = column.key().equals(Keys.TIME);
            if (time && isReached(step, page)) {
                continue;
            }
            Map<String, Object> cell = new HashMap<>();
            cell.put("kolom", column.key());
            cell.put("isi", time ? time(step) : texts(column.key(), step));
            cell.put("tengah", time);
            cell.put("baris", time ? rows(step, page) : 1);
            cells.add(cell);
        }
        return cells;
    }

    /** Returns how many cells the row below a step has for the closing capsule: none where that of the time reaches down. */
    int cellsBelow(Step step) {
        boolean shared = merged && sop.columns().has(Keys.TIME) && isShared(step.number());
        return heads.size() - (shared ? 1 : 0);
    }

    /**
     * Returns the empty cells in the row of a heading above a step, each by how many columns it spans: one over all of them,
     * unless a shared time reaches through that row.
     */
    List<Integer> gaps(Step step, FlowPage page) {
        int time = timeColumn();
        Stream<Integer> widths =
                time >= 0 && isReached(step, page) ? Stream.of(time, heads.size() - time - 1) : Stream.of(heads.size());
        return widths.filter(width -> width > 0).toList();
    }

    /** Returns the time that holds for a step. */
    List<Text> time(Step step) {
        return texts(Keys.TIME, sop.step(times.holder(step.number())));
    }

    private boolean isShared(int step) {
        return times.isCovered(step) || (step < sop.steps().size() && times.holder(step + 1) == step);
    }

    private boolean isReached(Step step, FlowPage page) {
        int before = step.number() - 1;
        return merged && times.isCovered(step.number()) && page.holds(before) && !endsAbove(before);
    }

    /** Tells whether a sum stands below a step, under the column of the times: there no cell of that column goes on. */
    private boolean endsAbove(int step) {
        return parts.total(step).isPresent();
    }

    /** Returns how many rows of a page the time that begins in one fills. */
    private int rows(Step step, FlowPage page) {
        if (!merged || !isShared(step.number())) {
            return 1;
        }
        int first = step.number();
        return IntStream.rangeClosed(first, page.last())
                .takeWhile(number -> number == first || isReached(sop.step(number), page))
                .map(number -> 1
                        + (number > first && parts.heading(number).isPresent() ? 1 : 0)
                        + (sop.hasEndCapsule(number) ? 1 : 0))
                .sum();
    }
}
