package id.sop.rule;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Severity;
import id.sop.model.CapsuleStyle;
import id.sop.model.Columns;
import id.sop.time.WorkCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an office decides about validation.
 *
 * @param calendar its working day and week
 * @param numberPattern what the whole of nomor must match, if the office has a form for it
 * @param abbreviations the office's own short words with what they stand for, in lower case
 * @param available what the office always has at hand and no step has to bring, by name
 * @param replacedLaws regulations that the office knows to be replaced
 * @param capsules how beginning and end are drawn where an SOP does not say so
 * @param columns those of a sheet that chooses none itself
 * @param severities weights that differ from the catalogue's; an empty one switches the rule off
 */
public record Settings(
        WorkCalendar calendar,
        Optional<NumberPattern> numberPattern,
        Map<String, String> abbreviations,
        Set<String> available,
        List<ReplacedLaw> replacedLaws,
        CapsuleStyle capsules,
        Columns columns,
        Map<String, Optional<Severity>> severities) {
    /** What holds where nobody decided otherwise. */
    public static final Settings STANDARD = new Settings(
            WorkCalendar.STANDARD,
            Optional.empty(),
            Map.of(),
            Set.of(),
            List.of(),
            CapsuleStyle.STEP,
            Columns.STANDARD,
            Map.of());

    /** Weighs what was found, leaves out what is not to be said here, and brings the rest into order. */
    public List<Diagnostic> weigh(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> weigh(finding).stream())
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    private Optional<Diagnostic> weigh(Finding finding) {
        return severity(finding).map(severity -> new Diagnostic(severity, finding));
    }

    /** Returns what a finding weighs here; nothing when it is not to be said. */
    Optional<Severity> severity(Finding finding) {
        return Catalogue.entry(finding.code())
                .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + finding.code()))
                .severity(finding, this);
    }

    /** Returns these settings with weights that win over their own. */
    public Settings weighing(Map<String, Optional<Severity>> weights) {
        Map<String, Optional<Severity>> all = new HashMap<>(severities);
        all.putAll(weights);
        return withSeverities(all);
    }

    /** Returns these settings with other weights. */
    public Settings withSeverities(Map<String, Optional<Severity>> weights) {
        return new Settings(
                calendar, numberPattern, abbreviations, available, replacedLaws, capsules, columns, weights);
    }

    /** Copies the collections. */
    public Settings {
        abbreviations = Map.copyOf(abbreviations);
        available = Set.copyOf(available);
        replacedLaws = List.copyOf(replacedLaws);
        severities = Map.copyOf(severities);
    }
}
