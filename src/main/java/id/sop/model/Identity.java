package id.sop.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The identity block (bagian identitas) of PermenPAN-RB 35/2012. What the author left out is empty.
 *
 * @param name the procedure's name, without "SOP"
 * @param number as the office's tata naskah prescribes it; there is no national form
 * @param revisionNumber how often the SOP was revised, as some offices count it
 * @param institution the lines beside the logo, top to bottom
 * @param address the lines below the office, top to bottom
 * @param logo a path relative to the file
 * @param regionCode PP.KK.CC of Kepmendagri
 * @param created the day the SOP was finished
 * @param revised the day it was or will be reviewed
 * @param effective the day it takes effect
 * @param signatories who signs besides the approver, from left to right
 * @param otherParts parts beyond those of the regulation, as the author ordered them
 */
public record Identity(
        Optional<Text> name,
        Optional<Text> number,
        Optional<Text> revisionNumber,
        List<Text> institution,
        List<Text> address,
        Optional<Text> logo,
        Optional<Text> regionCode,
        Optional<Kind> kind,
        Optional<DateText> created,
        Optional<DateText> revised,
        Optional<DateText> effective,
        Approval approval,
        List<Text> legalBasis,
        List<Text> qualifications,
        List<Text> related,
        List<Text> equipment,
        List<Text> warnings,
        List<Text> records,
        List<OtherPart> otherParts,
        List<Signatory> signatories) {
    /** The nature of a procedure. */
    public enum Kind {
        /** General, performed by several actors. */
        ADMINISTRATIVE,
        /** Very detailed, performed by one actor or one team. */
        TECHNICAL
    }

    /** Copies the lists. */
    public Identity {
        institution = List.copyOf(institution);
        address = List.copyOf(address);
        legalBasis = List.copyOf(legalBasis);
        qualifications = List.copyOf(qualifications);
        related = List.copyOf(related);
        equipment = List.copyOf(equipment);
        warnings = List.copyOf(warnings);
        records = List.copyOf(records);
        otherParts = List.copyOf(otherParts);
        signatories = List.copyOf(signatories);
    }

    /** Returns who puts the SOP into force: the approver of the identity block, or else the signatory whose role says so. */
    public Approval approver() {
        return isApproved()
                ? approval
                : Signatory.approver(signatories).map(Signatory::official).orElse(approval);
    }

    /** Tells whether the identity block itself names an approver. */
    public boolean isApproved() {
        return Stream.of(
                        approval.position(),
                        approval.name(),
                        approval.rank(),
                        approval.employeeNumber(),
                        approval.serviceNumber())
                .anyMatch(Optional::isPresent);
    }

    /** Returns who signs beside the approver in the identity block, or below the table, from left to right. */
    public List<Signatory> signatories(boolean below) {
        return signatories.stream()
                .filter(signatory -> signatory.official().isBelow() == below)
                .toList();
    }

    /** Returns who signs below the table, from left to right: the approver of the identity block is the last one there. */
    public List<Signatory> below() {
        Stream<Signatory> approver =
                approval.isBelow() ? Stream.of(new Signatory(Optional.empty(), approval)) : Stream.empty();
        return Stream.concat(signatories(true).stream(), approver).toList();
    }

    /** Returns all who sign: the approver of the identity block, then the others from left to right. */
    public Stream<Approval> officials() {
        return Stream.concat(Stream.of(approval), signatories.stream().map(Signatory::official));
    }

    /** Returns the dates that are given, in the order of the sheet. */
    public Stream<DateText> dates() {
        return Stream.of(created, revised, effective).flatMap(Optional::stream);
    }

    /** Returns the parts of the regulation below the identity, by their keys, in the order of the sheet. */
    public Map<String, List<Text>> parts() {
        Map<String, List<Text>> parts = new LinkedHashMap<>();
        parts.put(Keys.LEGAL_BASIS, legalBasis);
        parts.put(Keys.QUALIFICATIONS, qualifications);
        parts.put(Keys.RELATED, related);
        parts.put(Keys.EQUIPMENT, equipment);
        parts.put(Keys.WARNINGS, warnings);
        parts.put(Keys.RECORDS, records);
        return parts;
    }

    /** Returns the lists below the identity: those of the regulation in the order of the sheet, then the others. */
    public Stream<List<Text>> lists() {
        return Stream.concat(parts().values().stream(), otherParts.stream().map(OtherPart::content));
    }
}
