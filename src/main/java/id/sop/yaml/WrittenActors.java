package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.Fields;
import id.sop.yaml.node.Misplaced;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The columns of an SOP, also where they were written as a list or as one text. */
final class WrittenActors {
    /** In characters; a longer text is no row of names, and no example for anybody. */
    private static final int LONGEST = 300;

    private static final int MOST_DIGITS = 2;
    private static final String BULLETS = "-–—•●▪·*";

    @Message.Words("YM004.kolom-bernomor")
    private record NumberAsKey(String number, String pair) implements Message {}

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
        Optional<Node.Table> numbered = node.flatMap(found -> numbered(found, keysOfSteps(sop), decoding));
        if (numbered.isPresent()) {
            return numbered;
        }
        String example = node.map(found -> example(found, keysOfSteps(sop))).orElse("");
        return sop.table(Keys.ACTORS, example.isEmpty() ? sop.example(Keys.ACTORS) : example);
    }

    /** {@code 1: Pemohon}: columns with numbers for their keys, which no step knows; the keys are those by which steps call them. */
    private static Optional<Node.Table> numbered(Node node, List<String> ofSteps, Decoding decoding) {
        if (!(node instanceof Node.Table table)
                || table.entries().stream()
                        .anyMatch(entry -> !isNumber(entry.key().text()))
                || table.entries().stream().anyMatch(entry -> !(entry.value() instanceof Node.Scalar))
                || ofSteps.stream().anyMatch(WrittenActors::isNumber)) {
            return Optional.empty();
        }
        List<String> names = table.entries().stream()
                .map(entry -> ((Node.Scalar) entry.value()).text().strip())
                .toList();
        List<String> keys = keys(names, ofSteps);
        if (keys.isEmpty() || keys.contains("") || keys.stream().distinct().count() < keys.size()) {
            return Optional.empty();
        }
        List<Node.Entry> entries = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Node.Entry entry = table.entries().get(i);
            edits.add(new Edit(entry.key().span(), keys.get(i), true));
            entries.add(new Node.Entry(new Node.Scalar(keys.get(i), entry.key().span()), entry.value()));
        }
        List<Span> places = entries.stream().map(entry -> entry.key().span()).toList();
        String written = table.entries().get(0).key().text();
        decoding.report(Finding.at(places, new NumberAsKey(written, pair(keys.get(0), names.get(0))))
                .mendedBy(edits));
        return Optional.of(new Node.Table(entries, table.span()));
    }

    private static boolean isNumber(String key) {
        return !key.isEmpty() && key.length() <= MOST_DIGITS && key.chars().allMatch(c -> c >= '0' && c <= '9');
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

    /** Returns the keys that the steps name as those who perform them, each once. */
    private static List<String> keysOfSteps(Fields sop) {
        List<String> keys = new ArrayList<>();
        if (sop.node(Keys.STEPS).orElse(null) instanceof Node.Listing steps) {
            for (Node step : steps.items()) {
                if (step instanceof Node.Table table) {
                    table.entries().stream()
                            .filter(entry -> entry.key().text().equals(Keys.ACTORS))
                            .forEach(entry -> collect(entry.value(), keys));
                }
            }
        }
        return keys.stream().distinct().toList();
    }

    private static void collect(Node node, List<String> keys) {
        if (node instanceof Node.Scalar scalar) {
            keys.add(scalar.text().strip());
        } else if (node instanceof Node.Listing list) {
            list.items().forEach(item -> collect(item, keys));
        } else if (node instanceof Node.Table table) {
            table.entries().forEach(entry -> collect(entry.value(), keys));
        }
    }

    /**
     * Returns a key for each column: that by which the steps call it, where only one key and one column have a word in common or are
     * left over, and else one made of its name.
     */
    private static List<String> keys(List<String> names, List<String> ofSteps) {
        List<String> found = new ArrayList<>();
        List<String> left = new ArrayList<>(ofSteps);
        for (String name : names) {
            String own = key(name);
            List<String> meant = ofSteps.stream()
                    .filter(key ->
                            names.stream().filter(other -> isCalled(other, key)).count() == 1 && isCalled(name, key))
                    .toList();
            String key = ofSteps.contains(own) ? own : meant.size() == 1 ? meant.get(0) : "";
            found.add(key);
            left.remove(key);
        }
        boolean oneLeft = left.size() == 1 && Collections.frequency(found, "") == 1 && isKey(left.get(0));
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean open = found.get(i).isEmpty();
            keys.add(!open ? found.get(i) : oneLeft ? left.get(0) : key(names.get(i)));
        }
        return keys;
    }

    private static boolean isKey(String text) {
        return !text.isEmpty() && text.equals(KeyWords.normal(text));
    }

    private static boolean isCalled(String name, String key) {
        return isKey(key) && ("_" + key(name) + "_").contains("_" + key + "_");
    }

    private static String example(Node node, List<String> ofSteps) {
        List<String> names = new ArrayList<>();
        if (node instanceof Node.Listing list) {
            for (Node item : list.items()) {
                if (!(item instanceof Node.Scalar name)) {
                    return "";
                }
                names.add(withoutMark(name.text()));
            }
        } else if (node instanceof Node.Scalar text && text.text().length() <= LONGEST) {
            boolean lines = text.span().from().line() < text.span().to().line();
            String written = lines ? text.span().text() : text.text();
            Arrays.stream(written.split("[,;\\n\\r]"))
                    .map(WrittenActors::withoutMark)
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
        }
        List<String> keys = keys(names, ofSteps);
        boolean usable = keys.stream().noneMatch(String::isEmpty)
                && keys.stream().distinct().count() == keys.size()
                && String.join("", names).length() <= LONGEST;
        return usable && !keys.isEmpty()
                ? IntStream.range(0, keys.size())
                        .mapToObj(i -> pair(keys.get(i), names.get(i)))
                        .collect(Collectors.joining(", ", "{", "}"))
                : "";
    }

    /** Returns a name without the number, the letter or the bullet that somebody put before it: {@code 1. Pemohon}. */
    private static String withoutMark(String written) {
        String text = written.strip();
        int end = 0;
        while (end < text.length() && end < MOST_DIGITS && Character.isDigit(text.charAt(end))) {
            end++;
        }
        end = end == 0 && text.length() > 1 && Character.isLetter(text.charAt(0)) ? 1 : end;
        boolean counted = end > 0 && end + 1 < text.length() && ".)".indexOf(text.charAt(end)) >= 0;
        if (counted && (text.charAt(end + 1) == ' ' || Character.isDigit(text.charAt(0)))) {
            return text.substring(end + 1).strip();
        }
        boolean bullet = text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
        return bullet ? text.substring(1).strip() : text;
    }

    /** Returns the key that a column was given, as in {@code loket:Petugas Loket}; else one made of its name. */
    private static String key(String written) {
        int colon = written.indexOf(':');
        return KeyWords.normal(colon < 0 ? written : written.substring(0, colon));
    }

    private static String pair(String key, String written) {
        String name = written.substring(written.indexOf(':') + 1).strip();
        boolean small = name.equals(name.toLowerCase(Locale.ROOT));
        return key + ": " + Quoting.inBrackets(small ? Word.capitalised(name) : name);
    }
}
