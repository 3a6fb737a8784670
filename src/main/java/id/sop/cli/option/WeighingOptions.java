package id.sop.cli.option;

import id.sop.cli.terminal.UsageException;
import id.sop.diagnostic.Severity;
import id.sop.diagnostic.Spelling;
import id.sop.report.Results;
import id.sop.rule.Catalogue;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How heavy findings are, and from which weight on a check fails. */
public final class WeighingOptions {
    private static final Map<String, Severity> SEVERITIES = Map.of(
            "catatan", Severity.NOTE,
            "note", Severity.NOTE,
            "peringatan", Severity.WARNING,
            "warning", Severity.WARNING,
            "galat", Severity.ERROR,
            "error", Severity.ERROR);
    private static final List<String> OFF = List.of("mati", "off");

    @Option(names = "--strict", descriptionKey = "option.strict", order = 1)
    private boolean strict;

    @Option(names = "--fail-on", paramLabel = "${bundle:label.weight}", descriptionKey = "option.fail-on", order = 2)
    private String failOn;

    @Option(names = "--max-warnings", paramLabel = "N", descriptionKey = "option.max-warnings", order = 3)
    private Integer maxWarnings;

    @Option(names = "--rule", paramLabel = "${bundle:label.rule}", descriptionKey = "option.rule", order = 4)
    private List<String> rules = new ArrayList<>();

    /** Tells from which results on a check fails. */
    public record Threshold(Severity severity, Optional<Integer> mostWarnings) {
        public boolean isReached(Results results) {
            boolean heavy =
                    results.diagnostics().stream().anyMatch(d -> d.severity().compareTo(severity) >= 0);
            return heavy
                    || mostWarnings
                            .filter(most -> results.count(Severity.WARNING) > most)
                            .isPresent();
        }
    }

    /**
     * Returns what makes the check fail.
     *
     * @throws UsageException when the options contradict each other
     */
    public Threshold threshold(Phrases phrases) {
        if (strict && failOn != null) {
            throw new UsageException(phrases.get(Phrase.USAGE_THRESHOLD));
        }
        if (maxWarnings != null && maxWarnings < 0) {
            throw new UsageException(phrases.get(Phrase.USAGE_WARNINGS, maxWarnings));
        }
        Severity severity = strict ? Severity.WARNING : Severity.ERROR;
        if (failOn != null) {
            severity = Optional.ofNullable(SEVERITIES.get(failOn.toLowerCase(Locale.ROOT)))
                    .orElseThrow(() -> new UsageException(phrases.get(Phrase.USAGE_ON, failOn)));
        }
        return new Threshold(severity, Optional.ofNullable(maxWarnings));
    }

    /**
     * Returns the severities of {@code --rule} by code; empty for rules that are switched off.
     *
     * @throws UsageException when a code does not exist or has one weight only
     */
    public Map<String, Optional<Severity>> weights(Phrases phrases) {
        List<String> codes = Catalogue.codes();
        Map<String, Optional<Severity>> weights = new LinkedHashMap<>();
        for (String rule : rules) {
            int equals = rule.indexOf('=');
            String code = (equals < 0 ? rule : rule.substring(0, equals)).toUpperCase(Locale.ROOT);
            String word = (equals < 0 ? "" : rule.substring(equals + 1)).toLowerCase(Locale.ROOT);
            if (!SEVERITIES.containsKey(word) && !OFF.contains(word)) {
                throw new UsageException(phrases.get(Phrase.USAGE_RULE, rule));
            }
            if (!codes.contains(code)) {
                throw new UsageException(Spelling.nearest(code, codes)
                        .map(near -> phrases.get(Phrase.USAGE_RULE_CODE, code, near))
                        .orElseGet(() -> phrases.get(Phrase.USAGE_RULE_UNKNOWN, code)));
            }
            if (!Catalogue.isNegotiable(code)) {
                throw new UsageException(phrases.get(Phrase.USAGE_RULE_FIXED, code));
            }
            weights.put(code, Optional.ofNullable(SEVERITIES.get(word)));
        }
        return weights;
    }
}
