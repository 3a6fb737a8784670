package id.sop.yaml.node;

/**
 * How much a file may hold. Far above any real procedure, and low enough that no file can occupy the machine.
 *
 * @param bytes size of the file
 * @param depth how deeply lists and mappings may be nested
 * @param steps rows of an SOP
 * @param actors columns of an SOP
 */
public record Limits(int bytes, int depth, int steps, int actors) {
    /** The limits of the format. */
    public static final Limits STANDARD = new Limits(1 << 20, 20, 500, 40);
}
