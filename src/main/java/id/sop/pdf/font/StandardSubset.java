package id.sop.pdf.font;

/** The characters of a face that every file embeds: letters, digits and signs of Indonesian office texts. */
public final class StandardSubset {
    private static final String SIGNS = "°½×é–—‘’“”•…≤≥";

    private StandardSubset() {}

    /** Tells whether a character, given as its code point, is one of them. */
    public static boolean contains(int character) {
        return (' ' <= character && character <= '~') || SIGNS.indexOf(character) >= 0;
    }
}
