package id.sop.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the asterisks by which an author emphasises words: {@code *italic*}, {@code **bold**}, {@code ***both***}.
 *
 * <p>They mean what they mean in CommonMark 0.31 ("Emphasis and strong emphasis"), of whose signs only the asterisk is known here:
 * a mark opens right before a word and closes right behind one, and {@code \*} is an asterisk. All others are printed as they are.
 * On real sheets asterisks have other meanings too, and keep them: marks of footnotes ({@code *)}), a sign between two figures
 * ({@code 2*3}), and any file of a kind ({@code *.pdf}).
 */
public final class EmphasisMarks {
    private static final char MARK = '*';
    private static final int BOLD = 2;

    private final String written;
    private final boolean[] taken;
    private final boolean[] bold;
    private final boolean[] italic;
    private final List<Slip> slips = new ArrayList<>();

    private EmphasisMarks(String written) {
        this.written = written;
        taken = new boolean[written.length()];
        bold = new boolean[written.length()];
        italic = new boolean[written.length()];
    }

    /**
     * What was read.
     *
     * @param text without the marks
     * @param stretches what they emphasise, in order
     * @param slips marks that cannot have been meant as they are written
     */
    public record Reading(String text, List<Emphasis> stretches, List<Slip> slips) {
        /** Copies the lists. */
        public Reading {
            stretches = List.copyOf(stretches);
            slips = List.copyOf(slips);
        }
    }

    /**
     * Marks that do not fit each other.
     *
     * @param written what they emphasise, with them
     * @param meant the same with marks that fit
     */
    public record Slip(String written, String meant) {}

    /** Some asterisks in a row. */
    private final class Run {
        private final int start;
        private final int length;
        private final boolean opens;
        private final boolean closes;

        /** How many of them, at the end, are the mark of a footnote when the others close something. */
        private final int footnote;

        /** How many have opened something, from the end, and closed something, from the start. */
        private int opened;

        private int closed;
        private Run partner;

        Run(int start, int length, int brackets) {
            this.start = start;
            this.length = length;
            int before = start == 0 ? ' ' : written.codePointBefore(start);
            int after = end() == written.length() ? ' ' : written.codePointAt(end());
            boolean left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before));
            boolean right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
            boolean between = Character.isDigit(before) && Character.isDigit(after);
            boolean note = after == ')' && (before == '(' || brackets == 0);
            footnote = note ? 1 : 0;
            opens = left && after != ')' && !between && !isFileKind(end());
            closes = right && !between && !(note && (before == '(' || length == 1));
        }

        int end() {
            return start + length;
        }

        int left() {
            return length - opened - closed - footnote;
        }

        /** CommonMark's rules 9 and 10: of marks that may be both, the lengths decide. */
        boolean fits(Run closing) {
            boolean both = closes || closing.opens;
            boolean third = (length + closing.length) % 3 == 0 && (length % 3 != 0 || closing.length % 3 != 0);
            boolean whole = closing.footnote == 0 || left() == closing.left();
            return opens && left() > 0 && !(both && third) && whole;
        }
    }

    /** Reads a text. */
    public static Reading read(String written) {
        if (written.indexOf(MARK) < 0) {
            return new Reading(written, List.of(), List.of());
        }
        EmphasisMarks marks = new EmphasisMarks(written);
        // An item of a list is a paragraph of its own.
        int from = 0;
        for (ListMarks.Mark item : ListMarks.ofLines(written)) {
            marks.paragraph(from, item.start());
            from = item.end();
        }
        marks.paragraph(from, written.length());
        return marks.reading();
    }

    private void paragraph(int from, int to) {
        List<Run> all = runs(from, to);
        List<Run> open = new ArrayList<>();
        for (Run run : all) {
            boolean closed = run.closes;
            while (closed && run.left() > 0) {
                closed = close(run, open);
            }
            if (run.opens && run.left() > 0) {
                open.add(run);
            }
        }
        slips(all);
    }

    private List<Run> runs(int from, int to) {
        List<Run> runs = new ArrayList<>();
        int brackets = 0;
        int i = from;
        while (i < to) {
            char character = written.charAt(i);
            if (character == '\\' && i + 1 < to && written.charAt(i + 1) == MARK) {
                taken[i] = true;
                i += 2;
            } else if (character == MARK) {
                int start = i;
                while (i < to && written.charAt(i) == MARK) {
                    i++;
                }
                runs.add(new Run(start, i - start, brackets));
            } else {
                brackets = character == '(' ? brackets + 1 : character == ')' ? Math.max(0, brackets - 1) : brackets;
                i++;
            }
        }
        return runs;
    }

    /** Finds what a mark closes, the nearest that fits; what opened since then opens nothing. */
    private boolean close(Run closing, List<Run> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Run opening = open.get(i);
            if (opening.fits(closing)) {
                emphasise(opening, closing);
                open.subList(opening.left() > 0 ? i + 1 : i, open.size()).clear();
                return true;
            }
        }
        return false;
    }

    private void emphasise(Run opening, Run closing) {
        int marks = opening.left() >= BOLD && closing.left() >= BOLD ? BOLD : 1;
        for (int i = 0; i < marks; i++) {
            taken[opening.end() - 1 - opening.opened - i] = true;
            taken[closing.start + closing.closed + i] = true;
        }
        for (int i = opening.end(); i < closing.start; i++) {
            (marks == BOLD ? bold : italic)[i] = true;
        }
        opening.opened += marks;
        closing.closed += marks;
        opening.partner = closing;
        closing.partner = opening;
    }

    private void slips(List<Run> runs) {
        Run before = null;
        for (Run run : runs) {
            if (run.partner != null && run.partner.start < run.start) {
                Run opening = run.partner;
                if (opening.partner == run && (opening.left() > 0) != (run.left() > 0)) {
                    slip(opening, run, Math.max(opening.length, run.length - run.footnote));
                }
            } else if (before != null && isApart(before, run)) {
                slip(before, run, BOLD);
            }
            before = run;
        }
    }

    /** Two asterisks twice, of which one pair is kept from its word by a space: nobody writes these for anything else. */
    private boolean isApart(Run first, Run second) {
        boolean pairs = isUnusedPair(first) && isUnusedPair(second);
        boolean closesLate = first.opens && !second.opens && !second.closes;
        boolean opensEarly = second.closes && !first.opens && !first.closes && first.start > 0;
        return pairs
                && (closesLate || opensEarly)
                && !written.substring(first.end(), second.start).isBlank();
    }

    private static boolean isUnusedPair(Run run) {
        return run.length == BOLD && run.left() == BOLD;
    }

    private void slip(Run opening, Run closing, int marks) {
        String mark = "*".repeat(marks);
        String inner = written.substring(opening.end(), closing.start).strip();
        slips.add(new Slip(written.substring(opening.start, closing.end()), mark + inner + mark));
    }

    private Reading reading() {
        StringBuilder text = new StringBuilder();
        List<Emphasis> stretches = new ArrayList<>();
        int start = 0;
        boolean isBold = false;
        boolean isItalic = false;
        for (int i = 0; i < written.length(); i++) {
            if (taken[i]) {
                continue;
            }
            if (bold[i] != isBold || italic[i] != isItalic) {
                add(stretches, start, text.length(), isBold, isItalic);
                start = text.length();
                isBold = bold[i];
                isItalic = italic[i];
            }
            text.append(written.charAt(i));
        }
        add(stretches, start, text.length(), isBold, isItalic);
        return new Reading(text.toString(), stretches, slips);
    }

    private static void add(List<Emphasis> stretches, int start, int end, boolean bold, boolean italic) {
        if (end > start && (bold || italic)) {
            stretches.add(new Emphasis(start, end, bold, italic));
        }
    }

    /** Tells whether a kind of files follows, as in {@code *.pdf}. */
    private boolean isFileKind(int end) {
        return end + 1 < written.length()
                && written.charAt(end) == '.'
                && (Character.isLetterOrDigit(written.charAt(end + 1)) || written.charAt(end + 1) == MARK);
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Tells whether a character is punctuation to CommonMark: Unicode's categories P and S. */
    private static boolean isSign(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
