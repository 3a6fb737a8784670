package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.model.Actor;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Connector;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.SheetPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells what came to lie where on one sheet. */
public final class SheetGeometryBuilder {
    private final Sop sop;
    private final SheetPlan plan;
    private final ElementLocator places;

    /** Prepares the geometry of one typeset sheet. */
    public SheetGeometryBuilder(Sop sop, SheetPlan plan, ElementLocator places) {
        this.sop = sop;
        this.plan = plan;
        this.places = places;
    }

    /**
     * Returns the geometry of a drawing.
     *
     * @param blueprint what the drawing was made from
     * @param papers the paper of each page of the file
     */
    public SheetGeometry build(Blueprint blueprint, Drawing drawing, List<Box> papers) {
        List<SheetGeometry.Page> pages = new ArrayList<>();
        papers.forEach(paper -> pages.add(new SheetGeometry.Page(paper, List.of(), List.of(), List.of())));
        for (int i = 0; i < plan.pages().size(); i++) {
            Blueprint.Page draft = blueprint.pages().get(i);
            if (!draft.rows().isEmpty() && !draft.rows().get(0).isEmpty()) {
                int page = places.place(draft.rows().get(0).get(0)).page();
                SheetGeometry.Page above = pages.get(page);
                Drawing.Page drawn = drawing.pages().get(page);
                pages.set(
                        page,
                        new SheetGeometry.Page(
                                papers.get(page),
                                together(
                                        above.tables(),
                                        List.of(table(plan.pages().get(i), draft, i + 1))),
                                together(
                                        above.marks(),
                                        marks(
                                                draft,
                                                drawn,
                                                above,
                                                actors(plan.pages().get(i)))),
                                together(above.lines(), lines(draft, drawn, above))));
            }
        }
        return new SheetGeometry(pages, pairs());
    }

    private static <T> List<T> together(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private List<Actor> actors(FlowPage page) {
        return sop.actors(page.first());
    }

    private SheetGeometry.Table table(FlowPage page, Blueprint.Page draft, int number) {
        List<SheetGeometry.Column> columns = new ArrayList<>();
        for (int lane = 0; lane < actors(page).size(); lane++) {
            Actor actor = actors(page).get(lane);
            Box cell = places.place(draft.rows().get(0).get(lane)).box();
            columns.add(new SheetGeometry.Column(
                    actor.key(), actor.name().value(), actor.group().map(Text::value), cell.x(), cell.right()));
        }
        List<SheetGeometry.Row> rows = new ArrayList<>();
        heading(page.first(), rows);
        connectorRows(page, page.above(), number, true, rows);
        for (int step = page.first(); step <= page.last(); step++) {
            if (step > page.first()) {
                heading(step, rows);
            }
            row(ElementIds.stepRow(step), SheetGeometry.RowKind.STEP, OptionalInt.of(step), rows);
            row(ElementIds.endRow(step), SheetGeometry.RowKind.END, OptionalInt.of(step), rows);
            if (step < page.last()) {
                partTotal(step, rows);
            }
        }
        connectorRows(page, page.below(), number, false, rows);
        partTotal(page.last(), rows);
        if (page.last() == sop.steps().size()) {
            row(ElementIds.TOTAL_ROW, SheetGeometry.RowKind.TOTAL, OptionalInt.empty(), rows);
        }
        Box frame = places.find(ElementIds.table(number))
                .map(ElementLocator.Location::box)
                .orElseGet(() -> rows.stream()
                        .map(SheetGeometry.Row::box)
                        .reduce(SheetGeometryBuilder::around)
                        .orElseThrow());
        return new SheetGeometry.Table(frame, columns, rows);
    }

    private void heading(int step, List<SheetGeometry.Row> rows) {
        sop.partHeading(step)
                .map(part -> ElementIds.part(sop.parts().number(part)))
                .ifPresent(id -> row(id, SheetGeometry.RowKind.PART, OptionalInt.empty(), rows));
    }

    private void partTotal(int step, List<SheetGeometry.Row> rows) {
        sop.partTotal(step)
                .map(part -> ElementIds.partTotal(sop.parts().number(part)))
                .ifPresent(id -> row(id, SheetGeometry.RowKind.PART_TOTAL, OptionalInt.empty(), rows));
    }

    private void connectorRows(
            FlowPage table, List<Connector> block, int page, boolean above, List<SheetGeometry.Row> rows) {
        for (int row = 0; row < FlowPage.rows(block); row++) {
            String first =
                    ElementIds.connectorCell(page, above, row, actors(table).get(0));
            row(ElementIds.connectorRow(first), SheetGeometry.RowKind.CONNECTORS, OptionalInt.empty(), rows);
        }
    }

    private void row(String id, SheetGeometry.RowKind kind, OptionalInt step, List<SheetGeometry.Row> rows) {
        places.find(id).ifPresent(place -> rows.add(new SheetGeometry.Row(kind, step, place.box())));
    }

    private static Box around(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    private List<SheetGeometry.Mark> marks(
            Blueprint.Page draft, Drawing.Page drawn, SheetGeometry.Page above, List<Actor> actors) {
        Map<String, Connector> connectors = connectorCells();
        List<SheetGeometry.Mark> marks = new ArrayList<>();
        for (int i = 0; i < draft.marks().size(); i++) {
            Blueprint.Mark mark = draft.marks().get(i);
            marks.add(new SheetGeometry.Mark(
                    drawn.symbols().get(above.marks().size() + i),
                    ElementIds.step(mark.cell()).orElseGet(() -> joined(connectors.get(mark.cell()))),
                    actors.get(mark.lane()).key()));
        }
        return marks;
    }

    private static int joined(Connector connector) {
        return connector.outgoing() ? connector.nearest().from() : connector.target();
    }

    private static List<SheetGeometry.Line> lines(Blueprint.Page draft, Drawing.Page drawn, SheetGeometry.Page above) {
        List<SheetGeometry.Line> lines = new ArrayList<>();
        long captionsAbove = above.lines().stream()
                .filter(line -> line.caption().isPresent())
                .count();
        Iterator<Caption> captions =
                drawn.captions().stream().skip(captionsAbove).iterator();
        for (int i = 0; i < draft.joints().size(); i++) {
            Blueprint.Joint joint = draft.joints().get(i);
            lines.add(new SheetGeometry.Line(
                    drawn.symbols().get(above.marks().size() + joint.from()).id(),
                    drawn.symbols().get(above.marks().size() + joint.to()).id(),
                    kind(joint),
                    drawn.arrows().get(above.lines().size() + i),
                    joint.caption().map(text -> captions.next())));
        }
        return lines;
    }

    private static SheetGeometry.LineKind kind(Blueprint.Joint joint) {
        if (joint.kind().isTogether()) {
            return SheetGeometry.LineKind.TOGETHER;
        }
        return switch (joint.answer()) {
            case ALWAYS -> SheetGeometry.LineKind.NEXT;
            case YES -> SheetGeometry.LineKind.YES;
            case NO -> SheetGeometry.LineKind.NO;
            case NAMED -> SheetGeometry.LineKind.NAMED;
        };
    }

    /** Returns the connectors of all pages by their cells. */
    private Map<String, Connector> connectorCells() {
        Map<String, Connector> cells = new TreeMap<>();
        for (int i = 0; i < plan.pages().size(); i++) {
            for (Connector connector : plan.pages().get(i).above()) {
                cells.put(cell(connector, i, true), connector);
            }
            for (Connector connector : plan.pages().get(i).below()) {
                cells.put(cell(connector, i, false), connector);
            }
        }
        return cells;
    }

    private String cell(Connector connector, int page, boolean above) {
        return ElementIds.connectorCell(
                page + 1, above, connector.row(), actors(plan.pages().get(page)).get(connector.lane()));
    }

    private List<SheetGeometry.Pair> pairs() {
        Map<String, SheetGeometry.End> outgoing = new TreeMap<>();
        Map<String, SheetGeometry.End> incoming = new TreeMap<>();
        Map<String, Flow.Exit> exits = new TreeMap<>();
        connectorCells().forEach((cell, connector) -> {
            (connector.outgoing() ? outgoing : incoming)
                    .put(
                            connector.label(),
                            new SheetGeometry.End(places.place(cell).page(), cell));
            exits.put(connector.label(), connector.nearest());
        });
        return exits.entrySet().stream()
                .map(entry -> new SheetGeometry.Pair(
                        entry.getKey(),
                        entry.getValue().from(),
                        entry.getValue().to().orElseThrow(),
                        outgoing.get(entry.getKey()),
                        incoming.get(entry.getKey())))
                .sorted(Comparator.comparing(
                                (SheetGeometry.Pair pair) -> pair.label().length())
                        .thenComparing(SheetGeometry.Pair::label))
                .toList();
    }
}
