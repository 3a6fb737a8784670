package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.EmphasisMarks;
import id.sop.source.Edit;
import id.sop.source.Span;

/** Marks of emphasis that do not fit each other, such as {@code **tebal*} (YM017). */
final class UnevenMarks {
    private UnevenMarks() {}

    @Message.Words("YM017")
    private record Uneven(String written, String meant) implements Message {}

    /**
     * Returns what is to be said of a slip.
     *
     * @param span of the text in which it was made
     */
    static Finding finding(EmphasisMarks.Slip slip, Span span) {
        Uneven message = new Uneven(slip.written(), slip.meant());
        String text = span.text();
        int start = text.indexOf(slip.written());
        if (start < 0 || text.indexOf(slip.written(), start + 1) >= 0) {
            return Finding.at(span, message);
        }
        int from = span.start() + text.codePointCount(0, start);
        int length = slip.written().codePointCount(0, slip.written().length());
        Span place = span.source().span(from, from + length);
        // Whether italics or bold was meant, only its author knows.
        return Finding.at(place, message).mendedBy(new Edit(place, slip.meant(), false));
    }
}
