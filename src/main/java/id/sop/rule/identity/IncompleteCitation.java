package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.stream.Stream;

/** A dasar hukum that names the kind of legislation, but not its number or year, so that nobody can look it up. */
public final class IncompleteCitation implements Rule {
    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().legalBasis().stream()
                .flatMap(item -> LegalCitation.of(item)
                        .filter(citation -> !citation.numbered() || !citation.dated())
                        .map(citation -> at(item, citation))
                        .stream());
    }

    private static Finding at(Text item, LegalCitation citation) {
        Finding finding = Finding.at(item.span(), citation.head());
        if (citation.numbered()) {
            return finding.as("tahun");
        }
        return citation.dated() ? finding.as("nomor") : finding;
    }
}
