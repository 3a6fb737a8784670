package id.sop.rule.text;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Span;
import java.util.stream.Stream;

/**
 * A whole text in the quotation marks of a word processor: meant for the file, as YAML's are, and printed on the sheet.
 *
 * <p>Marks around a part of a text belong to it.
 */
public final class WordQuotes implements Rule {
    @Message.Words("YM013")
    record PrintedQuotes(String text, String inner) implements Message {}

    @Override
    public Stream<Finding> check(Sop sop) {
        return SheetTexts.all(sop).filter(WordQuotes::isWrapped).map(WordQuotes::at);
    }

    private static boolean isWrapped(Text text) {
        String value = text.value();
        int last = value.length() - 1;
        boolean wrapped = last > 1
                && Quoting.isTypographic(value.charAt(0))
                && (Quoting.isTypographic(value.charAt(last)) || value.charAt(last) == '"');
        boolean single = "‘’‚‛‹›".indexOf(value.charAt(0)) >= 0;
        // Inside double marks an apostrophe may stand, as in Jum’at; inside single ones it would be one of them.
        return wrapped
                && value.substring(1, last)
                        .chars()
                        .noneMatch(c -> Quoting.isTypographic(c) && (single || "’‘".indexOf(c) < 0));
    }

    private static Finding at(Text text) {
        String inner = text.value().substring(1, text.value().length() - 1).strip();
        Span span = text.span();
        Finding finding = Finding.at(span, new PrintedQuotes(text.value(), inner));
        return SheetTexts.isPlain(text) && !inner.isEmpty()
                ? finding.mendedBy(new Edit(Spans.stripped(span), Quoting.quoted(inner), true))
                : finding;
    }
}
