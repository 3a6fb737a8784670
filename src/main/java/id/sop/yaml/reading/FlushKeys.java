package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.decoding.RepeatedKey;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Misplaced;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.Slipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts keys below the one that they belong to, when they stand right under it without being indented. */
final class FlushKeys {
    private static final Map<String, MappingSpec> OWNERS =
            Map.of(Keys.APPROVAL, SopFormat.APPROVAL, Keys.DECISION, SopFormat.DECISION);

    private FlushKeys() {}

    /**
     * Returns the entries of a mapping as they were meant; adds what is to be said of those that stand too far to the left.
     *
     * @param outermost whether it is the mapping of the whole file
     */
    static List<Node.Entry> indented(List<Node.Entry> entries, boolean outermost, List<Finding> faults) {
        List<Node.Entry> indented = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry owner = entries.get(i);
            int last = i;
            if (owner.value() instanceof Node.Blank
                    && owner.value().span().text().isBlank()) {
                while (last + 1 < entries.size() && belongs(owner, entries.get(last + 1), outermost)) {
                    last++;
                }
            }
            if (!outermost && isBlockOfDecisions(owner)) {
                while (last + 1 < entries.size() && isOfDecision(entries.get(last + 1), entries)) {
                    last++;
                }
                indented.add(last == i ? owner : furtherDecision(owner, entries.subList(i + 1, last + 1), faults));
            } else {
                indented.add(last == i ? owner : filled(owner, entries.subList(i + 1, last + 1), faults));
            }
            i = last;
        }
        return indented;
    }

    private static boolean isBlockOfDecisions(Node.Entry owner) {
        Span value = owner.value().span();
        return owner.key().text().equals(Keys.DECISION)
                && owner.value() instanceof Node.Listing list
                && !list.items().isEmpty()
                && value.source().characterAt(value.start()) == '-';
    }

    /** Tells whether a key is one of decisions only, or another word for one of a step that is there too. */
    private static boolean isOfDecision(Node.Entry entry, List<Node.Entry> step) {
        String key = entry.key().text();
        Optional<String> ofStep = Synonyms.meant(key, SopFormat.STEP);
        return SopFormat.DECISION.key(key).isPresent()
                && SopFormat.STEP.key(key).isEmpty()
                && ofStep.stream().allMatch(meant -> step.stream()
                        .anyMatch(other -> other.key().text().equals(meant)));
    }

    /** Returns a list of decisions with one more that stands below it without a dash, in the column of the dashes. */
    private static Node.Entry furtherDecision(Node.Entry owner, List<Node.Entry> entries, List<Finding> faults) {
        Span first = entries.get(0).key().span();
        Span whole = Node.Entry.span(entries);
        faults.add(Finding.at(first, new Slipped.ForgottenItemDash(first.text()))
                .mendedBy(edits(whole, Set.of(first.from().line()))));
        Node.Listing list = (Node.Listing) owner.value();
        List<Node> items = new ArrayList<>(list.items());
        items.add(new Node.Table(RepeatedKey.unique(entries, faults), whole));
        Span span = whole.source().span(list.span().start(), whole.end());
        return new Node.Entry(owner.key(), new Node.Listing(items, span));
    }

    private static boolean belongs(Node.Entry owner, Node.Entry entry, boolean outermost) {
        String name = owner.key().text();
        String key = entry.key().text();
        MappingSpec around = outermost ? SopFormat.SOP : SopFormat.STEP;
        if (OWNERS.containsKey(name)) {
            MappingSpec inner = OWNERS.get(name);
            return inner.key(key).isPresent()
                    || (!isOf(around, key) && Synonyms.meant(key, inner).isPresent());
        }
        if (name.equals(Keys.SUPPRESSIONS)) {
            return SopFormat.isCode(key);
        }
        if (!outermost) {
            return name.equals(Keys.ANSWERS)
                    && !(entry.value() instanceof Node.Blank)
                    && !isOf(SopFormat.DECISION, key)
                    && !isOf(SopFormat.STEP, key);
        }
        if (name.equals(Keys.ACTORS)) {
            return entry.value() instanceof Node.Scalar && !isOf(around, key);
        }
        boolean ofStep = SopFormat.STEP.key(key).isPresent();
        boolean elsewhere = key.equals(Keys.ACTORS) && entry.value() instanceof Node.Table;
        return name.equals(Keys.STEPS) && ofStep && !elsewhere && !key.equals(Keys.SUPPRESSIONS);
    }

    private static boolean isOf(MappingSpec mapping, String key) {
        return mapping.key(key).isPresent() || Synonyms.meant(key, mapping).isPresent();
    }

    private static Node.Entry filled(Node.Entry owner, List<Node.Entry> entries, List<Finding> faults) {
        Node.Entry first = entries.get(0);
        Span whole = Node.Entry.span(entries);
        List<List<Node.Entry>> steps = owner.key().text().equals(Keys.STEPS) ? StepRuns.runs(entries) : List.of();
        Set<Integer> dashes = steps.stream()
                .map(step -> step.get(0).key().span().from().line())
                .collect(Collectors.toSet());
        List<Edit> edits = edits(whole, dashes);
        if (steps.isEmpty()) {
            Message message =
                    new Misplaced.NotIndented(owner.key().text(), first.key().text());
            faults.add(Finding.at(first.key().span(), message).mendedBy(edits));
            return new Node.Entry(owner.key(), new Node.Table(RepeatedKey.unique(entries, faults), whole));
        }
        List<Node> items = new ArrayList<>();
        List<Span> keys = new ArrayList<>();
        for (List<Node.Entry> step : steps) {
            items.add(new Node.Table(RepeatedKey.unique(step, faults), Node.Entry.span(step)));
            keys.add(step.get(0).key().span());
        }
        Message message = new Slipped.ForgottenDash(keys.get(0).text());
        faults.add(Finding.at(keys, message).mendedBy(edits));
        return new Node.Entry(owner.key(), new Node.Listing(items, whole));
    }

    /** Returns what puts two characters before the text of each line of a place: a dash and a space, or spaces. */
    private static List<Edit> edits(Span whole, Set<Integer> dashes) {
        Source source = whole.source();
        List<Edit> edits = new ArrayList<>();
        int lastLine = source.position(Math.max(0, whole.end() - 1)).line();
        for (int line = whole.from().line(); line <= lastLine; line++) {
            if (!source.line(line).isBlank()) {
                String written = source.line(line);
                int indent = written.length() - written.stripLeading().length();
                int start = source.offset(line, 1) + indent;
                edits.add(new Edit(source.span(start, start), dashes.contains(line) ? "- " : "  ", true));
            }
        }
        return edits;
    }
}
