package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import java.util.Optional;

/**
 * What is said of a line that begins with three dashes in the middle of an SOP: it was meant as a rule between its parts, and ends the
 * document of YAML.
 */
@Message.Words("YM006.garis")
record DocumentRule(String text) implements Message {
    private static final String DASHES = "---";

    /**
     * Returns the finding; nothing where no such line is found.
     *
     * @param place where the second document begins
     */
    static Optional<Finding> finding(Span place) {
        Source source = place.source();
        int line = place.from().line();
        while (line > 1 && !source.line(line).startsWith(DASHES)) {
            line--;
        }
        String text = source.line(line).strip();
        if (!text.startsWith(DASHES)) {
            return Optional.empty();
        }
        int start = source.offset(line, 1);
        Span rule = source.span(start, start + text.codePointCount(0, text.length()));
        Span whole = source.span(start, line < source.lines() ? source.offset(line + 1, 1) : source.length());
        return Optional.of(Finding.at(rule, new DocumentRule(text)).mendedBy(new Edit(whole, "", false)));
    }
}
