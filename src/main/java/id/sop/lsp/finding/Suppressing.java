package id.sop.lsp.finding;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.source.Edit;
import id.sop.source.Origin;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.node.Node;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes into an SOP that a finding is known and accepted: in the step that it is about, else for the whole file. */
final class Suppressing {
    /** Stands in the place of the reason until the author writes his; a suppression whose reason says nothing has no effect (YM010). */
    static final String REASON = "…";

    /** A key that needs no quotation marks. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_]{1,60}+");

    private final Sop sop;
    private final Optional<Node> content;

    /**
     * @param content the file in which the SOP stands
     */
    Suppressing(Sop sop, Optional<Node> content) {
        this.sop = sop;
        this.content = content;
    }

    /** Returns the edit by which a finding is accepted; nothing where the file is not written so that it can be added. */
    Optional<Edit> of(Diagnostic found) {
        return in(origin(found), key(found));
    }

    /** Returns what the entry of a finding is called: its code, for a finding about an actor with his key, as others may be meant so. */
    String key(Diagnostic found) {
        boolean ofFile = origin(found).equals(sop.origin());
        Optional<String> actor = found.finding().arguments().stream()
                .findFirst()
                .filter(key -> ofFile
                        && NAME.matcher(key).matches()
                        && sop.actors().stream().anyMatch(known -> known.key().equals(key)));
        return found.code() + actor.map(key -> " " + key).orElse("");
    }

    private Origin origin(Diagnostic found) {
        int place = found.span().start();
        // One finding for several steps is accepted for all of them.
        boolean several = found.finding().message() instanceof Message.Repeatable repeatable
                && repeatable.places().numbers().size() > 1;
        return several
                ? sop.origin()
                : sop.steps().stream()
                        .map(Step::origin)
                        .filter(step -> step.span().start() <= place
                                && place < step.span().end())
                        .findFirst()
                        .orElse(sop.origin());
    }

    private Optional<Edit> in(Origin origin, String key) {
        String entry = key + ": " + REASON;
        Source source = origin.span().source();
        Optional<Origin.Key> known = origin.key(Keys.SUPPRESSIONS);
        if (known.isPresent()) {
            return content.flatMap(file -> at(known.get().value(), file))
                    .flatMap(written -> inside(source, known.get(), written, entry));
        }
        if (source.characterAt(origin.span().start()) == '{') {
            return beforeBrace(source, origin.span(), Keys.SUPPRESSIONS + ": {" + entry + "}");
        }
        int indent = source.position(origin.span().start()).column() - 1;
        return Optional.of(below(source, origin.span(), indent, Keys.SUPPRESSIONS + ": {" + entry + "}"));
    }

    /** Only a mapping takes one more entry; of what is none, it is left to its author what is to become of it. */
    private static Optional<Edit> inside(Source source, Origin.Key key, Node written, String entry) {
        Span value = written.span();
        String text = value.text();
        if (Fields.isEmpty(written)) {
            boolean instead =
                    !text.isEmpty() && ("[{'\"".indexOf(text.charAt(0)) >= 0 || Node.Blank.isWritten(text, value));
            return instead ? Optional.of(new Edit(value, "{" + entry + "}", false)) : behindColon(source, key, entry);
        }
        if (!(written instanceof Node.Table)) {
            return Optional.empty();
        }
        int indent = source.position(value.start()).column() - 1;
        return text.charAt(0) == '{'
                ? beforeBrace(source, value, entry)
                : Optional.of(below(source, value, indent, entry));
    }

    private static Optional<Edit> behindColon(Source source, Origin.Key key, String entry) {
        int colon = key.name().end();
        while (colon < source.length() && source.characterAt(colon) != ':') {
            colon++;
        }
        return colon < source.length()
                ? Optional.of(new Edit(source.span(colon, colon + 1), ": {" + entry + "}", false))
                : Optional.empty();
    }

    private static Optional<Node> at(Span place, Node node) {
        if (node.span().equals(place)) {
            return Optional.of(node);
        }
        Stream<Node> within = Stream.empty();
        if (node instanceof Node.Table table) {
            within = table.entries().stream().map(Node.Entry::value);
        } else if (node instanceof Node.Listing list) {
            within = list.items().stream();
        }
        return within.flatMap(one -> at(place, one).stream()).findFirst();
    }

    private static Optional<Edit> beforeBrace(Source source, Span braces, String entry) {
        int end = braces.end();
        while (end > braces.start() && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        if (end <= braces.start() || source.characterAt(end - 1) != '}') {
            return Optional.empty();
        }
        int behind = end - 1;
        while (Character.isWhitespace(source.characterAt(behind - 1))) {
            behind--;
        }
        String comma =
                switch (source.characterAt(behind - 1)) {
                    case '{' -> "";
                    case ',' -> " ";
                    default -> ", ";
                };
        return Optional.of(new Edit(source.span(behind, behind), comma + entry, false));
    }

    /** Returns the edit that adds a line at the end of a mapping, behind a comment on its last line. */
    private static Edit below(Source source, Span mapping, int indent, String line) {
        int end = mapping.end();
        while (end > mapping.start() && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        end = source.endOfLine(end);
        return new Edit(source.span(end, end), source.lineBreak(end) + " ".repeat(indent) + line, false);
    }
}
