package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.KeyNames;
import id.sop.diagnostic.Message;
import id.sop.language.PlainWords;
import id.sop.model.Approval;
import id.sop.model.Identity;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An approval without the position, the name or the NIP of the one who signs, or one that stands on the sheet twice. An NRP
 * stands for a NIP, and who is elected has neither. An approval that is missing altogether belongs to {@link MissingIdentity}.
 */
public final class IncompleteApproval implements Rule {
    @Message.Words("ID013")
    record MissingParts(KeyNames keys) implements Message.Lacking {}

    @Message.Words("ID013.penandatangan")
    record MissingPartsOfSignature(KeyNames keys, String role) implements Message.Lacking {}

    @Message.Words("ID013.dua-kali")
    record ApprovedTwice(String role) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Stream<Finding> approver = check(sop.identity().approval(), MissingParts::new);
        Stream<Finding> others = sop.identity().signatories().stream()
                .flatMap(signatory -> check(
                        signatory.official(),
                        keys -> new MissingPartsOfSignature(
                                keys, signatory.role().map(Text::value).orElse(Keys.SIGNATORIES))));
        return Stream.of(approver, others, approvedTwice(sop.identity())).flatMap(findings -> findings);
    }

    private static Stream<Finding> approvedTwice(Identity identity) {
        return identity.signatories().stream()
                .filter(signatory -> identity.isApproved() && signatory.approves())
                .flatMap(signatory -> signatory.role().stream())
                .map(role -> Finding.at(role.span(), new ApprovedTwice(role.value())));
    }

    private static Stream<Finding> check(Approval approval, Function<KeyNames, Message> message) {
        // An approval that stands in no file is missing, or was no mapping, which has been reported.
        boolean written =
                !approval.origin().span().source().equals(Origin.NONE.span().source());
        if (!written || PlainWords.isEmpty(approval.origin().span().text())) {
            return Stream.empty();
        }
        List<String> missing = new ArrayList<>();
        note(missing, approval, Keys.APPROVER_POSITION, approval.position());
        note(missing, approval, Keys.NAME, approval.name());
        boolean numbered = approval.serviceNumber()
                .filter(text -> !PlainWords.isEmpty(text.value()))
                .isPresent();
        if (!numbered && !UnnumberedPosition.isHeldBy(approval)) {
            note(missing, approval, Keys.APPROVER_ID, approval.employeeNumber());
        }
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.at(approval.origin().start(), message.apply(new KeyNames(missing))));
    }

    private static void note(List<String> missing, Approval approval, String key, Optional<Text> text) {
        String written = text.map(Text::value).orElseGet(() -> approval.origin()
                .key(key)
                .map(place -> place.value().text())
                .orElse(""));
        if (PlainWords.isEmpty(written)) {
            missing.add(key);
        }
    }
}
