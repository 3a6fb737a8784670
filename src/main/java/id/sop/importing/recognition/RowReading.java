package id.sop.importing.recognition;

import id.sop.importing.draft.DraftDecision;
import id.sop.importing.draft.DraftPerformers;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Remark;
import java.util.List;

/** What the drawing says about a row; see {@link id.sop.importing.draft.DraftStep}. */
record RowReading(
        DraftPerformers performers,
        List<DraftDecision> decisions,
        List<DraftTarget> next,
        boolean starts,
        boolean optional,
        List<Remark> remarks) {
    RowReading {
        decisions = List.copyOf(decisions);
        next = List.copyOf(next);
        remarks = List.copyOf(remarks);
    }
}
