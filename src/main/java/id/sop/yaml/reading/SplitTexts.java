package id.sop.yaml.reading;

import id.sop.diagnostic.Finding;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.PerformersFormat;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.ValueSpec;
import id.sop.yaml.node.Misplaced;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.Slipped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts together again what a comma within braces has split: of {@code {nama: Suroto, SH, pangkat: Pembina}} the parser takes
 * {@code SH} for a key without a value.
 */
final class SplitTexts {
    /** Keys whose several values are rather a list than one text. */
    private static final Set<String> OF_LISTS = Stream.of(
                    SopFormat.SOP, SopFormat.OTHER_PART, SopFormat.STEP, PerformersFormat.TOGETHER)
            .flatMap(mapping -> mapping.keys().stream())
            .filter(key -> key.value() instanceof ValueSpec.Either)
            .map(MappingSpec.Key::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final int MOST_DIGITS = 3;
    private static final String COLONS = "：﹕∶;=";

    private static final Set<String> KEYS = Stream.of(
                    SopFormat.STEP,
                    SopFormat.DECISION,
                    SopFormat.APPROVAL,
                    SopFormat.SIGNATORY,
                    SopFormat.OTHER_PART,
                    PerformersFormat.TOGETHER)
            .flatMap(mapping -> mapping.names().stream())
            .collect(Collectors.toUnmodifiableSet());

    private SplitTexts() {}

    /** Returns the entries of a mapping in braces as they were meant; adds what is to be said of those that were split. */
    static List<Node.Entry> joined(List<Node.Entry> written, List<Finding> faults) {
        List<Node.Entry> joined = new ArrayList<>();
        List<Node.Entry> entries = labels(written, faults).stream()
                .map(entry -> separated(entry, faults))
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            Node.Entry entry = entries.get(i);
            int last = i;
            while (last + 1 < entries.size() && continues(entry, entries.get(last + 1))) {
                last++;
            }
            joined.add(last == i ? entry : joined(entry, entries.get(last).key().span(), faults));
            i = last;
        }
        return joined;
    }

    /** Returns {@code Berat (polisi, bupati): 5} as one key with its value: a comma between round brackets ends no key. */
    private static List<Node.Entry> labels(List<Node.Entry> written, List<Finding> faults) {
        List<Node.Entry> labels = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Node.Entry entry = written.get(i);
            int last = i;
            int open = isBare(entry) ? unclosed(entry.key().text()) : 0;
            while (open > 0 && last + 1 < written.size() && (last == i || isBare(written.get(last)))) {
                last++;
                open += unclosed(written.get(last).key().text());
            }
            Node.Entry end = written.get(last);
            if (last == i || open != 0 || isBare(end)) {
                labels.add(entry);
                continue;
            }
            Span key = entry.key().span();
            Span whole = key.source().span(key.start(), end.key().span().end());
            String text = whole.text();
            faults.add(Finding.at(whole, new Misplaced.CommaInBraces(text))
                    .mendedBy(new Edit(whole, Quoting.quoted(text), true)));
            labels.add(new Node.Entry(new Node.Scalar(text, whole), end.value()));
            i = last;
        }
        return labels;
    }

    /** Returns how many more round brackets a text opens than it closes. */
    private static int unclosed(String text) {
        return (int) (text.chars().filter(c -> c == '(').count()
                - text.chars().filter(c -> c == ')').count());
    }

    private static boolean isBare(Node.Entry entry) {
        Span key = entry.key().span();
        return entry.value() instanceof Node.Blank && !hasColon(key.source(), key.end());
    }

    /** Returns {@code tidak:1} and {@code tidak 1} as a key with its value. */
    private static Node.Entry separated(Node.Entry entry, List<Finding> faults) {
        String text = entry.key().text();
        int end = 0;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        Span key = entry.key().span();
        boolean bare = entry.value() instanceof Node.Blank && key.text().equals(text);
        if (!bare || end == 0 || end + 1 >= text.length() || text.startsWith("://", end)) {
            return entry;
        }
        String word = text.substring(0, end);
        char sign = text.charAt(end);
        int next = end;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean other = next + 1 < text.length() && COLONS.indexOf(text.charAt(next)) >= 0 && KEYS.contains(word);
        boolean forgotten = !other && sign == ' ' && !hasColon(key.source(), key.end()) && KEYS.contains(word);
        if (sign != ':' && !forgotten && !other) {
            return entry;
        }
        int letters = text.codePointCount(0, end);
        Span place = key.source().span(key.start(), key.start() + letters);
        int valueStart = place.end() + (other ? next - end + 1 : 1);
        Span gap = key.source().span(place.end(), valueStart);
        Slipped message = other
                ? Slipped.OtherColon.of(word, text.charAt(next))
                : forgotten ? new Slipped.ForgottenColon(word) : new Slipped.NoSpace(word);
        faults.add(Finding.at(place, message).mendedBy(new Edit(gap, ": ", true)));
        Span value = key.source().span(valueStart, key.end());
        return new Node.Entry(
                new Node.Scalar(word, place),
                new Node.Scalar(text.substring(other ? next + 1 : end + 1).strip(), value));
    }

    /**
     * Returns the list, or the one text, that a mapping in braces was meant to be: none of its keys has a colon, and none is the code of a
     * finding; nothing when it was meant as a mapping.
     */
    static Optional<Node> list(List<Node.Entry> entries, Span whole, List<Finding> faults) {
        boolean bare = entries.stream()
                .allMatch(entry -> entry.value() instanceof Node.Blank
                        && !hasColon(whole.source(), entry.key().span().end())
                        && !entry.key().text().contains(":")
                        && !SopFormat.CODE.matcher(entry.key().text()).lookingAt());
        if (!bare || entries.isEmpty() || !whole.text().endsWith("}")) {
            return Optional.empty();
        }
        String inner = whole.text().substring(1, whole.text().length() - 1).strip();
        if (entries.size() == 1) {
            faults.add(Finding.at(whole, new Misplaced.BracesAroundText(inner))
                    .mendedBy(new Edit(whole, Quoting.inBrackets(inner), true)));
            return Optional.of(new Node.Scalar(entries.get(0).key().text(), whole));
        }
        Edit edit = new Edit(whole, "[" + inner + "]", true);
        faults.add(Finding.at(whole, new Misplaced.BracesAroundList(inner)).mendedBy(edit));
        List<Node> items = entries.stream().map(entry -> (Node) entry.key()).toList();
        return Optional.of(new Node.Listing(items, whole));
    }

    private static boolean continues(Node.Entry entry, Node.Entry next) {
        Span key = next.key().span();
        Source source = key.source();
        int first = source.characterAt(entry.value().span().start());
        boolean plain = entry.value() instanceof Node.Scalar && first != '"' && first != '\'';
        return plain
                && isBare(next)
                && !isAnswerAlone(entry, next.key().text())
                && (OF_LISTS.contains(entry.key().text())
                        || !looksLikeKey(next.key().text(), entry.key().text()));
    }

    /** Tells whether a word follows the step to which an answer leads: another answer, whose step was forgotten. */
    private static boolean isAnswerAlone(Node.Entry entry, String next) {
        String written = ((Node.Scalar) entry.value()).text().strip();
        boolean target = written.length() <= MOST_DIGITS && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return target
                && !OF_LISTS.contains(entry.key().text())
                && !next.isEmpty()
                && Character.isUpperCase(next.codePointAt(0));
    }

    private static boolean hasColon(Source source, int from) {
        int at = from;
        while (source.characterAt(at) == ' ') {
            at++;
        }
        return source.characterAt(at) == ':';
    }

    /** A key whose value was forgotten: one of the format, or among keys that the author chose a word in small letters. */
    private static boolean looksLikeKey(String word, String before) {
        return KEYS.contains(word)
                || (!KEYS.contains(before)
                        && word.codePoints()
                                .allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '_'));
    }

    private static Node.Entry joined(Node.Entry entry, Span last, List<Finding> faults) {
        Source source = last.source();
        Span whole = source.span(entry.value().span().start(), last.end());
        String text = whole.text();
        String key = entry.key().text();
        if (!OF_LISTS.contains(key)) {
            Edit edit = new Edit(whole, Quoting.quoted(text), true);
            faults.add(Finding.at(whole, new Misplaced.CommaInBraces(text)).mendedBy(edit));
            return new Node.Entry(entry.key(), new Node.Scalar(text, whole));
        }
        String list = "[" + text + "]";
        boolean safe = key.equals(Keys.TOGETHER);
        faults.add(
                Finding.at(whole, new Misplaced.ListWithoutBrackets(key, list)).mendedBy(new Edit(whole, list, safe)));
        List<Node> items = Arrays.stream(text.split(","))
                .map(item -> (Node) new Node.Scalar(item.strip(), whole))
                .toList();
        return new Node.Entry(entry.key(), new Node.Listing(items, whole));
    }
}
