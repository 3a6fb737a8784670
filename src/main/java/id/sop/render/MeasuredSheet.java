package id.sop.render;

import id.sop.geometry.Box;
import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.paging.ElementIds;
import id.sop.paging.Heights;
import id.sop.paging.MergedCells;
import id.sop.paging.StepRows;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The heights of a sheet that was set on one page of endless paper.
 *
 * <p>What is printed and has none of the ids that are measured here is taken for a part of every page. So what stands only once
 * below the table needs an id among {@link #BELOW}, and what stands once above it one that is counted with the identity or the
 * title.
 */
final class MeasuredSheet {
    /** The ids of what stands once, below the last row of the last page. */
    private static final List<String> BELOW = List.of(ElementIds.TOTAL_ROW, ElementIds.SIGNATURES);

    private final ElementBoxes boxes;
    private final Sop sop;

    private MeasuredSheet(ElementBoxes boxes, Sop sop) {
        this.boxes = boxes;
        this.sop = sop;
    }

    /** Reads the heights of a sheet. */
    static Heights of(ElementBoxes boxes, Sop sop, Template template) {
        return new MeasuredSheet(boxes, sop).heights(template);
    }

    private Heights heights(Template template) {
        List<MergedCells.Run> merged = MergedCells.of(sop);
        List<Double> ends = IntStream.rangeClosed(1, sop.steps().size())
                .mapToObj(step -> height(ElementIds.endRow(step)) + partRows(step))
                .toList();
        List<Double> rows = IntStream.rangeClosed(1, sop.steps().size())
                .mapToObj(step -> height(ElementIds.stepRow(step)) + ends.get(step - 1))
                .toList();
        double flowTop = top(ElementIds.flow(1)).orElse(0.0);
        double title = height(ElementIds.TITLE) + titleOfPart(1);
        Optional<ElementBox> sample = boxes.byId().entrySet().stream()
                .filter(entry -> ElementIds.Kind.CONNECTOR_ROW.isOf(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        double firstRow = headingOfPart(1)
                .flatMap(this::top)
                .or(() -> sample.map(ElementBox::box).map(Box::y))
                .or(() -> top(ElementIds.stepRow(1)))
                .orElse(flowTop + title);
        double connector = sample.map(element -> element.box().height()).orElse(0.0);
        double identityTop = top(ElementIds.IDENTITY).orElse(flowTop);
        double head = firstRow - flowTop - title;
        List<Heights.FurtherTable> further = furtherTables();
        double below = BELOW.stream().mapToDouble(this::height).sum();
        double remarks = height(ElementIds.REMARKS);
        double inner = template.pageHeight()
                - template.margins().top()
                - template.margins().bottom();
        double heads = further.stream()
                .mapToDouble(table -> table.title() + table.head())
                .sum();
        List<Double> contents = IntStream.range(0, merged.size())
                .mapToObj(i -> height(ElementIds.stepRow(MergedCells.row(sop, i))))
                .toList();
        double all = Stream.of(rows, contents)
                        .flatMap(List::stream)
                        .mapToDouble(Double::doubleValue)
                        .sum()
                + connector
                + below
                + remarks
                + heads;
        // What belongs to no row: the padding of the page, and the lower half of the table's outer rule.
        double frame = boxes.depth() - template.margins().top() - (firstRow - identityTop) - all;
        double page = inner - frame;
        double last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
        double lastHead = further.isEmpty()
                ? title + head
                : further.get(further.size() - 1).title()
                        + further.get(further.size() - 1).head();
        // Notes take the last step along to their page; those that leave no room for it have pages of their own.
        boolean together = lastHead + last + connector + below + remarks <= page;
        double tail = below + (together ? remarks : 0);
        List<Integer> symbols = IntStream.rangeClosed(1, sop.steps().size())
                .mapToObj(step -> StepRows.of(sop, step).size())
                .toList();
        double identity = flowTop - identityTop;
        return new Heights(
                page,
                identity,
                pieces(identityTop, flowTop),
                title,
                head,
                rows,
                ends,
                symbols,
                connector,
                tail,
                together ? 0 : remarks,
                further,
                IntStream.range(0, merged.size())
                        .mapToObj(i -> merged(merged.get(i), contents.get(i)))
                        .toList());
    }

    /** Returns the heights of the pieces of the identity, each down to the next one; a template that names none has one. */
    private List<Double> pieces(double identityTop, double flowTop) {
        List<Double> pieces = new ArrayList<>();
        double from = identityTop;
        Optional<Double> next = top(ElementIds.identityPiece(2));
        for (int piece = 3; next.isPresent(); piece++) {
            pieces.add(next.get() - from);
            from = next.get();
            next = top(ElementIds.identityPiece(piece));
        }
        pieces.add(flowTop - from);
        return pieces;
    }

    /** Returns the height of what belongs to a part around the row of a step: its heading, its sum, and the notes below its table. */
    private double partRows(int step) {
        double heading = headingOfPart(step).map(id -> height(id)).orElse(0.0);
        FlowTable table = sop.table(step);
        double remarks = table.last() == step
                ? height(ElementIds.tableRemarks(sop.tables().indexOf(table) + 1))
                : 0;
        return heading
                + remarks
                + sop.partTotal(step)
                        .map(part -> height(ElementIds.partTotal(sop.parts().number(part))))
                        .orElse(0.0);
    }

    /** A row of a part above or below all rows of a cell belongs to one of them, and is not beside the cell. */
    private Heights.MergedCell merged(MergedCells.Run run, double content) {
        double around = IntStream.rangeClosed(run.first(), run.last())
                .mapToDouble(this::partRows)
                .max()
                .orElse(0);
        return new Heights.MergedCell(run.first(), run.last(), content + around);
    }

    private Optional<String> headingOfPart(int step) {
        return sop.partHeading(step).map(part -> ElementIds.part(sop.parts().number(part)));
    }

    private double titleOfPart(int step) {
        return sop.partAbove(step)
                .map(part -> height(ElementIds.part(sop.parts().number(part))))
                .orElse(0.0);
    }

    /** A heading of a part that stands above a table belongs to the block of that table. */
    private List<Heights.FurtherTable> furtherTables() {
        List<Heights.FurtherTable> further = new ArrayList<>();
        for (int i = 1; i < sop.tables().size(); i++) {
            FlowTable table = sop.tables().get(i);
            double top = top(ElementIds.flow(i + 1)).orElse(0.0);
            double title = titleOfPart(table.first());
            double row = headingOfPart(table.first())
                    .flatMap(this::top)
                    .or(() -> top(ElementIds.stepRow(table.first())))
                    .orElse(top + title);
            int lanes = Math.max(1, table.actors().size());
            further.add(new Heights.FurtherTable(table.first(), lanes, title, row - top - title));
        }
        return further;
    }

    private Optional<Double> top(String id) {
        return boxes.find(id).map(element -> element.box().y());
    }

    private double height(String id) {
        return boxes.find(id).map(ElementBox::box).map(Box::height).orElse(0.0);
    }
}
