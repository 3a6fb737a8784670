package id.sop.batch;

import java.util.List;

/**
 * Whether a sheet must be made, and why.
 *
 * @param reason why, or that it is there
 * @param changes what is different, when something is
 */
public record Verdict(Reason reason, List<BuildInputs.Kind> changes) {
    /** Copies the list. */
    public Verdict {
        changes = List.copyOf(changes);
    }

    /** Why a sheet must be made. */
    public enum Reason {
        /** It need not: the file is there and made of the same things. */
        UNCHANGED,
        /** No run has made it. */
        NEW,
        /** The last run could not make it. */
        FAILED,
        /** Something that goes into it is different. */
        CHANGED,
        /** Its file has gone. */
        MISSING,
        /** A file lies in its place that no run is known to have put there. */
        FOREIGN,
        /** It cannot be made: the SOP and another one of the office exclude each other. */
        CONFLICT
    }

    static Verdict of(Reason reason) {
        return new Verdict(reason, List.of());
    }

    /** Tells whether it must be made, or told why it cannot. */
    public boolean isDue() {
        return reason != Reason.UNCHANGED;
    }
}
