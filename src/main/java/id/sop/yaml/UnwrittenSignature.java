package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Keys;
import id.sop.yaml.repair.KeyWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who signs besides the approver, written as a key of its own, such as {@code dibuat_oleh}.
 *
 * @param keys all of them
 * @param example the same signatures as they are to be written
 */
@Message.Words("YM002.penandatangan")
record UnwrittenSignature(String keys, String mapping, String example) implements Message {
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
