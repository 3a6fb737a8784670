package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.source.Span;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of a mapping by key, each asked for in the shape that is due. */
public final class Fields {
    private final Decoding decoding;
    private final Node.Table table;
    private final Node.Table written;
    private final MappingSpec spec;

    public Fields(Decoding decoding, Node.Table table, MappingSpec spec) {
        this.decoding = decoding;
        this.table = understood(table, spec);
        this.written = table;
        this.spec = spec;
    }

    /**
     * Renames keys that are misspelt to what they mean, unless that key is there too. They are reported as unknown; read on
     * as what they mean, they do not cause a second finding about a value that is missing.
     */
    private static Node.Table understood(Node.Table table, MappingSpec spec) {
        Set<String> taken = new HashSet<>();
        table.entries().forEach(entry -> taken.add(entry.key().text()));
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : table.entries()) {
            Node.Scalar key = entry.key();
            entries.add(meant(entry, spec)
                    .filter(taken::add)
                    .map(name -> new Node.Entry(new Node.Scalar(name, key.span()), entry.value()))
                    .orElse(entry));
        }
        return new Node.Table(entries, table.span());
    }

    /** Returns the key that is meant by one which a mapping does not know; nothing for one that it knows. */
    public static Optional<String> meant(Node.Entry entry, MappingSpec spec) {
        if (spec.key(entry.key().text()).isPresent() || isUnwritten(entry, spec)) {
            return Optional.empty();
        }
        if (StepsKey.isMeant(entry, spec)) {
            return Optional.of(Keys.STEPS);
        }
        return RevisionKey.isMeant(entry, spec)
                ? Optional.of(Keys.REVISION_NUMBER)
                : UnknownKey.meant(entry.key().text(), spec);
    }

    void reportKeys() {
        Set<String> used = new HashSet<>();
        table.entries().forEach(entry -> used.add(entry.key().text()));
        UnwrittenPart.finding(written, spec).ifPresent(decoding::report);
        UnwrittenSignature.finding(written, spec).ifPresent(decoding::report);
        for (Node.Entry entry : written.entries()) {
            String name = entry.key().text();
            if (spec.key(name).isEmpty() && !isUnwritten(entry, spec)) {
                Message message = StepsKey.isMeant(entry, spec)
                        ? StepsKey.message(entry, spec)
                        : RevisionKey.isMeant(entry, spec)
                                ? RevisionKey.message(entry, spec)
                                : UnknownKey.of(name, spec);
                Optional<Span> same = message instanceof UnknownKey.Understood key
                                && !(message instanceof UnknownKey.Misspelt)
                                && used.contains(name)
                        ? table.origin().key(key.meant()).map(Origin.Key::name)
                        : Optional.empty();
                if (same.isPresent()) {
                    decoding.report(sameMeaning(entry.key(), (UnknownKey.Understood) message, same.get()));
                } else {
                    decoding.reportKey(entry.key().span(), message, !used.contains(name));
                }
            }
        }
        boolean chosen = spec.keys().stream().anyMatch(key -> key.need() == MappingSpec.Need.ONE_OF && has(key.name()));
        for (MappingSpec.Key key : spec.keys()) {
            Optional<Node> value = table.get(key.name());
            boolean needed = key.need() == MappingSpec.Need.ONE_OF ? !chosen : isAlwaysNeeded(key);
            if (needed && value.isEmpty()) {
                chosen |= key.need() == MappingSpec.Need.ONE_OF;
                decoding.report(origin().start(), new MissingValue.NoKey(key.name(), spec.name(), key.example()));
            } else if (key.mustBeFilled() && value.filter(Fields::isEmpty).isPresent()) {
                reportEmpty(key);
            }
            value.ifPresent(written -> reportNameless(key, written));
        }
    }

    /** Answers are told by who reads them: their words may also turn out empty when placeholders are filled. */
    private void reportNameless(MappingSpec.Key key, Node value) {
        if (value instanceof Node.Table mapping
                && ValueSpec.wantsNames(key.value())
                && !key.name().equals(Keys.ANSWERS)) {
            mapping.entries().stream()
                    .map(Node.Entry::key)
                    .filter(name -> name.text().isBlank())
                    .forEach(name -> decoding.report(name.span(), new MissingValue.NoName(key.name(), key.example())));
        }
    }

    /** Returns what is to be said of another word for a key that is there. */
    private static Finding sameMeaning(Node.Scalar key, UnknownKey.Understood message, Span same) {
        return Finding.at(
                        key.span(),
                        RepeatedKey.meaning(
                                key.text(), message.meant(), same.from().line()))
                .with(same);
    }

    private static boolean isAlwaysNeeded(MappingSpec.Key key) {
        return key.need() == MappingSpec.Need.FILLED || key.need() == MappingSpec.Need.PRESENT;
    }

    /** Tells whether a key names something that is an item of another key's list. */
    private static boolean isUnwritten(Node.Entry entry, MappingSpec spec) {
        return UnwrittenPart.isMeant(entry, spec)
                || UnwrittenSignature.isMeant(entry.key().text(), spec);
    }

    private void reportEmpty(MappingSpec.Key key) {
        decoding.report(
                origin().key(key.name()).orElseThrow().name(),
                new MissingValue.NoValue(key.name(), spec.name(), key.example()));
    }

    /** A text that is required and consists of placeholders may turn out empty only when they are filled. */
    private void reportEmptied(String key, Node node, boolean empty) {
        if (empty && node instanceof Node.Scalar) {
            spec.key(key).filter(MappingSpec.Key::mustBeFilled).ifPresent(this::reportEmpty);
        }
    }

    /** Tells whether nothing is written in a value. */
    public static boolean isEmpty(Node node) {
        return node instanceof Node.Blank
                || (node instanceof Node.Listing listing && listing.items().isEmpty())
                || (node instanceof Node.Table table && table.entries().isEmpty());
    }

    /** Returns where the mapping and its keys stand. */
    public Origin origin() {
        return table.origin();
    }

    /** Returns the value of a key unless it is missing or empty. */
    public Optional<Node> node(String key) {
        return table.get(key).filter(node -> !isEmpty(node));
    }

    /** Returns the value of a key that is due to be of a kind, also brackets of another kind with nothing in them: they are told. */
    private Optional<Node> due(String key, Class<? extends Node> kind) {
        boolean told = spec.key(key).filter(MappingSpec.Key::mustBeFilled).isPresent();
        return table.get(key)
                .filter(node -> !isEmpty(node) || !(told || node instanceof Node.Blank || kind.isInstance(node)));
    }

    /** Returns the value of a key as it was written, also an empty one. */
    public Optional<Node> written(String key) {
        return table.get(key);
    }

    /** Tells whether no step below this mapping has a key, however it is spelled; not where there are no steps. */
    public boolean noStepHas(String key) {
        List<Node> steps = Stream.of(Keys.STEPS, Keys.PARTS)
                .flatMap(name -> table.get(name).stream())
                .toList();
        return !steps.isEmpty() && steps.stream().noneMatch(node -> hasAll(node, Set.of(key)));
    }

    /** Tells whether some mapping within this one has two keys, however they are spelled. */
    public boolean anyHasBoth(String one, String other) {
        return hasAll(written, Set.of(one, other));
    }

    private static boolean hasAll(Node node, Set<String> keys) {
        if (node instanceof Node.Listing listing) {
            return listing.items().stream().anyMatch(item -> hasAll(item, keys));
        }
        return node instanceof Node.Table table
                && (table.entries().stream()
                                .map(entry -> KeyWords.normal(entry.key().text()))
                                .collect(Collectors.toSet())
                                .containsAll(keys)
                        || table.entries().stream().anyMatch(entry -> hasAll(entry.value(), keys)));
    }

    /** Tells whether the author wrote the key at all. */
    public boolean has(String key) {
        return table.get(key).isPresent();
    }

    /** Returns the value of a key that is due to be one text. */
    public Optional<Text> text(String key) {
        return due(key, Node.Scalar.class).flatMap(node -> {
            Optional<Text> text = decoding.text(node, key, example(key));
            reportEmptied(key, node, text.isEmpty());
            return text;
        });
    }

    /** Returns the value of a key that is due to be a text or a list of texts. */
    public List<Text> texts(String key) {
        return due(key, Node.Listing.class)
                .map(node -> {
                    List<Text> texts = decoding.texts(node, key, example(key));
                    reportEmptied(key, node, texts.isEmpty());
                    return texts;
                })
                .orElse(List.of());
    }

    /** Returns the value of a key that is due to be a mapping. */
    public Optional<Node.Table> table(String key) {
        return table(key, example(key));
    }

    /** Returns the value of a key that is due to be a mapping, such as one that the author may have meant. */
    public Optional<Node.Table> table(String key, String example) {
        Optional<Node> node = due(key, Node.Table.class);
        if (node.isPresent() && node.get() instanceof Node.Table found) {
            return Optional.of(found);
        }
        if (node.isPresent() && node.get() instanceof Node.Listing list) {
            Optional<Node.Table> pairs = ListedPairs.table(key, list, decoding);
            if (pairs.isPresent()) {
                return pairs;
            }
        }
        node.ifPresent(other -> meant(key, other)
                .ifPresentOrElse(
                        decoding::report, () -> decoding.report(other, new WrongShape.NotMapping(key, example))));
        return Optional.empty();
    }

    /** Returns what is to be said of a text that is meant to be an entry of the mapping that is due instead. */
    private Optional<Finding> meant(String key, Node written) {
        Optional<ValueSpec> due = spec.key(key).map(MappingSpec.Key::value);
        return due.isPresent() && due.get() instanceof ValueSpec.Table table
                ? MeantKeys.finding(written, table.mapping().names())
                : due.filter(ValueSpec::wantsNames).flatMap(names -> MeantKeys.ofAnyName(written));
    }

    /** Returns the items of a key that is due to be a list. */
    public List<Node> items(String key) {
        Optional<Node> node = due(key, Node.Listing.class);
        if (node.isPresent() && node.get() instanceof Node.Listing found) {
            return found.items();
        }
        node.ifPresent(other -> decoding.report(other, new WrongShape.NotList(key, example(key))));
        return List.of();
    }

    /** Returns the value of a key that is due to be one of a few words, as its mapping lists them. */
    public Optional<String> choice(String key) {
        return spec.key(key)
                .map(MappingSpec.Key::value)
                .filter(ValueSpec.Words.class::isInstance)
                .flatMap(words -> choice(key, (ValueSpec.Words) words));
    }

    private Optional<String> choice(String key, ValueSpec.Words words) {
        Optional<Text> text = text(key);
        if (text.isEmpty() || text.get().open()) {
            return Optional.empty();
        }
        String written = text.get().value();
        Optional<String> chosen = words.chosen(written);
        if (chosen.isEmpty()) {
            decoding.report(
                    text.get().span(), new WrongShape.UnknownChoice(key, String.join(", ", words.words()), written));
        }
        return chosen;
    }

    /** Returns the example of a key. */
    public String example(String key) {
        return spec.key(key).map(MappingSpec.Key::example).orElse("");
    }
}
