package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Title;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Keys;
import id.sop.source.Span;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who signs besides the approver, written as a key of its own, such as {@code dibuat_oleh}.
 *
 * @param keys all of them
 * @param example the same signatures as they are to be written
 */
@Message.Words("YM002.penandatangan")
public record UnwrittenSignature(String keys, String mapping, String example) implements Message {
    private static final String USUAL_HEAD = "Dibuat oleh";
    private static final Set<String> USUAL = WordList.words(UnwrittenSignature.class, "tanda-tangan-lain.txt");

    /** Tells whether a key of a mapping names such a signature. */
    static boolean isMeant(String key, MappingSpec mapping) {
        return mapping.equals(SopFormat.SOP) && USUAL.contains(KeyWords.normal(key));
    }

    /** Returns what is to be said of such keys of a mapping, all in one; nothing when there are none. */
    static Optional<Finding> finding(Node.Table table, MappingSpec mapping) {
        List<Node.Entry> signatures = table.entries().stream()
                .filter(entry -> isMeant(entry.key().text(), mapping))
                .toList();
        return OwnExamples.asItems(
                signatures,
                UnwrittenSignature::signature,
                (keys, example) -> new UnwrittenSignature(keys, mapping.name(), example));
    }

    /** What is said of signatures that are nothing but names. */
    @Message.Words("YM004.nama-penandatangan")
    private record NamesOnly(String key, String example) implements Message {}

    /** Returns the signatures that a value means whose heads are keys, or that are names only, and says so; else nothing. */
    public static Optional<List<Node>> meant(Node written, Decoding decoding) {
        List<Node> items = new ArrayList<>();
        if (written instanceof Node.Listing list) {
            items.addAll(list.items());
        } else if (written instanceof Node.Table table
                && table.get(Keys.SIGNED_AS).isEmpty()) {
            table.entries()
                    .forEach(entry ->
                            items.add(new Node.Table(List.of(entry), entry.key().span())));
        } else if (written instanceof Node.Scalar) {
            items.add(written);
        }
        boolean names = !items.isEmpty() && items.stream().allMatch(Node.Scalar.class::isInstance);
        List<Node.Scalar> heads =
                items.stream().flatMap(UnwrittenSignature::heads).toList();
        if (!names && heads.isEmpty()) {
            return Optional.empty();
        }
        List<Node> meant = items.stream().map(UnwrittenSignature::signatory).toList();
        String example = meant.stream()
                .map(item -> item instanceof Node.Table table
                        ? OwnExamples.item("{", OwnExamples.pairs(table.entries()))
                        : "…")
                .collect(Collectors.joining(", ", "[", "]"));
        String keys = heads.stream().map(Node.Scalar::text).collect(Collectors.joining("`, `"));
        decoding.report(
                names
                        ? Finding.at(items.get(0).span(), new NamesOnly(Keys.SIGNATORIES, example))
                        : Finding.at(
                                heads.stream().map(Node.Scalar::span).toList(),
                                new UnwrittenSignature(keys, Keys.SIGNATORIES, example)));
        return Optional.of(meant);
    }

    /** Returns the key of an item that is the head of its signature. */
    private static Stream<Node.Scalar> heads(Node item) {
        if (!(item instanceof Node.Table table) || table.get(Keys.SIGNED_AS).isPresent()) {
            return Stream.empty();
        }
        List<Node.Scalar> heads = table.entries().stream()
                .map(Node.Entry::key)
                .filter(key -> USUAL.contains(KeyWords.normal(key.text())))
                .toList();
        return heads.size() == 1 ? heads.stream() : Stream.empty();
    }

    private static Node signatory(Node item) {
        if (item instanceof Node.Scalar text) {
            return new Node.Table(
                    List.of(
                            InnerKeys.entry(Keys.SIGNED_AS, new Node.Scalar(USUAL_HEAD, text.span()), text.span()),
                            named(text)),
                    text.span());
        }
        Optional<Node.Scalar> head = heads(item).findFirst();
        if (head.isEmpty() || !(item instanceof Node.Table table)) {
            return item;
        }
        Span place = head.get().span();
        Node value = table.get(head.get().text()).orElseThrow();
        List<Node.Entry> entries = new ArrayList<>();
        entries.add(
                InnerKeys.entry(Keys.SIGNED_AS, new Node.Scalar(role(head.get().text()), place), place));
        if (value instanceof Node.Table inner) {
            entries.addAll(inner.entries());
        } else if (value instanceof Node.Scalar text) {
            entries.add(named(text));
        }
        table.entries().stream()
                .filter(entry -> !entry.key().equals(head.get()))
                .forEach(entries::add);
        return new Node.Table(entries, table.span());
    }

    private static Node.Entry named(Node.Scalar text) {
        boolean position = isPosition(text.text());
        return InnerKeys.entry(position ? Keys.APPROVER_POSITION : Keys.NAME, text, text.span());
    }

    private static boolean isPosition(String text) {
        List<Word> words = Word.split(text);
        return !words.isEmpty() && Title.isHolder(words.get(0));
    }

    private static String signature(Node.Entry entry) {
        return OwnExamples.item("{" + Keys.SIGNED_AS + ": " + role(entry.key().text()) + ", ", parts(entry.value()));
    }

    /** Returns a key as it is printed: "dibuat_oleh" is "Dibuat oleh", and so is "dibuat". */
    private static String role(String key) {
        String words = KeyWords.normal(key).replace('_', ' ').strip();
        String whole = words.startsWith("di") && words.indexOf(' ') < 0 ? words + " oleh" : words;
        return Word.capitalised(whole);
    }

    private static String parts(Node value) {
        if (value instanceof Node.Table table
                && table.entries().stream().allMatch(part -> part.value() instanceof Node.Scalar)) {
            return OwnExamples.pairs(table.entries());
        }
        return Keys.APPROVER_POSITION + ": " + (value instanceof Node.Scalar ? OwnExamples.inLine(value) : "…");
    }
}
