package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** A dasar hukum that names the kind of legislation, but not its number or year, so that nobody can look it up. */
public final class IncompleteCitation implements Rule {
    @Message.Words("ID019")
    record MissingNumberAndYear(String citation) implements Message {}

    @Message.Words("ID019.nomor")
    record MissingNumber(String citation) implements Message {}

    @Message.Words("ID019.tahun")
    record MissingYear(String citation) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().legalBasis().stream()
                .flatMap(item -> LegalCitation.of(item)
                        .filter(citation -> !citation.numbered() || !citation.dated())
                        .map(citation -> at(item, citation))
                        .stream());
    }

    private static Finding at(Text item, LegalCitation citation) {
        return Finding.at(item.span(), message(citation));
    }

    private static Message message(LegalCitation citation) {
        if (citation.numbered()) {
            return new MissingYear(citation.head());
        }
        return citation.dated() ? new MissingNumber(citation.head()) : new MissingNumberAndYear(citation.head());
    }
}
