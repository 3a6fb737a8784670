package id.sop.check;

/**
 * A file before and after its corrections.
 *
 * @param before its whole text, with the byte order mark if it has one
 * @param after the same text corrected; equal to {@code before} when there is nothing to correct
 * @param count how many places differ
 */
public record Correction(String before, String after, int count) {
    /** Tells whether anything was corrected. */
    public boolean isChange() {
        return count > 0;
    }
}
