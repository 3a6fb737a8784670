package id.sop.check;

import id.sop.diagnostic.Diagnostic;
import id.sop.fix.Corrections;
import id.sop.fix.Edit;
import id.sop.fix.Edits;
import id.sop.model.Sop;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.yaml.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Corrects files. A correction is kept only when the file earns no finding by it that it did not have before, such as that
 * of a suppression which has lost its work. May be shared by threads.
 */
public final class Corrector {
    private static final String MARK = "\uFEFF";

    /** The rule against wrong sums: an office that has switched it off, or an author who has a reason, wants none replaced. */
    private static final String WRONG_TOTAL = "MB015";

    /** Faults of form behind which no value is lost; behind the others a time may hide that belongs to the sum. */
    private static final Set<String> HARMLESS = Set.of("YM007", "YM008", "YM010", "YM012");

    private final Checker checker;

    /** Makes a corrector that judges files by a checker. */
    public Corrector(Checker checker) {
        this.checker = checker;
    }

    /**
     * Corrects a file. One that cannot be read as an SOP stays as it is. Placeholders are never filled: their values stand
     * elsewhere.
     *
     * @param bytes its content, as for {@link Checker#check}
     * @param unsafe whether to make corrections too that change what the file says
     */
    public Correction correct(String name, byte[] bytes, Settings settings, boolean unsafe) {
        CheckResult inspection = check(name, bytes, settings);
        String before = new String(bytes, StandardCharsets.UTF_8);
        if (inspection.sop().isEmpty()) {
            return new Correction(before, before, 0);
        }
        Sop sop = inspection.sop().get();
        List<Edit> edits = edits(sop, inspection.diagnostics(), settings, unsafe);
        if (edits.isEmpty()) {
            return new Correction(before, before, 0);
        }
        String mark = before.startsWith(MARK) ? MARK : "";
        Source source = sop.origin().span().source();
        List<Edit> kept = edits;
        if (addsFindings(name, mark + Edits.apply(source, edits), inspection, settings)) {
            kept = new ArrayList<>();
            for (Edit edit : edits) {
                kept.add(edit);
                if (addsFindings(name, mark + Edits.apply(source, kept), inspection, settings)) {
                    kept.remove(kept.size() - 1);
                }
            }
        }
        return new Correction(before, mark + Edits.apply(source, kept), kept.size());
    }

    private static List<Edit> edits(Sop sop, List<Diagnostic> diagnostics, Settings settings, boolean unsafe) {
        List<Edit> edits = new ArrayList<>();
        boolean certain = diagnostics.stream()
                .map(Diagnostic::code)
                .noneMatch(code -> code.startsWith("YM") && !HARMLESS.contains(code));
        if (unsafe && certain) {
            Corrections.missingTotal(sop).ifPresent(edits::add);
            if (diagnostics.stream().anyMatch(found -> found.code().equals(WRONG_TOTAL))) {
                Corrections.wrongTotal(sop, settings.calendar()).ifPresent(edits::add);
            }
        }
        for (Edit edit : Corrections.safe(sop)) {
            // A sum that is replaced needs no better spelling as well.
            if (edits.stream().noneMatch(other -> other.span().equals(edit.span()))) {
                edits.add(edit);
            }
        }
        return edits;
    }

    private boolean addsFindings(String name, String text, CheckResult before, Settings settings) {
        Map<String, Long> known = counts(before);
        CheckResult after = check(name, text.getBytes(StandardCharsets.UTF_8), settings);
        return counts(after).entrySet().stream()
                .anyMatch(entry -> entry.getValue() > known.getOrDefault(entry.getKey(), 0L));
    }

    private static Map<String, Long> counts(CheckResult inspection) {
        return inspection.diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private CheckResult check(String name, byte[] bytes, Settings settings) {
        return checker.check(name, bytes, Placeholders.NONE, false, settings);
    }
}
