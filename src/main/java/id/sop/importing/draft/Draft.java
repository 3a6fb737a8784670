package id.sop.importing.draft;

import id.sop.model.Keys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An SOP as far as a document says it.
 *
 * @param name of the procedure, without "SOP"; empty when nothing says it, which is a {@link Gap.Name} among the remarks
 * @param identity the other values of the identity block by their keys in the YAML format, in its order: one text for a value, an item
 *     each for a list; keys of which the document says nothing are left out
 * @param approver who puts the SOP into force ({@code disahkan_oleh}), without a role
 * @param signatories who signs besides ({@code penandatangan}), from left to right
 * @param otherParts parts of the identity block that the regulation does not know ({@code bagian_lain})
 * @param actors from left to right
 * @param columns beside those of the number, the activity and the actors, from left to right; none if the drawing has only these
 * @param heads of the activities and above the actors, by the keys of the format, where they are not the usual ones
 * @param parts what the steps stand in, at least one; a single one without a title where there are no headings
 * @param total as the table says it
 * @param notes below the table
 * @param ownCapsules whether capsules of their own stand before the first and behind the last step ({@code kapsul: sendiri})
 * @param arrows how many were read
 * @param remarks about the whole
 */
public record Draft(
        Optional<Found<String>> name,
        Map<String, List<Found<String>>> identity,
        Optional<DraftOfficial> approver,
        List<DraftOfficial> signatories,
        List<DraftOtherPart> otherParts,
        List<DraftActor> actors,
        List<DraftColumn> columns,
        Map<String, Found<String>> heads,
        List<DraftPart> parts,
        Optional<Found<String>> total,
        List<Found<String>> notes,
        boolean ownCapsules,
        ArrowCount arrows,
        List<Remark> remarks) {
    /** What an identity block has (PermenPAN-RB 35/2012), but for the name, which is a {@link Gap} of its own. */
    private static final List<String> IDENTITY = List.of(
            Keys.INSTITUTION,
            Keys.NUMBER,
            Keys.CREATED,
            Keys.REVISED,
            Keys.EFFECTIVE,
            Keys.APPROVAL,
            Keys.LEGAL_BASIS,
            Keys.QUALIFICATIONS,
            Keys.RELATED,
            Keys.EQUIPMENT,
            Keys.WARNINGS,
            Keys.RECORDS);

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no part
     */
    public Draft {
        identity = Collections.unmodifiableMap(new LinkedHashMap<>(identity));
        signatories = List.copyOf(signatories);
        otherParts = List.copyOf(otherParts);
        actors = List.copyOf(actors);
        columns = List.copyOf(columns);
        heads = Map.copyOf(heads);
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        remarks = List.copyOf(remarks);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a draft without a part");
        }
    }

    /** Returns the steps of all parts; a {@link DraftTarget.Step} names one by its index here. */
    public List<DraftStep> steps() {
        List<DraftStep> steps = new ArrayList<>();
        parts.forEach(part -> steps.addAll(part.steps()));
        return steps;
    }

    /** Tells whether the steps stand under headings ({@code bagian}), and not in one list ({@code langkah}). */
    public boolean hasHeadings() {
        return parts.size() > 1 || parts.get(0).title().isPresent();
    }

    /** Returns all remarks: those about the whole, then those of the steps. */
    public Stream<Remark> allRemarks() {
        return Stream.concat(remarks.stream(), steps().stream().flatMap(step -> step.remarks().stream()));
    }

    /** Returns the keys of the identity block of which the document says nothing, in the order of the format. */
    public List<String> missingIdentity() {
        return IDENTITY.stream()
                .filter(key -> !identity.containsKey(key))
                .filter(key -> !key.equals(Keys.APPROVAL) || approver.isEmpty())
                .toList();
    }
}
