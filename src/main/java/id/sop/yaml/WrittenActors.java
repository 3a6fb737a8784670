package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.language.Word;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of an SOP, also where they were written as a list or as one text. */
final class WrittenActors {
    /** In characters; a longer text is no row of names, and no example for anybody. */
    private static final int LONGEST = 300;

    private WrittenActors() {}

    /** Returns the columns; says what was meant when they are no mapping. */
    static Optional<Node.Table> table(Fields sop, Decoding decoding) {
        Optional<Node> node = sop.node(Keys.ACTORS);
        if (node.isPresent() && node.get() instanceof Node.Listing list) {
            Optional<Node.Table> pairs = pairs(list, decoding);
            if (pairs.isPresent()) {
                return pairs;
            }
        }
        String example = node.map(WrittenActors::example).orElse("");
        return sop.table(Keys.ACTORS, example.isEmpty() ? sop.example(Keys.ACTORS) : example);
    }

    /** {@code - loket: Petugas Loket}: pairs as they should be, each with a dash before it. */
    private static Optional<Node.Table> pairs(Node.Listing list, Decoding decoding) {
        List<Node.Entry> entries = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        List<Span> keys = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Table table) || table.entries().size() != 1) {
                return Optional.empty();
            }
            Node.Entry entry = table.entries().get(0);
            Span key = entry.key().span();
            Source source = key.source();
            int line = source.offset(key.from().line(), 1);
            int dash = source.text(line, key.start()).indexOf('-');
            if (dash < 0 || !source.text(line + dash + 1, key.start()).isBlank()) {
                return Optional.empty();
            }
            entries.add(entry);
            keys.add(key);
            edits.add(new Edit(source.span(line + dash, line + dash + 1), " ", true));
        }
        Finding finding = Finding.at(
                keys, new Misplaced.DashBeforeColumn(entries.get(0).key().text()));
        decoding.report(finding.mendedBy(edits));
        return Optional.of(new Node.Table(entries, list.span()));
    }

    private static String example(Node node) {
        List<String> names = new ArrayList<>();
        if (node instanceof Node.Listing list) {
            for (Node item : list.items()) {
                if (!(item instanceof Node.Scalar name)) {
                    return "";
                }
                names.add(name.text().strip());
            }
        } else if (node instanceof Node.Scalar text && text.text().length() <= LONGEST) {
            boolean lines = text.span().from().line() < text.span().to().line();
            String written = lines ? text.span().text() : text.text();
            Arrays.stream(written.split("[,;\\n\\r]"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        List<String> keys = names.stream().map(WrittenActors::key).toList();
        boolean usable = keys.stream().noneMatch(String::isEmpty)
                && keys.stream().distinct().count() == keys.size()
                && String.join("", names).length() <= LONGEST;
        return usable && !keys.isEmpty()
                ? names.stream().map(WrittenActors::pair).collect(Collectors.joining(", ", "{", "}"))
                : "";
    }

    /** Returns the key that a column was given, as in {@code loket:Petugas Loket}; else one made of its name. */
    private static String key(String written) {
        int colon = written.indexOf(':');
        return KeyWords.normal(colon < 0 ? written : written.substring(0, colon));
    }

    private static String pair(String written) {
        String name = written.substring(written.indexOf(':') + 1).strip();
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        return key(written) + ": " + Quoting.inBrackets(small ? Word.capitalised(name) : name);
    }
}
