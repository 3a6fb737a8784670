package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.model.Actor;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.paging.Connector;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.SheetPlan;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Writes down what came to lie where on one sheet. */
public final class Surveyor {
    private final Sop sop;
    private final SheetPlan plan;
    private final Places places;

    /** Prepares the survey of one typeset sheet. */
    public Surveyor(Sop sop, SheetPlan plan, Places places) {
        this.sop = sop;
        this.plan = plan;
        this.places = places;
    }

    /**
     * Surveys a drawing.
     *
     * @param blueprint what the drawing was made from
     * @param papers the paper of each page of the file
     */
    public Survey survey(Blueprint blueprint, Drawing drawing, List<Box> papers) {
        List<Survey.Page> pages = new ArrayList<>();
        papers.forEach(paper -> pages.add(new Survey.Page(paper, Optional.empty(), List.of(), List.of())));
        for (int i = 0; i < plan.pages().size(); i++) {
            Blueprint.Page draft = blueprint.pages().get(i);
            if (!draft.rows().isEmpty() && !draft.rows().get(0).isEmpty()) {
                int page = place(draft.rows().get(0).get(0)).page();
                pages.set(
                        page,
                        new Survey.Page(
                                papers.get(page),
                                Optional.of(table(plan.pages().get(i), draft, i + 1)),
                                marks(
                                        plan.pages().get(i),
                                        draft,
                                        drawing.pages().get(page)),
                                lines(draft, drawing.pages().get(page))));
            }
        }
        return new Survey(pages, pairs());
    }

    private Places.Place place(String id) {
        return places.find(id).orElseThrow(() -> new IllegalStateException("no element " + id));
    }

    private Survey.Table table(FlowPage page, Blueprint.Page draft, int number) {
        List<Survey.Column> columns = new ArrayList<>();
        for (int lane = 0; lane < sop.actors().size(); lane++) {
            Actor actor = sop.actors().get(lane);
            Box cell = place(draft.rows().get(0).get(lane)).box();
            columns.add(new Survey.Column(actor.key(), actor.name().value(), cell.x(), cell.right()));
        }
        List<Survey.Row> rows = new ArrayList<>();
        connectorRows(page.above(), number, true, rows);
        for (int step = page.first(); step <= page.last(); step++) {
            row(ElementIds.stepRow(step), Survey.RowKind.STEP, OptionalInt.of(step), rows);
            row(ElementIds.endRow(step), Survey.RowKind.END, OptionalInt.of(step), rows);
        }
        connectorRows(page.below(), number, false, rows);
        if (page.last() == sop.steps().size()) {
            row(ElementIds.TOTAL_ROW, Survey.RowKind.TOTAL, OptionalInt.empty(), rows);
        }
        Box frame = places.find(ElementIds.table(number)).map(Places.Place::box).orElseGet(() -> rows.stream()
                .map(Survey.Row::box)
                .reduce(Surveyor::around)
                .orElseThrow());
        return new Survey.Table(frame, columns, rows);
    }

    private void connectorRows(List<Connector> block, int page, boolean above, List<Survey.Row> rows) {
        for (int row = 0; row < FlowPage.rows(block); row++) {
            String first = ElementIds.connectorCell(page, above, row, sop.actors().get(0));
            row(ElementIds.connectorRow(first), Survey.RowKind.CONNECTORS, OptionalInt.empty(), rows);
        }
    }

    private void row(String id, Survey.RowKind kind, OptionalInt step, List<Survey.Row> rows) {
        places.find(id).ifPresent(place -> rows.add(new Survey.Row(kind, step, place.box())));
    }

    private static Box around(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    private List<Survey.Mark> marks(FlowPage page, Blueprint.Page draft, Drawing.Page drawn) {
        Map<String, Integer> steps = new TreeMap<>();
        for (int step = page.first(); step <= page.last(); step++) {
            for (Actor actor : sop.actors()) {
                steps.put(ElementIds.stepCell(step, actor), step);
                steps.put(ElementIds.endCell(step, actor), step);
            }
        }
        connectorCells().forEach((cell, connector) -> steps.put(cell, joined(connector)));
        List<Survey.Mark> marks = new ArrayList<>();
        for (int i = 0; i < draft.marks().size(); i++) {
            Blueprint.Mark mark = draft.marks().get(i);
            marks.add(new Survey.Mark(
                    drawn.symbols().get(i),
                    steps.get(mark.cell()),
                    sop.actors().get(mark.lane()).key()));
        }
        return marks;
    }

    private static int joined(Connector connector) {
        Flow.Exit exit = connector.exit();
        return connector.outgoing() ? exit.from() : exit.to().orElseThrow();
    }

    private static List<Survey.Line> lines(Blueprint.Page draft, Drawing.Page drawn) {
        List<Survey.Line> lines = new ArrayList<>();
        Iterator<Caption> captions = drawn.captions().iterator();
        for (int i = 0; i < draft.joints().size(); i++) {
            Blueprint.Joint joint = draft.joints().get(i);
            lines.add(new Survey.Line(
                    draft.marks().get(joint.from()).cell(),
                    draft.marks().get(joint.to()).cell(),
                    kind(joint),
                    drawn.arrows().get(i),
                    joint.caption().map(text -> captions.next())));
        }
        return lines;
    }

    private static Survey.LineKind kind(Blueprint.Joint joint) {
        if (joint.kind() == Link.Kind.TOGETHER) {
            return Survey.LineKind.TOGETHER;
        }
        return switch (joint.answer()) {
            case ALWAYS -> Survey.LineKind.NEXT;
            case YES -> Survey.LineKind.YES;
            case NO -> Survey.LineKind.NO;
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
        return ElementIds.connectorCell(page, above, connector.row(), sop.actors().get(connector.lane()));
    }

    private List<Survey.Pair> pairs() {
        Map<String, Survey.End> outgoing = new TreeMap<>();
        Map<String, Survey.End> incoming = new TreeMap<>();
        Map<String, Flow.Exit> exits = new TreeMap<>();
        connectorCells().forEach((cell, connector) -> {
            (connector.outgoing() ? outgoing : incoming)
                    .put(connector.label(), new Survey.End(place(cell).page(), cell));
            exits.put(connector.label(), connector.exit());
        });
        return exits.entrySet().stream()
                .map(entry -> new Survey.Pair(
                        entry.getKey(),
                        entry.getValue().from(),
                        entry.getValue().to().orElseThrow(),
                        outgoing.get(entry.getKey()),
                        incoming.get(entry.getKey())))
                .sorted(Comparator.comparing((Survey.Pair pair) -> pair.label().length())
                        .thenComparing(Survey.Pair::label))
                .toList();
    }
}
