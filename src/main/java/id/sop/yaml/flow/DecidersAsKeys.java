package id.sop.yaml.flow;

import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.model.Text;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.UnknownKey;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions whose deciders are written as keys: {@code keputusan: {camat: {tidak: 1}}} is {@code {oleh: camat, tidak: 1}}. */
public final class DecidersAsKeys {
    private static final Set<String> ANSWERS = Set.of(Keys.YES, Keys.NO, Keys.ANSWERS);

    @Message.Words("YM002.oleh")
    private record DeciderAsKey(String keys, String mapping, String by, String example) implements Message {}

    private final Performers performers;
    private final List<Node.Scalar> told = new ArrayList<>();

    private DecidersAsKeys(Performers performers) {
        this.performers = performers;
    }

    /** Returns the value of {@code keputusan} with each decider where he belongs; reports those who are keys, all at once. */
    public static Node named(Node decision, Performers performers, Decoding decoding) {
        DecidersAsKeys deciders = new DecidersAsKeys(performers);
        List<Node> items = decision instanceof Node.Listing list
                ? list.items().stream()
                        .flatMap(item -> deciders.decisions(item).stream())
                        .toList()
                : deciders.decisions(decision);
        if (deciders.told.isEmpty()) {
            return decision;
        }
        Node meant = items.size() == 1 ? items.get(0) : new Node.Listing(items, decision.span());
        String keys = deciders.told.stream().map(Node.Scalar::text).collect(Collectors.joining("`, `"));
        String example = items.stream().map(OwnExamples::inLine).collect(Collectors.joining(", "));
        decoding.report(
                deciders.told.get(0).span(),
                new DeciderAsKey(
                        keys, Keys.DECISION, Keys.DECIDED_BY, items.size() == 1 ? example : "[" + example + "]"));
        return meant;
    }

    private List<Node> decisions(Node item) {
        if (!(item instanceof Node.Table table) || table.get(Keys.DECIDED_BY).isPresent()) {
            return List.of(item);
        }
        List<Node.Entry> named =
                table.entries().stream().filter(this::isDecider).toList();
        if (named.isEmpty()) {
            return List.of(item);
        }
        List<Node.Entry> others = new ArrayList<>(table.entries());
        others.removeAll(named);
        List<Node> decisions = new ArrayList<>();
        for (Node.Entry entry : named) {
            told.add(entry.key());
            List<Node.Entry> entries = new ArrayList<>();
            entries.add(new Node.Entry(
                    new Node.Scalar(Keys.DECIDED_BY, entry.key().span()),
                    new Node.Scalar(performer(entry.key().text()), entry.key().span())));
            entries.addAll(((Node.Table) entry.value()).entries());
            entries.addAll(decisions.isEmpty() ? others : List.of());
            decisions.add(new Node.Table(entries, table.span()));
        }
        return decisions;
    }

    private static boolean answers(Node value) {
        return value instanceof Node.Table table
                && table.entries().stream()
                        .anyMatch(entry -> ANSWERS.contains(entry.key().text()));
    }

    private boolean isDecider(Node.Entry entry) {
        return answers(entry.value()) && UnknownKey.isForeign(entry.key().text(), SopFormat.DECISION);
    }

    private String performer(String written) {
        return performers.keys().stream()
                .map(Text::value)
                .filter(key -> key.equalsIgnoreCase(written))
                .findFirst()
                .orElse(written);
    }
}
