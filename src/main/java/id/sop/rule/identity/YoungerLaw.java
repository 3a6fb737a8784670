package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.rule.Rule;
import id.sop.time.DateNotation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A dasar hukum that did not exist when the SOP was last touched: one of the two years must be wrong. */
public final class YoungerLaw implements Rule {
    @Message.Words("ID020")
    record NotYetIssued(int year, String last) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        Optional<LocalDate> last = LastDay.of(sop.identity());
        return last.stream().flatMap(day -> sop.identity().legalBasis().stream()
                .flatMap(item -> LegalCitation.of(item).stream()
                        .flatMap(citation -> citation.references().stream())
                        .map(LegalCitation.Reference::year)
                        .max(Comparator.naturalOrder())
                        .filter(year -> year > day.getYear())
                        .map(year -> Finding.at(item.span(), new NotYetIssued(year, DateNotation.print(day))))
                        .stream()));
    }
}
