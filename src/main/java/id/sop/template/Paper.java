package id.sop.template;

import java.util.Locale;

/** A paper size; width is the shorter side. Points. */
public enum Paper {
    A4(595.276, 841.890),
    /** Folio as Indonesian offices buy it: 215 × 330 mm. */
    F4(609.449, 935.433),
    LEGAL(612, 1008),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Returns the length of the shorter side. */
    public double width() {
        return width;
    }

    /** Returns the length of the longer side. */
    public double height() {
        return height;
    }

    /**
     * Returns the paper of a name in any case.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Paper of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
