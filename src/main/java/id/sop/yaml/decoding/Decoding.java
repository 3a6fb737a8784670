package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.EmphasisMarks;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Text;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Span;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.node.InvalidPlaceholder;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import id.sop.yaml.node.StrangeCharacters;
import id.sop.yaml.node.UnprintableCharacters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** One pass over the nodes of one file: fills placeholders and collects what does not have the due shape. */
public final class Decoding {
    private final Placeholders placeholders;
    private final boolean complete;
    private final IntPredicate printable;
    private final List<Finding> faults = new ArrayList<>();
    private final Map<Object, Habit> habits = new LinkedHashMap<>();

    /** Where steps have a key that no step knows and that looks like none, or their number, by what is said of it. */
    private final Map<Message, List<Span>> ofSteps = new LinkedHashMap<>();

    private Columns columns = Columns.STANDARD;
    private boolean columnsMissed;
    private Set<String> cutColumns = Set.of();

    /**
     * Keys that are written otherwise, in one way throughout a file.
     *
     * @param first what is to be said of the first of them
     * @param edits what mends each of them
     */
    private record Habit(Message first, List<Edit> edits) {
        Finding finding() {
            Message all = first instanceof UnknownKey.OtherwiseWritten one ? one.meaning(meant()) : first;
            return Finding.at(edits.stream().map(Edit::span).toList(), all).mendedBy(edits);
        }

        private String meant() {
            return edits.stream().map(Edit::replacement).distinct().collect(Collectors.joining("`, `"));
        }
    }

    @Message.Words("YM007.kosong")
    private record UnfilledPlaceholder(String placeholder) implements Message {}

    /**
     * Begins a pass.
     *
     * @param placeholders the values at hand
     * @param complete whether a placeholder without a value is a fault, as it is when the text is to be printed
     */
    public Decoding(Placeholders placeholders, boolean complete) {
        this(placeholders, complete, character -> true);
    }

    /** Begins a pass over a text that is to be printed with fonts that have only some characters. */
    public Decoding(Placeholders placeholders, boolean complete, IntPredicate printable) {
        this.placeholders = placeholders;
        this.complete = complete;
        this.printable = printable;
    }

    /** Returns what was collected so far; keys that are written otherwise are told once. */
    public List<Finding> faults() {
        List<Finding> all = new ArrayList<>(faults);
        habits.values().forEach(habit -> all.add(habit.finding()));
        ofSteps.forEach((message, places) -> {
            if (!(message instanceof UnknownKey key)) {
                all.add(Finding.at(places, message));
            } else if (!columnsMissed) {
                all.add(Finding.at(places, key.ofSteps(places.size(), columns)));
            }
        });
        return List.copyOf(all);
    }

    /** Learns that a column could not be read, so that keys of steps which the format does not know may be its. */
    public void missColumn() {
        columnsMissed = true;
    }

    /** Learns which columns the sheet has, to which one more can be added. */
    public void know(Columns ofSheet) {
        columns = ofSheet;
    }

    /**
     * Notes a key that its mapping does not know.
     *
     * @param understood whether it is read on as the key that it means
     */
    public void reportKey(Span span, Message message, boolean understood) {
        boolean ofStep =
                message instanceof UnknownKey foreign && foreign.mapping().equals(Keys.STEPS);
        if (ofStep || message instanceof UnknownKey.NumberedAnyway) {
            ofSteps.computeIfAbsent(message, first -> new ArrayList<>()).add(span);
        } else if (!understood || !(message instanceof UnknownKey.Understood key)) {
            report(span, message);
        } else if (message instanceof UnknownKey.Misspelt) {
            report(Finding.at(span, message).mendedBy(new Edit(span, key.meant(), false)));
        } else {
            // The office may have written some of them: each file has habits of its own.
            Object kind = message instanceof UnknownKey.Synonym ? message : message.getClass();
            Object habit = List.of(kind, span.source());
            habits.computeIfAbsent(habit, first -> new Habit(message, new ArrayList<>()))
                    .edits()
                    .add(new Edit(span, key.meant(), true));
        }
    }

    /** Notes a fault. */
    public void report(Finding fault) {
        faults.add(fault);
    }

    /** Notes a fault at a place. */
    public void report(Span span, Message message) {
        report(Finding.at(span, message));
    }

    /** Opens a mapping; reports keys it does not know and required ones that are missing or empty. */
    public Fields fields(Node.Table table, MappingSpec spec) {
        Fields fields = new Fields(this, table, spec);
        fields.reportKeys();
        return fields;
    }

    /** Reports that a node does not have the due shape. */
    public void report(Node node, WrongShape message) {
        report(firstLine(node.span()), message);
    }

    /** Returns a text with its placeholders filled; nothing when there is no text or the node is not one. */
    public Optional<Text> text(Node node, String key, String example) {
        if (node instanceof Node.Scalar scalar) {
            return text(scalar);
        }
        if (!(node instanceof Node.Blank)) {
            report(OwnExamples.notText(node, firstLine(node.span()), key, example));
        }
        return Optional.empty();
    }

    /**
     * Returns the text of a key that the author chose; reports that it is empty.
     *
     * @param parent how messages call the mapping
     */
    public Optional<Text> text(Node.Entry entry, String parent) {
        String key = entry.key().text();
        Optional<Text> text = text(entry.value(), key, "…");
        if (text.isEmpty() && (entry.value() instanceof Node.Blank || entry.value() instanceof Node.Scalar)) {
            report(entry.key().span(), new MissingValue.NoValue(key, parent, "…"));
        }
        return text;
    }

    /** Returns the texts of a scalar or of a list of scalars. */
    public List<Text> texts(Node node, String key, String example) {
        List<Node> items = SplitItem.items(node);
        if (items.isEmpty() && !(node instanceof Node.Listing)) {
            if (node instanceof Node.Table) {
                report(node, new WrongShape.NotTexts(key, example));
                return List.of();
            }
            return text(node, key, example).map(MarkedItems::of).orElse(List.of());
        }
        List<Text> texts = new ArrayList<>();
        for (Node item : items) {
            Optional<Node.Scalar> split = SplitItem.whole(item);
            split.ifPresent(whole -> report(SplitItem.finding(key, whole)));
            Node whole = split.isPresent() ? split.get() : item;
            if (whole instanceof Node.Scalar scalar) {
                text(scalar).map(MarkedItems::of).ifPresent(texts::addAll);
            } else {
                reportItem(item, key, example);
            }
        }
        return texts;
    }

    /** Reports that an item of a list is no text. */
    public void reportItem(Node item, String key, String example) {
        report(
                item,
                item instanceof Node.Blank
                        ? new WrongShape.EmptyItem(key, example)
                        : new WrongShape.ItemNotText(key, example));
    }

    /** Returns the filled text of a scalar; nothing when only white space is left. */
    public Optional<Text> text(Node.Scalar scalar) {
        Placeholders.Filled filled = placeholders.fill(scalar.text().strip());
        filled.malformed().stream().distinct().forEach(piece -> report(scalar.span(), new InvalidPlaceholder(piece)));
        if (complete) {
            filled.unfilled().stream().distinct().forEach(name -> report(scalar.span(), new UnfilledPlaceholder(name)));
        }
        String text = StrangeCharacters.visible(filled.text()).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Message> exceeded = TextLimits.exceeded(text);
        if (exceeded.isPresent()) {
            report(scalar.span(), exceeded.get());
            text = TextLimits.beginning(text);
        }
        List<Finding> unprintable = UnprintableCharacters.faults(text, scalar.span(), printable);
        faults.addAll(unprintable);
        String rest = unprintable.isEmpty() ? text : UnprintableCharacters.without(text, printable);
        boolean foreign = rest.isEmpty();
        text = foreign ? text : rest;
        EmphasisMarks.Reading read = EmphasisMarks.read(text);
        read.slips().forEach(slip -> report(UnevenMarks.finding(slip, scalar.span())));
        return Optional.of(new Text(
                read.text(),
                !filled.unfilled().isEmpty() || exceeded.isPresent() || foreign,
                Origin.of(scalar.span()),
                Optional.empty(),
                read.stretches()));
    }

    /** Returns a text as it can be drawn into a symbol or beside an arrow; reports that it is too long for that. */
    public Text drawn(Text text, String key) {
        Optional<Message> exceeded = TextLimits.exceededDrawn(text.value(), key);
        exceeded.ifPresent(message -> report(text.span(), message));
        return exceeded.isEmpty() ? text : new Text(TextLimits.drawnBeginning(text.value()), true, text.origin());
    }

    /** Learns the keys of actors that have a column in the file, of whom some had no room. */
    public void cut(Set<String> keys) {
        cutColumns = keys;
    }

    /** Returns the key of an actor; one whose column was cut away is not judged, since that has been said. */
    public Text actor(Text key) {
        return cutColumns.contains(key.value()) ? new Text(key.value(), true, key.origin()) : key;
    }

    /** Returns the part of a place that lies on its first line, so that a finding about a long mapping marks its head. */
    private static Span firstLine(Span span) {
        int lineEnd = span.start();
        while (lineEnd < span.end() && span.source().characterAt(lineEnd) != '\n') {
            lineEnd++;
        }
        return span.source().span(span.start(), lineEnd);
    }
}
