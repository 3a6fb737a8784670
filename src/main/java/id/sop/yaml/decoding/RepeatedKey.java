package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is said of a key that stands twice in one mapping. */
@Message.Words("YM005")
public record RepeatedKey(String key, int line) implements Message {
    /** What is said of steps under two keys: most often two tables. */
    @Message.Words("YM005.langkah")
    private record TwoTables(String key, int line) implements Message {}

    /** What is said of two decisions of one step. */
    @Message.Words("YM005.keputusan")
    private record TwoDecisions(String key, int line) implements Message {}

    /** What is said of a key that means, in other words, one that is there. */
    @Message.Words("YM005.sama")
    private record SameMeaning(String key, String meant, int line) implements Message {}

    /** What is said of two values that can stand in one list. */
    @Message.Words("YM005.daftar")
    private record TwoValues(String key, int line, String list) implements Message {}

    /** Keys of which several values are one list. */
    private static final Set<String> OF_LISTS = Set.of(
            Keys.REQUIREMENTS,
            Keys.OUTPUT,
            Keys.NOTE,
            Keys.LEGAL_BASIS,
            Keys.QUALIFICATIONS,
            Keys.RELATED,
            Keys.EQUIPMENT,
            Keys.WARNINGS,
            Keys.RECORDS,
            Keys.REMARKS,
            Keys.INSTITUTION);

    private static final int LONGEST = 160;

    /** Returns what is said of a key that means one which is there. */
    public static Message meaning(String key, String meant, int line) {
        return meant.equals(Keys.STEPS) ? new TwoTables(meant, line) : new SameMeaning(key, meant, line);
    }

    private static Message message(Node.Entry entry, Node before, int line) {
        String key = entry.key().text();
        if (key.equals(Keys.STEPS)) {
            return new TwoTables(key, line);
        }
        if (key.equals(Keys.DECISION)) {
            return new TwoDecisions(key, line);
        }
        List<Node> items = new ArrayList<>(items(before));
        items(entry.value()).stream().filter(item -> !items.contains(item)).forEach(items::add);
        String list = OwnExamples.inLine(new Node.Listing(items, entry.key().span()));
        boolean joined = OF_LISTS.contains(key)
                && items.size() > 1
                && list.length() <= LONGEST
                && items.stream().map(RepeatedKey::text).distinct().count() == items.size()
                && items.stream().allMatch(Node.Scalar.class::isInstance);
        return joined ? new TwoValues(key, line, list) : new RepeatedKey(key, line);
    }

    private static List<Node> items(Node value) {
        return value instanceof Node.Listing list ? list.items() : List.of(value);
    }

    private static String text(Node item) {
        return item instanceof Node.Scalar scalar ? scalar.text().strip() : "";
    }

    /** Reports keys that stand twice, and returns the entries without them; the first of them holds. */
    public static List<Node.Entry> unique(List<Node.Entry> written, List<Finding> faults) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        for (Node.Entry entry : written) {
            Span place = entry.key().span();
            Span first = seen.putIfAbsent(entry.key().text(), place);
            if (first == null) {
                entries.add(entry);
            } else {
                Node before = entries.stream()
                        .filter(other -> other.key().text().equals(entry.key().text()))
                        .map(Node.Entry::value)
                        .findFirst()
                        .orElse(entry.value());
                faults.add(Finding.at(place, message(entry, before, first.from().line()))
                        .with(first));
            }
        }
        return entries;
    }
}
