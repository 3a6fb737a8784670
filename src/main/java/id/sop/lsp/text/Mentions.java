package id.sop.lsp.text;

import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Suppression;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the names in an SOP: actors, steps and documents, wherever they stand. */
public final class Mentions {
    /** Words behind a key for the flow that name no step. */
    private static final Set<String> WORDS = Set.of(Keys.NEXT, Keys.END);

    private final List<Mention> found = new ArrayList<>();
    private int step;
    private int number;

    private Mentions() {}

    /** Returns the names in a document, from the first on. */
    public static List<Mention> in(Node document) {
        Mentions mentions = new Mentions();
        if (document instanceof Node.Table table) {
            mentions.sop(table);
        }
        return mentions.found.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
    }

    private void sop(Node.Table table) {
        for (Node.Entry entry : table.entries()) {
            switch (entry.key().text()) {
                case Keys.ACTORS -> {
                    if (entry.value() instanceof Node.Table actors) {
                        actors.entries().forEach(actor -> add(Mention.Kind.ACTOR, actor.key(), true));
                    }
                }
                case Keys.STEPS -> steps(entry.value());
                case Keys.PARTS -> items(entry.value()).forEach(this::part);
                case Keys.EXTERNAL_INPUTS -> texts(entry.value(), Mention.Kind.DOCUMENT, false);
                case Keys.SUPPRESSIONS -> suppressions(entry.value());
                default -> {}
            }
        }
    }

    private void part(Node node) {
        if (node instanceof Node.Table part) {
            part.get(Keys.ACTORS).ifPresent(keys -> texts(keys, Mention.Kind.ACTOR, false));
            part.get(Keys.STEPS).ifPresent(this::steps);
        }
    }

    private void steps(Node node) {
        for (Node item : items(node)) {
            number++;
            step = number;
            if (item instanceof Node.Table table) {
                table.entries().forEach(this::column);
            }
            step = 0;
        }
    }

    private void column(Node.Entry entry) {
        String key = entry.key().text();
        Node value = entry.value();
        switch (key) {
            case Keys.ID -> texts(value, Mention.Kind.STEP, true);
            case Keys.ACTORS -> performers(value);
            case Keys.DECISION -> items(value).forEach(this::way);
            case Keys.NEXT -> way(value);
            case Keys.REQUIREMENTS -> items(value).forEach(this::requirement);
            case Keys.OUTPUT -> texts(value, Mention.Kind.DOCUMENT, true);
            case Keys.SUPPRESSIONS -> suppressions(value);
            default -> {
                if (key.endsWith(Keys.UNTIL)) {
                    way(value);
                }
            }
        }
    }

    private void performers(Node node) {
        if (node instanceof Node.Table table) {
            Stream.of(Keys.TOGETHER, Keys.EITHER)
                    .flatMap(key -> table.get(key).stream())
                    .forEach(keys -> texts(keys, Mention.Kind.ACTOR, false));
        } else {
            texts(node, Mention.Kind.ACTOR, false);
        }
    }

    private void requirement(Node node) {
        if (node instanceof Node.Table table) {
            table.get(Keys.DOCUMENT).ifPresent(document -> texts(document, Mention.Kind.DOCUMENT, false));
            table.get(Keys.FROM)
                    .filter(from -> from instanceof Node.Scalar text
                            && !Requirement.meansOutside(text.text().strip()))
                    .ifPresent(from -> texts(from, Mention.Kind.STEP, false));
        } else {
            texts(node, Mention.Kind.DOCUMENT, false);
        }
    }

    /** Reads where the flow goes, and who acts on the way. */
    private void way(Node node) {
        if (node instanceof Node.Scalar text) {
            if (!WORDS.contains(text.text().strip())) {
                add(Mention.Kind.STEP, text, false);
            }
        } else if (node instanceof Node.Listing list) {
            list.items().forEach(this::way);
        } else if (node instanceof Node.Table table) {
            for (Node.Entry entry : table.entries()) {
                switch (entry.key().text()) {
                    case Keys.DECIDED_BY, Keys.THROUGH, Keys.AT -> texts(entry.value(), Mention.Kind.ACTOR, false);
                    case Keys.YES, Keys.NO, Keys.NEXT -> way(entry.value());
                    case Keys.ANSWERS -> {
                        if (entry.value() instanceof Node.Table answers) {
                            answers.entries().forEach(answer -> way(answer.value()));
                        }
                    }
                    default -> {}
                }
            }
        }
    }

    private void suppressions(Node node) {
        if (node instanceof Node.Table table) {
            for (Node.Entry entry : table.entries()) {
                Node.Scalar key = entry.key();
                Suppression said = Suppression.of(key.text(), Optional.empty(), key.span());
                int at = said.subject().map(key.span().text()::indexOf).orElse(-1);
                if (at >= 0) {
                    String subject = said.subject().get();
                    int start = key.span().start() + key.span().text().codePointCount(0, at);
                    Span place = key.span().source().span(start, start + subject.codePointCount(0, subject.length()));
                    found.add(new Mention(Mention.Kind.SUBJECT, subject, place, false, step));
                }
            }
        }
    }

    private void texts(Node node, Mention.Kind kind, boolean declares) {
        for (Node item : items(node)) {
            if (item instanceof Node.Scalar text) {
                add(kind, text, declares);
            }
        }
    }

    private void add(Mention.Kind kind, Node.Scalar text, boolean declares) {
        String name = text.text().strip();
        if (!name.isEmpty()) {
            found.add(new Mention(kind, name, text.span(), declares, step));
        }
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Listing list ? list.items() : List.of(node);
    }
}
