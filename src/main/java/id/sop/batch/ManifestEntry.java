package id.sop.batch;

import java.util.List;
import java.util.Optional;

/**
 * What the manifest says about one result.
 *
 * @param output its name below the folder, with forward slashes
 * @param status how it stands
 * @param subject the office and SOP it is made for; may be unknown when nobody wants it any more
 * @param file the file that lies there, when it is the sheet that is wanted
 * @param leftover whether a file lies there that is not the sheet that is wanted
 * @param failures why there is no sheet, in order; only of one that failed
 */
public record ManifestEntry(
        String output,
        Status status,
        Optional<Subject> subject,
        Optional<Made> file,
        boolean leftover,
        List<Failure> failures) {
    /** Copies the list. */
    public ManifestEntry {
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
    public record Subject(String office, String sop) {}

    /**
     * A file that was made.
     *
     * @param inputs what it was made of
     * @param bytes its size
     * @param sha256 64 hexadecimal digits
     * @param pages how many it has
     */
    public record Made(BuildInputs inputs, long bytes, String sha256, int pages) {}

    /**
     * An error.
     *
     * @param code such as MB015
     * @param place file, line and column
     */
    public record Failure(String code, String place) {}

    static ManifestEntry ok(String output, Subject subject, Made file) {
        return new ManifestEntry(output, Status.OK, Optional.of(subject), Optional.of(file), false, List.of());
    }

    static ManifestEntry failed(
            String output, Status status, Subject subject, boolean leftover, List<Failure> failures) {
        return new ManifestEntry(output, status, Optional.of(subject), Optional.empty(), leftover, failures);
    }

    static ManifestEntry stale(String output, Optional<Subject> subject) {
        return new ManifestEntry(output, Status.STALE, subject, Optional.empty(), true, List.of());
    }

    /** Returns this entry when no file of its name is left. */
    ManifestEntry withoutFile() {
        return new ManifestEntry(output, status, subject, Optional.empty(), false, failures);
    }

    /** Tells whether a file of this name was put there by a run. */
    boolean hasFile() {
        return file.isPresent() || leftover;
    }
}
