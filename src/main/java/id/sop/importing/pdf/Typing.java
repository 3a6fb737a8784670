package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a text says: which of its lines the writer ended, and which only had no more room.
 *
 * <p>A line was ended by the writer if the first word of the next one would still have found room in it.
 */
final class Typing {
    private static final double LEAST_PADDING = 0.8;
    private static final double MOST_PADDING = 7;
    /** The padding of the cells of our own sheets, which cut words that are wider than their cell. */
    private static final double OWN_PADDING = 4;

    /** In points: wider than any page. */
    private static final double UNBOUNDED = 20_000;

    /** In points: the columns of signatures, which are set in their middle, are no narrower. */
    private static final double LEAST_SIGNATURE = 170;

    /** The width of a space, as a part of the size of the type. */
    private static final double SPACE = 0.28;

    private static final double PARAGRAPH = 1.75;
    private static final double HANGING = 3;
    private static final double ALIGNED = 1.5;

    private final List<Glyph> page;
    private final boolean own;

    /** Whether the program ends a line with a space where it broke it, and with none where it cut a word. */
    private final boolean spaced;

    /** How often each word stands on the page; counted when it is first asked for. */
    private Map<String, Integer> words;

    private Typing(List<Glyph> page, boolean own) {
        this.page = page;
        this.own = own;
        this.spaced = own && areSpaced(page);
    }

    /**
     * Reads the texts of a page.
     *
     * @param own whether it is one of our own sheets, of which the padding is known
     */
    static Typing of(List<Glyph> glyphs, boolean own) {
        return new Typing(glyphs, own);
    }

    private int count(String word) {
        if (words == null) {
            words = new HashMap<>();
            List<Glyph> level =
                    page.stream().filter(glyph -> glyph.turns() == 0).toList();
            TextLine.of(level).stream()
                    .flatMap(line -> line.parted(1).stream())
                    .flatMap(line -> line.words().stream())
                    .forEach(seen -> words.merge(seen.text().toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        return words.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    /** Tells whether a line ends with a space, in the order in which glyphs were written. */
    private static boolean areSpaced(List<Glyph> glyphs) {
        return IntStream.range(1, glyphs.size())
                .anyMatch(i -> glyphs.get(i - 1).blank()
                        && glyphs.get(i).baseline() != glyphs.get(i - 1).baseline());
    }

    /** Returns what glyphs say that share a box, with the marks of what is emphasised. */
    String text(List<Glyph> glyphs, Box box) {
        return writing(glyphs, box, spaced).marked();
    }

    /**
     * Returns what glyphs say that stand in no cell, with the marks of what is emphasised: nothing bounds their lines, so that they
     * end where somebody ended them unless a space says that a line was broken.
     */
    String free(List<Glyph> glyphs, Box box) {
        return spaced ? text(glyphs, new Box(box.x(), box.y(), UNBOUNDED, box.height())) : plain(glyphs, box);
    }

    /** Returns what glyphs say that share a box and were drawn, without marks. */
    String plain(List<Glyph> glyphs, Box box) {
        return writing(glyphs, box, false).text().toString();
    }

    private Writing writing(List<Glyph> glyphs, Box box, boolean exact) {
        Writing all = new Writing();
        for (int turns = 0; turns < 4; turns++) {
            int alike = turns;
            List<TextLine> lines = CentredMarks.placed(TextLine.of(
                    glyphs.stream().filter(glyph -> glyph.turns() == alike).toList()));
            if (!lines.isEmpty()) {
                all.append(all.isEmpty() ? "" : "\n")
                        .append(columns(lines, Glyph.unturned(box, (4 - turns) % 4), exact));
            }
        }
        return all;
    }

    /** Lists are sometimes set in two columns of one cell. */
    private Writing columns(List<TextLine> lines, Box box, boolean exact) {
        double channel = channel(lines);
        if (Double.isNaN(channel)) {
            return joined(lines, box, exact);
        }
        List<Glyph> left = new ArrayList<>();
        List<Glyph> right = new ArrayList<>();
        lines.forEach(line -> line.glyphs().forEach(glyph -> (glyph.start() < channel ? left : right).add(glyph)));
        Writing first = joined(TextLine.of(left), new Box(box.x(), box.y(), channel - box.x(), box.height()), exact);
        Writing second =
                joined(TextLine.of(right), new Box(channel, box.y(), box.right() - channel, box.height()), exact);
        return first.append("\n").append(second);
    }

    /** Returns where a second column begins whose first line has the mark of a list; NaN if there is none. */
    private static double channel(List<TextLine> lines) {
        for (TextLine line : lines) {
            List<TextLine> pieces = line.parted(2);
            if (pieces.size() == 1 || ListMark.length(line.text()) == 0) {
                continue;
            }
            TextLine last = pieces.get(pieces.size() - 1);
            double start = last.start();
            boolean clear = lines.stream()
                    .flatMap(other -> other.glyphs().stream())
                    .allMatch(glyph -> glyph.blank() || glyph.end() < start - 1 || glyph.start() > start - 1);
            long right = lines.stream().filter(other -> other.end() > start).count();
            if (clear && right > 1 && ListMark.length(last.text()) > 0) {
                return start - 0.5;
            }
        }
        return Double.NaN;
    }

    private Writing joined(List<TextLine> lines, Box box, boolean exact) {
        if (lines.isEmpty()) {
            return new Writing();
        }
        double left = lines.stream().mapToDouble(TextLine::start).min().orElseThrow();
        double right = lines.stream().mapToDouble(TextLine::end).max().orElseThrow();
        double padding = Math.max(LEAST_PADDING, Math.min(MOST_PADDING, Math.min(left - box.x(), box.right() - right)));
        boolean centred = lines.size() > 1
                && lines.stream().anyMatch(line -> line.start() - left > ALIGNED)
                && lines.stream()
                        .allMatch(line -> Math.abs((line.start() + line.end()) / 2
                                        - box.centre().x())
                                < 2 * ALIGNED);
        double leading = leading(lines);
        long marks =
                lines.stream().filter(line -> ListMark.length(line.text()) > 0).count();
        double item = ListMark.length(lines.get(0).text()) > 0 ? lines.get(0).start() : Double.NaN;
        Writing text = new Writing().append(lines.get(0).writing());
        for (int i = 1; i < lines.size(); i++) {
            TextLine before = lines.get(i - 1);
            TextLine line = lines.get(i);
            double room = centred ? box.width() - 2 * padding - before.width() : box.right() - padding - before.end();
            boolean far = line.baseline() - before.baseline() > Math.max(PARAGRAPH * before.size(), 1.3 * leading);
            // A number at the start of a line may also be one of those within a sentence that only had no more room.
            boolean mark = ListMark.length(line.text()) > 0 && (marks > 1 || fits(before, line, room));
            if (mark) {
                item = line.start();
            }
            // What hangs under the words of an item goes on with it.
            boolean hangs = !Double.isNaN(item) && line.start() > item + HANGING && before.start() > item - ALIGNED;
            if (!mark && !hangs) {
                item = Double.NaN;
            }
            boolean changes = changesLook(before, line);
            // Where what is emphasised begins or ends with a line, our program leaves the space between the lines out.
            boolean within = exact && changes && (isMixed(before) || isMixed(line));
            boolean broken = (exact && before.spaced() && !isEnded(before, line, box, room))
                    || within
                    || isHyphened(before, line)
                    || Addresses.goesOn(before.text(), line.text());
            if (line.isLastLetterOf(before)) {
                text.append(line.writing());
            } else if (!broken && (far || mark || (!hangs && fits(before, line, room)))) {
                text.append("\n").append(line.writing());
            } else if (exact && (before.spaced() || (!changes && isFull(before, line, box, hangs)))) {
                text.append(before.spaced() ? " " : "").append(line.writing());
            } else {
                wrapped(text, before, line, box);
            }
        }
        return text;
    }

    /** Tells whether somebody ended a line, though a space stands there too: the whole next one would have found room. */
    private static boolean isEnded(TextLine before, TextLine next, Box box, double room) {
        double needed = next.width() + SPACE * before.size();
        return box.width() < UNBOUNDED
                ? needed < room
                : Math.abs(before.start() - next.start()) > ALIGNED && before.width() + needed < LEAST_SIGNATURE;
    }

    private static boolean changesLook(TextLine before, TextLine next) {
        Glyph last = before.glyphs().get(before.glyphs().size() - 1);
        return !last.looksLike(next.glyphs().get(0));
    }

    private static boolean isMixed(TextLine line) {
        Glyph first = line.glyphs().get(0);
        return line.glyphs().stream().anyMatch(glyph -> !glyph.blank() && !glyph.looksLike(first));
    }

    /** Tells whether a line ends within a word of two parts: nobody ends one with a hyphen and goes on in small letters. */
    private static boolean isHyphened(TextLine before, TextLine line) {
        String text = before.text();
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && Character.isLetter(text.charAt(last - 1))
                && Character.isLowerCase(line.text().charAt(0));
    }

    private static double leading(List<TextLine> lines) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < lines.size(); i++) {
            least = Math.min(least, lines.get(i).baseline() - lines.get(i - 1).baseline());
        }
        return least;
    }

    private static boolean fits(TextLine before, TextLine next, double room) {
        double space = SPACE * before.size();
        double doubt = 0.25 * before.size() + 0.03 * before.width();
        return next.firstWord() + space + doubt < room;
    }

    private void wrapped(Writing written, TextLine before, TextLine line, Box box) {
        String rest = line.text();
        CharSequence text = written.text();
        char last = text.charAt(text.length() - 1);
        char first = rest.charAt(0);
        boolean parted = text.length() > 1
                && last == '-'
                && Character.isLetter(text.charAt(text.length() - 2))
                && Character.isLetter(first);
        boolean slash = text.length() > 1
                && last == '/'
                && !Addresses.isAtEnd(text)
                && Character.isLetterOrDigit(first)
                && Character.isLetter(text.charAt(text.length() - 2));
        boolean cut = Addresses.goesOn(text, rest)
                || (Character.isLowerCase(first)
                        && Character.isLetter(last)
                        && before.words().size() == 1
                        && before.glyphs().size() > 5
                        && isCut(before, line, box));
        written.append(parted || slash || cut ? "" : " ").append(line.writing());
    }

    /**
     * Tells whether not even the next letter would have found room in a line that is set from edge to edge of its cell, which is known
     * to half the width of its rules: words at an arrow stand anywhere in theirs.
     *
     * @param hangs whether the lines stand under the words of an item
     */
    private static boolean isFull(TextLine before, TextLine next, Box box, boolean hangs) {
        double width = next.glyphs().get(0).end() - next.glyphs().get(0).start();
        boolean aligned = hangs || Math.abs(before.start() - next.start()) < ALIGNED;
        double free = (aligned ? box.right() - before.end() : box.width() - OWN_PADDING - before.width()) - OWN_PADDING;
        double off = aligned
                ? before.start() - OWN_PADDING - box.x()
                : (before.start() + before.end()) / 2 - box.centre().x();
        double room = hangs ? box.right() - before.start() : box.width();
        return (hangs || Math.abs(off) < ALIGNED)
                && free > -ALIGNED
                && free < width + ALIGNED
                && before.width() > room / 2;
    }

    /**
     * Tells whether a word that is wider than its cell was cut: it stands whole elsewhere on the page; else nothing tells a cut word
     * from two that fill their lines. Where the padding is not known, its halves stand nowhere else, either.
     */
    private boolean isCut(TextLine before, TextLine next, Box box) {
        double free = box.width() - 2 * (own ? OWN_PADDING : MOST_PADDING) - before.width();
        Glyph first = next.glyphs().get(0);
        String start = before.text();
        String end = next.words().get(0).text();
        return free < first.end() - first.start()
                && (!own || free > -1)
                && count(start + end) > 0
                && (own || (count(start) == 1 && count(end) == 1));
    }
}
