package id.sop.importing.pdf;

import id.sop.language.EmphasisMarks;
import java.util.ArrayList;
import java.util.List;

/** A text of which each character is plain, italic, bold or both; as a text of our format it carries the marks for that. */
final class Writing {
    private static final int ITALIC = 1;
    private static final int BOLD = 2;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> looks = new ArrayList<>();

    Writing append(Glyph glyph) {
        int look = (glyph.italic() ? ITALIC : 0) + (glyph.bold() ? BOLD : 0);
        return append(glyph.text(), look);
    }

    /** Appends what looks like the character before it. */
    Writing append(String plain) {
        return append(plain, looks.isEmpty() ? 0 : looks.get(looks.size() - 1));
    }

    private Writing append(String more, int look) {
        text.append(more);
        for (int i = 0; i < more.length(); i++) {
            looks.add(look);
        }
        return this;
    }

    Writing append(Writing other) {
        text.append(other.text);
        looks.addAll(other.looks);
        return this;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Returns the text alone. */
    CharSequence text() {
        return text;
    }

    /**
     * Returns the text with the marks of what is emphasised in it, and with asterisks written so that they stay some.
     *
     * <p>A whole text, and a whole line in bold letters, as headings have, is not emphasised: nothing stands out in it.
     */
    String marked() {
        String plain = text.toString();
        if (plain.indexOf('*') < 0 && isUniform(0, plain.length())) {
            return plain;
        }
        StringBuilder marked = new StringBuilder();
        int from = 0;
        boolean whole = isUniform(0, plain.length());
        while (from <= plain.length()) {
            int end = plain.indexOf('\n', from);
            int to = end < 0 ? plain.length() : end;
            marked.append(from == 0 ? "" : "\n");
            line(marked, from, to, whole);
            from = to + 1;
        }
        return means(marked.toString(), plain) ? marked.toString() : escaped(plain);
    }

    private static boolean means(String marked, String plain) {
        return EmphasisMarks.read(marked).text().equals(plain);
    }

    private static String escaped(String plain) {
        return means(plain, plain) ? plain : plain.replace("*", "\\*");
    }

    private void line(StringBuilder marked, int from, int to, boolean whole) {
        int start = from + ListMark.length(text.substring(from, to));
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        boolean heading = isUniform(start, to) && look(start, to) >= BOLD;
        marked.append(escaped(text.substring(from, start)));
        int i = start;
        while (i < to) {
            int end = i + 1;
            while (end < to && (looks.get(end).equals(looks.get(i)) || !Character.isLetterOrDigit(text.charAt(end)))) {
                end++;
            }
            // Blanks and signs at the end belong to what follows.
            int last = end;
            while (last > i + 1 && !Character.isLetterOrDigit(text.charAt(last - 1)) && !sameLook(last - 1, i)) {
                last--;
            }
            while (last > i + 1 && text.charAt(last - 1) == ' ') {
                last--;
            }
            boolean label = text.charAt(last - 1) == ':' || (last < to && text.charAt(last) == ':');
            boolean value = looks.get(i) >= BOLD
                    && last == to
                    && text.substring(start, i).stripTrailing().endsWith(":");
            String mark = whole || heading || label || value ? "" : mark(looks.get(i));
            String piece = text.substring(i, last);
            marked.append(mark)
                    .append(mark.isEmpty() ? escaped(piece) : piece.replace("*", "\\*"))
                    .append(mark);
            marked.append(text, last, end);
            i = end;
        }
    }

    private boolean sameLook(int one, int other) {
        return text.charAt(one) != ' ' && looks.get(one).equals(looks.get(other));
    }

    private static String mark(int look) {
        return "*".repeat(look);
    }

    private int look(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return looks.get(i);
            }
        }
        return 0;
    }

    /** Tells whether all letters and digits of a part look alike. */
    private boolean isUniform(int from, int to) {
        int look = look(from, to);
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && looks.get(i) != look) {
                return false;
            }
        }
        return true;
    }
}
