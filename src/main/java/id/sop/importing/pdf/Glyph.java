package id.sop.importing.pdf;

import id.sop.geometry.Box;

/**
 * A character, or a ligature of some, as it stands on a page.
 *
 * <p>{@code start}, {@code end} and {@code baseline} are told as if the page were turned so that the text runs to the right.
 *
 * @param text what it means
 * @param size the height of the type, in points
 * @param turns by how many quarters of a turn against the clock the text is turned on the page, 0 to 3
 */
record Glyph(
        String text, double start, double end, double baseline, double size, int turns, boolean bold, boolean italic) {
    private static final double ASCENT = 0.74;
    private static final double DESCENT = 0.22;

    boolean blank() {
        return text.isBlank();
    }

    boolean looksLike(Glyph other) {
        return bold == other.bold && italic == other.italic;
    }

    double top() {
        return baseline - ASCENT * size;
    }

    double bottom() {
        return baseline + DESCENT * size;
    }

    /** Returns its bounds on the page. */
    Box box() {
        return unturned(new Box(start, top(), Math.max(0, end - start), ASCENT * size + DESCENT * size), turns);
    }

    /** Returns on the page what is told as if the page were turned. */
    static Box unturned(Box box, int turns) {
        return switch (turns) {
            case 1 -> new Box(box.y(), -box.right(), box.height(), box.width());
            case 2 -> new Box(-box.right(), -box.bottom(), box.width(), box.height());
            case 3 -> new Box(-box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }
}
