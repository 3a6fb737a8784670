package id.sop.batch;

import id.sop.check.Definition;
import id.sop.diagnostic.Diagnostic;
import id.sop.rule.Linter;
import id.sop.source.Span;
import id.sop.workspace.WorkerPool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * SOPs that cannot stand beside one another in an office, such as two of one nomor. Those that an error of this kind names are
 * not printed for that office, also when only one of them is due: which of the two is wrong is for people to say.
 *
 * <p>Errors are found again when they are asked for, so that a sheet costs no more than a bit here.
 */
public final class Conflicts {
    private final BatchPlan plan;
    private final ErrorGroups groups;
    private final BitSet concerned = new BitSet();

    private Conflicts(BatchPlan plan) {
        this.plan = plan;
        this.groups = new ErrorGroups(plan);
    }

    /** Looks at all SOPs of each office, in whatever part of the work they are. */
    public static Conflicts of(BatchPlan plan, WorkerPool workers) throws IOException {
        Conflicts conflicts = new Conflicts(plan);
        if (plan.procedures().size() > 1) {
            workers.each(plan.offices().size(), conflicts::look);
        }
        return conflicts;
    }

    private void look(int office) {
        for (Diagnostic error : errors(office)) {
            for (int procedure = 0; procedure < plan.procedures().size(); procedure++) {
                Definition definition = plan.procedures().get(procedure).definition();
                if (definition.isIn(error.span().source())) {
                    groups.add(new Task("", office, procedure), List.of(error));
                }
                if (names(error, definition)) {
                    synchronized (concerned) {
                        concerned.set(number(office, procedure));
                    }
                }
            }
        }
    }

    private List<Diagnostic> errors(int office) {
        List<Linter.Member> members = new ArrayList<>();
        for (Procedure procedure : plan.procedures()) {
            procedure.printer().member(plan.values(office, procedure)).ifPresent(members::add);
        }
        return Linter.errorsTogether(members);
    }

    private static boolean names(Diagnostic error, Definition definition) {
        return Stream.concat(Stream.of(error.span()), error.finding().related().stream())
                .map(Span::source)
                .anyMatch(definition::isIn);
    }

    private int number(int office, int procedure) {
        return office * plan.procedures().size() + procedure;
    }

    /** Returns all errors, each told once; empty when there is no conflict. */
    public List<Diagnostic> diagnostics() {
        return groups.diagnostics();
    }

    /** Tells whether an error names the SOP of a sheet. */
    boolean concern(Task task) {
        return concerned.get(number(task.office(), task.procedure()));
    }

    /** Returns the errors that name the SOP of a sheet. */
    List<Diagnostic> of(Task task) {
        Definition definition = plan.procedures().get(task.procedure()).definition();
        return errors(task.office()).stream()
                .filter(error -> names(error, definition))
                .toList();
    }
}
