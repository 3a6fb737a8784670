package id.sop.testing;

import id.sop.diagnostic.Finding;
import id.sop.source.Position;
import java.util.List;

/** Faults as lines of text, so that a test can state all that is said about a file at once. */
public final class FaultLines {
    private FaultLines() {}

    /** Returns {@code line:column CODE.variant «the text marked»} for each fault, in the order given. */
    public static List<String> of(List<Finding> faults) {
        return faults.stream().map(FaultLines::line).toList();
    }

    /** Returns the lines of {@link #of}, each followed by the arguments of its message. */
    public static List<String> withArguments(List<Finding> faults) {
        return faults.stream()
                .map(fault -> line(fault) + " " + fault.arguments())
                .toList();
    }

    private static String line(Finding fault) {
        Finding finding = fault;
        Position from = finding.span().from();
        String variant = finding.variant().isEmpty() ? "" : "." + finding.variant();
        return from.line() + ":" + from.column() + " " + fault.code() + variant + " «"
                + finding.span().text() + "»";
    }
}
