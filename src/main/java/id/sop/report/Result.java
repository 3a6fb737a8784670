package id.sop.report;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.source.Span;

/**
 * A diagnostic that can be recognised in a later run.
 *
 * @param diagnostic what was found
 * @param fingerprint 32 hexadecimal digits, made of what the finding is and not of the line where it stands
 * @param occurrence from 1; which of the results with this fingerprint it is, from top to bottom
 */
public record Result(Diagnostic diagnostic, String fingerprint, int occurrence) {
    /** Returns a text that no other result of the same run has. */
    String id() {
        return fingerprint + ":" + occurrence;
    }

    /** Returns the code of the diagnostic. */
    public String code() {
        return diagnostic.code();
    }

    Severity severity() {
        return diagnostic.severity();
    }

    Span span() {
        return diagnostic.span();
    }

    /** Returns the name of the file, as the user wrote it. */
    public String file() {
        return span().source().name();
    }
}
