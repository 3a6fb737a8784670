package id.sop.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who signs the sheet beside, or instead of, the approver of the identity block: who made it, who examined it.
 *
 * @param role what the signature is for, such as "Dibuat oleh"; empty only in a file with faults
 * @param official who signs
 */
public record Signatory(Optional<Text> role, Approval official) {
    /** What a role of the one who puts an SOP into force begins with, the surest first. */
    private static final List<List<String>> APPROVING = List.of(
            List.of("disahkan", "mengesahkan", "pengesahan"),
            List.of("ditetapkan", "menetapkan"),
            List.of("disetujui", "menyetujui"));

    /** Returns who of several puts the SOP into force; nothing when none does. */
    static Optional<Signatory> approver(List<Signatory> signatories) {
        return APPROVING.stream()
                .flatMap(words -> signatories.stream().filter(signatory -> signatory.begins(words)))
                .findFirst();
    }

    /** Tells whether the role says without doubt that its holder puts the SOP into force; who agrees need not be the last to sign. */
    public boolean approves() {
        return begins(APPROVING.get(0)) || begins(APPROVING.get(1));
    }

    private boolean begins(List<String> words) {
        return role.map(text -> text.value().toLowerCase(Locale.ROOT))
                .filter(text -> words.stream().anyMatch(text::startsWith))
                .isPresent();
    }
}
