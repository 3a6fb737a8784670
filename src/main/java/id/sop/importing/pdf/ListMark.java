package id.sop.importing.pdf;

/** The mark before an item of a list: a number, a letter or a dot. */
final class ListMark {
    private static final String DOTS = "•▪➢✓→-–o*";
    private static final int MOST_DIGITS = 2;

    private ListMark() {}

    /** Returns how many characters of a text are the mark that it begins with; 0 if it begins with none. */
    static int length(String text) {
        int i = 0;
        while (i < text.length() && i < MOST_DIGITS && Character.isDigit(text.charAt(i))) {
            i++;
        }
        // "a.n." before an office is no item.
        boolean shortened = text.length() > 3 && text.charAt(1) == '.' && text.charAt(3) == '.';
        if (i == 0 && !text.isEmpty() && isLetter(text.charAt(0)) && !shortened) {
            i = 1;
        }
        if (i > 0) {
            boolean ends = i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
            return ends && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1))) ? i + 1 : 0;
        }
        int stars = stars(text);
        if (stars > 0 && stars < text.length() && text.charAt(stars) == ')') {
            return stars + 1;
        }
        boolean dot = !text.isEmpty() && DOTS.indexOf(text.charAt(0)) >= 0;
        return dot && text.length() > 1 && text.charAt(1) == ' ' ? 1 : 0;
    }

    /** Tells whether a text is the mark of a note, and nothing else: {@code *)}. */
    static boolean isNote(String text) {
        return stars(text) > 0 && length(text) == text.length();
    }

    private static int stars(String text) {
        int stars = 0;
        while (stars < text.length() && text.charAt(stars) == '*') {
            stars++;
        }
        return stars;
    }

    private static boolean isLetter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }
}
