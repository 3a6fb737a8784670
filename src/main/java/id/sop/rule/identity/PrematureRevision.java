package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A revision before the SOP was made; or an SOP in force before the revision.
 *
 * <p>The second is often right: the date may be that of a planned revision (PermenPAN-RB 35/2012).
 */
public final class PrematureRevision implements Rule {
    @Message.Words("ID007")
    record RevisedBeforeCreation(String revised, String other) implements Message {}

    /** The SOP was in force before the day of its revision. */
    @Message.Words("ID007.efektif")
    public record InForceBeforeRevision(String revised, String other) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Identity identity = sop.identity();
        // Of a date before the creation all has been said.
        return identity.revised().filter(revised -> revised.date().isPresent()).stream()
                .flatMap(revised -> Stream.concat(
                                identity
                                        .created()
                                        .filter(created -> isBefore(revised, created))
                                        .map(created -> at(
                                                revised,
                                                created,
                                                new RevisedBeforeCreation(
                                                        revised.text().value(),
                                                        created.text().value())))
                                        .stream(),
                                identity
                                        .effective()
                                        .filter(effective -> isBefore(effective, revised))
                                        .map(effective -> at(
                                                revised,
                                                effective,
                                                new InForceBeforeRevision(
                                                        revised.text().value(),
                                                        effective.text().value())))
                                        .stream())
                        .limit(1));
    }

    private static boolean isBefore(DateText one, DateText other) {
        return Optional.of(one)
                .flatMap(DateText::date)
                .filter(date -> other.date().filter(date::isBefore).isPresent())
                .isPresent();
    }

    private static Finding at(DateText revised, DateText other, Message message) {
        return Finding.at(revised.text().span(), message).with(other.text().span());
    }
}
