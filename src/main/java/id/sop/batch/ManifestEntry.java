package id.sop.batch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the manifest says about one result.
 *
 * @param output its name below the folder, with forward slashes
 * @param status how it stands
 * @param subject the office and SOP it is made for; may be unknown when nobody wants it any more
 * @param file the file that lies there, when it is the sheet that is wanted
 * @param leftovers marks of the files one of which lies there and is not the sheet that is wanted; none when no file is known
 * @param failures why there is no sheet, in order; only of one that failed
 */
public record ManifestEntry(
        String output,
        Status status,
        Optional<Subject> subject,
        Optional<Made> file,
        List<FileMark> leftovers,
        List<Failure> failures) {
    /** Copies the lists. */
    public ManifestEntry {
        leftovers = List.copyOf(leftovers);
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
    public record Made(BuildInputs inputs, long bytes, String sha256, int pages) {
        FileMark mark() {
            return new FileMark(bytes, sha256);
        }
    }

    /**
     * An error.
     *
     * @param code such as MB015
     * @param place file, line and column
     */
    public record Failure(String code, String place) {}

    static ManifestEntry ok(String output, Subject subject, Made file) {
        return new ManifestEntry(output, Status.OK, Optional.of(subject), Optional.of(file), List.of(), List.of());
    }

    static ManifestEntry failed(
            String output, Status status, Subject subject, List<FileMark> leftovers, List<Failure> failures) {
        return new ManifestEntry(output, status, Optional.of(subject), Optional.empty(), leftovers, failures);
    }

    static ManifestEntry stale(String output, Optional<Subject> subject, List<FileMark> leftovers) {
        return new ManifestEntry(output, Status.STALE, subject, Optional.empty(), leftovers, List.of());
    }

    /** Returns this entry when no file of its name is left. */
    ManifestEntry withoutFile() {
        return new ManifestEntry(output, status, subject, Optional.empty(), List.of(), failures);
    }

    /** Returns the marks of all files that a run may have put there: no other file of this name is this program's. */
    List<FileMark> marks() {
        return Stream.concat(file.map(Made::mark).stream(), leftovers.stream())
                .distinct()
                .toList();
    }

    /** Tells whether a file of this name was put there by a run. */
    boolean hasFile() {
        return file.isPresent() || !leftovers.isEmpty();
    }
}
