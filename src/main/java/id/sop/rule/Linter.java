package id.sop.rule;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Severity;
import id.sop.diagnostic.Spelling;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Suppression;
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

/** Holds an SOP against the catalogue: weighs what is found and leaves out what the author has accepted. */
public final class Linter {
    private static final String UNUSED_SUPPRESSION = "YM010";

    /** The rules about all SOPs of a run; no office tunes them. */
    private static final List<Catalogue.Entry> TOGETHER = new Catalogue(Settings.STANDARD)
            .entries().stream().filter(entry -> entry.corpusRule().isPresent()).toList();

    private final Settings settings;
    private final Catalogue catalogue;

    /** The rules by which something may be found that is an error here. */
    private final List<Catalogue.Entry> grave;

    /** Makes a linter for an office; it may be shared by threads. */
    public Linter(Settings settings) {
        this.settings = settings;
        this.catalogue = new Catalogue(settings);
        this.grave = catalogue.entries().stream()
                .filter(entry -> mayBeError(entry, settings))
                .toList();
    }

    private static boolean mayBeError(Catalogue.Entry entry, Settings settings) {
        Optional<Severity> error = Optional.of(Severity.ERROR);
        return entry.severity().equals(error)
                || entry.variants().containsValue(Severity.ERROR)
                || error.equals(settings.severities().get(entry.code()));
    }

    /** Weighs faults that were found while a file was read that yielded no SOP. */
    public List<Diagnostic> weigh(List<Finding> faults) {
        return faults.stream()
                .flatMap(fault -> weigh(fault).stream())
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    /**
     * Applies all rules.
     *
     * @param faults what was found while the file was read
     * @return everything that is to be said, in the order of {@link Diagnostic#ORDER}
     */
    public List<Diagnostic> lint(Sop sop, List<Finding> faults) {
        List<Finding> all = found(sop, faults, catalogue.entries());
        List<Scope> scopes = scopes(sop);
        Set<Suppression> used = new HashSet<>();
        all.removeIf(fault -> isSuppressed(fault, scopes, used));
        scopes.forEach(scope -> complaint(scope.suppression(), used).ifPresent(all::add));
        return weigh(all);
    }

    /**
     * Returns only the errors of {@link #lint}, without the work for what is not one: most rules, and the costliest, warn.
     *
     * @param faults what was found while the file was read
     */
    public List<Diagnostic> errors(Sop sop, List<Finding> faults) {
        boolean unusedSuppressionsCount =
                grave.stream().anyMatch(entry -> entry.code().equals(UNUSED_SUPPRESSION));
        // Whether a suppression has work is known only when every rule has spoken.
        List<Diagnostic> said = unusedSuppressionsCount ? lint(sop, faults) : remaining(sop, found(sop, faults, grave));
        return said.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Finding> found(Sop sop, List<Finding> faults, List<Catalogue.Entry> entries) {
        List<Finding> all = new ArrayList<>(faults);
        for (Catalogue.Entry entry : entries) {
            entry.rule()
                    .ifPresent(rule -> rule.check(sop).forEach(finding -> all.add(finding.coded(entry.code()))));
        }
        return all;
    }

    /**
     * An SOP of a run.
     *
     * @param settings what its own office decides
     */
    public record Member(Sop sop, Settings settings) {
        private Source source() {
            return sop.origin().span().source();
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
        List<Catalogue.Entry> entries = TOGETHER.stream()
                .filter(entry -> members.stream().anyMatch(member -> mayBeError(entry, member.settings())))
                .toList();
        return lintTogether(members, Optional.empty(), entries).stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }

    private static List<Diagnostic> lintTogether(
            List<Member> members, Optional<LocalDate> day, List<Catalogue.Entry> entries) {
        Corpus corpus = new Corpus(members.stream().map(Member::sop).toList(), day);
        Map<Source, List<Finding>> faults = new HashMap<>();
        for (Catalogue.Entry entry : entries) {
            entry.corpusRule().ifPresent(rule -> rule.check(corpus)
                    .forEach(finding -> faults.computeIfAbsent(finding.span().source(), source -> new ArrayList<>())
                            .add(finding.coded(entry.code()))));
        }
        return members.stream()
                .filter(member -> faults.containsKey(member.source()))
                .flatMap(member ->
                        new Linter(member.settings()).remaining(member.sop(), faults.get(member.source())).stream())
                .sorted(Diagnostic.ORDER)
                .toList();
    }

    private List<Diagnostic> remaining(Sop sop, List<Finding> faults) {
        List<Scope> scopes = scopes(sop);
        Set<Suppression> used = new HashSet<>();
        return weigh(faults.stream()
                .filter(fault -> !isSuppressed(fault, scopes, used))
                .toList());
    }

    /** A suppression and the part of the file for which it holds. */
    private record Scope(Suppression suppression, Span span) {
        boolean covers(Finding fault) {
            int start = fault.span().start();
            return suppression.code().equals(fault.code())
                    && span.start() <= start
                    && start <= span.end()
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
                    .forEach(s -> scopes.add(new Scope(s, step.origin().span())));
        }
        sop.suppressions().forEach(s -> scopes.add(new Scope(s, sop.origin().span())));
        return scopes;
    }

    /** The nearest suppression takes a finding, so that one further out that is left without work is noticed. */
    private static boolean isSuppressed(Finding fault, List<Scope> scopes, Set<Suppression> used) {
        Optional<Scope> taker = scopes.stream()
                .filter(scope -> scope.suppression().reason().isPresent())
                .filter(scope -> scope.covers(fault) && Catalogue.isNegotiable(fault))
                .findFirst();
        taker.ifPresent(scope -> used.add(scope.suppression()));
        return taker.isPresent();
    }

    private Optional<Finding> complaint(Suppression suppression, Set<Suppression> used) {
        String code = suppression.code();
        List<String> codes =
                catalogue.entries().stream().map(Catalogue.Entry::code).toList();
        Optional<String> meant = Spelling.nearest(code, codes);
        Optional<String> variant = Optional.empty();
        if (!codes.contains(code)) {
            variant = Optional.of(meant.isPresent() ? "kode-saran" : "kode");
        } else if (!Catalogue.isNegotiable(code) || code.equals(UNUSED_SUPPRESSION)) {
            variant = Optional.of("tetap");
        } else if (suppression.reason().isEmpty()) {
            variant = Optional.of("alasan");
        } else if (!used.contains(suppression) && !dependsOnRun(code)) {
            variant = Optional.of("");
        }
        return variant.map(v -> Finding.at(suppression.place(), code, meant.orElse("")).as(v).coded(UNUSED_SUPPRESSION));
    }

    /** Tells whether a finding may be missing only because the run is about fewer files, or names no day. */
    private boolean dependsOnRun(String code) {
        return catalogue
                .entry(code)
                .filter(entry -> entry.corpusRule().isPresent())
                .isPresent();
    }

    private Optional<Diagnostic> weigh(Finding fault) {
        Catalogue.Entry entry = catalogue
                .entry(fault.code())
                .orElseThrow(() -> new IllegalStateException("not in the catalogue: " + fault.code()));
        Optional<Severity> severity = entry.severity(fault.variant());
        if (Catalogue.isNegotiable(fault)) {
            severity = settings.severities().getOrDefault(fault.code(), severity);
        }
        return severity.map(weight -> new Diagnostic(weight, fault));
    }

    /** Tells whether something found must stop a sheet from being signed. */
    public static boolean hasError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
