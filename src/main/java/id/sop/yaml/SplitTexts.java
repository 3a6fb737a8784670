package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.repair.Quoting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts together again what a comma within braces has split: of {@code {nama: Suroto, SH, pangkat: Pembina}} the parser takes
 * {@code SH} for a key without a value.
 */
final class SplitTexts {
    /** Keys whose several values are rather a list than one text. */
    private static final Set<String> OF_LISTS = Stream.of(SopFormat.SOP, SopFormat.STEP, SopFormat.TOGETHER)
            .flatMap(mapping -> mapping.keys().stream())
            .filter(key -> key.value() instanceof ValueSpec.Either)
            .map(MappingSpec.Key::name)
            .collect(Collectors.toUnmodifiableSet());

    private SplitTexts() {}

    /** Returns the entries of a mapping in braces as they were meant; adds what is to be said of those that were split. */
    static List<Node.Entry> joined(List<Node.Entry> entries, List<Finding> faults) {
        List<Node.Entry> joined = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry entry = entries.get(i);
            int last = i;
            while (last + 1 < entries.size() && continues(entry, entries.get(last + 1))) {
                last++;
            }
            joined.add(last == i ? entry : joined(entry, entries.get(last).key().span(), faults));
            i = last;
        }
        return joined;
    }

    private static boolean continues(Node.Entry entry, Node.Entry next) {
        Span key = next.key().span();
        Source source = key.source();
        int first = source.characterAt(entry.value().span().start());
        boolean plain = entry.value() instanceof Node.Scalar && first != '"' && first != '\'';
        boolean bare = next.value() instanceof Node.Blank && !hasColon(source, key.end());
        return plain && bare && (OF_LISTS.contains(entry.key().text()) || !looksLikeKey(next.key().text()));
    }

    private static boolean hasColon(Source source, int from) {
        int at = from;
        while (source.characterAt(at) == ' ') {
            at++;
        }
        return source.characterAt(at) == ':';
    }

    /** A word in small letters is a key whose value was forgotten. */
    private static boolean looksLikeKey(String word) {
        return word.codePoints().allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '_');
    }

    private static Node.Entry joined(Node.Entry entry, Span last, List<Finding> faults) {
        Source source = last.source();
        Span whole = source.span(entry.value().span().start(), last.end());
        String text = whole.text();
        String key = entry.key().text();
        if (!OF_LISTS.contains(key)) {
            Edit edit = new Edit(whole, Quoting.quoted(text), true);
            faults.add(Finding.at(whole, new Misplaced.CommaInBraces(text)).mendedBy(edit));
            return new Node.Entry(entry.key(), new Node.Scalar(text, whole));
        }
        String list = "[" + text + "]";
        boolean safe = key.equals(Keys.TOGETHER);
        faults.add(Finding.at(whole, new Misplaced.ListWithoutBrackets(key, list))
                .mendedBy(new Edit(whole, list, safe)));
        List<Node> items = Arrays.stream(text.split(","))
                .map(item -> (Node) new Node.Scalar(item.strip(), whole))
                .toList();
        return new Node.Entry(entry.key(), new Node.Listing(items, whole));
    }
}
