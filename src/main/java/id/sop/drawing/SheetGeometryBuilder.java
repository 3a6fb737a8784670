package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.model.Actor;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.paging.Connector;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.SheetPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

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
        papers.forEach(paper -> pages.add(new SheetGeometry.Page(paper, Optional.empty(), List.of(), List.of())));
        for (int i = 0; i < plan.pages().size(); i++) {
            Blueprint.Page draft = blueprint.pages().get(i);
            if (!draft.rows().isEmpty() && !draft.rows().get(0).isEmpty()) {
                int page = places.place(draft.rows().get(0).get(0)).page();
                pages.set(
                        page,
                        new SheetGeometry.Page(
                                papers.get(page),
                                Optional.of(table(plan.pages().get(i), draft, i + 1)),
                                marks(draft, drawing.pages().get(page)),
                                lines(draft, drawing.pages().get(page))));
            }
        }
        return new SheetGeometry(pages, pairs());
    }

    private SheetGeometry.Table table(FlowPage page, Blueprint.Page draft, int number) {
        List<SheetGeometry.Column> columns = new ArrayList<>();
        for (int lane = 0; lane < sop.actors().size(); lane++) {
            Actor actor = sop.actors().get(lane);
            Box cell = places.place(draft.rows().get(0).get(lane)).box();
            columns.add(new SheetGeometry.Column(actor.key(), actor.name().value(), cell.x(), cell.right()));
        }
        List<SheetGeometry.Row> rows = new ArrayList<>();
        connectorRows(page.above(), number, true, rows);
        for (int step = page.first(); step <= page.last(); step++) {
            row(ElementIds.stepRow(step), SheetGeometry.RowKind.STEP, OptionalInt.of(step), rows);
            row(ElementIds.endRow(step), SheetGeometry.RowKind.END, OptionalInt.of(step), rows);
        }
        connectorRows(page.below(), number, false, rows);
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

    private void connectorRows(List<Connector> block, int page, boolean above, List<SheetGeometry.Row> rows) {
        for (int row = 0; row < FlowPage.rows(block); row++) {
            String first =
                    ElementIds.connectorCell(page, above, row, sop.actors().get(0));
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

    private List<SheetGeometry.Mark> marks(Blueprint.Page draft, Drawing.Page drawn) {
        Map<String, Connector> connectors = connectorCells();
        List<SheetGeometry.Mark> marks = new ArrayList<>();
        for (int i = 0; i < draft.marks().size(); i++) {
            Blueprint.Mark mark = draft.marks().get(i);
            marks.add(new SheetGeometry.Mark(
                    drawn.symbols().get(i),
                    ElementIds.step(mark.cell()).orElseGet(() -> joined(connectors.get(mark.cell()))),
                    sop.actors().get(mark.lane()).key()));
        }
        return marks;
    }

    private static int joined(Connector connector) {
        Flow.Exit exit = connector.exit();
        return connector.outgoing() ? exit.from() : exit.to().orElseThrow();
    }

    private static List<SheetGeometry.Line> lines(Blueprint.Page draft, Drawing.Page drawn) {
        List<SheetGeometry.Line> lines = new ArrayList<>();
        Iterator<Caption> captions = drawn.captions().iterator();
        for (int i = 0; i < draft.joints().size(); i++) {
            Blueprint.Joint joint = draft.joints().get(i);
            lines.add(new SheetGeometry.Line(
                    drawn.symbols().get(joint.from()).id(),
                    drawn.symbols().get(joint.to()).id(),
                    kind(joint),
                    drawn.arrows().get(i),
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
                cells.put(cell(connector, i + 1, true), connector);
            }
            for (Connector connector : plan.pages().get(i).below()) {
                cells.put(cell(connector, i + 1, false), connector);
            }
        }
        return cells;
    }

    private String cell(Connector connector, int page, boolean above) {
        return ElementIds.connectorCell(
                page, above, connector.row(), sop.actors().get(connector.lane()));
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
            exits.put(connector.label(), connector.exit());
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
