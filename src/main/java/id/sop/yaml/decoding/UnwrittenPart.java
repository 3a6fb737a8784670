package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Keys;
import id.sop.source.Quoting;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of the identity block that offices often have and the format has no key for, each written as a key of its own.
 *
 * @param keys all of them
 * @param example the same parts as they are to be written
 */
@Message.Words("YM002.bagian")
record UnwrittenPart(String keys, String mapping, String example) implements Message {
    private static final Set<String> USUAL = WordList.words(UnwrittenPart.class, "bagian-lain.txt");

    /** Tells whether a key of a mapping names such a part. */
    static boolean isMeant(Node.Entry entry, MappingSpec mapping) {
        return mapping.equals(SopFormat.SOP)
                && USUAL.contains(KeyWords.normal(entry.key().text()));
    }

    /** Returns what is to be said of such keys of a mapping, all in one; nothing when there are none. */
    static Optional<Finding> finding(Node.Table table, MappingSpec mapping) {
        List<Node.Entry> parts = table.entries().stream()
                .filter(entry -> isMeant(entry, mapping))
                .toList();
        return OwnExamples.asItems(
                parts, UnwrittenPart::part, (keys, example) -> new UnwrittenPart(keys, mapping.name(), example));
    }

    private static String part(Node.Entry entry) {
        String title = Quoting.inBrackets(title(entry.key().text()));
        return OwnExamples.item(
                "{" + Keys.PART_TITLE + ": " + title + ", " + Keys.PART_CONTENT + ": ", content(entry.value()));
    }

    /** Returns a key as it is printed: "maksud_dan_tujuan" is "Maksud dan tujuan". */
    private static String title(String key) {
        return Word.capitalised(key.replace('_', ' ').strip());
    }

    private static String content(Node value) {
        boolean texts = value instanceof Node.Listing listing
                && listing.items().stream().allMatch(Node.Scalar.class::isInstance);
        return texts || value instanceof Node.Scalar ? OwnExamples.inLine(value) : "…";
    }
}
