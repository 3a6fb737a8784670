package id.sop.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the numbers of items before their first lines where they stand beside their middles, as in a worksheet whose cells are
 * centred: the number of an item of two lines is then on neither of them, but between the two.
 */
final class CentredMarks {
    /** Of the size of the type: how far the middle of the lines may be from the number. */
    private static final double SLACK = 0.12;

    /** Of the size of the type: from line to line within an item. */
    private static final double MOST_WAY = 1.4;

    /** In characters: two digits and the sign behind them. */
    private static final int LONGEST = 3;

    private final List<TextLine> lines;
    private final List<TextLine> placed = new ArrayList<>();

    private CentredMarks(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Returns lines, from the top, with each such number on the first line of its item. */
    static List<TextLine> placed(List<TextLine> lines) {
        if (lines.stream().noneMatch(CentredMarks::isLone)) {
            return lines;
        }
        return new CentredMarks(lines).whole().orElseGet(() -> new CentredMarks(lines).singly());
    }

    /** Returns the lines of a list all of whose numbers stand in the middles of their items; nothing if there is another one. */
    private Optional<List<TextLine>> whole() {
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            if (!isMarked(line)) {
                continue;
            }
            int above = i - free;
            boolean lone = isLone(line);
            int end = i + above + 1;
            if (end > lines.size() || (lone && above == 0) || !isCentred(i, free, end)) {
                return Optional.empty();
            }
            List<TextLine> item = new ArrayList<>(lines.subList(free, end));
            List<TextLine> words = line.words();
            item.remove(above);
            if (words.size() > 1) {
                item.add(
                        above,
                        words.subList(1, words.size()).stream()
                                .reduce(TextLine::and)
                                .orElseThrow());
            }
            item.set(0, words.get(0).and(item.get(0)));
            placed.addAll(item);
            free = end;
            i = end - 1;
        }
        return free == lines.size() ? Optional.of(placed) : Optional.empty();
    }

    /** Returns the lines with only those numbers moved that stand between two lines of their items. */
    private List<TextLine> singly() {
        int free = 0;
        for (int i = 0; i < lines.size(); i++) {
            int above = 0;
            while (isLone(lines.get(i))
                    && i - above - 1 >= free
                    && i + above + 1 < lines.size()
                    && isCentred(i, i - above - 1, i + above + 2)) {
                above++;
            }
            if (above == 0) {
                placed.add(lines.get(i));
                continue;
            }
            int first = placed.size() - above;
            placed.set(first, lines.get(i).and(placed.get(first)));
            placed.addAll(lines.subList(i + 1, i + 1 + above));
            i += above;
            free = i + 1;
        }
        return placed;
    }

    private static boolean isLone(TextLine line) {
        if (line.glyphs().size() > LONGEST) {
            return false;
        }
        String text = line.text();
        return Character.isDigit(text.charAt(0)) && ListMark.length(text) == text.length();
    }

    private static boolean isMarked(TextLine line) {
        return ListMark.length(line.text()) > 0;
    }

    /** Tells whether a number stands beside the middle of lines without one, which follow one another. */
    private boolean isCentred(int mark, int from, int to) {
        TextLine number = lines.get(mark);
        double size = number.size();
        TextLine before = null;
        for (int i = from; i < to; i++) {
            TextLine line = lines.get(i);
            if (i == mark && isLone(number)) {
                continue;
            }
            boolean strange = i != mark
                    && (isMarked(line) || line.start() < number.words().get(0).end());
            if (strange || (before != null && line.baseline() - before.baseline() > MOST_WAY * size)) {
                return false;
            }
            before = line;
        }
        double middle = (lines.get(from).baseline() + lines.get(to - 1).baseline()) / 2;
        return Math.abs(middle - number.baseline()) <= SLACK * size;
    }
}
