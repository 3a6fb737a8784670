package id.sop.rule.identity;

import id.sop.model.Text;
import java.util.Optional;

/**
 * A regulation that an office knows to be replaced.
 *
 * @param kind the first words of its kind, written out
 * @param number without the year, in lower case
 * @param year in which it was issued
 * @param successor what holds instead, in the words of the office
 */
public record ReplacedLaw(String kind, String number, int year, String successor) {
    /** Reads a citation such as "Perbup 5/2014"; nothing when it has no kind that is known, no number or no year. */
    public static Optional<ReplacedLaw> of(String citation, String successor) {
        return LegalCitation.of(Text.of(citation)).flatMap(law -> law.references().stream()
                .findFirst()
                .map(reference -> new ReplacedLaw(law.kind(), reference.number(), reference.year(), successor)));
    }

    boolean isMeantBy(LegalCitation citation) {
        return citation.kind().equals(kind)
                && citation.references().stream()
                        .findFirst()
                        .filter(new LegalCitation.Reference(number, year)::equals)
                        .isPresent();
    }
}
