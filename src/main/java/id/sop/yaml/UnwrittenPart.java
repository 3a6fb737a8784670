package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.WordList;
import id.sop.model.Keys;
import id.sop.source.Quoting;
import id.sop.source.Span;
import id.sop.yaml.repair.KeyWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts of the identity block that offices often have and the format has no key for, each written as a key of its own.
 *
 * @param keys all of them
 * @param example the same parts as they are to be written
 */
@Message.Words("YM002.bagian")
record UnwrittenPart(String keys, String mapping, String example) implements Message {
    private static final Set<String> USUAL = WordList.words(UnwrittenPart.class, "bagian-lain.txt");

    /** In characters; what is longer is no example any more. */
    private static final int LONGEST = 160;

    /** Tells whether a key of a mapping names such a part. */
    static boolean isMeant(String key, MappingSpec mapping) {
        return mapping.equals(SopFormat.SOP) && USUAL.contains(KeyWords.normal(key));
    }

    /** Returns what is to be said of such keys of a mapping, all in one; nothing when there are none. */
    static Optional<Finding> finding(Node.Table table, MappingSpec mapping) {
        List<Node.Entry> parts = table.entries().stream()
                .filter(entry -> isMeant(entry.key().text(), mapping))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String keys = parts.stream().map(part -> part.key().text()).collect(Collectors.joining("`, `"));
        String example = parts.stream().map(UnwrittenPart::part).collect(Collectors.joining(", ", "[", "]"));
        List<Span> places = parts.stream().map(part -> part.key().span()).toList();
        return Optional.of(Finding.at(places, new UnwrittenPart(keys, mapping.name(), example)));
    }

    private static String part(Node.Entry entry) {
        String title = title(entry.key().text());
        String whole = part(title, content(entry.value()));
        return whole.length() <= LONGEST ? whole : part(title, "…");
    }

    private static String part(String title, String content) {
        return "{" + Keys.PART_TITLE + ": " + Quoting.inBrackets(title) + ", " + Keys.PART_CONTENT + ": " + content
                + "}";
    }

    /** Returns a key as it is printed: "maksud_dan_tujuan" is "Maksud dan tujuan". */
    private static String title(String key) {
        String words = key.replace('_', ' ').strip();
        int first = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toUpperCase(words.codePointAt(0))) + words.substring(first);
    }

    private static String content(Node value) {
        if (value instanceof Node.Listing listing && listing.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            return listing.items().stream()
                    .map(item -> Quoting.inBrackets(((Node.Scalar) item).text()))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Node.Scalar scalar ? Quoting.inBrackets(scalar.text()) : "…";
    }
}
