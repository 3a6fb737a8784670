package id.sop.drawing;

import id.sop.model.Actor;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Connector;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import java.util.ArrayList;
import java.util.List;
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

    /** Returns the index of the mark of a step in a lane. */
    int ofStep(int step, int lane) {
        return find(ElementIds.stepCell(step, actors.get(lane)));
    }

    /** Returns the index of the closing capsule below a symbol with several exits. */
    int ofEnd(int step, int lane) {
        return find(ElementIds.endCell(step, actors.get(lane)));
    }

    /** Returns the index of the connector in which an exit ends, or begins again, on this page. */
    int ofConnector(Flow.Exit exit, boolean outgoing) {
        boolean above = page.above().stream().anyMatch(c -> c.exit().equals(exit) && c.outgoing() == outgoing);
        Connector connector = (above ? page.above() : page.below())
                .stream()
                        .filter(c -> c.exit().equals(exit) && c.outgoing() == outgoing)
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
            rows.add(actors.stream()
                    .map(actor -> ElementIds.connectorCell(number, above, index, actor))
                    .toList());
        }
        for (Connector connector : block) {
            Symbol.Shape shape = connector.isForward() ? Symbol.Shape.PENTAGON_DOWN : Symbol.Shape.PENTAGON_UP;
            marks.add(mark(
                    firstRow + connector.row(),
                    connector.lane(),
                    shape,
                    connector.label(),
                    AlternativeTexts.of(sop, connector)));
        }
    }

    private void symbols(int step) {
        int row = rows.size();
        rows.add(actors.stream().map(actor -> ElementIds.stepCell(step, actor)).toList());
        for (int lane : sop.columns(step)) {
            Symbol.Shape shape = shape(step, lane);
            marks.add(mark(row, lane, shape, text(step, shape), AlternativeTexts.of(sop, step, lane, shape)));
        }
        sop.flow().exits(step).stream()
                .filter(sop::endsInOwnCapsule)
                .findFirst()
                .ifPresent(exit -> {
                    rows.add(actors.stream()
                            .map(actor -> ElementIds.endCell(step, actor))
                            .toList());
                    int lane = sop.exitColumn(exit);
                    marks.add(
                            mark(row + 1, lane, Symbol.Shape.CAPSULE, labels.end(), AlternativeTexts.ofEnd(sop, step)));
                });
    }

    private Blueprint.Mark mark(int row, int lane, Symbol.Shape shape, String text, String description) {
        return new Blueprint.Mark(row, lane, rows.get(row).get(lane), shape, text, description);
    }

    private Symbol.Shape shape(int step, int lane) {
        boolean decides = sop.step(step).decision().isPresent();
        if (decides && sop.decidingColumn(step).getAsInt() == lane) {
            return Symbol.Shape.RHOMBUS;
        }
        boolean together = sop.step(step).performers().together();
        boolean starts = sop.flow().isStart(step)
                && (together || sop.columnsToDecision(step).get(0) == lane);
        boolean finishes = sop.flow().exits(step).stream()
                .filter(exit -> exit.isEnd() && !sop.endsInOwnCapsule(exit))
                .anyMatch(exit -> together || sop.exitColumn(exit) == lane);
        return starts || finishes ? Symbol.Shape.CAPSULE : Symbol.Shape.RECTANGLE;
    }

    private String text(int step, Symbol.Shape shape) {
        if (shape == Symbol.Shape.RHOMBUS) {
            return sop.step(step)
                    .decision()
                    .flatMap(Decision::question)
                    .map(Text::value)
                    .orElse("");
        }
        if (shape != Symbol.Shape.CAPSULE) {
            return "";
        }
        return sop.flow().isStart(step) ? labels.start() : labels.end();
    }
}
