package id.sop.rule;

import static id.sop.diagnostic.Severity.ERROR;
import static id.sop.diagnostic.Severity.NOTE;
import static id.sop.diagnostic.Severity.WARNING;
import static id.sop.rule.CatalogueEntry.fault;
import static id.sop.rule.CatalogueEntry.off;
import static id.sop.rule.CatalogueEntry.offTogether;
import static id.sop.rule.CatalogueEntry.rule;
import static id.sop.rule.CatalogueEntry.together;
import static id.sop.rule.CatalogueEntry.tuned;

import id.sop.rule.actor.AbsentApprover;
import id.sop.rule.actor.AmbiguousDecider;
import id.sop.rule.actor.CrowdedColumns;
import id.sop.rule.actor.DuplicateColumn;
import id.sop.rule.actor.HiddenActor;
import id.sop.rule.actor.PartedBox;
import id.sop.rule.actor.RenamedActor;
import id.sop.rule.actor.ScatteredGroup;
import id.sop.rule.actor.StartBesideLeftColumn;
import id.sop.rule.actor.StepWithoutActor;
import id.sop.rule.actor.UnclearSharedRow;
import id.sop.rule.actor.UnknownActor;
import id.sop.rule.actor.UnusedActor;
import id.sop.rule.flow.BackToItself;
import id.sop.rule.flow.DecisionAtTheEdge;
import id.sop.rule.flow.EndlessLoop;
import id.sop.rule.flow.FallsIntoSister;
import id.sop.rule.flow.MisdirectedHandover;
import id.sop.rule.flow.MissingTarget;
import id.sop.rule.flow.NoEnd;
import id.sop.rule.flow.SameExits;
import id.sop.rule.flow.StepBack;
import id.sop.rule.flow.UndeclaredDecision;
import id.sop.rule.flow.UnreachableStep;
import id.sop.rule.flow.UnusualExitLabels;
import id.sop.rule.identity.CommasOfItems;
import id.sop.rule.identity.EffectiveBeforeCreation;
import id.sop.rule.identity.EmptyNumberSegment;
import id.sop.rule.identity.ForeignOffice;
import id.sop.rule.identity.ImpossibleEmployeeNumber;
import id.sop.rule.identity.IncompleteApproval;
import id.sop.rule.identity.IncompleteCitation;
import id.sop.rule.identity.MisplacedContent;
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
import id.sop.rule.standard.DurationAsOutput;
import id.sop.rule.standard.DurationAsRequirement;
import id.sop.rule.standard.EmptyColumn;
import id.sop.rule.standard.ExtremeTime;
import id.sop.rule.standard.IncompleteStandard;
import id.sop.rule.standard.IncompleteTotal;
import id.sop.rule.standard.NearlySuppliedRequirement;
import id.sop.rule.standard.PrematureRequirement;
import id.sop.rule.standard.TimeRange;
import id.sop.rule.standard.UnchangedOutput;
import id.sop.rule.standard.UnmarkedOutput;
import id.sop.rule.standard.UnprintedContent;
import id.sop.rule.standard.UnreadableTime;
import id.sop.rule.standard.UnshortenedTime;
import id.sop.rule.standard.UnsoundSharedCell;
import id.sop.rule.standard.UnsuppliedRequirement;
import id.sop.rule.standard.UnusedOutput;
import id.sop.rule.standard.UnusualUnit;
import id.sop.rule.standard.WrongTotal;
import id.sop.rule.step.ActorAsSubject;
import id.sop.rule.step.BrokenOffText;
import id.sop.rule.step.InactiveOpening;
import id.sop.rule.step.LongActivity;
import id.sop.rule.step.MisspeltWord;
import id.sop.rule.step.PassiveVerb;
import id.sop.rule.step.RepeatedActivity;
import id.sop.rule.step.SeveralActivities;
import id.sop.rule.step.VagueWords;
import id.sop.rule.step.WaveringSpelling;
import id.sop.rule.text.HandNumberedList;
import id.sop.rule.text.UnpairedBrackets;
import id.sop.rule.text.VanishedText;
import id.sop.rule.text.WordQuotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one table of codes: what is found, how much it weighs, and the rule that finds it. A code is never given to another
 * defect; numbers may have gaps.
 */
public final class Catalogue {
    /** What is wrong with the writing of a file that leaves a sheet. */
    private static final Set<String> OF_WRITING = Set.of("YM008", "YM010", "YM013", "YM014", "YM015", "YM017");

    private static final Set<String> NEGOTIATED_NEVER = Set.of("BK", "YM", "KF", "RN", "DF", "IM");

    private static final List<CatalogueEntry> ENTRIES = List.of(
            fault("BK001", ERROR),
            fault("BK002", ERROR),
            fault("BK003", ERROR),
            fault("BK004", ERROR),
            fault("BK005", ERROR),
            fault("YM001", ERROR),
            fault("YM002", ERROR),
            fault("YM003", ERROR),
            fault("YM004", ERROR),
            fault("YM005", ERROR),
            fault("YM006", ERROR),
            fault("YM007", ERROR),
            fault("YM008", ERROR).weighing("tak-tampak", WARNING),
            fault("YM009", ERROR),
            fault("YM010", WARNING),
            fault("YM011", ERROR),
            fault("YM012", ERROR),
            rule("YM013", WARNING, new WordQuotes()),
            rule("YM014", WARNING, new HandNumberedList()).weighing(HandNumberedList.UndashedLines.class, NOTE),
            rule("YM015", WARNING, new VanishedText()),
            fault("YM016", ERROR),
            rule("YM017", WARNING, new UnpairedBrackets()),
            fault("ID005", ERROR).weighing("ejaan", NOTE).weighing("dua-arti", NOTE),
            fault("KF001", ERROR).weighing("konfigurasi", NOTE).weighing("templat", NOTE),
            fault("KF002", NOTE).weighing(ERROR, "tautan", "jenis", "terkunci"),
            fault("KF003", ERROR),
            fault("DF001", ERROR),
            fault("DF002", ERROR),
            fault("DF003", NOTE).weighing("mirip", ERROR),
            fault("DF004", ERROR),
            fault("DF005", ERROR),
            fault("DF006", ERROR),
            fault("DF007", WARNING).weighing("tautan", ERROR),
            fault("DF008", ERROR),
            fault("DF009", ERROR),
            fault("DF010", NOTE),
            fault("DF011", WARNING).weighing("terhalang", ERROR),
            fault("IM001", ERROR),
            fault("IM002", ERROR),
            fault("IM003", NOTE),
            fault("IM004", NOTE),
            fault("RN001", ERROR),
            fault("RN002", ERROR),
            fault("RN003", WARNING),
            fault("RN004", ERROR),
            fault("RN005", WARNING),
            fault("RN006", ERROR),
            fault("RN007", ERROR),
            fault("RN008", ERROR),
            rule("ID001", WARNING, new MissingIdentity()),
            rule("ID002", WARNING, new EmptyNumberSegment()),
            tuned(
                    "ID003",
                    WARNING,
                    tuning -> new UnusualNumber(tuning.settings().numberPattern())),
            rule("ID004", NOTE, new YearOutsideDates()),
            rule("ID006", ERROR, new EffectiveBeforeCreation()),
            rule("ID007", WARNING, new PrematureRevision())
                    .weighing(PrematureRevision.InForceBeforeRevision.class, NOTE),
            rule("ID008", NOTE, new SameDates()),
            rule("ID010", ERROR, new WrongEmployeeNumberLength()),
            rule("ID011", WARNING, new ImpossibleEmployeeNumber()),
            rule("ID013", WARNING, new IncompleteApproval()),
            rule("ID016", NOTE, new RepeatedLabel()),
            rule("ID019", WARNING, new IncompleteCitation()).weighing(IncompleteCitation.MissingTitle.class, NOTE),
            rule("ID020", WARNING, new YoungerLaw()),
            tuned("ID021", WARNING, tuning -> new RepealedLaw(tuning.settings().replacedLaws()))
                    .weighing(RepealedLaw.RepealedSince.class, NOTE),
            rule("ID023", WARNING, new RepeatedItem()),
            rule("ID026", WARNING, new ForeignOffice()),
            rule("ID027", WARNING, new WrongKind()),
            together("ID028", WARNING, new OverdueReview()),
            rule("ID031", NOTE, new MisplacedContent()),
            rule("ID032", WARNING, new CommasOfItems())
                    .weighing(CommasOfItems.ItemBehindAnd.class, NOTE)
                    .weighing(CommasOfItems.SeveralInOneText.class, NOTE)
                    .weighing(CommasOfItems.SeveralInOneItem.class, NOTE),
            rule("PL001", ERROR, new UnusedActor()),
            rule("PL002", ERROR, new StepWithoutActor()),
            rule("PL003", ERROR, new UnknownActor()),
            rule("PL004", WARNING, new DuplicateColumn()),
            rule("PL006", WARNING, new CrowdedColumns()),
            off("PL007", new StartBesideLeftColumn()),
            rule("PL008", NOTE, new AbsentApprover()),
            rule("PL010", NOTE, new HiddenActor()),
            rule("PL011", WARNING, new RenamedActor()),
            rule("PL012", WARNING, new PartedBox()),
            rule("PL013", ERROR, new AmbiguousDecider()),
            rule("PL014", ERROR, new UnclearSharedRow()),
            rule("PL015", WARNING, new ScatteredGroup()).weighing(ScatteredGroup.PartedActors.class, NOTE),
            rule("KG002", WARNING, new BrokenOffText()),
            rule("KG003", WARNING, new InactiveOpening()),
            rule("KG004", WARNING, new PassiveVerb()),
            rule("KG005", WARNING, new ActorAsSubject()),
            off("KG007", new SeveralActivities()),
            rule("KG008", NOTE, new LongActivity()),
            rule("KG009", WARNING, new RepeatedActivity()),
            rule("KG010", NOTE, new VagueWords()),
            rule("KG011", NOTE, new WaveringSpelling()),
            rule("KG013", WARNING, new MisspeltWord()),
            rule("AL001", ERROR, new MissingTarget()),
            rule("AL002", ERROR, new NoEnd()),
            rule("AL004", ERROR, new UnreachableStep()),
            rule("AL005", ERROR, new EndlessLoop()),
            rule("AL008", ERROR, new SameExits()),
            rule("AL009", NOTE, new UnusualExitLabels())
                    .weighing(UnusualExitLabels.SameLabels.class, WARNING)
                    .weighing(UnusualExitLabels.ExchangedLabels.class, WARNING),
            rule("AL010", WARNING, new DecisionAtTheEdge()),
            rule("AL011", WARNING, new UndeclaredDecision()),
            rule("AL012", WARNING, new MisdirectedHandover()),
            rule("AL013", WARNING, new StepBack()).weighing("serentak", ERROR),
            rule("AL014", WARNING, new FallsIntoSister())
                    .weighing("jawaban", NOTE)
                    .weighing("pasti", ERROR),
            rule("AL015", NOTE, new BackToItself()).weighing("buntu", ERROR).weighing("lanjut", ERROR),
            rule("MB001", WARNING, new IncompleteStandard()),
            rule("MB002", WARNING, new UnreadableTime())
                    .weighing(UnreadableTime.MissingUnit.class, ERROR)
                    .weighing(UnreadableTime.TwoNumbers.class, ERROR)
                    .weighing(UnreadableTime.Zero.class, ERROR),
            rule("MB003", NOTE, new TimeRange()).weighing(TimeRange.RangeInSingleTotal.class, WARNING),
            tuned("MB004", WARNING, tuning -> new ExtremeTime(tuning.calendar())),
            rule("MB006", NOTE, new UnusualUnit()),
            rule("MB007", ERROR, new DurationAsOutput()),
            rule("MB008", ERROR, new DurationAsRequirement()),
            tuned("MB009", WARNING, tuning -> new UnsuppliedRequirement(tuning.chainings()))
                    .weighing("tanya", NOTE)
                    .weighing("berderet", NOTE),
            tuned("MB010", NOTE, tuning -> new UnusedOutput(tuning.chainings())),
            tuned("MB011", NOTE, tuning -> new UnchangedOutput(tuning.chainings())),
            tuned("MB014", NOTE, tuning -> new UnmarkedOutput(tuning.chainings())),
            tuned("MB015", ERROR, tuning -> new WrongTotal(tuning.calendar()))
                    .weighing(WrongTotal.SumOfAllSteps.class, NOTE)
                    .weighing(WrongTotal.SumOfWaysAtOnce.class, NOTE)
                    .weighing(WrongTotal.ShortestWay.class, NOTE)
                    .weighing(WrongTotal.OtherWay.class, NOTE)
                    .weighing(WrongTotal.WithoutOptional.class, NOTE)
                    .weighing(WrongTotal.OtherDays.class, NOTE)
                    .weighing(WrongTotal.ByCalendar.class, NOTE),
            tuned("MB016", WARNING, tuning -> new IncompleteTotal(tuning.calendar()))
                    .weighing(IncompleteTotal.WordsForTimes.class, NOTE),
            rule("MB017", NOTE, new UnshortenedTime()),
            tuned("MB019", WARNING, tuning -> new NearlySuppliedRequirement(tuning.chainings())),
            tuned("MB020", WARNING, tuning -> new PrematureRequirement(tuning.chainings()))
                    .weighing(PrematureRequirement.OnlyAfterCorrection.class, NOTE),
            rule("MB023", WARNING, new UnprintedContent()),
            rule("MB024", ERROR, new UnsoundSharedCell()),
            rule("MB025", NOTE, new EmptyColumn()),
            offTogether("KT001", new UnknownRelation()),
            rule("KT002", WARNING, new SelfRelation()),
            rule("KT004", NOTE, new UnlistedRelation()),
            together("RG001", ERROR, new RepeatedNumber()).weighing(RepeatedNumber.UnfinishedTwice.class, WARNING),
            together("RG002", WARNING, new RepeatedName()),
            together("RG005", NOTE, new VaryingPosition()),
            together("RG006", WARNING, new VaryingApprover()));

    private static final Map<String, CatalogueEntry> BY_CODE =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(CatalogueEntry::code, Function.identity()));

    private Catalogue() {}

    /** Returns all lines. */
    public static List<CatalogueEntry> entries() {
        return ENTRIES;
    }

    /** Returns all codes, in the order of the lines. */
    public static List<String> codes() {
        return ENTRIES.stream().map(CatalogueEntry::code).toList();
    }

    /** Returns the line of a code. */
    public static Optional<CatalogueEntry> entry(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * Tells whether an office may give a code another weight. It may not where there is no sheet: when a file cannot be opened or
     * written (BK), read (YM) or printed (RN), nor about the files of the office: configurations (KF) and the roster (DF).
     */
    public static boolean isNegotiable(String code) {
        return OF_WRITING.contains(code) || !NEGOTIATED_NEVER.contains(code.substring(0, 2));
    }
}
