package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mapping whose pairs were written as the items of a list: {@code [Ya: 3, Tidak: 1]}, or each with a dash before it. */
final class ListedPairs {
    @Message.Words("YM004.pasangan-daftar")
    private record PairsAsList(String key, String example) implements Message {}

    private ListedPairs() {}

    /** Returns the mapping that a list was meant to be, and says so; nothing when an item is no pair, or a key stands twice. */
    static Optional<Node.Table> table(String key, Node.Listing list, Decoding decoding) {
        List<Node.Entry> entries = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Source source = list.span().source();
        boolean brackets = source.characterAt(list.span().start()) == '[';
        if (brackets) {
            edits.addAll(swapped(list.span(), "{", "}"));
        }
        for (Node item : list.items()) {
            if (!(item instanceof Node.Table table) || table.entries().isEmpty()) {
                return Optional.empty();
            }
            boolean braces = source.characterAt(table.span().start()) == '{';
            if (braces) {
                edits.addAll(swapped(table.span(), "", ""));
            }
            if (!brackets) {
                dash(source, table.span().start()).ifPresent(edits::add);
            }
            for (Node.Entry entry : table.entries()) {
                if (!names.add(entry.key().text())) {
                    return Optional.empty();
                }
                entries.add(entry);
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        // Answers of their own are told with their whole mapping when the decision is read.
        if (!key.equals(Keys.DECISION) || !AnswerKeys.areMeant(entries)) {
            Finding finding =
                    Finding.at(entries.get(0).key().span(), new PairsAsList(key, OwnExamples.inLine(entries)));
            decoding.report(finding.mendedBy(edits));
        }
        return Optional.of(new Node.Table(entries, list.span()));
    }

    /** Returns what replaces the first and the last character of a place. */
    private static List<Edit> swapped(Span span, String first, String last) {
        Source source = span.source();
        return List.of(
                new Edit(source.span(span.start(), span.start() + 1), first, true),
                new Edit(source.span(span.end() - 1, span.end()), last, true));
    }

    /** Returns what replaces the dash before an item, so that what follows keeps its column. */
    private static Optional<Edit> dash(Source source, int item) {
        int at = item - 1;
        while (at >= 0 && source.characterAt(at) == ' ') {
            at--;
        }
        return at >= 0 && source.characterAt(at) == '-'
                ? Optional.of(new Edit(source.span(at, at + 1), " ", true))
                : Optional.empty();
    }
}
