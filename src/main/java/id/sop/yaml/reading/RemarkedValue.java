package id.sop.yaml.reading;

import id.sop.source.Source;
import id.sop.source.Span;
import java.util.Optional;

/** A value that begins with {@code #}, so that it is a remark to YAML and its key has none: {@code output: #3 rangkap}. */
final class RemarkedValue {
    private RemarkedValue() {}

    /**
     * Returns where the remark behind a key stands that was meant as its value: one that begins right behind its sign, as no
     * remark does that is meant as one.
     */
    static Optional<Span> of(Span key) {
        Source source = key.source();
        int start = skipSpaces(source, key.end());
        if (source.characterAt(start) != ':') {
            return Optional.empty();
        }
        start = skipSpaces(source, start + 1);
        int text = source.characterAt(start) == '#' ? source.characterAt(start + 1) : ' ';
        if (text < 0 || text == '#' || Character.isWhitespace(text)) {
            return Optional.empty();
        }
        int end = start;
        for (int i = start;
                i < source.length() && source.characterAt(i) != '\n' && source.characterAt(i) != '\r';
                i++) {
            end = Character.isWhitespace(source.characterAt(i)) ? end : i + 1;
        }
        return Optional.of(source.span(start, end));
    }

    private static int skipSpaces(Source source, int from) {
        int i = from;
        while (source.characterAt(i) == ' ' || source.characterAt(i) == '\t') {
            i++;
        }
        return i;
    }
}
