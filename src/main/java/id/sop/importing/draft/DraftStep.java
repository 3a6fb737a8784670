package id.sop.importing.draft;

import id.sop.importing.page.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the table.
 *
 * @param place of the whole row, or of its activity
 * @param number as it is written; empty where there is none
 * @param activity what is done
 * @param optional whether its symbol is dashed, so that it is not performed each time
 * @param performers who does it; no keys when nothing says so, which is a {@link Gap.Performer} among the remarks
 * @param decisions what is decided in it; several when more than one performer decides, each of whom is named then
 * @param next where the flow goes, without a decision; empty for the row below, or for the end behind the last row
 * @param starts whether the procedure may also begin here ({@code mulai})
 * @param cells by the keys of the columns, in their order; one that is empty is left out, unless it reaches over several rows
 * @param remarks about the row
 */
public record DraftStep(
        Place place,
        Optional<String> number,
        Found<String> activity,
        boolean optional,
        DraftPerformers performers,
        List<DraftDecision> decisions,
        List<DraftTarget> next,
        boolean starts,
        Map<String, DraftCell> cells,
        List<Remark> remarks) {
    /** Copies the lists. */
    public DraftStep {
        decisions = List.copyOf(decisions);
        next = List.copyOf(next);
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        remarks = List.copyOf(remarks);
    }
}
