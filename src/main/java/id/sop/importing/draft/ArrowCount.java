package id.sop.importing.draft;

/**
 * How many arrows were read, and upon what ground.
 *
 * @param glued the file ties both ends to their symbols
 * @param near both ends stand at a symbol
 * @param loose an end reaches no symbol
 */
public record ArrowCount(int glued, int near, int loose) {
    /** No arrows. */
    public static final ArrowCount NONE = new ArrowCount(0, 0, 0);
}
