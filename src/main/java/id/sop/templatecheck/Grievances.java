package id.sop.templatecheck;

import id.sop.diagnostic.Finding;
import id.sop.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The promises that a template was seen to break (RN008), and its other faults: of each kind one at each place. */
final class Grievances {
    private static final String CODE = "RN008";

    private final Map<String, Finding> faults = new LinkedHashMap<>();

    /** Adds a broken promise. */
    void report(Span span, String variant, Object... arguments) {
        add(Finding.at(span, arguments).as(variant).coded(CODE));
    }

    /** Keeps the first fault of each kind at each place: what one row lacks the others lack too. */
    void add(Finding fault) {
        Span span = fault.span();
        faults.putIfAbsent(
                fault.code() + fault.variant() + span.source().name() + span.start(), fault);
    }

    /** Returns all of them in the order in which they were seen. */
    List<Finding> all() {
        return List.copyOf(faults.values());
    }
}
