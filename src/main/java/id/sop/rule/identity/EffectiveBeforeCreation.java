package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.DateText;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** An SOP that takes effect before it was finished. */
public final class EffectiveBeforeCreation implements Rule {
    @Message.Words("ID006")
    record InForceTooEarly(String effective, String created) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Optional<DateText> created = sop.identity().created();
        Optional<LocalDate> day = created.flatMap(DateText::date);
        return sop.identity().effective().stream()
                .filter(effective -> day.isPresent()
                        && effective.date().filter(day.get()::isAfter).isPresent())
                .map(effective -> Finding.at(
                                effective.text().span(),
                                new InForceTooEarly(
                                        effective.text().value(),
                                        created.get().text().value()))
                        .with(created.get().text().span()));
    }
}
