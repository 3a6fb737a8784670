package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Requirement;
import id.sop.model.Text;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.List;
import java.util.Optional;

/** An item of a list of texts that a colon has made a mapping: {@code - Surat: asli}. */
public final class SplitItem {
    @Message.Words("YM004.butir-titik-dua")
    private record ColonInItem(String key, String text) implements Message {}

    @Message.Words("YM004.butir-dari")
    private record SourceInItem(String key, String text, String mapping) implements Message {}

    private SplitItem() {}

    /** Returns the requirement that {@code - Konsep surat dari: 2} was meant to be, and says so; nothing when it is another item. */
    public static Optional<Requirement> sourced(Node.Table item, Decoding decoding) {
        Node.Entry entry = item.entries().get(0);
        String key = entry.key().text();
        String ending = " " + Keys.FROM;
        if (!key.endsWith(ending) || !(entry.value() instanceof Node.Scalar from)) {
            return Optional.empty();
        }
        Span written = entry.key().span();
        String name = key.substring(0, key.length() - ending.length()).strip();
        Span place = written.source().span(written.start(), written.end() - ending.length());
        Optional<Text> document = decoding.text(new Node.Scalar(name, place));
        String mapping = "{" + Keys.DOCUMENT + ": " + Quoting.quoted(name) + ", " + Keys.FROM + ": "
                + from.span().text().strip() + "}";
        Span whole = written.source().span(written.start(), from.span().end());
        Finding finding = Finding.at(whole, new SourceInItem(Keys.REQUIREMENTS, whole.text(), mapping));
        decoding.report(finding.mendedBy(new Edit(whole, mapping, true)));
        return document.map(found -> new Requirement(found, decoding.text(from)));
    }

    /** Returns the text that a mapping of one key was meant to be; nothing when it was written as a mapping. */
    public static Optional<Node.Scalar> whole(Node item) {
        if (!(item instanceof Node.Table table) || table.entries().size() != 1) {
            return Optional.empty();
        }
        Node.Entry entry = table.entries().get(0);
        Span key = entry.key().span();
        Span value = entry.value().span();
        Source source = key.source();
        boolean braces = source.characterAt(table.span().start()) == '{';
        boolean oneLine = key.from().line() == value.to().line();
        if (braces || !oneLine || !(entry.value() instanceof Node.Scalar)) {
            return Optional.empty();
        }
        Span whole = source.span(key.start(), value.end());
        return Optional.of(new Node.Scalar(whole.text().strip(), whole));
    }

    /** Returns the items of a list, or the one text that a mapping of one key was meant to be; none of anything else. */
    static List<Node> items(Node node) {
        if (node instanceof Node.Listing list) {
            return list.items();
        }
        return whole(node).isPresent() ? List.of(node) : List.of();
    }

    /** Returns what is to be said of it. */
    public static Finding finding(String key, Node.Scalar whole) {
        Edit edit = new Edit(whole.span(), Quoting.quoted(whole.text()), true);
        return Finding.at(whole.span(), new ColonInItem(key, whole.text())).mendedBy(edit);
    }
}
