package id.sop.check;

import id.sop.diagnostic.Diagnostic;
import id.sop.fix.Corrections;
import id.sop.model.Sop;
import id.sop.rule.FlowFaults;
import id.sop.rule.Settings;
import id.sop.source.Edit;
import id.sop.source.Edits;
import id.sop.source.Source;
import id.sop.yaml.node.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Corrects files. What an office says of all its SOPs stands elsewhere, and is neither looked at nor corrected. A correction is kept only when the file earns no finding by it that it did not have before, such as that
 * of a suppression which has lost its work. May be shared by threads.
 */
public final class Corrector {
    /** The byte order mark, with which Windows begins a text. */
    static final String MARK = "\uFEFF";

    /** The rule against wrong sums: an office that has switched it off, or an author who has a reason, wants none replaced. */
    private static final String WRONG_TOTAL = "MB015";

    /** Faults of form behind which no value is lost; behind the others a time may hide that belongs to the sum. */
    private static final Set<String> HARMLESS = Set.of("YM007", "YM008", "YM010", "YM012", "YM013", "YM014", "YM015");

    /** Mending the form, then what can be read by it, then what was hidden behind that. */
    private static final int MOST_PASSES = 5;

    /** In characters, of all that is checked to find out which corrections do harm. */
    private static final long MOST_READ = 10_000_000;

    private final Checker checker;

    /** Makes a corrector that judges files by a checker. */
    public Corrector(Checker checker) {
        this.checker = checker;
    }

    /**
     * Corrects a file. One that cannot be read as an SOP stays as it is, unless it can be read when it is mended. Placeholders
     * are never filled: their values stand elsewhere.
     *
     * @param bytes its content, as for {@link Checker#check}
     * @param unsafe whether to make corrections too that change what the file says
     */
    public Correction correct(String name, byte[] bytes, Settings settings, boolean unsafe) {
        String before = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(before.getBytes(StandardCharsets.UTF_8), bytes)) {
            // What is no UTF-8 would be written back as something else.
            return new Correction(before, before, 0);
        }
        String text = before;
        int count = 0;
        // What is mended first may hide what can be mended then: a text must be readable before its values can be
        // spelled.
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            Correction next = once(name, text, settings, unsafe);
            if (!next.isChange()) {
                break;
            }
            count += next.count();
            text = next.after();
        }
        return new Correction(before, text, count);
    }

    private Correction once(String name, String before, Settings settings, boolean unsafe) {
        CheckResult inspection = check(name, before, settings);
        List<Mending> mendings = mendings(inspection, settings, unsafe);
        if (mendings.isEmpty()) {
            return new Correction(before, before, 0);
        }
        String mark = before.startsWith(MARK) ? MARK : "";
        Source source = mendings.get(0).edits().get(0).span().source();
        List<Mending> kept = kept(
                mendings,
                tried -> addsFindings(name, mark + applied(source, tried), inspection, settings),
                before.length());
        int count = kept.stream().mapToInt(mending -> mending.edits().size()).sum();
        return new Correction(before, mark + applied(source, kept), count);
    }

    /**
     * Returns the mendings that do no harm. Halves are tried as wholes, so that few harmful ones among thousands are soon
     * found; what was not tried when there was enough to read is left for the next run.
     */
    private static List<Mending> kept(List<Mending> mendings, Predicate<List<Mending>> harmful, int length) {
        List<Mending> kept = new ArrayList<>();
        Deque<List<Mending>> untried = new ArrayDeque<>(List.of(mendings));
        for (long read = 0; !untried.isEmpty() && read < MOST_READ; read += length) {
            List<Mending> group = untried.pop();
            int known = kept.size();
            kept.addAll(group);
            if (harmful.test(kept)) {
                kept.subList(known, kept.size()).clear();
                int half = group.size() / 2;
                if (half > 0) {
                    untried.push(group.subList(half, group.size()));
                    untried.push(group.subList(0, half));
                }
            }
        }
        return kept;
    }

    /** Edits of one text that go together. */
    private record Mending(List<Edit> edits) {}

    private static String applied(Source source, List<Mending> mendings) {
        return Edits.apply(
                source,
                mendings.stream().flatMap(mending -> mending.edits().stream()).toList());
    }

    private static List<Mending> mendings(CheckResult inspection, Settings settings, boolean unsafe) {
        List<Mending> all = new ArrayList<>();
        for (Diagnostic diagnostic : inspection.diagnostics()) {
            List<Edit> edits = diagnostic.finding().edits();
            if (!edits.isEmpty() && (unsafe || edits.stream().allMatch(Edit::safe))) {
                all.add(new Mending(edits));
            }
        }
        inspection.sop().ifPresent(sop -> edits(sop, inspection.diagnostics(), settings, unsafe)
                .forEach(edit -> all.add(new Mending(List.of(edit)))));
        List<Mending> apart = new ArrayList<>();
        NavigableMap<Integer, Edit> taken = new TreeMap<>();
        for (Mending mending : all) {
            if (mending.edits().stream().noneMatch(edit -> touches(taken, edit))) {
                apart.add(mending);
                mending.edits().forEach(edit -> taken.put(edit.span().start(), edit));
            }
        }
        return apart;
    }

    /** Tells whether an edit touches one of others that do not touch one another: only its neighbours can be touched. */
    private static boolean touches(NavigableMap<Integer, Edit> taken, Edit edit) {
        Map.Entry<Integer, Edit> before = taken.floorEntry(edit.span().start());
        Map.Entry<Integer, Edit> behind = taken.ceilingEntry(edit.span().start());
        return (before != null && edit.touches(before.getValue()))
                || (behind != null && edit.touches(behind.getValue()));
    }

    private static List<Edit> edits(Sop sop, List<Diagnostic> diagnostics, Settings settings, boolean unsafe) {
        List<Edit> edits = new ArrayList<>();
        boolean certain = diagnostics.stream()
                .map(Diagnostic::code)
                .noneMatch(
                        code -> FlowFaults.CODES.contains(code) || (code.startsWith("YM") && !HARMLESS.contains(code)));
        if (unsafe && certain) {
            Corrections.missingTotal(sop).ifPresent(edits::add);
            if (diagnostics.stream().anyMatch(found -> found.code().equals(WRONG_TOTAL))) {
                edits.addAll(Corrections.wrongTotals(sop, settings.calendar()));
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

    /** A text that could not be read had its other faults hidden: it must become readable, whatever is found then. */
    private boolean addsFindings(String name, String text, CheckResult before, Settings settings) {
        CheckResult after = check(name, text, settings);
        if (before.sop().isEmpty()) {
            return after.sop().isEmpty();
        }
        Map<String, Long> known = counts(before);
        return counts(after).entrySet().stream()
                .anyMatch(entry -> entry.getValue() > known.getOrDefault(entry.getKey(), 0L));
    }

    private static Map<String, Long> counts(CheckResult inspection) {
        return inspection.diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private CheckResult check(String name, String text, Settings settings) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return checker.check(name, bytes, Placeholders.NONE, false, settings);
    }
}
