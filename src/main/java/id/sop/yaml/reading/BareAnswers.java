package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import id.sop.yaml.repair.Slipped;
import java.util.ArrayList;
import java.util.List;

/** Answers within braces without the colon before the step to which they lead: {@code {Lengkap 3, Tidak -> 1}}. */
final class BareAnswers {
    private static final int MOST_DIGITS = 3;
    private static final String SIGNS = " =>-→:~;：﹕∶";

    private BareAnswers() {}

    /** Tells whether a mapping in braces behind a key holds answers. */
    static boolean areDue(String key) {
        String word = KeyWords.normal(key);
        return word.equals(Keys.ANSWERS) || word.equals(Keys.DECISION);
    }

    /** Returns the entries of such a mapping, each with its step. */
    static List<Node.Entry> separated(List<Node.Entry> written, List<Finding> faults) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : written) {
            entries.add(entry.value() instanceof Node.Blank ? separated(entry, faults) : entry);
        }
        return entries;
    }

    private static Node.Entry separated(Node.Entry entry, List<Finding> faults) {
        String text = entry.key().text();
        Span place = entry.key().span();
        int digits = text.length();
        while (digits > 0 && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
            digits--;
        }
        int end = digits;
        while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int length = text.length() - digits;
        boolean answer = length > 0
                && length <= MOST_DIGITS
                && end > 0
                && end < digits
                && Character.isLetter(text.charAt(0))
                && place.text().equals(text);
        if (!answer) {
            return entry;
        }
        String label = text.substring(0, end);
        int labelEnd = place.start() + label.codePointCount(0, end);
        Span gap = place.source().span(labelEnd, place.end() - length);
        String sign = text.substring(end, digits).strip();
        Message message = sign.isEmpty()
                ? new Slipped.ForgottenColon(label)
                : sign.equals(":") ? new Slipped.NoSpace(label) : Slipped.OtherColon.of(label, sign.charAt(0));
        faults.add(Finding.at(place.source().span(place.start(), labelEnd), message)
                .mendedBy(new Edit(gap, ": ", true)));
        return new Node.Entry(
                new Node.Scalar(label, place.source().span(place.start(), labelEnd)),
                new Node.Scalar(text.substring(digits), place.source().span(place.end() - length, place.end())));
    }
}
