package id.sop.yaml.reading;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.decoding.RepeatedKey;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.ExceededLimit;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.StrangeCharacters;
import id.sop.yaml.repair.KeyWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One pass over the tokens of one text. What the parser lets pass is policed here: duplicate keys, anchors, aliases, merge keys,
 * tags, further documents, depth.
 */
public final class NodeReading {
    /** What YAML has and SOPs do without. */
    private sealed interface UnusedFeature extends Message {
        @Message.Words("YM006.jangkar")
        record Anchor(String written) implements UnusedFeature {}

        @Message.Words("YM006.alias")
        record Alias(String written) implements UnusedFeature {}

        @Message.Words("YM006.asterisk")
        record Asterisk(String written) implements UnusedFeature {}

        @Message.Words("YM006.gabung")
        record MergeKey(String written) implements UnusedFeature {}

        @Message.Words("YM006.tag")
        record Tag(String written) implements UnusedFeature {}

        @Message.Words("YM006.dokumen")
        record FurtherDocument(String written) implements UnusedFeature {}
    }

    /** Ends a reading whose fault is already noted. */
    public static final class TooDeep extends RuntimeException {
        TooDeep() {
            super(null, null, false, false);
        }
    }

    /** An anchor stands where a value begins. */
    private static final Pattern ANCHOR = Pattern.compile("[\\[{,:-]\\h*+&[^\\s,\\[\\]{}]");

    private final Source source;
    private final YAMLParser parser;
    private final List<Finding> faults;
    private final Limits limits;

    /** Whether the text may hold an anchor; looked for once, since a text may be full of aliases. */
    private final boolean anchored;

    /** The key whose value is read. */
    private String holder = "";

    public NodeReading(Source source, YAMLParser parser, List<Finding> faults, Limits limits) {
        this.limits = limits;
        this.source = source;
        this.parser = parser;
        this.faults = faults;
        this.anchored = ANCHOR.matcher(source.text(0, source.length())).find();
    }

    /** Returns the node of the first document of the text; faults are collected on the way. */
    public Node document() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            return new Node.Blank(source.span(0, 0));
        }
        Node node = node(token, 0);
        JsonToken next = parser.nextToken();
        while (next != null && next.isScalarValue() && text().isBlank()) {
            next = parser.nextToken();
        }
        if (next != null) {
            Span further = tokenSpan();
            Optional<Finding> rule = isAnother(next) ? Optional.empty() : DocumentRule.finding(further);
            faults.add(rule.orElseGet(() -> Finding.at(further, new UnusedFeature.FurtherDocument(further.text()))));
            if (rule.isPresent()) {
                throw new TooDeep();
            }
        }
        return node;
    }

    /** Tells whether a further document is an SOP by itself: it has a name. What else is wrong with it is not of this one. */
    private boolean isAnother(JsonToken first) {
        int told = faults.size();
        try {
            return first == JsonToken.START_OBJECT
                    && node(first, 0) instanceof Node.Table table
                    && table.get(Keys.NAME).isPresent();
        } catch (IOException | TooDeep e) {
            return true;
        } finally {
            faults.subList(told, faults.size()).clear();
        }
    }

    private Node node(JsonToken token, int depth) throws IOException {
        if (depth > limits.depth()) {
            report(tokenSpan(), new ExceededLimit.Depth(depth, limits.depth()));
            throw new TooDeep();
        }
        Span span = tokenSpan();
        policeDecorations(span);
        if (token == JsonToken.START_OBJECT) {
            return table(span, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return listing(span, depth);
        }
        String text = text();
        policeCharacters(text, span);
        if (text.isBlank() && span.text().startsWith("&")) {
            // It was meant as a text, and is one to what follows.
            return new Node.Scalar(span.text(), span);
        }
        return text.isBlank() || Node.Blank.isWritten(text, span) ? new Node.Blank(span) : new Node.Scalar(text, span);
    }

    private String text() throws IOException {
        return parser.getText();
    }

    private Node table(Span start, int depth) throws IOException {
        List<Node.Entry> written = new ArrayList<>();
        boolean ofAnswers = BareAnswers.areDue(holder);
        int end = start.end();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Span keySpan = tokenSpan();
            policeDecorations(keySpan);
            policeCharacters(parser.getText(), keySpan);
            String name = StrangeCharacters.seen(parser.getText());
            holder = name;
            Node value = node(parser.nextToken(), depth + 1);
            Optional<SwallowedItems> swallowed =
                    value instanceof Node.Scalar text ? SwallowedItems.ofValue(name, text) : Optional.empty();
            if (swallowed.isPresent()) {
                faults.add(swallowed.get().finding());
                value = swallowed.get().node();
            }
            if (value instanceof Node.Listing list && !isOfColumns(name)) {
                value = new Node.Listing(StepRuns.joined(list.items(), faults), list.span());
            }
            if (isRuns(value)) {
                faults.add(StepRuns.forgottenDashes(((Node.Listing) value).items()));
            }
            end = Math.max(keySpan.end(), value.span().end());
            if (name.equals("<<")) {
                report(keySpan, new UnusedFeature.MergeKey(keySpan.text()));
                continue;
            }
            boolean blank = value instanceof Node.Blank;
            Node read =
                    blank ? RemarkedValue.of(keySpan).<Node>map(Node.Blank::new).orElse(value) : value;
            written.add(new Node.Entry(new Node.Scalar(name, keySpan), read));
        }
        Span whole = source.span(start.start(), closed(end));
        if (source.characterAt(start.start()) == '{') {
            // Columns without names are still columns.
            List<Node.Entry> joined =
                    SplitTexts.joined(ofAnswers ? BareAnswers.separated(written, faults) : written, faults);
            Optional<Node> list = depth < 2 || ofAnswers ? Optional.empty() : SplitTexts.list(joined, whole, faults);
            return list.isPresent() ? list.get() : new Node.Table(RepeatedKey.unique(joined, faults), whole);
        }
        List<Node.Entry> first = depth == 0 ? SecondSop.without(written, faults) : written;
        List<Node.Entry> entries = FlushKeys.indented(first, depth == 0, faults);
        List<List<Node.Entry>> runs = StepRuns.runs(entries);
        if (depth == 0 || runs.size() == 1) {
            boolean numbered = StepRuns.areNumbered(entries);
            return new Node.Table(numbered ? entries : RepeatedKey.unique(entries, faults), whole);
        }
        List<Node> steps = new ArrayList<>();
        for (List<Node.Entry> run : runs) {
            steps.add(new Node.Table(RepeatedKey.unique(run, faults), Node.Entry.span(run)));
        }
        return new Node.Listing(steps, whole);
    }

    /** Tells whether a list is that of the columns, each of which may have the name of a key of steps, with its head. */
    private static boolean isOfColumns(String key) {
        return KeyWords.normal(key).equals(Keys.COLUMNS)
                || Synonyms.meant(key, SopFormat.SOP).equals(Optional.of(Keys.COLUMNS));
    }

    /** Tells whether a node is a mapping that turned out to be several steps. */
    private boolean isRuns(Node node) {
        int first = source.characterAt(node.span().start());
        return node instanceof Node.Listing list
                && first != '['
                && first != '-'
                && !list.items().isEmpty()
                && list.items().stream().allMatch(Node.Table.class::isInstance);
    }

    private Node listing(Span start, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        int end = start.end();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            Node item = node(token, depth + 1);
            if (isRuns(item)) {
                List<Node> runs = ((Node.Listing) item).items();
                items.addAll(runs);
                faults.add(StepRuns.forgottenDashes(runs.subList(1, runs.size())));
            } else {
                Optional<SwallowedItems> swallowed =
                        item instanceof Node.Scalar ? SwallowedItems.ofItem(item.span()) : Optional.empty();
                swallowed.ifPresent(found -> faults.add(found.finding()));
                items.addAll(swallowed.map(SwallowedItems::read).orElse(List.of(item)));
            }
            end = item.span().end();
            token = parser.nextToken();
        }
        return new Node.Listing(items, source.span(start.start(), closed(end)));
    }

    /** Returns the end of a collection: behind its bracket in flow style, behind its last item in block style. */
    private int closed(int lastItem) {
        Span token = tokenSpan();
        int opening = source.characterAt(token.start());
        return opening == ']' || opening == '}' ? token.end() : lastItem;
    }

    /** A block mapping without an anchor or tag of its own has an empty place, right before its first key. */
    private void policeDecorations(Span span) {
        if (span.start() == span.end()) {
            return;
        }
        switch (source.characterAt(span.start())) {
            case '&' -> report(span, new UnusedFeature.Anchor(span.text()));
            case '*' -> faults.add(alias(span));
            case '!' -> report(span, new UnusedFeature.Tag(span.text()));
            default -> {
                // An ordinary value: YAML allows no plain scalar to begin with one of the three.
            }
        }
    }

    /** In a text without anchors an alias is a text that begins with an asterisk. */
    private Finding alias(Span span) {
        String written = span.text();
        return anchored
                ? Finding.at(span, new UnusedFeature.Alias(written))
                : Finding.at(span, new UnusedFeature.Asterisk(written))
                        .mendedBy(new Edit(span, Quoting.quoted(written), true));
    }

    /** Reports the first character that came out of an escape and could not have been written as it is. */
    private void policeCharacters(String text, Span span) {
        if (source.characterAt(span.start()) != '"') {
            return;
        }
        // Both are gone through once: a text may be as long as the file, and strange throughout.
        Set<Integer> strange = new LinkedHashSet<>();
        text.codePoints().filter(StrangeCharacters::isStrange).forEach(strange::add);
        if (!strange.isEmpty()) {
            span.text().codePoints().forEach(strange::remove);
        }
        strange.stream()
                .map(StrangeCharacters::message)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(message -> report(span, message));
    }

    private void report(Span span, Message message) {
        faults.add(Finding.at(span, message));
    }

    private Span tokenSpan() {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        int end = (int) parser.currentLocation().getCharOffset();
        return source.span(start, Math.max(start, end));
    }
}
