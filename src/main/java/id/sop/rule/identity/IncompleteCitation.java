package id.sop.rule.identity;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.diagnostic.Places;
import id.sop.language.WordEdges;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A dasar hukum that names the kind of legislation, but not its number or year, so that nobody can look it up, or not its title. */
public final class IncompleteCitation implements Rule {
    @Message.Words("ID019")
    record MissingNumberAndYear(String citation) implements Message {}

    @Message.Words("ID019.nomor")
    record MissingNumber(String citation) implements Message {}

    @Message.Words("ID019.tahun")
    record MissingYear(String citation) implements Message {}

    /** Dots or a line where a number or a year was to be written: "Tahun 20..". */
    @Message.Words("ID019.titik")
    record LeftOpen(String blank) implements Message {}

    /** It can be looked up, but does not tell what it is about; said once for all that lack it. */
    @Message.Words("ID019.judul")
    public record MissingTitle(Places places) implements Message.Repeatable {
        @Override
        public Message at(Places others) {
            return new MissingTitle(others);
        }
    }

    private static final Pattern BLANK = Pattern.compile(
            WordEdges.BEGIN + "(?:tahun|thn|nomor|no)" + WordEdges.END
                    + "\\.?\\s{0,3}:?\\s{0,3}[0-9/]{0,8}(?:\\.{2,20}|…|_{2,20}|[xX]{2,4}" + WordEdges.END + ")",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.identity().legalBasis().stream().filter(item -> !item.open()).flatMap(item -> blank(item)
                .map(blank -> Stream.of(Finding.at(item.span(), new LeftOpen(blank))))
                .orElseGet(() -> lacking(item)));
    }

    private static Optional<String> blank(Text item) {
        return BLANK.matcher(item.value()).results().map(MatchResult::group).findFirst();
    }

    private static Stream<Finding> lacking(Text item) {
        return LegalCitation.of(item).flatMap(citation -> lacking(item, citation)).stream();
    }

    private static Optional<Finding> lacking(Text item, LegalCitation citation) {
        boolean incomplete = citation.isOfLetter()
                ? citation.numbered() != citation.dated()
                : !citation.numbered() || !citation.dated();
        if (incomplete) {
            return Optional.of(at(item, citation));
        }
        return citation.titled() || !citation.numbered()
                ? Optional.empty()
                : Optional.of(Finding.at(
                        item.span(),
                        new MissingTitle(Places.of(item.span().from().line()))));
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
