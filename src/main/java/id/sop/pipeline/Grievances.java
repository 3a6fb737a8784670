package id.sop.pipeline;

import id.sop.diagnostic.Fault;
import id.sop.diagnostic.Finding;
import id.sop.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The promises that a template was seen to break (RN008), and its other faults: of each kind one at each place. */
final class Grievances {
    private static final String CODE = "RN008";

    private final Map<String, Fault> faults = new LinkedHashMap<>();

    /** Adds a broken promise. */
    void report(Span span, String variant, Object... arguments) {
        add(new Fault(CODE, Finding.at(span, arguments).as(variant)));
    }

    /** Keeps the first fault of each kind at each place: what one row lacks the others lack too. */
    void add(Fault fault) {
        Span span = fault.finding().span();
        faults.putIfAbsent(
                fault.code() + fault.finding().variant() + span.source().name() + span.start(), fault);
    }

    /** Returns all of them in the order in which they were seen. */
    List<Fault> all() {
        return List.copyOf(faults.values());
    }
}
