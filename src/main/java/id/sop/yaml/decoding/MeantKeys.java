package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.BegunKeys;
import id.sop.yaml.repair.Slipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that stand where a mapping is due, because a key of it is not written to its end, or has no space behind its colon:
 * {@code jaba}, {@code jabatan:CAMAT}. While nothing else stands in the mapping yet, both are texts to YAML.
 */
public final class MeantKeys {
    /** The colon is in the first group's end; an address such as {@code https://} is none. */
    private static final Pattern TIGHT = Pattern.compile("^\\s*+([\\p{L}\\p{N}_]{1,60}+):(?![\\s/:]).*+");

    private static final Pattern ITEM = Pattern.compile("\\s*+(?:- ++)*+");

    private MeantKeys() {}

    /**
     * Returns what is to be said of a text that is meant to be, or to become, an entry of the mapping that is due.
     *
     * @param keys all that the mapping may hold
     */
    public static Optional<Finding> finding(Node written, List<String> keys) {
        Optional<Finding> tight = tight(written, keys::contains);
        return tight.isPresent() || !(written instanceof Node.Scalar text)
                ? tight
                : BegunKeys.told(text.text().strip(), keys).map(message -> Finding.at(text.span(), message));
    }

    /** The same for a mapping whose keys the author makes up. */
    static Optional<Finding> ofAnyName(Node written) {
        return tight(written, key -> true);
    }

    /** Tells whether a text begins its line, or the item of a list, so that it can become a key. */
    public static boolean beginsLine(Node written) {
        Source source = written.span().source();
        int start = written.span().start();
        int line = source.position(start).line();
        return ITEM.matcher(source.text(source.offset(line, 1), start)).matches();
    }

    private static Optional<Finding> tight(Node written, Predicate<String> known) {
        if (!(written instanceof Node.Scalar) || !beginsLine(written)) {
            return Optional.empty();
        }
        Span whole = written.span();
        Source source = whole.source();
        List<Edit> edits = new ArrayList<>();
        Optional<Slipped> first = Optional.empty();
        int start = whole.start();
        while (start < whole.end()) {
            int end = Math.min(source.endOfLine(start), whole.end());
            Matcher line = TIGHT.matcher(source.text(start, end));
            if (line.matches() && known.test(line.group(1))) {
                int behind = start + line.group().codePointCount(0, line.end(1)) + 1;
                edits.add(new Edit(source.span(behind, behind), " ", true));
                first = first.or(() -> Optional.of(new Slipped.NoSpace(line.group(1))));
            } else if (first.isEmpty()) {
                return Optional.empty();
            }
            start = end + 1;
        }
        Span place = source.span(
                whole.start(),
                edits.isEmpty() ? whole.end() : edits.get(0).span().start());
        return first.map(message -> Finding.at(place, message).mendedBy(edits));
    }
}
