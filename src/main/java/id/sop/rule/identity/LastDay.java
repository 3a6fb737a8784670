package id.sop.rule.identity;

import id.sop.model.DateText;
import id.sop.model.Identity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last day on which an SOP was made, revised or put into force: what it says was right then. */
final class LastDay {
    private LastDay() {}

    /** Returns that day; nothing when no date is known, or one waits for a placeholder. */
    static Optional<LocalDate> of(Identity identity) {
        List<DateText> dates = Stream.of(identity.created(), identity.revised(), identity.effective())
                .flatMap(Optional::stream)
                .toList();
        if (dates.stream().anyMatch(date -> date.text().open())) {
            return Optional.empty();
        }
        return dates.stream().flatMap(date -> date.date().stream()).max(Comparator.naturalOrder());
    }
}
