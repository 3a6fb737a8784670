package id.sop.rule;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Repetition;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Suppression;
import id.sop.source.Origin;
import id.sop.source.Source;
import id.sop.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds an SOP against the catalogue: weighs what is found and leaves out what the author has accepted. */
public final class Linter {
    /** The rules about all SOPs of a run; no office tunes them. */
    private static final List<CatalogueEntry> TOGETHER = Catalogue.entries().stream()
            .filter(entry -> entry.corpusRule().isPresent())
            .toList();

    private final Settings settings;
    private final List<Rule> rules;

    /** The rules by which something may be found that is an error here. */
    private final List<Rule> grave;

    /** Makes a linter for an office; it may be shared by threads. */
    public Linter(Settings settings) {
        this.settings = settings;
        RuleContext tuning = RuleContext.of(settings);
        List<Rule> all = new ArrayList<>();
        List<Rule> errors = new ArrayList<>();
        for (CatalogueEntry entry : Catalogue.entries()) {
            entry.rule().map(maker -> maker.apply(tuning)).ifPresent(rule -> {
                all.add(rule);
                if (entry.mayBeError(settings)) {
                    errors.add(rule);
                }
            });
        }
        this.rules = List.copyOf(all);
        this.grave = List.copyOf(errors);
    }

    /**
     * Applies all rules.
     *
     * @param faults what was found while the file was read
     * @return everything that is to be said, in the order of {@link Diagnostic#ORDER}
     */
    public List<Diagnostic> lint(Sop sop, List<Finding> faults) {
        List<Finding> all = found(sop, faults, rules);
        List<Scope> scopes = scopes(sop);
        Set<Suppression> used = new HashSet<>();
        all.removeIf(fault -> isSuppressed(fault, scopes, used));
        scopes.stream().map(Scope::suppression).forEach(suppression -> UselessSuppression.complaint(
                        suppression, used.contains(suppression))
                .ifPresent(complaint -> all.add(Finding.at(suppression.place(), complaint))));
        return FlowFaults.withoutTotals(sop, settings.weigh(told(sop, all, settings)));
    }

    /**
     * Returns only the errors of {@link #lint}, without the work for what is not one: most rules, and the costliest, warn.
     *
     * @param faults what was found while the file was read
     */
    public List<Diagnostic> errors(Sop sop, List<Finding> faults) {
        // Whether a suppression has work is known only when every rule has spoken.
        boolean all = Catalogue.entry(UselessSuppression.CODE).orElseThrow().mayBeError(settings);
        List<Diagnostic> said = all
                ? lint(sop, faults)
                : FlowFaults.withoutTotals(sop, remaining(sop, found(sop, faults, grave), settings));
        return said.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Finding> found(Sop sop, List<Finding> faults, List<Rule> rules) {
        List<Finding> all = new ArrayList<>(faults);
        rules.forEach(rule -> rule.check(sop).forEach(all::add));
        return all;
    }

    /**
     * An SOP of a run.
     *
     * @param settings what its own office decides
     */
    public record Member(Sop sop, Settings settings) {
        /** Returns what is told of the SOP, and of what it has from its office. */
        private List<Finding> of(Map<Source, List<Finding>> faults) {
            return sources(sop)
                    .flatMap(source -> faults.getOrDefault(source, List.of()).stream())
                    .distinct()
                    .toList();
        }
    }

    /**
     * Applies the rules about all SOPs of a run. What is found in a file is weighed as its office decides, and left out where
     * its author has accepted it.
     *
     * @param day the day by which reviews are judged, if there is one
     * @return everything that is to be said beyond each file's own findings, in the order of {@link Diagnostic#ORDER}
     */
    public static List<Diagnostic> lintTogether(List<Member> members, Optional<LocalDate> day) {
        return lintTogether(members, day, TOGETHER);
    }

    /**
     * Returns only the errors of {@link #lintTogether}, by no day, without the work for what is not one. What the rules look
     * at is in the head of a file; its steps may be missing.
     */
    public static List<Diagnostic> errorsTogether(List<Member> members) {
        List<CatalogueEntry> entries = TOGETHER.stream()
                .filter(entry -> members.stream().anyMatch(member -> entry.mayBeError(member.settings())))
                .toList();
        return lintTogether(members, Optional.empty(), entries).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Diagnostic> lintTogether(
            List<Member> members, Optional<LocalDate> day, List<CatalogueEntry> entries) {
        Corpus corpus = new Corpus(members.stream().map(Member::sop).toList(), day);
        Map<Source, List<Finding>> faults = new HashMap<>();
        for (CatalogueEntry entry : entries) {
            entry.corpusRule().ifPresent(rule -> rule.check(corpus)
                    .forEach(finding -> faults.computeIfAbsent(finding.span().source(), source -> new ArrayList<>())
                            .add(finding)));
        }
        return members.stream()
                .flatMap(member -> {
                    List<Finding> found = member.of(faults);
                    return found.isEmpty()
                            ? Stream.empty()
                            : remaining(member.sop(), found, member.settings()).stream();
                })
                .distinct()
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    private static List<Diagnostic> remaining(Sop sop, List<Finding> faults, Settings settings) {
        List<Scope> scopes = scopes(sop);
        Set<Suppression> used = new HashSet<>();
        return settings.weigh(told(
                sop,
                faults.stream()
                        .filter(fault -> !isSuppressed(fault, scopes, used))
                        .toList(),
                settings));
    }

    /** Tells what has one cause once, and nothing that follows from something told, with the names that the steps have on the sheet. */
    private static List<Finding> told(Sop sop, List<Finding> findings, Settings settings) {
        List<String> names = sop.parts().names();
        return Repetition.told(FollowUps.left(sop, findings, settings::severity)).stream()
                .map(finding -> placed(sop, finding))
                .map(finding -> names.isEmpty() ? finding : finding.calling(names))
                .toList();
    }

    /** Returns a finding at its place in the file; one about what nobody wrote is told at the head, never nowhere. */
    private static Finding placed(Sop sop, Finding finding) {
        return isOf(sop, finding.span().source())
                ? finding
                : new Finding(
                        sop.origin().start(), finding.message(), finding.related(), finding.edits(), finding.steps());
    }

    /** Tells whether an SOP, or something that it has from its office, stands in a text. */
    private static boolean isOf(Sop sop, Source source) {
        return sources(sop).anyMatch(source::equals);
    }

    private static Stream<Source> sources(Sop sop) {
        return Stream.concat(
                        Stream.of(sop.origin().span()),
                        sop.origin().keys().values().stream().map(Origin.Key::name))
                .map(Span::source)
                .distinct();
    }

    /**
     * A suppression and the part of the file for which it holds.
     *
     * @param whole whether that is all of it, with what it has from its office
     */
    private record Scope(Suppression suppression, Span span, boolean whole) {
        boolean covers(Finding fault) {
            int start = fault.span().start();
            boolean inside =
                    fault.span().source().equals(span.source()) ? span.start() <= start && start <= span.end() : whole;
            return suppression.code().equals(fault.code())
                    && inside
                    && (suppression.subject().isEmpty() || suppression.subject().equals(subject(fault)));
        }

        private static Optional<String> subject(Finding fault) {
            return fault.arguments().stream().findFirst();
        }
    }

    private static List<Scope> scopes(Sop sop) {
        List<Scope> scopes = new ArrayList<>();
        for (Step step : sop.steps()) {
            step.suppressions()
                    .forEach(s -> scopes.add(new Scope(s, step.origin().span(), false)));
        }
        sop.suppressions().forEach(s -> scopes.add(new Scope(s, sop.origin().span(), true)));
        return scopes;
    }

    /** The nearest suppression takes a finding, so that one further out that is left without work is noticed. */
    private static boolean isSuppressed(Finding fault, List<Scope> scopes, Set<Suppression> used) {
        Optional<Scope> taker = scopes.stream()
                .filter(scope -> scope.suppression().reason().isPresent())
                .filter(scope -> scope.covers(fault) && CatalogueEntry.isNegotiable(fault))
                .findFirst();
        taker.ifPresent(scope -> used.add(scope.suppression()));
        return taker.isPresent();
    }

    /** Tells whether something found must stop a sheet from being signed. */
    public static boolean hasError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
