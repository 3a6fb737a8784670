package id.sop.yaml.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.model.Text;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.decoding.MissingValue;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decisions of several in one row of which one does not say whose it is ({@code oleh}): decisions follow the order of those who
 * perform the step, so that the others leave but one place for it.
 */
final class MissingDecider {
    private static final String EXAMPLE =
            SopFormat.DECISION.key(Keys.DECIDED_BY).orElseThrow().example();

    @Message.Words("YM003.oleh")
    private record NobodyNamed(String key, String mapping, int number, String line) implements Message {}

    @Message.Words("YM003.oleh-pelaksana")
    private record NobodyNamedOf(String key, String mapping, int number, String known) implements Message {}

    private MissingDecider() {}

    /** Returns decisions with those named who were most likely meant, and says so; those that leave it open remain as they are. */
    static List<Node> named(List<Node> decisions, Performers performers, Decoding decoding) {
        List<String> keys = performers.keys().stream().map(Text::value).toList();
        List<Node> named = new ArrayList<>(decisions);
        int after = 0;
        for (int i = 0; i < decisions.size(); i++) {
            Optional<String> by = by(decisions.get(i));
            if (by.isPresent()) {
                after = Math.max(after, keys.indexOf(by.get()) + 1);
                continue;
            }
            int last = i;
            while (last + 1 < decisions.size() && by(decisions.get(last + 1)).isEmpty()) {
                last++;
            }
            int until = keys.size();
            if (last + 1 < decisions.size()) {
                int next = keys.lastIndexOf(by(decisions.get(last + 1)).orElseThrow());
                until = next < 0 ? until : next;
            }
            int first = until - (last - i + 1);
            for (int j = i; j <= last; j++) {
                Node.Table table = (Node.Table) decisions.get(j);
                if (first >= after && !performers.together()) {
                    named.set(j, named(table, keys.get(first + j - i), j + 1, decoding));
                } else {
                    report(table, j + 1, keys, decoding);
                }
            }
            i = last;
        }
        return named;
    }

    private static void report(Node.Table decision, int number, List<String> keys, Decoding decoding) {
        Span place = decision.entries().get(0).key().span();
        String known = OwnExamples.row(keys.stream().distinct().toList());
        decoding.report(
                place,
                keys.isEmpty()
                        ? new MissingValue.NoKey(Keys.DECIDED_BY, Keys.DECISION, EXAMPLE)
                        : new NobodyNamedOf(
                                Keys.DECIDED_BY, Keys.DECISION, number, known.substring(1, known.length() - 1)));
    }

    /** Returns who is named; something also for what is no mapping, or names nobody by a text. */
    private static Optional<String> by(Node decision) {
        if (!(decision instanceof Node.Table table) || table.entries().isEmpty()) {
            return Optional.of("");
        }
        return table.entries().stream()
                .filter(MissingDecider::names)
                .filter(entry -> !Fields.isEmpty(entry.value()))
                .map(entry -> entry.value() instanceof Node.Scalar actor
                        ? actor.text().strip()
                        : "")
                .findFirst();
    }

    private static boolean names(Node.Entry entry) {
        String key = entry.key().text();
        return key.equals(Keys.DECIDED_BY)
                || UnknownKey.meant(key, SopFormat.ROW_DECISION).equals(Optional.of(Keys.DECIDED_BY));
    }

    private static Node named(Node.Table table, String actor, int number, Decoding decoding) {
        Optional<Span> empty = table.entries().stream()
                .filter(MissingDecider::names)
                .map(entry -> entry.key().span())
                .findFirst();
        Span start = empty.orElse(table.entries().get(0).key().span());
        Source source = start.source();
        List<Node.Entry> entries = new ArrayList<>(table.entries());
        entries.removeIf(MissingDecider::names);
        Span none = source.span(start.start(), start.start());
        entries.add(0, new Node.Entry(new Node.Scalar(Keys.DECIDED_BY, none), new Node.Scalar(actor, none)));
        String line = "- " + OwnExamples.inLine(entries);
        Finding finding = Finding.at(start, new NobodyNamed(Keys.DECIDED_BY, Keys.DECISION, number, line));
        boolean braces = source.characterAt(table.span().start()) == '{';
        String pair = Keys.DECIDED_BY + ": " + actor;
        String after = braces ? ", " : "\n" + " ".repeat(start.from().column() - 1);
        decoding.report(empty.isPresent() ? finding : finding.mendedBy(new Edit(none, pair + after, false)));
        return new Node.Table(entries, table.span());
    }
}
