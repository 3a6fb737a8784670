package id.sop.template;

import id.sop.model.Actor;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.MergedCells;
import id.sop.paging.MinimumSizes;
import id.sop.paging.StepRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a template is given of the rows of the steps.
 *
 * @param row the least height of a row of symbols, in points
 * @param room the least heights of rows that the arrows need
 * @param parts whose headings and sums stand between the rows
 * @param columns those beside the actors'
 * @param measured whether the rows are only measured: then those of the cells that several steps have together follow them
 */
record StepValues(
        Sop sop,
        Template template,
        double row,
        MinimumSizes room,
        PartValues parts,
        SheetColumns columns,
        boolean measured) {
    /** Returns the rows of a page. */
    List<LocatedValue.Table> of(FlowPage page) {
        List<LocatedValue.Table> rows = new ArrayList<>();
        sop.steps().stream()
                .filter(step -> page.holds(step.number()))
                .map(step -> step(step, page))
                .forEach(rows::add);
        if (measured) {
            List<MergedCells.Run> runs = MergedCells.of(sop);
            IntStream.range(0, runs.size())
                    .filter(i -> page.holds(runs.get(i).first()))
                    .mapToObj(i -> merged(runs.get(i), MergedCells.row(sop, i)))
                    .forEach(rows::add);
        }
        return rows;
    }

    private LocatedValue.Table merged(MergedCells.Run run, int number) {
        Step step = sop.step(run.first());
        Map<String, Object> data = new HashMap<>(SopValues.step(step, template));
        data.replaceAll((key, value) -> value instanceof List ? List.of() : "");
        data.put("nomor", number);
        data.put("nomor_cetak", "");
        data.put(SheetColumns.CELLS, columns.cells(run));
        data.put("sel_awal", columns.cellsBefore(run));
        data.put("tinggi", 0);
        data.put("sel", cells(number, sop.actors(run.first())));
        return new LocatedValue.Table(data, step.origin().start());
    }

    private LocatedValue.Table step(Step step, FlowPage page) {
        List<Actor> actors = sop.actors(step.number());
        Map<String, Object> data = new HashMap<>(SopValues.step(step, template));
        data.put("nomor", step.number());
        data.put("nomor_cetak", sop.parts().printed(step.number()));
        data.put(SheetColumns.CELLS, columns.cells(step, page));
        data.put("sel_awal", columns.cellsBefore(step, page));
        if (step.number() > page.first()) {
            parts.heading(step.number()).ifPresent(part -> {
                part.put("sel_kosong", columns.gaps(step, page));
                data.put("bagian", part);
            });
        }
        if (step.number() < page.last()) {
            parts.total(step.number()).ifPresent(total -> data.put("jumlah", total));
        }
        double height = actors.isEmpty() ? 0 : room.row(ElementIds.stepCell(step.number(), actors.get(0)));
        int rows = StepRows.of(sop, step.number()).size();
        data.put("tinggi", Math.max(rows * row, Math.ceil(height)));
        data.put("sel", cells(step.number(), actors));
        if (sop.hasEndCapsule(step.number())) {
            data.put("sel_bawah", columns.cellsBelow(step));
            data.put("sel_awal_bawah", columns.cellsBelowBefore(step));
            data.put(
                    "akhir",
                    actors.stream()
                            .map(actor -> ElementIds.endCell(step.number(), actor))
                            .toList());
        }
        return new LocatedValue.Table(data, step.origin().start());
    }

    private static List<String> cells(int number, List<Actor> actors) {
        return actors.stream().map(actor -> ElementIds.stepCell(number, actor)).toList();
    }
}
