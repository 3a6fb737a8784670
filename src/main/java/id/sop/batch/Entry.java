package id.sop.batch;

import java.util.List;
import java.util.Optional;

/**
 * What the manifest says about one result.
 *
 * @param output its name below the folder, with forward slashes
 * @param status how it stands
 * @param origin the office and SOP it is made for; may be unknown when nobody wants it any more
 * @param file the file that lies there, when it is the sheet that is wanted
 * @param leftover whether a file lies there that is not the sheet that is wanted
 * @param failures why there is no sheet, in order; only of one that failed
 */
public record Entry(
        String output,
        Status status,
        Optional<Origin> origin,
        Optional<Made> file,
        boolean leftover,
        List<Failure> failures) {
    /** Copies the list. */
    public Entry {
        failures = List.copyOf(failures);
    }

    /** How a result stands. */
    public enum Status {
        /** The file is the sheet. */
        OK,
        /** The input has errors. */
        FAILED,
        /** This program failed. */
        CRASHED,
        /** Nobody wants it any more. */
        STALE
    }

    /** The office and the SOP of a sheet. */
    public record Origin(String office, String sop) {}

    /**
     * A file that was made.
     *
     * @param ingredients what it was made of
     * @param bytes its size
     * @param sha256 64 hexadecimal digits
     * @param pages how many it has
     */
    public record Made(Ingredients ingredients, long bytes, String sha256, int pages) {}

    /**
     * An error.
     *
     * @param code such as MB015
     * @param place file, line and column
     */
    public record Failure(String code, String place) {}

    static Entry ok(String output, Origin origin, Made file) {
        return new Entry(output, Status.OK, Optional.of(origin), Optional.of(file), false, List.of());
    }

    static Entry failed(String output, Status status, Origin origin, boolean leftover, List<Failure> failures) {
        return new Entry(output, status, Optional.of(origin), Optional.empty(), leftover, failures);
    }

    static Entry stale(String output, Optional<Origin> origin) {
        return new Entry(output, Status.STALE, origin, Optional.empty(), true, List.of());
    }

    /** Returns this entry when no file of its name is left. */
    Entry withoutFile() {
        return new Entry(output, status, origin, Optional.empty(), false, failures);
    }

    /** Tells whether a file of this name was put there by a run. */
    boolean hasFile() {
        return file.isPresent() || leftover;
    }
}
