package id.sop.time;

/**
 * A unit or number that is understood, but not spelled as sheets should spell it.
 *
 * @param written the piece as it stands in the text: "mnt.", "Menit", "1.5"
 * @param offset where it begins in the text, in chars from 0
 * @param proper the spelling to use: "menit", "1,5"
 */
public record Oddity(String written, int offset, String proper) {
    /** Returns the length of the written piece in chars. */
    public int length() {
        return written.length();
    }

    /** Tells whether capitals are all that is odd: "Menit", but not "mnt". */
    public boolean isOnlyCapitals() {
        return written.equalsIgnoreCase(proper);
    }
}
