package id.sop.batch;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Spelling;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is wrong with a sheet because of the roster, told at the cell where it can be mended. */
final class RosterFaults {
    @Message.Words("DF004")
    private record NoColumn(String placeholder) implements Message {}

    @Message.Words("DF004.mirip")
    private record MisspeltColumn(String placeholder, String near) implements Message {}

    @Message.Words("DF006")
    private record EmptyCell(String placeholder, String office) implements Message {}

    /** Also what would have stood there if nobody had asked. */
    @Message.Words("DF006.isian")
    private record EmptyCellOverDefault(String placeholder, String office, String value) implements Message {}

    private final BatchPlan plan;

    RosterFaults(BatchPlan plan) {
        this.plan = plan;
    }

    /** Says of each placeholder without a value where it should have stood (DF004, DF006). */
    List<Finding> gaps(Task task, Map<String, String> values) {
        List<Finding> gaps = new ArrayList<>();
        for (Map.Entry<String, Span> used :
                plan.procedure(task).definition().placeholders().entrySet()) {
            String name = used.getKey();
            if (!values.containsKey(name)) {
                Optional<Span> cell = plan.offices().place(task.office(), name);
                Finding finding = cell.map(place -> Finding.at(place, emptyCell(name, task)))
                        .orElseGet(() -> missingColumn(name));
                gaps.add(finding.with(used.getValue()));
            }
        }
        for (String name : plan.named()) {
            Optional<Span> cell = plan.offices().place(task.office(), name);
            boolean filled = values.containsKey(name) || plan.value(task, name).isPresent();
            boolean told = plan.procedure(task).definition().placeholders().containsKey(name);
            if (cell.isPresent() && !filled && !told) {
                gaps.add(Finding.at(cell.get(), emptyCell(name, task)));
            }
        }
        return gaps;
    }

    private Message emptyCell(String name, Task task) {
        String office = plan.offices().code(task.office());
        return plan.procedure(task)
                .defaultValue(name)
                .<Message>map(value -> new EmptyCellOverDefault(name, office, value))
                .orElse(new EmptyCell(name, office));
    }

    /**
     * Tells errors of values where they come from: one about a text that is a value of the roster, and nothing else, is one of that
     * cell, whichever SOPs use it.
     */
    List<Diagnostic> atCells(Task task, List<Diagnostic> errors) {
        return errors.stream()
                .map(error -> plan.procedure(task)
                        .definition()
                        .placeholder(error.span())
                        .flatMap(name -> plan.offices().source(task.office(), name))
                        .map(error::movedTo)
                        .orElse(error))
                .toList();
    }

    private Finding missingColumn(String name) {
        return Spelling.nearest(name, plan.offices().columns())
                .map(near -> Finding.at(plan.offices().head(), new MisspeltColumn(name, near)))
                .orElseGet(() -> Finding.at(plan.offices().head(), new NoColumn(name)));
    }
}
