package id.sop.importing.recognition;

import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftActor;
import id.sop.importing.draft.DraftCell;
import id.sop.importing.draft.DraftColumn;
import id.sop.importing.draft.DraftPart;
import id.sop.importing.draft.DraftPerformers;
import id.sop.importing.draft.DraftStep;
import id.sop.importing.draft.Found;
import id.sop.importing.draft.Gap;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.language.LabelWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the draft of one procedure. */
final class ProcedureReading {
    private final SourceDocument document;
    private final ActorColumns columns;
    private final Rows rows;
    private final Drawing drawing;
    private final IdentityReading identity;
    private final CellReading cells;
    private final List<Remark> remarks = new ArrayList<>();

    /** What stands in the columns, by their places in the head. */
    private final Map<Integer, Map<Integer, DraftCell>> read = new HashMap<>();

    ProcedureReading(SourceDocument document, List<List<Region>> all, int index) {
        this.document = document;
        this.columns = new ActorColumns(document, all.get(index));
        this.rows = new Rows(document, columns.regions());
        this.drawing = new Drawing(document, columns, rows.steps());
        this.cells = new CellReading(rows.steps());
        this.identity = Covers.identity(document, all, index);
    }

    Draft draft() {
        FlowGraph graph = drawing.graph();
        List<String> actors = columns.actors().stream().map(DraftActor::key).toList();
        List<Place> places = rows.steps().stream()
                .map(step -> step.first().row().main().place())
                .toList();
        List<String> names =
                columns.actors().stream().map(actor -> actor.name().value()).toList();
        FlowReading flow = new FlowReading(graph, actors, names, places);
        List<RowReading> readings = flow.rows();
        List<List<Remark>> told = new ArrayList<>();
        readings.forEach(reading -> told.add(new ArrayList<>(reading.remarks())));
        for (Remark remark : drawing.remarks()) {
            int step = drawing.stepAt(remark.place());
            (step < 0 ? remarks : told.get(step)).add(remark);
        }
        List<DraftStep> steps = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            steps.add(step(i, readings.get(i), told.get(i)));
        }
        Optional<Found<String>> name = identity.name();
        if (name.isEmpty()) {
            remarks.add(0, new Remark(places.get(0), new Gap.Name()));
        }
        TableHead head = columns.regions().get(0).head();
        WidePrint.beside(document, head.page())
                .ifPresent(page ->
                        remarks.add(new Remark(head.activity().head().place(), new Doubt.ColumnsElsewhere(page))));
        List<Rows.Part> parts = rows.parts();
        return new Draft(
                name,
                identity.identity(),
                identity.approver(),
                identity.signatories(),
                identity.otherParts(),
                columns.actors(),
                columns.columns(),
                columns.heads(),
                parts(parts, steps),
                rows.total(parts),
                identity.notes(),
                flow.hasOwnCapsules(),
                drawing.count(),
                remarks);
    }

    private DraftStep step(int index, RowReading reading, List<Remark> told) {
        StepRow row = rows.steps().get(index);
        Cell main = row.first().row().main();
        StringBuilder activity = new StringBuilder();
        for (StepRow.Piece piece : row.pieces()) {
            activity.append(activity.isEmpty() ? "" : " ")
                    .append(CellTexts.line(piece.row().main().text()));
        }
        if (cells.isShifted(index)) {
            told.add(new Remark(main.place(), new Doubt.ShiftedCells()));
        } else {
            told.addAll(RowDoubts.ofActors(document, row));
        }
        if (index > 0) {
            told.addAll(RowDoubts.ofNumber(rows.steps().get(index - 1), row));
        }
        Map<String, DraftCell> values = values(index);
        if (cells.isJoined(index)) {
            told.add(new Remark(main.place(), new Doubt.JoinedCells()));
        }
        List<String> written = columns.written(row);
        if (!written.isEmpty()) {
            told.removeIf(remark -> remark.message() instanceof Gap.Performer);
        }
        return new DraftStep(
                main.place(),
                row.number(),
                new Found<>(activity.toString(), main.place()),
                reading.optional(),
                written.isEmpty() ? reading.performers() : DraftPerformers.inTurn(written),
                reading.decisions(),
                reading.next(),
                reading.starts(),
                values,
                told);
    }

    private Map<String, DraftCell> values(int step) {
        Map<String, DraftCell> values = new LinkedHashMap<>();
        List<HeadColumn> heads = rows.steps().get(step).first().region().head().columns();
        int at = 0;
        for (int i = 0; i < heads.size(); i++) {
            HeadColumn.Role role = heads.get(i).role();
            if (role != HeadColumn.Role.OWN && role != HeadColumn.Role.STANDARD) {
                continue;
            }
            String key = key(heads.get(i), at++);
            DraftCell cell = read.computeIfAbsent(i, cells::column).get(step);
            if (cell != null) {
                values.put(key, cell);
            }
        }
        return values;
    }

    /** Returns the key of a column: that of the draft at the same place among those beside the actors. */
    private String key(HeadColumn column, int place) {
        if (!column.key().isEmpty()) {
            return column.key();
        }
        List<DraftColumn> all = columns.columns();
        return place < all.size() ? all.get(place).key() : "kolom_" + place;
    }

    private List<DraftPart> parts(List<Rows.Part> parts, List<DraftStep> steps) {
        List<DraftPart> made = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Rows.Part part = parts.get(i);
            List<DraftStep> own = steps.subList(part.first(), rows.last(parts, i));
            boolean restarts = i > 0
                    && !own.isEmpty()
                    && own.get(0)
                            .number()
                            .filter(number -> LabelWords.squeezed(number).equals("1"))
                            .isPresent();
            List<String> keys = part.table()
                    .map(region -> region.head().columns(HeadColumn.Role.ACTOR).stream()
                            .map(columns::actor)
                            .filter(actor -> actor >= 0)
                            .map(actor -> columns.actors().get(actor).key())
                            .toList())
                    .orElse(List.of());
            made.add(new DraftPart(part.title(), keys, restarts, own, rows.total(parts, i), rows.notes(parts, i)));
        }
        return made;
    }
}
