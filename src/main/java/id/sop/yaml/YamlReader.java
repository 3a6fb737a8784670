package id.sop.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.source.Source;
import id.sop.source.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads YAML into nodes that know their place.
 *
 * <p>Only the token stream of the parser is used: it gives every scalar's own characters, where a binding would give what
 * YAML 1.1 guesses ({@code 070} is 56, {@code no} is false). What the stream lets pass is policed here: duplicate keys,
 * anchors, aliases, merge keys, tags, further documents, depth.
 */
public final class YamlReader {
    @Message.Words("YM005")
    private record RepeatedKey(String key, int line) implements Message {}

    /** What YAML has and SOPs do without. */
    private sealed interface UnusedFeature extends Message {
        @Message.Words("YM006.jangkar")
        record Anchor(String written) implements UnusedFeature {}

        @Message.Words("YM006.alias")
        record Alias(String written) implements UnusedFeature {}

        @Message.Words("YM006.gabung")
        record MergeKey(String written) implements UnusedFeature {}

        @Message.Words("YM006.tag")
        record Tag(String written) implements UnusedFeature {}

        @Message.Words("YM006.dokumen")
        record FurtherDocument(String written) implements UnusedFeature {}
    }

    private final YAMLFactory factory;
    private final Limits limits;

    /** Makes a reader; it may be shared by threads. */
    public YamlReader(Limits limits) {
        this.limits = limits;
        // The parser's own limits are far above ours, so that ours speak first and in the author's language.
        this.factory = new VerbatimYamlFactory(YAMLFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth() + 10)
                        .maxStringLength(limits.bytes() + 1)
                        .maxNameLength(limits.bytes() + 1)
                        .build()));
    }

    /** Reads the first document of a text; an empty document yields a {@link Node.Blank}. */
    public Checked<Node> read(Source source) {
        List<Finding> faults = new ArrayList<>();
        try (YAMLParser parser = factory.createParser(source.text(0, source.length()))) {
            Node node = new Reading(source, parser, faults).document();
            return new Checked<>(Optional.of(node), faults);
        } catch (TooDeep e) {
            return new Checked<>(Optional.empty(), faults);
        } catch (JacksonException e) {
            faults.add(SyntaxFault.finding(source, e));
            return new Checked<>(Optional.empty(), faults);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory cannot fail", e);
        }
    }

    /** Ends a reading whose fault is already noted. */
    private static final class TooDeep extends RuntimeException {
        TooDeep() {
            super(null, null, false, false);
        }
    }

    /** One pass over one text. */
    private final class Reading {
        private final Source source;
        private final YAMLParser parser;
        private final List<Finding> faults;

        Reading(Source source, YAMLParser parser, List<Finding> faults) {
            this.source = source;
            this.parser = parser;
            this.faults = faults;
        }

        Node document() throws IOException {
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
                report(
                        tokenSpan(),
                        new UnusedFeature.FurtherDocument(tokenSpan().text()));
            }
            return node;
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
            return text.isBlank() ? new Node.Blank(span) : new Node.Scalar(text, span);
        }

        private String text() throws IOException {
            return parser.getText();
        }

        private Node table(Span start, int depth) throws IOException {
            List<Node.Entry> entries = new ArrayList<>();
            Map<String, Span> seen = new HashMap<>();
            int end = start.end();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Span keySpan = tokenSpan();
                String name = parser.getText();
                policeDecorations(keySpan);
                policeCharacters(name, keySpan);
                Node value = node(parser.nextToken(), depth + 1);
                end = Math.max(keySpan.end(), value.span().end());
                if (name.equals("<<")) {
                    report(keySpan, new UnusedFeature.MergeKey(keySpan.text()));
                    continue;
                }
                Span first = seen.putIfAbsent(name, keySpan);
                if (first == null) {
                    entries.add(new Node.Entry(new Node.Scalar(name, keySpan), value));
                } else {
                    Message message = new RepeatedKey(name, first.from().line());
                    faults.add(Finding.at(keySpan, message).with(first));
                }
            }
            return new Node.Table(entries, source.span(start.start(), closed(end)));
        }

        private Node listing(Span start, int depth) throws IOException {
            List<Node> items = new ArrayList<>();
            int end = start.end();
            JsonToken token = parser.nextToken();
            while (token != JsonToken.END_ARRAY) {
                Node item = node(token, depth + 1);
                items.add(item);
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
                case '*' -> report(span, new UnusedFeature.Alias(span.text()));
                case '!' -> report(span, new UnusedFeature.Tag(span.text()));
                default -> {
                    // An ordinary value: YAML allows no plain scalar to begin with one of the three.
                }
            }
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
}
