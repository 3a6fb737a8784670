package id.sop.rule;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Severity;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.source.Origin;
import id.sop.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Faults of the flow: as long as there is one, nobody knows which way is the longest, and what it takes. */
public final class FlowFaults {
    /** The codes of rules about the flow by which the sum may be that of another way. */
    public static final Set<String> CODES =
            Set.of("AL001", "AL002", "AL004", "AL005", "AL008", "AL011", "AL012", "AL013", "AL014", "AL015");

    /** What is said of a total, which is a sum along a way. */
    private static final String WRONG_TOTAL = "MB015";

    /** Variants of messages about keys of which only their author knows whether they are a decision. */
    private static final List<String> UNDECIDED = List.of("syarat", "kembali");

    private FlowFaults() {}

    /** Returns findings without those about a total, when the flow itself has errors. */
    static List<Diagnostic> withoutTotals(Sop sop, List<Diagnostic> found) {
        boolean wrong = found.stream().anyMatch(diagnostic -> isError(diagnostic, sop));
        return wrong
                ? found.stream()
                        .filter(diagnostic -> !diagnostic.code().equals(WRONG_TOTAL))
                        .toList()
                : found;
    }

    private static boolean isError(Diagnostic found, Sop sop) {
        return found.severity() == Severity.ERROR
                && (CODES.contains(found.code()) || (found.code().startsWith("YM") && isOfFlow(found.finding(), sop)));
    }

    /** Tells whether a finding about how something is written stands in a decision or at a target. */
    private static boolean isOfFlow(Finding finding, Sop sop) {
        // What may be a decision is left out of the step.
        if (UNDECIDED.stream().anyMatch(finding.variant()::startsWith)) {
            return true;
        }
        Span place = finding.span();
        return sop.steps().stream()
                .flatMap(step ->
                        Stream.of(Keys.DECISION, Keys.NEXT, Keys.END).flatMap(key -> step.origin().key(key).stream()))
                .anyMatch(key -> holds(key, place));
    }

    private static boolean holds(Origin.Key key, Span place) {
        Span value = key.value();
        return place.source().equals(value.source())
                && key.name().start() <= place.start()
                && place.start() <= Math.max(value.end(), key.name().end());
    }
}
