package id.sop.batch;

import id.sop.diagnostic.Diagnostic;
import id.sop.rule.Settings;
import id.sop.workspace.WorkerPool;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** What will keep the sheets that are due from being made, as far as that is known without setting them. */
public final class Rehearsal {
    private final BitSet failing = new BitSet();
    private final ErrorGroups groups;

    private Rehearsal(BatchPlan plan) {
        this.groups = new ErrorGroups(plan);
    }

    /** Tries all that is due. */
    public static Rehearsal of(UpToDateCheck check, WorkerPool workers) throws IOException {
        BatchPlan plan = check.plan();
        RosterFaults rosterFaults = new RosterFaults(plan);
        Rehearsal rehearsal = new Rehearsal(plan);
        int[] due = check.due();
        workers.each(due.length, i -> {
            Task task = plan.task(due[i]);
            if (check.conflicts().concern(task)) {
                rehearsal.fail(due[i]);
                return;
            }
            Map<String, String> values = plan.values(task);
            List<Diagnostic> gaps = Settings.STANDARD.weigh(rosterFaults.gaps(task, values));
            List<Diagnostic> errors = gaps.isEmpty()
                    ? rosterFaults.atCells(task, plan.procedure(task).printer().errors(values))
                    : gaps;
            rehearsal.groups.add(task, errors);
            if (!errors.isEmpty()) {
                rehearsal.fail(due[i]);
            }
        });
        return rehearsal;
    }

    private synchronized void fail(int number) {
        failing.set(number);
    }

    /** Returns the errors that a run would tell, each told once; those of conflicts are left out. */
    public List<Diagnostic> diagnostics() {
        return groups.diagnostics();
    }

    /** Tells whether a sheet that is due will not be made. */
    public boolean fails(int number) {
        return failing.get(number);
    }

    /** Returns how many of those that are due will not be made. */
    public int failures() {
        return failing.cardinality();
    }
}
