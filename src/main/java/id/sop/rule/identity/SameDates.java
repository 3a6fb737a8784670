package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.DateText;
import id.sop.model.Identity;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** An SOP that was made, revised and put into force on one day: hardly a revision. */
public final class SameDates implements Rule {
    @Message.Words("ID008")
    record OneDay(String date) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Identity identity = sop.identity();
        Optional<LocalDate> created = identity.created().flatMap(DateText::date);
        Optional<LocalDate> effective = identity.effective().flatMap(DateText::date);
        return identity.revised().stream()
                .filter(revised -> revised.date().isPresent())
                .filter(revised ->
                        revised.date().equals(created) && revised.date().equals(effective))
                .map(revised -> Finding.at(
                        revised.text().span(), new OneDay(revised.text().value())));
    }
}
