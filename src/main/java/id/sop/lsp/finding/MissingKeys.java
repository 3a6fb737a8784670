package id.sop.lsp.finding;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Message;
import id.sop.lsp.text.Study;
import id.sop.model.Actor;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.source.Edit;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.wording.EditorPhrase;
import id.sop.wording.Phrases;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds keys that a mapping lacks, still to be filled in and marked as {@code sop new} marks them, each where the one layout has it.
 */
final class MissingKeys {
    /** A mapping of the file, and what the format knows of it. */
    private record Known(Node.Table table, MappingSpec spec) {
        boolean holds(Span place, List<String> keys) {
            return table.span().start() <= place.start()
                    && place.start() <= table.span().end()
                    && spec.names().containsAll(keys);
        }
    }

    private final Phrases phrases;
    private final Optional<Sop> sop;
    private final List<Known> mappings = new ArrayList<>();

    MissingKeys(Study study, Phrases phrases) {
        this.phrases = phrases;
        this.sop = study.sop();
        study.content().ifPresent(content -> collect(content, new ValueSpec.Table(SopFormat.SOP)));
    }

    /** Outer mappings come before inner ones. */
    private void collect(Node node, ValueSpec spec) {
        if (node instanceof Node.Listing listing) {
            ValueSpec.alternative(spec, ValueSpec.Listing.class)
                    .ifPresent(items -> listing.items().forEach(item -> collect(item, items.item())));
        } else if (node instanceof Node.Table table) {
            Optional<MappingSpec> mapping =
                    ValueSpec.alternative(spec, ValueSpec.Table.class).map(ValueSpec.Table::mapping);
            mapping.ifPresent(known -> mappings.add(new Known(table, known)));
            Optional<ValueSpec> others =
                    ValueSpec.alternative(spec, ValueSpec.Entries.class).map(ValueSpec.Entries::value);
            for (Node.Entry entry : table.entries()) {
                mapping.flatMap(known -> known.key(entry.key().text()))
                        .map(MappingSpec.Key::value)
                        .or(() -> others)
                        .ifPresent(value -> collect(entry.value(), value));
            }
        }
    }

    /**
     * What a finding misses.
     *
     * @param edits that add it; none when all of it is written, and only empty
     * @param names of the keys that they add
     */
    record Addition(List<Edit> edits, List<String> names) {
        /** Copies the lists. */
        Addition {
            edits = List.copyOf(edits);
            names = List.copyOf(names);
        }
    }

    /** Returns what adds what a finding misses. */
    Addition of(Diagnostic found, Message.Lacking lacking) {
        List<String> keys = lacking.keys().names();
        Map<Integer, Edit> edits = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (Span place : places(found)) {
            mappings.stream()
                    .filter(known -> known.holds(place, keys))
                    .max(Comparator.comparingInt(mappings::indexOf))
                    .ifPresent(known -> known.spec().keys().stream()
                            .filter(key -> keys.contains(key.name())
                                    && known.table().get(key.name()).isEmpty())
                            .forEach(key -> {
                                names.add(key.name());
                                add(known, key, edits);
                            }));
        }
        return new Addition(List.copyOf(edits.values()), List.copyOf(names));
    }

    /** One finding for several steps is mended in all of them. */
    private List<Span> places(Diagnostic found) {
        if (found.finding().message() instanceof Message.Repeatable repeatable
                && repeatable.places().ofSteps()
                && sop.isPresent()) {
            return repeatable.places().numbers().stream()
                    .map(number -> sop.get().step(number).origin().span())
                    .toList();
        }
        return List.of(found.span());
    }

    /** What is added at one place comes in the order of the keys. */
    private void add(Known known, MappingSpec.Key key, Map<Integer, Edit> edits) {
        Source source = known.table().span().source();
        boolean flow = source.characterAt(known.table().span().start()) == '{';
        Optional<Node.Entry> before = before(known, key);
        Edit edit;
        if (flow) {
            edit = inBraces(source, known, key, before);
        } else {
            int indent = source.position(known.table().span().start()).column() - 1;
            String text = key.name() + ":  # " + phrases.get(EditorPhrase.FIX_KEYS_MARK, example(known, key));
            if (before.isPresent()) {
                int end = end(source, before.get(), indent);
                edit = new Edit(source.span(end, end), source.lineBreak(end) + " ".repeat(indent) + text, false);
            } else {
                int start = known.table().span().start();
                edit = new Edit(source.span(start, start), text + source.lineBreak(start) + " ".repeat(indent), false);
            }
        }
        edits.merge(
                edit.span().start(),
                edit,
                (one, other) -> new Edit(one.span(), one.replacement() + other.replacement(), false));
    }

    /** The actors of an example are those of the SOP, where it has any. */
    private String example(Known known, MappingSpec.Key key) {
        boolean ofStep =
                known.spec().name().equals(SopFormat.STEP.name()) && key.name().equals(Keys.ACTORS);
        return Optional.of(key.example())
                .filter(example -> ofStep)
                .flatMap(example -> sop)
                .flatMap(read -> read.actors().stream().findFirst())
                .map(Actor::key)
                .orElse(key.example());
    }

    private static Edit inBraces(Source source, Known known, MappingSpec.Key key, Optional<Node.Entry> before) {
        if (before.isPresent()) {
            int end = Node.Entry.span(List.of(before.get())).end();
            return new Edit(source.span(end, end), ", " + key.name() + ": ", false);
        }
        int start = known.table().span().start() + 1;
        return new Edit(source.span(start, start), key.name() + ": , ", false);
    }

    /** Returns the last entry that comes before a key in the one layout. */
    private static Optional<Node.Entry> before(Known known, MappingSpec.Key key) {
        List<String> names = known.spec().names();
        int rank = names.indexOf(key.name());
        Optional<Node.Entry> last = Optional.empty();
        int reached = -1;
        for (Node.Entry entry : known.table().entries()) {
            int own = names.indexOf(entry.key().text());
            // A key that is none of the format's own stays behind the one that it follows.
            reached = own < 0 ? reached : own;
            if (reached >= 0 && reached < rank) {
                last = Optional.of(entry);
            }
        }
        return last;
    }

    /** Returns the end of the last line of an entry, with the comments that stand further in than its key. */
    private static int end(Source source, Node.Entry entry, int indent) {
        Span whole = Node.Entry.span(List.of(entry));
        int end = whole.end();
        while (end > whole.start() && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        end = source.endOfLine(end);
        for (int line = source.position(end).line() + 1; line <= source.lines(); line++) {
            String text = source.line(line);
            String said = text.stripLeading();
            if (!said.startsWith("#") || text.length() - said.length() <= indent) {
                break;
            }
            end = source.endOfLine(source.offset(line, 1));
        }
        return end;
    }
}
