package id.sop.diagnostic;

import id.sop.source.Span;
import java.util.Comparator;

/**
 * A finding with its code and weight: what a report says.
 *
 * @param severity how much it weighs in this run
 * @param finding what and where
 */
public record Diagnostic(Severity severity, Finding finding) {
    /** File by file, from top to bottom; what stands at one place in the order of the codes. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic d) -> d.span().source().name())
            .thenComparingInt(d -> d.span().start())
            .thenComparing(Diagnostic::code)
            .thenComparing(d -> d.finding().variant())
            .thenComparing(d -> String.join("\u0000", d.finding().arguments()));

    /** Returns the code of the defect, such as "PL001"; a code is never given to another defect. */
    public String code() {
        return finding.code();
    }

    /** Returns the same, said of another place. */
    public Diagnostic movedTo(Span place) {
        return new Diagnostic(severity, finding.movedTo(place));
    }

    public Span span() {
        return finding.span();
    }
}
