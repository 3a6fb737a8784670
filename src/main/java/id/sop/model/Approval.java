package id.sop.model;

import id.sop.source.Origin;
import java.util.Optional;

/**
 * Who puts the SOP into force ("disahkan oleh").
 *
 * @param position the office, such as CAMAT KARANGPLOSO
 * @param name the official
 * @param rank the official's pangkat
 * @param employeeNumber the official's NIP: 18 digits (BKN), spaces allowed
 * @param origin where the mapping stood
 */
public record Approval(
        Optional<Text> position,
        Optional<Text> name,
        Optional<Text> rank,
        Optional<Text> employeeNumber,
        Origin origin) {
    /** An approval of which nothing is known. */
    public static final Approval NONE =
            new Approval(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Origin.NONE);
}
