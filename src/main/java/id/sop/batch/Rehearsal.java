package id.sop.batch;

import id.sop.diagnostic.Diagnostic;
import id.sop.rule.Settings;
import id.sop.workspace.WorkerPool;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Finds what will keep the sheets that are due from being made, as far as that is known without setting them. */
public final class Rehearsal {
    private Rehearsal() {}

    /** Returns the errors that a run would tell, each told once; those of conflicts are left out. */
    public static List<Diagnostic> of(UpToDateCheck check, WorkerPool workers) throws IOException {
        BatchPlan plan = check.plan();
        RosterFaults rosterFaults = new RosterFaults(plan);
        ErrorGroups groups = new ErrorGroups(plan);
        int[] due = check.due();
        workers.each(due.length, i -> {
            Task task = plan.task(due[i]);
            if (!check.conflicts().concern(task)) {
                Map<String, String> values = plan.values(task);
                List<Diagnostic> gaps = Settings.STANDARD.weigh(rosterFaults.gaps(task, values));
                groups.add(
                        task,
                        gaps.isEmpty()
                                ? rosterFaults.atCells(
                                        task, plan.procedure(task).printer().errors(values))
                                : gaps);
            }
        });
        return groups.diagnostics();
    }
}
