package id.sop.drawing;

import id.sop.model.Act;
import id.sop.model.Actor;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Connector;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.StepRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The rows of cells on one page of the flow, from top to bottom, and the symbols that stand in them. */
final class CellAssignment {
    private final Sop sop;
    private final FlowchartLabels labels;
    private final FlowPage page;
    private final int number;
    private final List<Actor> actors;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Blueprint.Mark> marks = new ArrayList<>();
    private final Map<Integer, Map<Part, Integer>> parts = new HashMap<>();

    /**
     * Sets the symbols of a page.
     *
     * @param number of the page of the flow, from 1
     */
    CellAssignment(Sop sop, FlowchartLabels labels, FlowPage page, int number) {
        this.sop = sop;
        this.labels = labels;
        this.page = page;
        this.number = number;
        this.actors = sop.actors(page.first());
        heading(page.first());
        connectors(page.above(), true);
        for (int step = page.first(); step <= page.last(); step++) {
            if (step > page.first()) {
                heading(step);
            }
            symbols(step);
            if (step < page.last()) {
                total(step);
            }
        }
        connectors(page.below(), false);
    }

    /** Returns for each row the ids of its cells, from left to right. */
    List<List<String>> rows() {
        return rows;
    }

    List<Blueprint.Mark> marks() {
        return marks;
    }

    /** Returns the index of the mark of somebody's part in a step; that of his decision where he has no other. */
    int ofAct(int step, Act act) {
        return parts.get(step).getOrDefault(new Part(StepRows.Kind.ACT, act), -1);
    }

    /** Returns the index of the mark by which somebody's part in a step is left: that of his decision where he decides. */
    int behind(int step, Act act) {
        return parts.get(step).getOrDefault(new Part(StepRows.Kind.DECISION, act), ofAct(step, act));
    }

    /** Returns the index of the mark of a step of some kind of which it has one at most. */
    OptionalInt of(int step, StepRows.Kind kind) {
        return parts.get(step).entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind)
                .mapToInt(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns the index of the closing capsule below a symbol. */
    int ofEnd(int step, int lane) {
        return find(ElementIds.endCell(step, actors.get(lane)));
    }

    /** Returns the index of the connector in which an exit ends, or begins again, on this page. */
    int ofConnector(Flow.Exit exit, boolean outgoing) {
        boolean above = page.above().stream().anyMatch(c -> c.exits().contains(exit) && c.outgoing() == outgoing);
        Connector connector = (above ? page.above() : page.below())
                .stream()
                        .filter(c -> c.exits().contains(exit) && c.outgoing() == outgoing)
                        .findFirst()
                        .orElseThrow();
        return find(ElementIds.connectorCell(number, above, connector.row(), actors.get(connector.lane())));
    }

    private int find(String cell) {
        return IntStream.range(0, marks.size())
                .filter(i -> marks.get(i).cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    /** The heading of a part has a row of its own, without symbols. */
    private void heading(int step) {
        sop.partHeading(step)
                .ifPresent(part -> rows.add(actors.stream()
                        .map(actor -> ElementIds.partCell(sop.parts().number(part), actor))
                        .toList()));
    }

    /** So has the sum of a part after which the table goes on. */
    private void total(int step) {
        sop.partTotal(step)
                .ifPresent(part -> rows.add(actors.stream()
                        .map(actor -> ElementIds.partTotalCell(sop.parts().number(part), actor))
                        .toList()));
    }

    private void connectors(List<Connector> block, boolean above) {
        int firstRow = rows.size();
        for (int row = 0; row < FlowPage.rows(block); row++) {
            int index = row;
            rows.add(cells(actor -> ElementIds.connectorCell(number, above, index, actor)));
        }
        for (Connector connector : block) {
            Symbol.Shape shape = connector.isForward() ? Symbol.Shape.PENTAGON_DOWN : Symbol.Shape.PENTAGON_UP;
            marks.add(mark(
                    firstRow + connector.row(),
                    connector.lane(),
                    1,
                    shape,
                    false,
                    connector.label(),
                    AlternativeTexts.of(sop, connector)));
        }
    }

    /** A symbol of a step: somebody's part, or one of a kind of which a step has one at most. */
    private record Part(StepRows.Kind kind, Act act) {}

    private void symbols(int step) {
        Map<Part, Integer> own = parts.computeIfAbsent(step, number -> new HashMap<>());
        List<List<StepRows.Place>> places = StepRows.of(sop, step);
        for (int row = 0; row < places.size(); row++) {
            rows.add(cells(actor -> ElementIds.stepCell(step, actor)));
            for (StepRows.Place place : places.get(row)) {
                int lane = place.act().column();
                Symbol.Shape shape = shape(step, place);
                boolean last = places.subList(row + 1, places.size()).stream()
                        .flatMap(List::stream)
                        .noneMatch(later -> later.act().column() == lane);
                own.put(new Part(place.kind(), place.act()), marks.size());
                if (place.kind() == StepRows.Kind.DECISION) {
                    own.putIfAbsent(new Part(StepRows.Kind.ACT, place.act()), marks.size());
                }
                marks.add(mark(
                        rows.size() - 1,
                        lane,
                        place.lanes(),
                        shape,
                        sop.step(step).isOptional() && place.kind() != StepRows.Kind.START,
                        text(step, place, shape),
                        AlternativeTexts.of(sop, step, place, shape, last)));
            }
        }
        List<Integer> ends = sop.flow().exits(step).stream()
                .filter(sop::endsInOwnCapsule)
                .map(exit -> Handover.column(sop, exit))
                .distinct()
                .toList();
        if (!ends.isEmpty()) {
            rows.add(cells(actor -> ElementIds.endCell(step, actor)));
        }
        for (int lane : ends) {
            marks.add(mark(
                    rows.size() - 1,
                    lane,
                    1,
                    Symbol.Shape.CAPSULE,
                    false,
                    labels.end(),
                    AlternativeTexts.ofEnd(sop, step)));
        }
    }

    private List<String> cells(Function<Actor, String> id) {
        return actors.stream().map(id).toList();
    }

    private Blueprint.Mark mark(
            int row, int lane, int lanes, Symbol.Shape shape, boolean dashed, String text, String description) {
        String cell = rows.get(row).get(lane);
        int before =
                (int) marks.stream().filter(mark -> mark.cell().equals(cell)).count();
        return new Blueprint.Mark(row, lane, cell, before + 1, lanes, shape, dashed, text, description);
    }

    /** Tells whether the procedure may begin with a symbol of a step. */
    static boolean begins(Sop sop, int step, StepRows.Place place) {
        return place.kind() == StepRows.Kind.START
                || (sop.flow().isStart(step)
                        && (sop.step(step).performers().together()
                                || sop.actsToDecision(step).get(0).equals(place.act())));
    }

    private Symbol.Shape shape(int step, StepRows.Place place) {
        if (place.kind() == StepRows.Kind.DECISION) {
            return Symbol.Shape.RHOMBUS;
        }
        if (sop.hasOwnCapsules()) {
            return place.kind() == StepRows.Kind.START ? Symbol.Shape.CAPSULE : Symbol.Shape.RECTANGLE;
        }
        boolean together = sop.step(step).performers().together();
        Act act = place.act();
        boolean starts = begins(sop, step, place);
        boolean finishes = sop.flow().exits(step).stream()
                .filter(exit -> exit.isEnd() && !sop.endsInOwnCapsule(exit))
                .anyMatch(exit ->
                        together || sop.exitAct(exit).filter(act::equals).isPresent());
        return starts || finishes ? Symbol.Shape.CAPSULE : Symbol.Shape.RECTANGLE;
    }

    private String text(int step, StepRows.Place place, Symbol.Shape shape) {
        if (shape == Symbol.Shape.RHOMBUS) {
            return sop.course(step).question(place.act()).map(Text::value).orElse("");
        }
        if (shape != Symbol.Shape.CAPSULE) {
            return "";
        }
        return begins(sop, step, place) ? labels.start() : labels.end();
    }
}
