package id.sop.rule;

import static id.sop.diagnostic.Severity.ERROR;
import static id.sop.diagnostic.Severity.NOTE;
import static id.sop.diagnostic.Severity.WARNING;

import id.sop.diagnostic.Fault;
import id.sop.diagnostic.Severity;
import id.sop.rule.actor.StepWithoutActor;
import id.sop.rule.actor.UnknownActor;
import id.sop.rule.actor.UnusedActor;
import id.sop.rule.flow.EndlessLoop;
import id.sop.rule.flow.MissingTarget;
import id.sop.rule.flow.NoEnd;
import id.sop.rule.flow.SameExits;
import id.sop.rule.flow.UnreachableStep;
import id.sop.rule.identity.UnusualNumber;
import id.sop.rule.standard.ExtremeTime;
import id.sop.rule.standard.IncompleteTotal;
import id.sop.rule.standard.NearlySuppliedRequirement;
import id.sop.rule.standard.PrematureRequirement;
import id.sop.rule.standard.UnreadableTime;
import id.sop.rule.standard.UnsuppliedRequirement;
import id.sop.rule.standard.UnusedOutput;
import id.sop.rule.standard.Vocabulary;
import id.sop.rule.standard.WrongTotal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of codes. A code is never given to another defect; numbers may have gaps. */
public final class Catalogue {
    /**
     * A line of the table.
     *
     * @param code two letters for the family and three digits
     * @param severity the usual weight; a lighter or heavier one for some variants stands in {@code variants}
     * @param variants weights by variant of the message
     * @param rule the rule, or nothing when the defect is found while a file is read
     */
    public record Entry(String code, Severity severity, Map<String, Severity> variants, Optional<Rule> rule) {
        /** Copies the map. */
        public Entry {
            variants = Map.copyOf(variants);
        }

        /** Returns the weight of a finding of this rule. */
        public Severity severity(String variant) {
            return variants.getOrDefault(variant, severity);
        }
    }

    private final List<Entry> entries;

    /** Makes the table with the rules tuned to an office. */
    public Catalogue(Settings settings) {
        List<Entry> table = new ArrayList<>(readingFaults());
        Vocabulary vocabulary = new Vocabulary(settings.abbreviations());
        table.addAll(List.of(
                rule("ID003", WARNING, new UnusualNumber(settings.numberPattern())),
                rule("PL001", ERROR, new UnusedActor()),
                rule("PL002", ERROR, new StepWithoutActor()),
                rule("PL003", ERROR, new UnknownActor()),
                rule("AL001", ERROR, new MissingTarget()),
                rule("AL002", ERROR, new NoEnd()),
                rule("AL004", ERROR, new UnreachableStep()),
                rule("AL005", ERROR, new EndlessLoop()),
                rule("AL008", ERROR, new SameExits()),
                rule("MB002", WARNING, Map.of("tanpa-satuan", ERROR), new UnreadableTime()),
                rule("MB004", WARNING, new ExtremeTime(settings.calendar())),
                rule("MB009", WARNING, new UnsuppliedRequirement(vocabulary)),
                rule("MB010", NOTE, new UnusedOutput(vocabulary)),
                rule("MB015", ERROR, new WrongTotal(settings.calendar())),
                rule("MB016", WARNING, new IncompleteTotal()),
                rule("MB019", WARNING, new NearlySuppliedRequirement(vocabulary)),
                rule("MB020", WARNING, new PrematureRequirement(vocabulary))));
        entries = List.copyOf(table);
    }

    private static List<Entry> readingFaults() {
        return List.of(
                fault("YM001", ERROR),
                fault("YM002", ERROR),
                fault("YM003", ERROR),
                fault("YM004", ERROR),
                fault("YM005", ERROR),
                fault("YM006", ERROR),
                fault("YM007", ERROR),
                new Entry("YM008", ERROR, Map.of("tak-tampak", WARNING), Optional.empty()),
                fault("YM009", ERROR),
                fault("YM010", WARNING),
                fault("YM011", ERROR),
                fault("YM012", ERROR),
                fault("ID005", ERROR),
                fault("RN001", ERROR),
                fault("RN002", ERROR),
                fault("RN004", ERROR),
                fault("RN006", ERROR));
    }

    private static Entry fault(String code, Severity severity) {
        return new Entry(code, severity, Map.of(), Optional.empty());
    }

    private static Entry rule(String code, Severity severity, Rule rule) {
        return rule(code, severity, Map.of(), rule);
    }

    private static Entry rule(String code, Severity severity, Map<String, Severity> variants, Rule rule) {
        return new Entry(code, severity, variants, Optional.of(rule));
    }

    /** Returns all lines. */
    public List<Entry> entries() {
        return entries;
    }

    /** Returns the line of a code. */
    public Optional<Entry> entry(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /**
     * Tells whether an office may give a code another weight. It may not where there is no sheet: when a file cannot be
     * read (YM) or printed (RN).
     */
    public static boolean isNegotiable(String code) {
        return code.equals("YM008") || code.equals("YM010") || !(code.startsWith("YM") || code.startsWith("RN"));
    }

    /** Tells whether a finding may be suppressed or given another weight; of YM008 only the one that leaves a text. */
    static boolean isNegotiable(Fault fault) {
        boolean unreadable =
                fault.code().equals("YM008") && !fault.finding().variant().equals("tak-tampak");
        return isNegotiable(fault.code()) && !unreadable;
    }
}
