package id.sop.yaml.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.FlowWords;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Quoting;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.InnerKeys;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.decoding.WrittenAnswers;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decisions that were written as a text: {@code kembali}, {@code Periksa berkas}, {@code Apakah lengkap?}. */
public final class WrittenDecisions {
    private static final String WHETHER = "Memeriksa apakah ";
    private static final String ASKING = "apakah ";
    private static final String ENDING = "? ";

    @Message.Words("YM004.keputusan")
    private record NotMapping(String key, String example, String written) implements Message {}

    /** A question, and no activity that asks it. */
    @Message.Words("YM004.tanya-kegiatan")
    private record QuestionAlone(String key, String activity, String example, String written) implements Message {}

    private final FlowWords words;

    /** The keys of those who perform each step. */
    private final List<Set<String>> performers;

    /**
     * Makes what is to be said of those in one list of steps.
     *
     * @param items all of the list
     */
    public WrittenDecisions(List<Node> items) {
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

    /**
     * Returns a step whose only words are the question of its decision with the activity that asks it; reports that.
     *
     * @param number of the step, from 1
     */
    public static Node.Table asked(Node.Table step, int number, Decoding decoding) {
        if (step.get(Keys.ACTIVITY).isPresent()
                || !(step.get(Keys.DECISION).orElse(null) instanceof Node.Scalar written)
                || !written.text().strip().endsWith("?")) {
            return step;
        }
        String question = written.text().strip();
        int end = question.length();
        while (end > 0 && ENDING.indexOf(question.charAt(end - 1)) >= 0) {
            end--;
        }
        String plain = question.substring(0, end);
        String whether = plain.toLowerCase(Locale.ROOT).startsWith(ASKING) ? plain.substring(ASKING.length()) : plain;
        int first = Math.min(1, whether.length());
        String activity = WHETHER + whether.substring(0, first).toLowerCase(Locale.ROOT) + whether.substring(first);
        String above = number > 1 ? String.valueOf(number - 1) : Keys.END;
        Node.Table decision = new Node.Table(
                List.of(new Node.Entry(
                        new Node.Scalar(Keys.NO, written.span()), new Node.Scalar(above, written.span()))),
                written.span());
        decoding.report(
                written.span(), new QuestionAlone(Keys.DECISION, activity, OwnExamples.inLine(decision), question));
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : step.entries()) {
            boolean asking = entry.key().text().equals(Keys.DECISION);
            if (asking) {
                entries.add(InnerKeys.entry(Keys.ACTIVITY, new Node.Scalar(activity, written.span()), written.span()));
            }
            entries.add(asking ? new Node.Entry(entry.key(), decision) : entry);
        }
        return new Node.Table(entries, step.span());
    }

    /**
     * Returns the mapping that one means to the letter, so that its answers are read; empty where that is a guess.
     *
     * @param number of the step, from 1
     */
    public Optional<Node.Table> meant(Node.Scalar written, int number) {
        return WrittenAnswers.of(written.text().strip(), number, performers.size())
                .filter(WrittenAnswers::stated)
                .map(answers -> answers.mapping(written.span()));
    }

    /**
     * Returns what is to be said of one, with the mapping that was most likely meant.
     *
     * @param number of the step, from 1
     */
    public Finding finding(Node.Scalar written, int number) {
        String text = written.text().strip();
        Optional<WrittenAnswers> answers = WrittenAnswers.of(text, number, performers.size());
        if (answers.isPresent()) {
            return answers.get().finding(written);
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
