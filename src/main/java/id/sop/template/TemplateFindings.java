package id.sop.template;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found wrong with a template: of each kind one at each place, since what one row lacks the others lack too. */
public final class TemplateFindings {
    private final int most;
    private final Map<Kind, Finding> findings = new LinkedHashMap<>();

    /** Begins with none. */
    public TemplateFindings() {
        this(Integer.MAX_VALUE);
    }

    /** Begins with none, and keeps so many. */
    TemplateFindings(int most) {
        this.most = most;
    }

    /** What is said only once. */
    private record Kind(Class<? extends Message> message, String file, int place) {}

    /** Adds what is to be said of a place. */
    public void report(Span span, Message message) {
        add(Finding.at(span, message));
    }

    /** Adds a finding, unless its kind was found at its place before. */
    public void add(Finding finding) {
        Span span = finding.span();
        if (findings.size() < most) {
            findings.putIfAbsent(
                    new Kind(finding.message().getClass(), span.source().name(), span.start()), finding);
        }
    }

    /** Returns all of them in the order in which they were found. */
    public List<Finding> all() {
        return List.copyOf(findings.values());
    }
}
