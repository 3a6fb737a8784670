package id.sop.model;

import id.sop.source.Origin;
import java.util.Optional;

/**
 * Who puts the SOP into force ("disahkan oleh").
 *
 * @param position the office, such as CAMAT KARANGPLOSO; with a line for each, where somebody signs on behalf of another
 * @param name the official
 * @param rank the official's pangkat
 * @param employeeNumber the official's NIP: 18 digits (BKN), spaces allowed
 * @param serviceNumber the NRP of an official of the police or the army, whose length differs between the services
 * @param signedIn where and when it is signed, as it stands above a signature: "Padang, 2 Januari 2024"
 * @param isBelow whether it is signed below the table of the flow, and not in the identity block
 * @param origin where the mapping stood
 */
public record Approval(
        Optional<Text> position,
        Optional<Text> name,
        Optional<Text> rank,
        Optional<Text> employeeNumber,
        Optional<Text> serviceNumber,
        Optional<Text> signedIn,
        boolean isBelow,
        Origin origin) {
    /** An approval of which nothing is known. */
    public static final Approval NONE = new Approval(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Origin.NONE);
}
