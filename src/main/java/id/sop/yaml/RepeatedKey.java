package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is said of a key that stands twice in one mapping. */
@Message.Words("YM005")
record RepeatedKey(String key, int line) implements Message {
    /** Reports keys that stand twice, and returns the entries without them; the first of them holds. */
    static List<Node.Entry> unique(List<Node.Entry> written, List<Finding> faults) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Span> seen = new HashMap<>();
        for (Node.Entry entry : written) {
            Span place = entry.key().span();
            Span first = seen.putIfAbsent(entry.key().text(), place);
            if (first == null) {
                entries.add(entry);
            } else {
                Message message =
                        new RepeatedKey(entry.key().text(), first.from().line());
                faults.add(Finding.at(place, message).with(first));
            }
        }
        return entries;
    }
}
