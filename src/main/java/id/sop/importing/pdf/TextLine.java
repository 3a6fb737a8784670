package id.sop.importing.pdf;

import id.sop.geometry.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs that stand on one line of writing, from the left; those that stand on the same place twice are there once. */
final class TextLine {
    /** A gap of this part of the size of the type is a space. */
    private static final double SPACE = 0.17;

    /** Types whose sizes differ by a larger part are different ones. */
    private static final double OTHER_SIZE = 0.1;

    /** Of the size of the type: what stands so much higher or lower behind a space is on a line of its own. */
    private static final double OTHER_LEVEL = 0.1;

    private static final String CONSONANTS = "bcdfghjklmnpqrstvwxyz";

    private static final double SAME_LINE = 0.42;
    private static final double SAME_PLACE = 0.12;

    private final List<Glyph> glyphs;

    /** The space that ended it and was trimmed; null if there was none. */
    private Glyph closing;

    private TextLine(List<Glyph> sorted, boolean trimmed) {
        glyphs = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!repeats(glyph)) {
                glyphs.add(glyph);
            }
        }
        while (trimmed && !glyphs.isEmpty() && glyphs.get(glyphs.size() - 1).blank()) {
            closing = glyphs.remove(glyphs.size() - 1);
        }
        while (!glyphs.isEmpty() && glyphs.get(0).blank()) {
            glyphs.remove(0);
        }
    }

    /** Bold letters are sometimes made by printing twice. */
    private boolean repeats(Glyph glyph) {
        for (int i = glyphs.size() - 1; i >= Math.max(0, glyphs.size() - 3); i--) {
            Glyph before = glyphs.get(i);
            if (before.text().equals(glyph.text())
                    && !glyph.blank()
                    && Math.abs(before.size() - glyph.size()) < OTHER_SIZE * glyph.size()
                    && Math.abs(before.start() - glyph.start()) < SAME_PLACE * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /** Puts glyphs that are turned alike into lines, from the top. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Glyph main = null;
        for (Glyph glyph : sorted) {
            if (main != null && glyph.baseline() - main.baseline() > SAME_LINE * Math.max(main.size(), glyph.size())) {
                end(line, lines);
                main = null;
            }
            if (!glyph.blank() && (main == null || glyph.size() > 1.2 * main.size())) {
                main = glyph;
            }
            if (main != null) {
                line.add(glyph);
            }
        }
        end(line, lines);
        return lines;
    }

    private static void end(List<Glyph> line, List<TextLine> lines) {
        line.sort(Comparator.comparingDouble(Glyph::start));
        TextLine made = new TextLine(line, true);
        if (!made.glyphs.isEmpty()) {
            lines.add(made);
        }
        line.clear();
    }

    /**
     * Returns the pieces of the line that are apart by more than a part of the size of the type; where that changes behind a space,
     * or the level at which it stands, another text begins.
     */
    List<TextLine> parted(double gap) {
        List<TextLine> pieces = new ArrayList<>();
        int from = 0;
        Glyph last = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.blank()) {
                continue;
            }
            double free = last == null ? 0 : glyph.start() - last.end();
            boolean other = last != null
                    && (Math.abs(glyph.size() - last.size()) > OTHER_SIZE * last.size()
                            || Math.abs(glyph.baseline() - last.baseline()) > OTHER_LEVEL * last.size());
            if (free > (other ? SPACE : gap) * glyph.size()) {
                pieces.add(new TextLine(glyphs.subList(from, i), true));
                from = i;
            }
            last = glyph;
        }
        List<Glyph> all = written();
        pieces.add(new TextLine(all.subList(from, all.size()), true));
        return pieces;
    }

    /** Returns the line with what stands behind it. */
    TextLine and(TextLine other) {
        List<Glyph> all = written();
        all.addAll(other.written());
        return new TextLine(all, true);
    }

    /** Tells whether it is the last letter of a word that is wider than its cell: no word is a consonant alone. */
    boolean isLastLetterOf(TextLine before) {
        String rest = text();
        String above = before.text();
        return rest.length() == 1
                && CONSONANTS.indexOf(rest.charAt(0)) >= 0
                && Character.isLowerCase(above.charAt(above.length() - 1));
    }

    /** Tells whether a space ended it. */
    boolean spaced() {
        return closing != null;
    }

    /** Returns its glyphs, with the space that ended it. */
    List<Glyph> written() {
        List<Glyph> all = new ArrayList<>(glyphs);
        if (closing != null) {
            all.add(closing);
        }
        return all;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    double start() {
        return glyphs.get(0).start();
    }

    double end() {
        return glyphs.stream().mapToDouble(Glyph::end).max().orElseThrow();
    }

    double width() {
        return end() - start();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
    }

    double baseline() {
        return glyphs.get(0).baseline();
    }

    double top() {
        return glyphs.stream().mapToDouble(Glyph::top).min().orElseThrow();
    }

    double bottom() {
        return glyphs.stream().mapToDouble(Glyph::bottom).max().orElseThrow();
    }

    /** Returns its bounds on the page. */
    Box box() {
        return Glyph.unturned(
                new Box(start(), top(), width(), bottom() - top()),
                glyphs.get(0).turns());
    }

    /** Returns how wide its first word is, in points. */
    double firstWord() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).blank() || spaceBefore(i)) {
                return glyphs.get(i - 1).end() - start();
            }
        }
        return width();
    }

    /** Returns its words, with the blanks behind them. */
    List<TextLine> words() {
        List<TextLine> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (!glyphs.get(i).blank() && (glyphs.get(i - 1).blank() || spaceBefore(i))) {
                words.add(new TextLine(glyphs.subList(from, i), false));
                from = i;
            }
        }
        words.add(new TextLine(glyphs.subList(from, glyphs.size()), false));
        return words;
    }

    boolean spaceBefore(int index) {
        Glyph before = glyphs.get(index - 1);
        Glyph glyph = glyphs.get(index);
        return !before.blank()
                && !glyph.blank()
                && glyph.start() - before.end() > SPACE * Math.min(glyph.size(), before.size());
    }

    /** Returns what it says. */
    String text() {
        return writing().text().toString();
    }

    /** Returns what it says, with single spaces, and how that looks. */
    Writing writing() {
        Writing writing = new Writing();
        boolean spaced = true;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (!spaced && (glyph.blank() || spaceBefore(i))) {
                writing.append(" ");
                spaced = true;
            }
            if (!glyph.blank()) {
                writing.append(glyph);
                spaced = false;
            }
        }
        return writing;
    }
}
