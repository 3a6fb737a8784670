package id.sop.importing.recognition;

import id.sop.importing.draft.DraftDecision;
import id.sop.importing.draft.DraftPerformers;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Remark;
import java.util.List;
import java.util.Optional;

/** What the drawing says about a row; see {@link id.sop.importing.draft.DraftStep}. */
record RowReading(
        DraftPerformers performers,
        Optional<DraftDecision> decision,
        List<DraftTarget> next,
        boolean starts,
        boolean optional,
        List<Remark> remarks) {
    RowReading {
        next = List.copyOf(next);
        remarks = List.copyOf(remarks);
    }
}
