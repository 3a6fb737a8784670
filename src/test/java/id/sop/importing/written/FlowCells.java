package id.sop.importing.written;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Part;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.model.TimeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The cells of a table of steps below one head. */
final class FlowCells {
    private static final double HEAD = 18;
    private static final double NUMBER = 24;

    private final Sop sop;
    private final Dressing dressing;
    private final SheetGeometry.Table table;
    private final String title;
    private final List<OfficeSheet.Cell> cells = new ArrayList<>();
    private final List<Double> columns = new ArrayList<>();
    private final List<Double> rows = new ArrayList<>();

    /** Cells that reach down to a later step, by the keys of their columns. */
    private final ReachingCells reaching = new ReachingCells(cells);

    private final List<Column> before;
    private final List<Column> between;
    private final List<Column> behind;
    private final double left;
    private final double right;
    private double bottom;
    private int last;

    /** Begins a table; what reaches down out of the one before it is said once more. */
    FlowCells(Sop sop, Dressing dressing, SheetGeometry.Table table, double top, String title, FlowCells upper) {
        this.sop = sop;
        this.dressing = dressing;
        this.table = table;
        this.title = title;
        this.before = sop.columns().at(Column.Place.BEFORE_ACTIVITY);
        this.between = sop.columns().at(Column.Place.BEFORE_ACTORS);
        this.behind = sop.columns().at(Column.Place.BEHIND);
        this.left = table.columns().get(0).left() - table.frame().x();
        this.right = table.columns().get(table.columns().size() - 1).right()
                - table.frame().x();
        this.bottom = top;
        this.last = upper == null ? 0 : upper.last;
        head();
        if (upper != null && upper.isLike(table)) {
            reaching.open(upper.reaching, bottom);
        }
        for (SheetGeometry.Column column : table.columns()) {
            for (int part = 1; part < dressing.columnsAnActor(); part++) {
                columns.add(column.left()
                        - table.frame().x()
                        + part * (column.right() - column.left()) / dressing.columnsAnActor());
            }
        }
    }

    boolean isLike(SheetGeometry.Table other) {
        return other.columns().equals(table.columns());
    }

    String title() {
        return title;
    }

    double bottom() {
        return bottom;
    }

    List<OfficeSheet.Cell> cells() {
        reaching.close(bottom);
        return cells;
    }

    List<Double> columns() {
        return columns;
    }

    List<Double> rows() {
        return rows;
    }

    private void cell(double x, double y, double width, double height, String text) {
        cells.add(new OfficeSheet.Cell(new Box(x, y, width, height), text));
    }

    /** Returns where a column begins that stands before the actors; the activity has twice the room of the others. */
    private double front(int place) {
        int all = before.size() + between.size();
        double unit = (left - NUMBER) / (all + 2);
        return NUMBER + (place + (place > before.size() ? 1 : 0)) * unit;
    }

    private double back(int place) {
        return right + place * (table.frame().width() - right) / behind.size();
    }

    private static String name(Column column) {
        return column.head()
                .map(Text::value)
                .orElse(column.key().substring(0, 1).toUpperCase(Locale.ROOT)
                        + column.key().substring(1).replace('_', ' '));
    }

    private void head() {
        double top = bottom;
        cell(0, top, NUMBER, 2 * HEAD, "No");
        for (int i = 0; i < before.size(); i++) {
            cell(front(i), top, front(i + 1) - front(i), 2 * HEAD, name(before.get(i)));
        }
        int at = before.size();
        cell(front(at), top, front(at + 1) - front(at), 2 * HEAD, dressing.activity());
        for (int i = 0; i < between.size(); i++) {
            double x = front(at + 1 + i);
            cell(x, top, front(at + 2 + i) - x, 2 * HEAD, name(between.get(i)));
        }
        actors(top);
        standards(top);
        bottom = top + 2 * HEAD;
        if (dressing.counted()) {
            int count = 1;
            List<Double> edges = new ArrayList<>(List.of(0.0));
            IntStream.rangeClosed(0, before.size() + between.size()).forEach(i -> edges.add(front(i)));
            table.columns()
                    .forEach(column -> edges.add(column.left() - table.frame().x()));
            IntStream.rangeClosed(0, behind.size()).forEach(i -> edges.add(back(i)));
            for (int i = 0; i + 1 < edges.size(); i++) {
                cell(edges.get(i), bottom, edges.get(i + 1) - edges.get(i), HEAD, String.valueOf(count++));
            }
            bottom += HEAD;
        }
    }

    private void actors(double top) {
        double x = table.frame().x();
        for (int i = 0; i < table.columns().size(); i++) {
            SheetGeometry.Column column = table.columns().get(i);
            double start = column.left() - x;
            double width = column.right() - column.left();
            Optional<String> group = column.group();
            if (group.equals(Optional.of("-"))) {
                cell(start, top, width, 2 * HEAD, column.name());
                continue;
            }
            cell(start, top + HEAD, width, HEAD, column.name());
            if (i == 0 || !table.columns().get(i - 1).group().equals(group)) {
                int last = i;
                while (last + 1 < table.columns().size()
                        && table.columns().get(last + 1).group().equals(group)) {
                    last++;
                }
                cell(start, top, table.columns().get(last).right() - x - start, HEAD, group.orElse("Pelaksana"));
            }
        }
    }

    private void standards(double top) {
        for (int i = 0; i < behind.size(); i++) {
            Column column = behind.get(i);
            double width = back(i + 1) - back(i);
            boolean standard = Columns.isStandardOfQuality(column);
            if (!standard && !dressing.lowNote()) {
                cell(back(i), top, width, 2 * HEAD, name(column));
                continue;
            }
            cell(back(i), top + HEAD, width, HEAD, name(column));
            if (!standard) {
                cell(back(i), top, width, HEAD, "");
            } else if (i == 0 || !Columns.isStandardOfQuality(behind.get(i - 1))) {
                int end = i;
                while (end < behind.size() && Columns.isStandardOfQuality(behind.get(end))) {
                    end++;
                }
                cell(back(i), top, back(end) - back(i), HEAD, "Mutu Baku");
            }
        }
    }

    /** Adds the rows of a page. */
    void add(List<SheetGeometry.Row> some, double moved) {
        for (SheetGeometry.Row row : some) {
            last = row.step().orElse(last);
            double top = row.box().y() + moved;
            double height = row.box().height();
            bottom = top + height;
            switch (row.kind()) {
                case STEP -> step(sop.step(row.step().getAsInt()), top, height);
                case PART -> {
                    heading(sop.parts().beginning(last + 1), top, height);
                    reaching.cut(top, bottom);
                }
                case PART_TOTAL -> {
                    total(sop.partTotal(last).flatMap(Part::totalTime), top, height);
                    reaching.cut(top, bottom);
                }
                case TOTAL -> total(sop.totalTime(), top, height);
                case END, CONNECTORS -> blank(top, height);
            }
        }
    }

    private void blank(double top, double height) {
        cell(0, top, NUMBER, height, "");
        int at = before.size();
        IntStream.rangeClosed(0, at + between.size())
                .forEach(i -> cell(front(i), top, front(i + 1) - front(i), height, ""));
        table.columns()
                .forEach(column ->
                        cell(column.left() - table.frame().x(), top, column.right() - column.left(), height, ""));
    }

    private void heading(Optional<Part> part, double top, double height) {
        String text = part.flatMap(Part::title).map(Text::value).orElse("");
        cell(0, top, table.frame().width(), height, text);
    }

    private void total(Optional<TimeText> total, double top, double height) {
        int time = IntStream.range(0, behind.size())
                .filter(i -> behind.get(i).key().equals("waktu"))
                .findFirst()
                .orElse(0);
        if (total.isPresent()) {
            cell(0, top, back(time), height, "Jumlah waktu");
            String sum = total.get().text().value();
            cell(back(time), top, back(time + 1) - back(time), height, sum);
        } else {
            bottom = top;
        }
    }

    private void step(Step step, double top, double height) {
        String number = String.valueOf(
                sop.parts().isEmpty() ? step.number() : sop.parts().printed(step.number()));
        cell(0, top, NUMBER, height, number);
        for (int i = 0; i < before.size(); i++) {
            own(step, before.get(i), front(i), front(i + 1) - front(i), top, height);
        }
        int at = before.size();
        String activity = step.activity().map(Text::value).orElse("");
        cell(front(at), top, front(at + 1) - front(at), height, activity);
        for (int i = 0; i < between.size(); i++) {
            own(step, between.get(i), front(at + 1 + i), front(at + 2 + i) - front(at + 1 + i), top, height);
        }
        for (SheetGeometry.Column column : table.columns()) {
            double x = column.left() - table.frame().x();
            double width = (column.right() - column.left()) / dressing.columnsAnActor();
            double part = height / dressing.rowsAStep();
            for (int i = 0; i < dressing.columnsAnActor() * dressing.rowsAStep(); i++) {
                int across = i % dressing.columnsAnActor();
                int down = i / dressing.columnsAnActor();
                cell(x + across * width, top + down * part, width, part, "");
            }
        }
        for (int i = 0; i < behind.size(); i++) {
            own(step, behind.get(i), back(i), back(i + 1) - back(i), top, height);
        }
        for (int part = 1; part < dressing.rowsAStep(); part++) {
            rows.add(top + part * height / dressing.rowsAStep());
        }
    }

    private void own(Step step, Column column, double x, double width, double top, double height) {
        String key = column.key();
        if (reaching.goesOn(key, step.number(), top + height)) {
            return;
        }
        List<Text> texts = step.texts(key);
        String text = texts.size() == 1
                ? texts.get(0).value()
                : IntStream.range(0, texts.size())
                        .mapToObj(i -> (i + 1) + ". " + texts.get(i).value())
                        .collect(Collectors.joining("\n"));
        int last = step.until(key)
                .flatMap(until -> sop.flow().find(step.number(), until.value()))
                .orElse(step.number());
        if (last > step.number()) {
            reaching.begin(key, new ReachingCells.Reaching(x, width, top, last, text));
        } else {
            cell(x, top, width, height, text);
        }
    }
}
