package id.sop.pdf.file;

/**
 * A run of PDF objects, written and numbered; it may be copied to any place of a file in which no other object has these
 * numbers.
 *
 * @param first number of the first object; the others follow without a gap
 * @param bytes what stands in the file
 * @param places for each object its distance from the start of the bytes, or, where it is packed into the object stream,
 *     {@code -1} less its index in there
 * @param container number of the object stream; 0 for none
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, and compared by nobody.
public record ObjectBlock(int first, byte[] bytes, int[] places, int container) {
    /** Returns the number after that of the last object. */
    public int next() {
        return first + places.length;
    }
}
