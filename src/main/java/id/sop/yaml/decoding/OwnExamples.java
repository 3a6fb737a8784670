package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.Pasted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Examples made of what the author wrote, so that they can be copied as they are. */
public final class OwnExamples {
    @Message.Words("YM004.alasan")
    private record NoReason(String key, String example) implements Message {}

    private static final String ELLIPSIS = "…";

    /** In characters. */
    private static final int LONGEST = 200;

    /** In characters, of one item of several. */
    private static final int LONGEST_ITEM = 160;

    private static final int LONGEST_ROW = 40;

    /** Of answers in an example: the decision is the second step in most of them. */
    private static final int FIRST_TARGET = 3;

    private OwnExamples() {}

    /** Returns a value as it is written on one line; an ellipsis for what is empty, or too long for an example. */
    public static String inLine(Node node) {
        String line = "";
        if (node instanceof Node.Scalar scalar) {
            line = Quoting.inBrackets(scalar.text());
        } else if (node instanceof Node.Listing list) {
            line = list.items().stream().map(OwnExamples::inLine).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof Node.Table table) {
            line = inLine(table.entries());
        }
        return line.isEmpty() || line.length() > LONGEST ? ELLIPSIS : line;
    }

    /** Returns what is to be said of a value that is due to be one text; of a list of one item, with its text. */
    static Finding notText(Node node, Span place, String key, String example) {
        boolean single = node instanceof Node.Listing list
                && list.items().size() == 1
                && list.items().get(0) instanceof Node.Scalar;
        if (!single) {
            return Finding.at(place, new WrongShape.NotText(key, example));
        }
        String text = inLine(((Node.Listing) node).items().get(0));
        Finding finding = Finding.at(place, new WrongShape.NotText(key, text));
        Span list = node.span();
        boolean remarked = list.source().characterAt(list.start()) == '['
                && list.text().indexOf('\n') >= 0
                && list.text().indexOf('#') >= 0;
        return remarked || text.equals(ELLIPSIS) ? finding : finding.mendedBy(asText(list, text));
    }

    /** A list below its key may begin no further right than the key, where a text cannot stand. */
    private static Edit asText(Span list, String text) {
        Source source = list.source();
        int start = list.start();
        if (source.characterAt(start) != '-') {
            return new Edit(list, text, true);
        }
        int end = list.end();
        while (Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        int before = start;
        while (before > 0 && Character.isWhitespace(source.characterAt(before - 1))) {
            before--;
        }
        boolean alone = before > 0
                && source.characterAt(before - 1) == ':'
                && list.text().indexOf('#') < 0;
        return alone
                ? new Edit(source.span(before, end), " " + text, true)
                : new Edit(source.span(start, start + 1), " ", true);
    }

    /** Returns keys as a list on one line; an ellipsis for more than anybody writes into a row. */
    public static String row(List<String> keys) {
        return keys.size() <= LONGEST_ROW ? keys.toString() : "[…]";
    }

    /** Returns pairs as a mapping on one line. */
    public static String inLine(List<Node.Entry> entries) {
        return "{" + pairs(entries) + "}";
    }

    /** Returns pairs as they are written within a mapping on one line. */
    static String pairs(List<Node.Entry> entries) {
        return entries.stream()
                .map(entry -> key(entry.key().text()) + ": " + inLine(entry.value()))
                .collect(Collectors.joining(", "));
    }

    /** A key of the format needs no quotation marks for its underscore. */
    private static String key(String written) {
        boolean word = !written.isEmpty()
                && written.chars().allMatch(c -> c == '_' || (c >= 'a' && c <= 'z'))
                && written.charAt(0) != '_';
        return word ? written : Quoting.inBrackets(written);
    }

    /**
     * Returns what is to be said of keys that were meant as the items of another key's list, all in one; nothing when there
     * are none.
     *
     * @param item how one of them is to be written
     * @param message says it, of all keys and the list as it is to be
     */
    static Optional<Finding> asItems(
            List<Node.Entry> entries, Function<Node.Entry, String> item, BiFunction<String, String, Message> message) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        String keys = entries.stream().map(entry -> entry.key().text()).collect(Collectors.joining("`, `"));
        String example = entries.stream().map(item).collect(Collectors.joining(", ", "[", "]"));
        List<Span> places = entries.stream().map(entry -> entry.key().span()).toList();
        return Optional.of(Finding.at(places, message.apply(keys, example)));
    }

    /** Returns an item of such a list with an ellipsis for its end when it would be too long for an example. */
    static String item(String beginning, String rest) {
        String whole = beginning + rest + "}";
        return whole.length() <= LONGEST_ITEM ? whole : beginning + "…}";
    }

    /** Returns the answers of a decision, of which only the words were written, with a step for each. */
    public static String answers(Fields decision) {
        Optional<Node> written = decision.node(Keys.ANSWERS);
        List<Node> items = written.isPresent() && written.get() instanceof Node.Listing list ? list.items() : List.of();
        if (items.isEmpty() || !items.stream().allMatch(Node.Scalar.class::isInstance)) {
            return decision.example(Keys.ANSWERS);
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            pairs.add(inLine(items.get(i)) + ": " + (FIRST_TARGET + i));
        }
        return "{" + String.join(", ", pairs) + "}";
    }

    /** Returns an approver with what was written as the position. */
    public static String approval(Fields sop) {
        List<String> lines = sop.node(Keys.APPROVAL).filter(Node.Scalar.class::isInstance).stream()
                .flatMap(node -> node.span().text().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > 1) {
            Optional<String> number = lines.stream().filter(Pasted::isSigned).findFirst();
            String nip = number.map(line -> line.replaceAll("[^0-9 ]", "").strip())
                    .filter(digits -> !digits.isEmpty())
                    .orElse("…");
            String name = lines.stream()
                    .skip(1)
                    .filter(line -> !Pasted.isSigned(line))
                    .findFirst()
                    .map(Quoting::inBrackets)
                    .orElse("…");
            return "{jabatan: " + Quoting.inBrackets(lines.get(0)) + ", nama: " + name + ", nip: " + nip + "}";
        }
        String written = text(sop, Keys.APPROVAL);
        return written.isEmpty() || written.indexOf(',') >= 0
                ? sop.example(Keys.APPROVAL)
                : "{jabatan: " + written + ", nama: …, nip: …}";
    }

    private static String text(Fields fields, String key) {
        return fields.node(key)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text().strip())
                .orElse("");
    }

    /** Returns what is to be said of codes that are to be passed over without a reason; nothing when that is not the fault. */
    public static Optional<Finding> unreasoned(Fields fields) {
        Optional<Node> node = fields.node(Keys.SUPPRESSIONS);
        List<Node> items = node.map(found -> found instanceof Node.Listing list ? list.items() : List.of(found))
                .orElse(List.of());
        boolean codes = !items.isEmpty()
                && items.stream().allMatch(item -> item instanceof Node.Scalar scalar && isCodes(scalar.text()));
        if (!codes) {
            return Optional.empty();
        }
        String example = items.stream()
                .flatMap(item -> parts(((Node.Scalar) item).text()))
                .map(code -> code + ": alasannya")
                .collect(Collectors.joining(", ", "{", "}"));
        return Optional.of(Finding.at(node.get().span(), new NoReason(Keys.SUPPRESSIONS, example)));
    }

    private static boolean isCodes(String text) {
        return parts(text).allMatch(SopFormat::isCode);
    }

    private static Stream<String> parts(String text) {
        return Stream.of(text.split(",")).map(String::strip);
    }
}
