package id.sop.yaml.repair;

import id.sop.diagnostic.Finding;
import id.sop.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds out by which slips a text became unreadable: it undoes what may have been done, and believes what lets the parser
 * read further. How much is read in all is bounded, so that no text can make it search for long.
 */
public final class Repair {
    /** In characters: a procedure of 4 kB may be read a hundred times, a file of 1 MB once more. */
    private static final long MOST_READ = 400_000;

    /** Whoever makes more mistakes than this in one file is told of the rest in the next run. */
    private static final int MOST_STEPS = 12;

    /** With more that is no part of the format, a text was not understood. */
    private static final int MOST_ODDITIES = 6;

    private final Source source;
    private final Judge judge;
    private final KeyWords words;
    private final LineSlips slips;
    private final Candidates candidates;
    private final Lines written;
    private final Map<Integer, Slip> found = new LinkedHashMap<>();
    private Lines lines;
    private Judge.Verdict verdict;
    private long read;

    /** Makes a search that has not begun. */
    private Repair(Source source, KeyWords words, Judge judge) {
        this.source = source;
        this.judge = judge;
        this.words = words;
        this.slips = new LineSlips(words);
        this.candidates = new Candidates(words);
        this.written = Lines.of(source.text(0, source.length()));
        this.lines = written.copy();
    }

    /** How far a text was understood before the last slip was undone. */
    private record State(Map<Integer, Slip> slips, Lines lines, Judge.Verdict verdict) {}

    /**
     * What was found.
     *
     * @param findings the slips, in the order of the lines, with what mends them; none when nothing was found
     * @param explained whether the text can be read without them
     */
    public record Outcome(List<Finding> findings, boolean explained) {
        /** Copies the list. */
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Searches for the slips of a text that cannot be read.
     *
     * @param fault what the parser says of it, with the line where it says so
     */
    public static Outcome of(Source source, KeyWords words, Finding fault, Judge judge) {
        return new Repair(source, words, judge).search(fault);
    }

    /**
     * Searches for slips in a text that can be read, but hardly as it was meant.
     *
     * @param oddities how much of it is no part of the format; where that is nothing, nothing is searched for
     */
    public static Outcome ofReadable(Source source, KeyWords words, int oddities, Judge judge) {
        return new Repair(source, words, judge).searchReadable(oddities);
    }

    private Outcome searchReadable(int oddities) {
        if (oddities == 0) {
            return new Outcome(List.of(), false);
        }
        Map<Integer, Slip> certain = new LinkedHashMap<>();
        Lines undone = undone(certain, false);
        Map<Integer, Slip> likely = new LinkedHashMap<>();
        Lines further = undone(likely, true);
        Optional<Candidates.Candidate> swallowed = candidates.swallowed(lines);
        Optional<Candidates.Candidate> steps = StepBlocks.mended(lines, words);
        if (likely.isEmpty() && swallowed.isEmpty() && steps.isEmpty()) {
            return new Outcome(List.of(), false);
        }
        Lines before = lines;
        Judge.Verdict written = Judge.Verdict.readable(oddities);
        verdict = written;
        if (!certain.isEmpty()) {
            accept(certain, undone);
        }
        if (!likely.isEmpty()) {
            accept(likely, further);
        }
        for (Map.Entry<Integer, Slip> alone : likely.entrySet()) {
            if (read > MOST_READ) {
                break;
            }
            Lines one = before.copy();
            one.set(alone.getKey(), further.get(alone.getKey()));
            accept(Map.of(alone.getKey(), alone.getValue()), one);
        }
        swallowed.ifPresent(found -> accept(Map.of(found.slip().line(), found.slip()), found.text()));
        steps.ifPresent(found -> {
            Map<Integer, Slip> told = new LinkedHashMap<>();
            found.slips().forEach(slip -> told.put(slip.line(), slip));
            accept(told, found.text());
        });
        // Only what explains all of a file may stand for all that is said of it; steps that were taken for keys of the
        // SOP hide the rest of what is wrong with it.
        boolean all = verdict.oddities() == 0 || tellsOf(Slipped.Unheaded.class);
        return new Outcome(findings(), verdict.isBetterThan(written) && all);
    }

    private void accept(Map<Integer, Slip> slips, Lines text) {
        Judge.Verdict reached = judge(text);
        if (reached.isReadable() && reached.isBetterThan(verdict)) {
            verdict = reached;
            lines = text;
            found.clear();
            found.putAll(slips);
        }
    }

    private Outcome search(Finding fault) {
        int line = fault.span().from().line() - 1;
        verdict = new Judge.Verdict(line, fault.span().from().column() - 1, Integer.MAX_VALUE, fault.message());
        undoCertain();
        State understood = new State(Map.of(), lines, verdict);
        for (int step = 0; step < MOST_STEPS && !verdict.isReadable(); step++) {
            Optional<Candidates.Candidate> best = best();
            if (best.isEmpty()) {
                break;
            }
            understood = new State(Map.copyOf(found), lines, verdict);
            for (Slip slip : best.get().slips()) {
                boolean further = slip.message() instanceof Slipped.Unheaded;
                Slip told = slip.message() == null ? said(slip) : slip;
                // The number of a step is gone with the text behind it.
                found.merge(slip.line(), told, (before, after) -> further ? after : before);
            }
            lines = best.get().text();
            verdict = judge(lines);
        }
        if (!verdict.isReadable()) {
            // Shifting a line moves a fault without explaining it.
            found.values()
                    .removeIf(slip ->
                            slip.message() instanceof Slipped.Shifted || slip.message() instanceof Slipped.StepKeys);
        }
        // What becomes readable as something else altogether was not what was meant; neither is a key that is
        // shifted to where it is no part of the format.
        boolean shifted = found.values().stream().anyMatch(this::isShiftedKey) || tellsOf(Slipped.StepKeys.class);
        boolean steps = tellsOf(Slipped.Unheaded.class);
        if (verdict.isReadable() && verdict.oddities() > (shifted ? 0 : MOST_ODDITIES) && !steps) {
            found.clear();
            found.putAll(understood.slips());
            lines = understood.lines();
            verdict = understood.verdict();
            // A title is none of the keys below it, however these are to be read.
            return tellsOf(Slipped.LineWithoutKey.class)
                    ? new Outcome(findings(), false)
                    : new Outcome(List.of(), false);
        }
        return new Outcome(findings(), verdict.isReadable());
    }

    private boolean tellsOf(Class<? extends Slipped> kind) {
        return found.values().stream().anyMatch(slip -> kind.isInstance(slip.message()));
    }

    /** Tells whether a key of SOPs, or one beside such a key, was put into another column; of others nobody knows where they belong. */
    private boolean isShiftedKey(Slip slip) {
        return slip.message() instanceof Slipped.Shifted shifted
                && (words.isUnderstood(shifted.written()) || words.isUnderstood(shifted.other()));
    }

    /** Returns a slip in the words of the parser, at the place it names when that is on the same line. */
    private Slip said(Slip slip) {
        boolean here = verdict.line() == slip.line();
        int start = here ? Math.min(verdict.column(), written.get(slip.line()).length()) : slip.start();
        return new Slip(slip.line(), start, start + 1, slip.mended(), verdict.fault(), slip.safe());
    }

    /** Undoes all that lines show by themselves, when the text can then be read at least as far. */
    private void undoCertain() {
        Map<Integer, Slip> certain = new LinkedHashMap<>();
        Lines undone = undone(certain, false);
        if (certain.isEmpty()) {
            return;
        }
        Judge.Verdict after = judge(undone);
        if (after.line() >= verdict.line()) {
            found.putAll(certain);
            lines = undone;
            verdict = after;
        }
    }

    /**
     * Returns the text without all that lines show by themselves.
     *
     * @param likely whether to take for a slip too what may be the text of a person
     */
    private Lines undone(Map<Integer, Slip> certain, boolean likely) {
        Lines undone = lines.copy();
        boolean[] literal = lines.literal();
        for (int i = 0; i < undone.count(); i++) {
            // A line that was copied from Word may show a bullet, its space and its colon.
            Optional<Slip> slip = literal[i] ? Optional.empty() : slips.first(undone, i);
            for (int n = 0; n < 4 && slip.isPresent(); n++) {
                certain.putIfAbsent(i, slip.get());
                undone.set(i, slip.get().mended());
                slip = slips.first(undone, i);
            }
            if (likely && !literal[i]) {
                int line = i;
                candidates.ofKey(undone, i).ifPresent(found -> {
                    certain.putIfAbsent(line, found);
                    undone.set(line, found.mended());
                });
            }
        }
        return undone;
    }

    private Optional<Candidates.Candidate> best() {
        Candidates.Candidate best = null;
        int fewest = Integer.MAX_VALUE;
        Judge.Verdict least = new Judge.Verdict(verdict.line(), 0, -1, null);
        for (Candidates.Candidate candidate : candidates.around(lines, verdict.line())) {
            if (read > MOST_READ) {
                break;
            }
            Judge.Verdict reached = judge(candidate.text());
            // Whoever leaves dashes out does so on every line: that is one slip.
            boolean habit = candidate.slip().message() instanceof Slipped.Undashed;
            int changed = habit ? 1 : lines.differences(candidate.text());
            // Of two that explain as much, the one that changes less.
            boolean less = best != null && !least.isBetterThan(reached) && changed < fewest;
            if (reached.isBetterThan(least) || less) {
                best = candidate;
                least = reached;
                fewest = changed;
            }
        }
        return Optional.ofNullable(best);
    }

    private Judge.Verdict judge(Lines text) {
        String whole = text.text();
        read += whole.length();
        return judge.judge(whole);
    }

    private List<Finding> findings() {
        return new Told(source, written, lines).findings(found, verdict);
    }
}
