package id.sop.yaml.node;

import id.sop.source.Origin;
import id.sop.source.Quoting;
import id.sop.source.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A piece of a YAML document with its place. */
public sealed interface Node {
    /** Returns where it stands, from its first to behind its last character. */
    Span span();

    /** A value: any scalar, as the author's own characters after YAML's quoting and folding are undone. */
    record Scalar(String text, Span span) implements Node {}

    /** A key without a value. */
    record Blank(Span span) implements Node {
        private static final Set<String> NULL = Set.of("~", "null", "Null", "NULL");

        /** Tells whether quotation marks stand there, with nothing between: their author says that there is nothing. */
        public boolean isQuoted() {
            return Quoting.isQuoted(span.text());
        }

        /** Tells whether a text stands there without quotation marks and is one of the words by which YAML says that there is nothing. */
        public static boolean isWritten(String text, Span span) {
            return NULL.contains(text) && span.text().equals(text);
        }
    }

    /** A list. */
    record Listing(List<Node> items, Span span) implements Node {
        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A mapping; keys are unique and in the order written. */
    record Table(List<Entry> entries, Span span) implements Node {
        /** Copies the list. */
        public Table {
            entries = List.copyOf(entries);
        }

        /** Returns the value of a key. */
        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        /** Returns where this mapping and each of its keys stand. */
        public Origin origin() {
            Map<String, Origin.Key> keys = new LinkedHashMap<>();
            for (Entry entry : entries) {
                keys.put(
                        entry.key().text(),
                        new Origin.Key(entry.key().span(), entry.value().span()));
            }
            return Origin.of(span, keys);
        }
    }

    /** A key of a mapping with its value. */
    record Entry(Scalar key, Node value) {
        /** Returns where entries stand that follow one another, at least one. */
        public static Span span(List<Entry> entries) {
            Entry last = entries.get(entries.size() - 1);
            Span first = entries.get(0).key().span();
            int end = Math.max(last.key().span().end(), last.value().span().end());
            return first.source().span(first.start(), end);
        }
    }
}
