package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.FlowWords;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decisions that were written as a text: {@code kembali}, {@code Periksa berkas}, {@code Apakah lengkap?}. */
final class WrittenDecisions {
    @Message.Words("YM004.keputusan")
    private record NotMapping(String key, String example, String written) implements Message {}

    @Message.Words("YM004.jawaban-teks")
    private record AnswersInText(String key, String example, String written) implements Message {}

    /** Words between an answer and the number of its step. */
    private static final Set<String> BEFORE_NUMBER = Set.of("ke", "langkah", "menuju", "lanjut", "kembali", "nomor", "no");

    private static final Pattern BETWEEN = Pattern.compile("\\s*+(?:->|=>|→|[:=>])\\s*+|\\s++");

    private final FlowWords words;

    /** The keys of those who perform each step. */
    private final List<Set<String>> performers;

    /**
     * Makes what is to be said of those in one list of steps.
     *
     * @param items all of the list
     */
    WrittenDecisions(List<Node> items) {
        this.words = new FlowWords(items.stream()
                .map(item -> value(item, Keys.ACTIVITY).stream()
                        .flatMap(WrittenDecisions::texts)
                        .toList())
                .toList());
        this.performers = items.stream()
                .map(item -> value(item, Keys.ACTORS).stream()
                        .flatMap(WrittenDecisions::texts)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static Optional<Node> value(Node item, String key) {
        return item instanceof Node.Table table ? table.get(key) : Optional.empty();
    }

    private static Stream<String> texts(Node node) {
        if (node instanceof Node.Listing list) {
            return list.items().stream().flatMap(WrittenDecisions::texts);
        }
        return node instanceof Node.Scalar text ? Stream.of(text.text()) : Stream.empty();
    }

    /** Returns the decision that a text means whose answers have the numbers of their steps: "Ringan ke 3, Berat ke langkah 5". */
    static Optional<Node.Table> meant(Node.Scalar written) {
        List<Node.Entry> answers = new ArrayList<>();
        for (String piece : written.text().split("[,;]", -1)) {
            List<String> words = new ArrayList<>(List.of(BETWEEN.split(piece.strip(), -1)));
            words.removeIf(String::isEmpty);
            String target = words.isEmpty() ? "" : words.remove(words.size() - 1).toLowerCase(Locale.ROOT);
            while (!words.isEmpty() && BEFORE_NUMBER.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
                words.remove(words.size() - 1);
            }
            boolean known = !target.isEmpty() && target.chars().allMatch(c -> c >= '0' && c <= '9');
            if (words.isEmpty() || !(known || target.equals(Keys.END))) {
                return Optional.empty();
            }
            answers.add(entry(String.join(" ", words), new Node.Scalar(target, written.span()), written));
        }
        List<String> labels = answers.stream()
                .map(answer -> answer.key().text().toLowerCase(Locale.ROOT))
                .toList();
        if (answers.size() < 2 || Set.copyOf(labels).size() < labels.size()) {
            return Optional.empty();
        }
        boolean usual = Set.copyOf(labels).equals(Set.of(Keys.YES, Keys.NO));
        answers.replaceAll(answer ->
                usual ? entry(answer.key().text().toLowerCase(Locale.ROOT), answer.value(), written) : answer);
        Node.Table pairs = new Node.Table(answers, written.span());
        return Optional.of(
                usual ? pairs : new Node.Table(List.of(entry(Keys.ANSWERS, pairs, written)), written.span()));
    }

    private static Node.Entry entry(String key, Node value, Node.Scalar written) {
        return new Node.Entry(new Node.Scalar(key, written.span()), value);
    }

    /**
     * Returns what is to be said of one, with the mapping that was most likely meant.
     *
     * @param number of the step, from 1
     */
    Finding finding(Node.Scalar written, int number) {
        String text = written.text().strip();
        Optional<WrittenAnswers> answers = WrittenAnswers.of(text, number, performers.size());
        if (answers.isPresent()) {
            return answers.get().finding(written, text);
        }
        boolean question = text.endsWith("?");
        boolean actor = performers.stream().anyMatch(keys -> keys.contains(text));
        OptionalInt meant = question || actor ? OptionalInt.empty() : words.meant(text, number);
        int step = meant.orElse(number - 1);
        String target = step == FlowWords.END ? Keys.END : step > performers.size() ? Keys.NEXT : String.valueOf(step);
        boolean own = actor && performers.get(number - 1).contains(text);
        String by = own ? Keys.DECIDED_BY + ": " + text + ", " : "";
        String asked = question ? Keys.QUESTION + ": " + Quoting.quoted(text) + ", " : "";
        String example = "{" + by + asked + Keys.NO + ": " + target + "}";
        Finding finding = Finding.at(written.span(), new NotMapping(Keys.DECISION, example, text));
        // What names more than was understood would be lost.
        boolean lost = !question
                && meant.isEmpty()
                && text.chars().anyMatch(c -> Character.isDigit(c) || c == ',' || c == ';');
        return written.span().text().equals(text) && !actor && !lost
                ? finding.mendedBy(new Edit(written.span(), example, false))
                : finding;
    }
}
