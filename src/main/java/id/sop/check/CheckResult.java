package id.sop.check;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.yaml.node.Landmarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a file after it was checked.
 *
 * @param sop the SOP; empty when the file could not be read as one
 * @param diagnostics everything that is to be said about it, in order
 * @param landmarks names for the places of the diagnostics
 * @param settings what its office decides
 */
public record CheckResult(Optional<Sop> sop, List<Diagnostic> diagnostics, Landmarks landmarks, Settings settings) {
    /** Copies the list. */
    public CheckResult {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns this result with more findings, of which the author can accept none. */
    public CheckResult with(List<Finding> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(settings.weigh(more));
        all.sort(Diagnostic.ORDER);
        return new CheckResult(sop, all, landmarks, settings);
    }

    /** Returns this result without findings of some codes. */
    public CheckResult without(Set<String> codes) {
        return new CheckResult(
                sop,
                diagnostics.stream()
                        .filter(diagnostic -> !codes.contains(diagnostic.code()))
                        .toList(),
                landmarks,
                settings);
    }

    /** Returns what the rules about all SOPs of a run need of it. */
    public Optional<Linter.Member> member() {
        return sop.map(found -> new Linter.Member(found, settings));
    }

    /** Returns the errors only. */
    public List<Diagnostic> errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    /** Tells whether the sheet must not be signed as it is. */
    public boolean hasError() {
        return Linter.hasError(diagnostics);
    }
}
