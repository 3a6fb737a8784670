package id.sop.yaml;

import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Changes documents the way hurried authors do: keys lost, misspelt, doubled; values of another kind or in another place. */
public final class Mutation {
    private static final Span NOWHERE = new Source("uji", "").span(0, 0);
    private static final List<String> SCALARS = List.of(
            "15",
            "070",
            "1.5",
            "-3",
            "2014-12-20",
            "true",
            "false",
            "True",
            "yes",
            "off",
            "ya",
            "tidak",
            "lanjut",
            "selesai",
            "administratif",
            "TEKNIS",
            "tekniss",
            "mati",
            "Galat",
            "galatt",
            "a4",
            "F4",
            "a5",
            "${kecamatan}",
            "$${kecamatan}",
            "Kecamatan ${kecamatan}",
            "",
            "  ",
            "-",
            "teks");

    private final Random random;
    private final List<String> keys;
    private final List<Node> pieces;

    /**
     * Makes a mutation.
     *
     * @param keys names that misplaced keys take
     * @param pieces values that may turn up anywhere
     */
    Mutation(Random random, List<String> keys, List<Node> pieces) {
        this.random = random;
        this.keys = keys;
        this.pieces = pieces;
    }

    /** Returns every value in a document, the document itself included. */
    public static List<Node> values(Node root) {
        List<Node> values = new ArrayList<>(List.of(root));
        if (root instanceof Node.Table table) {
            table.entries().forEach(entry -> values.addAll(values(entry.value())));
        } else if (root instanceof Node.Listing listing) {
            listing.items().forEach(item -> values.addAll(values(item)));
        }
        return values;
    }

    /** Returns a document with one to three changes. */
    public Node of(Node root) {
        Node changed = root;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int[] countdown = {random.nextInt(values(changed).size())};
            changed = at(changed, countdown, this::change);
        }
        return changed;
    }

    private static Node at(Node node, int[] countdown, UnaryOperator<Node> change) {
        if (countdown[0]-- == 0) {
            return change.apply(node);
        }
        if (node instanceof Node.Table table) {
            List<Node.Entry> entries = new ArrayList<>();
            table.entries()
                    .forEach(entry -> entries.add(new Node.Entry(entry.key(), at(entry.value(), countdown, change))));
            return new Node.Table(entries, NOWHERE);
        }
        if (node instanceof Node.Listing listing) {
            List<Node> items = new ArrayList<>();
            listing.items().forEach(item -> items.add(at(item, countdown, change)));
            return new Node.Listing(items, NOWHERE);
        }
        return node;
    }

    private Node change(Node node) {
        if (node instanceof Node.Table table && random.nextInt(4) > 0) {
            return new Node.Table(entries(table), NOWHERE);
        }
        if (node instanceof Node.Listing listing && random.nextInt(4) > 0) {
            return new Node.Listing(items(listing), NOWHERE);
        }
        return switch (random.nextInt(9)) {
            case 0 -> new Node.Blank(NOWHERE);
            case 1 -> new Node.Listing(List.of(node), NOWHERE);
            case 2 -> new Node.Listing(List.of(node, node), NOWHERE);
            case 3 -> new Node.Table(List.of(new Node.Entry(scalar(any(keys)), node)), NOWHERE);
            case 4 -> random.nextBoolean() ? new Node.Listing(List.of(), NOWHERE) : new Node.Table(List.of(), NOWHERE);
            case 5 -> any(pieces);
            case 6 -> node instanceof Node.Scalar scalar ? scalar(scalar.text().toUpperCase(Locale.ROOT)) : scalar("x");
            default -> scalar(any(SCALARS));
        };
    }

    private List<Node.Entry> entries(Node.Table table) {
        List<Node.Entry> entries = new ArrayList<>(table.entries());
        int place = random.nextInt(entries.size() + 1);
        if (place == entries.size()) {
            entries.add(new Node.Entry(scalar(any(keys)), any(pieces)));
            return entries;
        }
        Node.Entry entry = entries.get(place);
        switch (random.nextInt(5)) {
            case 0 -> entries.remove(place);
            case 1 ->
                entries.set(place, new Node.Entry(scalar(misspelt(entry.key().text())), entry.value()));
            case 2 -> entries.set(place, new Node.Entry(scalar(any(keys)), entry.value()));
            case 3 -> entries.add(new Node.Entry(entry.key(), random.nextBoolean() ? entry.value() : any(pieces)));
            default -> entries.add(place, new Node.Entry(scalar(any(keys)), scalar(any(SCALARS))));
        }
        return entries;
    }

    private List<Node> items(Node.Listing listing) {
        List<Node> items = new ArrayList<>(listing.items());
        int place = random.nextInt(items.size() + 1);
        if (place == items.size() || random.nextBoolean()) {
            items.add(place, random.nextBoolean() ? any(pieces) : change(scalar("butir")));
        } else {
            items.remove(place);
        }
        return items;
    }

    private String misspelt(String key) {
        int place = random.nextInt(key.length() + 1);
        return place == key.length()
                ? key + key.substring(key.length() - Math.min(1, key.length()))
                : key.substring(0, place) + key.substring(place + 1);
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, NOWHERE);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
