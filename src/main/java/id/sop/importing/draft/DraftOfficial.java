package id.sop.importing.draft;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who signs.
 *
 * @param role what the signature is for ({@code sebagai}); empty for the approver of the identity block
 * @param position the lines of the office ({@code jabatan})
 * @param employeeNumber NIP, as it is written, without the word
 * @param serviceNumber NRP, as it is written, without the word
 * @param signedIn place and date above the signature ({@code tempat_tanggal})
 * @param below whether it stands below the table ({@code letak: bawah})
 */
public record DraftOfficial(
        Optional<Found<String>> role,
        List<Found<String>> position,
        Optional<Found<String>> name,
        Optional<Found<String>> rank,
        Optional<Found<String>> employeeNumber,
        Optional<Found<String>> serviceNumber,
        Optional<Found<String>> signedIn,
        boolean below) {
    /** Copies the list. */
    public DraftOfficial {
        position = List.copyOf(position);
    }

    /** Returns the same official in a role. */
    public DraftOfficial as(Found<String> other) {
        return new DraftOfficial(
                Optional.of(other), position, name, rank, employeeNumber, serviceNumber, signedIn, below);
    }
}
