package id.sop.rule;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.MessageType;
import id.sop.diagnostic.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line of the {@link Catalogue}.
 *
 * @param code two letters for the family and three digits
 * @param severity the usual weight, nothing when the rule is off unless an office switches it on
 * @param variants lighter or heavier weights of some messages of the code, by their variants
 * @param rule makes the rule; nothing when the defect is found in another way
 * @param corpusRule the rule about all SOPs of a run, or nothing when one SOP is enough
 */
public record CatalogueEntry(
        String code,
        Optional<Severity> severity,
        Map<String, Severity> variants,
        Optional<Function<RuleContext, Rule>> rule,
        Optional<CorpusRule> corpusRule) {
    /** Copies the map. */
    public CatalogueEntry {
        variants = Map.copyOf(variants);
    }

    /** Returns a line for a defect that no rule finds. */
    static CatalogueEntry fault(String code, Severity severity) {
        return new CatalogueEntry(code, Optional.of(severity), Map.of(), Optional.empty(), Optional.empty());
    }

    /** Returns a line for a rule that is the same for all offices. */
    static CatalogueEntry rule(String code, Severity severity, Rule rule) {
        return tuned(code, severity, tuning -> rule);
    }

    /** Returns a line for a rule that depends on what an office decides. */
    static CatalogueEntry tuned(String code, Severity severity, Function<RuleContext, Rule> rule) {
        return new CatalogueEntry(code, Optional.of(severity), Map.of(), Optional.of(rule), Optional.empty());
    }

    /** Returns a line for a rule about all SOPs of a run. */
    static CatalogueEntry together(String code, Severity severity, CorpusRule rule) {
        return new CatalogueEntry(code, Optional.of(severity), Map.of(), Optional.empty(), Optional.of(rule));
    }

    /** Returns a line for a rule that is off until an office gives it a weight. */
    static CatalogueEntry off(String code, Rule rule) {
        return new CatalogueEntry(code, Optional.empty(), Map.of(), Optional.of(tuning -> rule), Optional.empty());
    }

    /** Returns a line for a rule about all SOPs of a run that is off until an office gives it a weight. */
    static CatalogueEntry offTogether(String code, CorpusRule rule) {
        return new CatalogueEntry(code, Optional.empty(), Map.of(), Optional.empty(), Optional.of(rule));
    }

    /**
     * Returns this line with another weight for one of its messages.
     *
     * @throws IllegalArgumentException when the message is said under another code
     */
    CatalogueEntry weighing(Class<? extends Message> message, Severity weight) {
        MessageType type = MessageType.of(message);
        if (!type.code().equals(code)) {
            throw new IllegalArgumentException(message + " is no message of " + code);
        }
        return weighing(type.variant(), weight);
    }

    /** Returns this line with another weight for a variant of its message. */
    CatalogueEntry weighing(String variant, Severity weight) {
        Map<String, Severity> weights = new HashMap<>(variants);
        weights.put(variant, weight);
        return new CatalogueEntry(code, severity, weights, rule, corpusRule);
    }

    /** Returns this line with another weight for variants of its message. */
    CatalogueEntry weighing(Severity weight, String... several) {
        CatalogueEntry line = this;
        for (String variant : several) {
            line = line.weighing(variant, weight);
        }
        return line;
    }

    /** Returns the weight of a message of this code where nobody decided otherwise; nothing when it is not to be said. */
    public Optional<Severity> severity(String variant) {
        return Optional.ofNullable(variants.get(variant)).or(() -> severity);
    }

    /** Returns the weight of a finding of this code by the settings of an office; nothing when it is not to be said. */
    Optional<Severity> severity(Finding finding, Settings settings) {
        Optional<Severity> usual = severity(finding.variant());
        return isNegotiable(finding) ? settings.severities().getOrDefault(code, usual) : usual;
    }

    /** Tells whether a finding may be suppressed or given another weight; of YM008 only the one that leaves a text. */
    public static boolean isNegotiable(Finding finding) {
        boolean unreadable =
                finding.code().equals("YM008") && !finding.variant().equals("tak-tampak");
        return Catalogue.isNegotiable(finding.code()) && !unreadable;
    }

    /** Tells whether something that is an error by the settings of an office may be found under this code. */
    boolean mayBeError(Settings settings) {
        Optional<Severity> error = Optional.of(Severity.ERROR);
        return severity.equals(error)
                || variants.containsValue(Severity.ERROR)
                || error.equals(settings.severities().get(code));
    }
}
