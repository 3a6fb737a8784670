package id.sop.rule;

import static id.sop.diagnostic.Severity.ERROR;
import static id.sop.diagnostic.Severity.NOTE;
import static id.sop.diagnostic.Severity.WARNING;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Severity;
import id.sop.rule.actor.AbsentApprover;
import id.sop.rule.actor.CrowdedColumns;
import id.sop.rule.actor.DuplicateColumn;
import id.sop.rule.actor.HiddenActor;
import id.sop.rule.actor.RenamedActor;
import id.sop.rule.actor.StartBesideLeftColumn;
import id.sop.rule.actor.StepWithoutActor;
import id.sop.rule.actor.UnknownActor;
import id.sop.rule.actor.UnusedActor;
import id.sop.rule.flow.DecisionAtTheEdge;
import id.sop.rule.flow.EndlessLoop;
import id.sop.rule.flow.MisdirectedHandover;
import id.sop.rule.flow.MissingTarget;
import id.sop.rule.flow.NoEnd;
import id.sop.rule.flow.SameExits;
import id.sop.rule.flow.StepBack;
import id.sop.rule.flow.UndeclaredDecision;
import id.sop.rule.flow.UnreachableStep;
import id.sop.rule.flow.UnusualExitLabels;
import id.sop.rule.identity.EffectiveBeforeCreation;
import id.sop.rule.identity.EmptyNumberSegment;
import id.sop.rule.identity.ForeignOffice;
import id.sop.rule.identity.ImpossibleEmployeeNumber;
import id.sop.rule.identity.IncompleteApproval;
import id.sop.rule.identity.IncompleteCitation;
import id.sop.rule.identity.MissingIdentity;
import id.sop.rule.identity.OverdueReview;
import id.sop.rule.identity.PrematureRevision;
import id.sop.rule.identity.RepealedLaw;
import id.sop.rule.identity.RepeatedItem;
import id.sop.rule.identity.RepeatedLabel;
import id.sop.rule.identity.SameDates;
import id.sop.rule.identity.UnusualNumber;
import id.sop.rule.identity.WrongEmployeeNumberLength;
import id.sop.rule.identity.WrongKind;
import id.sop.rule.identity.YearOutsideDates;
import id.sop.rule.identity.YoungerLaw;
import id.sop.rule.register.RepeatedName;
import id.sop.rule.register.RepeatedNumber;
import id.sop.rule.register.SelfRelation;
import id.sop.rule.register.UnknownRelation;
import id.sop.rule.register.UnlistedRelation;
import id.sop.rule.register.VaryingApprover;
import id.sop.rule.register.VaryingPosition;
import id.sop.rule.standard.Chainings;
import id.sop.rule.standard.DurationAsOutput;
import id.sop.rule.standard.DurationAsRequirement;
import id.sop.rule.standard.ExtremeTime;
import id.sop.rule.standard.IncompleteStandard;
import id.sop.rule.standard.IncompleteTotal;
import id.sop.rule.standard.NearlySuppliedRequirement;
import id.sop.rule.standard.PrematureRequirement;
import id.sop.rule.standard.TimeRange;
import id.sop.rule.standard.UnchangedOutput;
import id.sop.rule.standard.UnmarkedOutput;
import id.sop.rule.standard.UnreadableTime;
import id.sop.rule.standard.UnshortenedTime;
import id.sop.rule.standard.UnsuppliedRequirement;
import id.sop.rule.standard.UnusedOutput;
import id.sop.rule.standard.UnusualUnit;
import id.sop.rule.standard.Vocabulary;
import id.sop.rule.standard.WrongTotal;
import id.sop.rule.step.ActorAsSubject;
import id.sop.rule.step.BrokenOffText;
import id.sop.rule.step.InactiveOpening;
import id.sop.rule.step.LongActivity;
import id.sop.rule.step.PassiveVerb;
import id.sop.rule.step.RepeatedActivity;
import id.sop.rule.step.SeveralActivities;
import id.sop.rule.step.VagueWords;
import id.sop.rule.step.WaveringSpelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of codes. A code is never given to another defect; numbers may have gaps. */
public final class Catalogue {
    /**
     * A line of the table.
     *
     * @param code two letters for the family and three digits
     * @param severity the usual weight, nothing when the rule is off unless an office switches it on; a lighter or heavier
     *     one for some variants stands in {@code variants}
     * @param variants weights by variant of the message
     * @param rule the rule, or nothing when the defect is found in another way
     * @param corpusRule the rule about all SOPs of a run, or nothing when one SOP is enough
     */
    public record Entry(
            String code,
            Optional<Severity> severity,
            Map<String, Severity> variants,
            Optional<Rule> rule,
            Optional<CorpusRule> corpusRule) {
        /** Copies the map. */
        public Entry {
            variants = Map.copyOf(variants);
        }

        /** Returns the weight of a finding of this rule; nothing when it is not to be said. */
        public Optional<Severity> severity(String variant) {
            return Optional.ofNullable(variants.get(variant)).or(() -> severity);
        }
    }

    private static final Set<String> NEGOTIATED_NEVER = Set.of("YM", "RN", "DF");

    private final List<Entry> entries;

    /** Makes the table with the rules tuned to an office. */
    public Catalogue(Settings settings) {
        List<Entry> table = new ArrayList<>(readingFaults());
        Chainings chainings = new Chainings(new Vocabulary(settings.abbreviations()));
        table.addAll(List.of(
                rule("ID001", WARNING, new MissingIdentity()),
                rule("ID002", WARNING, new EmptyNumberSegment()),
                rule("ID003", WARNING, new UnusualNumber(settings.numberPattern())),
                rule("ID004", NOTE, new YearOutsideDates()),
                rule("ID006", ERROR, new EffectiveBeforeCreation()),
                rule("ID007", WARNING, Map.of("efektif", NOTE), new PrematureRevision()),
                rule("ID008", NOTE, new SameDates()),
                rule("ID010", ERROR, new WrongEmployeeNumberLength()),
                rule("ID011", WARNING, new ImpossibleEmployeeNumber()),
                rule("ID013", WARNING, new IncompleteApproval()),
                rule("ID016", NOTE, new RepeatedLabel()),
                rule("ID019", WARNING, new IncompleteCitation()),
                rule("ID020", WARNING, new YoungerLaw()),
                rule("ID021", WARNING, Map.of("kemudian", NOTE), new RepealedLaw()),
                rule("ID023", WARNING, new RepeatedItem()),
                rule("ID026", WARNING, new ForeignOffice()),
                rule("ID027", WARNING, new WrongKind()),
                corpusRule("ID028", Optional.of(WARNING), Map.of(), new OverdueReview()),
                rule("PL001", ERROR, new UnusedActor()),
                rule("PL002", ERROR, new StepWithoutActor()),
                rule("PL003", ERROR, new UnknownActor()),
                rule("PL004", WARNING, new DuplicateColumn()),
                rule("PL006", WARNING, new CrowdedColumns()),
                off("PL007", new StartBesideLeftColumn()),
                rule("PL008", NOTE, new AbsentApprover()),
                rule("PL010", NOTE, new HiddenActor()),
                rule("PL011", WARNING, new RenamedActor()),
                rule("KG002", WARNING, new BrokenOffText()),
                rule("KG003", WARNING, new InactiveOpening()),
                rule("KG004", WARNING, new PassiveVerb()),
                rule("KG005", WARNING, new ActorAsSubject()),
                off("KG007", new SeveralActivities()),
                rule("KG008", NOTE, new LongActivity()),
                rule("KG009", WARNING, new RepeatedActivity()),
                rule("KG010", NOTE, new VagueWords()),
                rule("KG011", NOTE, new WaveringSpelling()),
                rule("AL001", ERROR, new MissingTarget()),
                rule("AL002", ERROR, new NoEnd()),
                rule("AL004", ERROR, new UnreachableStep()),
                rule("AL005", ERROR, new EndlessLoop()),
                rule("AL008", ERROR, new SameExits()),
                rule("AL009", NOTE, Map.of("sama", WARNING, "tertukar", WARNING), new UnusualExitLabels()),
                rule("AL010", WARNING, new DecisionAtTheEdge()),
                rule("AL011", WARNING, new UndeclaredDecision()),
                rule("AL012", WARNING, new MisdirectedHandover()),
                rule("AL013", WARNING, new StepBack()),
                rule("MB001", WARNING, new IncompleteStandard()),
                rule("MB002", WARNING, Map.of("tanpa-satuan", ERROR), new UnreadableTime()),
                rule("MB003", NOTE, Map.of("jumlah-tunggal", WARNING), new TimeRange()),
                rule("MB004", WARNING, new ExtremeTime(settings.calendar())),
                rule("MB006", NOTE, new UnusualUnit()),
                rule("MB007", ERROR, new DurationAsOutput()),
                rule("MB008", ERROR, new DurationAsRequirement()),
                rule("MB009", WARNING, Map.of("berderet", NOTE), new UnsuppliedRequirement(chainings)),
                rule("MB010", NOTE, new UnusedOutput(chainings)),
                rule("MB011", NOTE, new UnchangedOutput(chainings)),
                rule("MB014", NOTE, new UnmarkedOutput(chainings)),
                rule("MB015", ERROR, new WrongTotal(settings.calendar())),
                rule("MB016", WARNING, new IncompleteTotal()),
                rule("MB017", NOTE, new UnshortenedTime()),
                rule("MB019", WARNING, new NearlySuppliedRequirement(chainings)),
                rule("MB020", WARNING, Map.of("perbaikan", NOTE), new PrematureRequirement(chainings)),
                corpusRule("KT001", Optional.empty(), Map.of(), new UnknownRelation()),
                rule("KT002", WARNING, new SelfRelation()),
                rule("KT004", NOTE, new UnlistedRelation()),
                corpusRule("RG001", Optional.of(ERROR), Map.of("ruas-kosong", WARNING), new RepeatedNumber()),
                corpusRule("RG002", Optional.of(WARNING), Map.of(), new RepeatedName()),
                corpusRule("RG005", Optional.of(NOTE), Map.of(), new VaryingPosition()),
                corpusRule("RG006", Optional.of(WARNING), Map.of(), new VaryingApprover())));
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
                fault("YM008", ERROR, Map.of("tak-tampak", WARNING)),
                fault("YM009", ERROR),
                fault("YM010", WARNING),
                fault("YM011", ERROR),
                fault("YM012", ERROR),
                fault("ID005", ERROR),
                fault("DF001", ERROR),
                fault("DF002", ERROR),
                fault("DF003", NOTE),
                fault("DF004", ERROR),
                fault("DF005", ERROR),
                fault("DF006", ERROR),
                fault("DF007", WARNING),
                fault("DF008", ERROR),
                fault("DF009", ERROR),
                fault("DF010", NOTE),
                fault("RN001", ERROR),
                fault("RN002", ERROR),
                fault("RN003", WARNING),
                fault("RN004", ERROR),
                fault("RN005", WARNING),
                fault("RN006", ERROR),
                fault("RN007", ERROR),
                fault("RN008", ERROR));
    }

    private static Entry fault(String code, Severity severity) {
        return fault(code, severity, Map.of());
    }

    private static Entry fault(String code, Severity severity, Map<String, Severity> variants) {
        return new Entry(code, Optional.of(severity), variants, Optional.empty(), Optional.empty());
    }

    private static Entry rule(String code, Severity severity, Rule rule) {
        return rule(code, severity, Map.of(), rule);
    }

    private static Entry rule(String code, Severity severity, Map<String, Severity> variants, Rule rule) {
        return new Entry(code, Optional.of(severity), variants, Optional.of(rule), Optional.empty());
    }

    /** Returns a line for a rule that is off until an office gives it a weight. */
    private static Entry off(String code, Rule rule) {
        return new Entry(code, Optional.empty(), Map.of(), Optional.of(rule), Optional.empty());
    }

    private static Entry corpusRule(
            String code, Optional<Severity> severity, Map<String, Severity> variants, CorpusRule rule) {
        return new Entry(code, severity, variants, Optional.empty(), Optional.of(rule));
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
     * read (YM) or printed (RN), nor about the roster (DF).
     */
    public static boolean isNegotiable(String code) {
        return code.equals("YM008") || code.equals("YM010") || !NEGOTIATED_NEVER.contains(code.substring(0, 2));
    }

    /** Tells whether a finding may be suppressed or given another weight; of YM008 only the one that leaves a text. */
    static boolean isNegotiable(Finding fault) {
        boolean unreadable =
                fault.code().equals("YM008") && !fault.variant().equals("tak-tampak");
        return isNegotiable(fault.code()) && !unreadable;
    }
}
