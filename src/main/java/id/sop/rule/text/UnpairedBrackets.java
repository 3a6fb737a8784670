package id.sop.rule.text;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.source.Edit;
import id.sop.source.Span;
import java.util.stream.Stream;

/** A bracket at the end of a text that nothing opens, or at its beginning that nothing closes: it was left over, and is printed. */
public final class UnpairedBrackets implements Rule {
    @Message.Words("YM017.kurung")
    record LeftOver(String bracket, String text, String meant) implements Message {}

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    /** In characters; a mark such as "a)" or "12)" has a shorter text before its bracket. */
    private static final int LONGEST_MARK = 3;

    @Override
    public Stream<Finding> check(Sop sop) {
        return SheetTexts.all(sop).filter(UnpairedBrackets::isLeftOver).map(UnpairedBrackets::at);
    }

    private static boolean isLeftOver(Text text) {
        String value = text.value();
        int last = value.length() - 1;
        if (last < LONGEST_MARK || text.open()) {
            return false;
        }
        boolean opens = OPENING.indexOf(value.charAt(0)) >= 0 && isUnpaired(value, value.charAt(0));
        boolean closes = CLOSING.indexOf(value.charAt(last)) >= 0
                && Character.isLetterOrDigit(value.charAt(last - 1))
                && isUnpaired(value, value.charAt(last));
        return opens || closes;
    }

    /** Tells whether a text has one more of a bracket than of its other. */
    private static boolean isUnpaired(String text, char bracket) {
        int kind = Math.max(OPENING.indexOf(bracket), CLOSING.indexOf(bracket));
        long opening = text.chars().filter(c -> c == OPENING.charAt(kind)).count();
        long closing = text.chars().filter(c -> c == CLOSING.charAt(kind)).count();
        long difference = OPENING.indexOf(bracket) >= 0 ? opening - closing : closing - opening;
        return difference == 1;
    }

    private static Finding at(Text text) {
        String value = text.value();
        int last = value.length() - 1;
        boolean opens = OPENING.indexOf(value.charAt(0)) >= 0 && isUnpaired(value, value.charAt(0));
        String bracket = String.valueOf(opens ? value.charAt(0) : value.charAt(last));
        String meant =
                opens ? value.substring(1).strip() : value.substring(0, last).strip();
        Span span = Spans.stripped(text.span());
        Finding finding = Finding.at(span, new LeftOver(bracket, value, meant));
        // Its other may be what is missing.
        return span.text().equals(value) && text.emphasis().isEmpty()
                ? finding.mendedBy(new Edit(span, meant, false))
                : finding;
    }
}
