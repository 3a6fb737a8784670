package id.sop.yaml;

import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Answers of a decision that were written as its keys, beside {@code ya} and {@code tidak} or instead of them. */
final class AnswerKeys {
    @Message.Words("YM002.jawaban")
    private record UnknownAnswers(String answers, String example) implements Message {}

    private static final int MOST_DIGITS = 3;

    private AnswerKeys() {}

    /** Returns a decision with such answers where they belong; reports them once. */
    static Node.Table gathered(Node.Table decision, Decoding decoding) {
        if (!areMeant(decision.entries())) {
            return decision;
        }
        List<Node.Entry> unknown =
                decision.entries().stream().filter(AnswerKeys::isUnknown).toList();
        List<Node.Entry> usual =
                decision.entries().stream().filter(AnswerKeys::isUsual).toList();
        List<Node.Entry> answers = new ArrayList<>();
        usual.forEach(entry -> answers.add(new Node.Entry(capital(entry.key()), entry.value())));
        answers.addAll(unknown);
        answers.sort(Comparator.comparingInt(entry -> entry.key().span().start()));
        String example = answers.stream()
                .map(entry -> Quoting.inBrackets(entry.key().text()) + ": "
                        + Quoting.inBrackets(((Node.Scalar) entry.value()).text()))
                .collect(Collectors.joining(", ", "{pilihan: {", "}}"));
        String names = unknown.stream().map(entry -> entry.key().text()).collect(Collectors.joining("`, `"));
        decoding.report(unknown.get(0).key().span(), new UnknownAnswers(names, example));
        List<Node.Entry> entries = new ArrayList<>(decision.entries());
        entries.removeAll(unknown);
        entries.removeAll(usual);
        Node.Scalar key = new Node.Scalar(Keys.ANSWERS, unknown.get(0).key().span());
        entries.add(new Node.Entry(key, new Node.Table(answers, decision.span())));
        return new Node.Table(entries, decision.span());
    }

    /** Tells whether a decision has answers of its own without the key that they belong to. */
    static boolean areMeant(List<Node.Entry> decision) {
        long unknown = decision.stream().filter(AnswerKeys::isUnknown).count();
        long usual = decision.stream().filter(AnswerKeys::isUsual).count();
        // Beside one of both answers a single word that leads somewhere is the other one in other words.
        boolean led = decision.stream()
                .filter(AnswerKeys::isUnknown)
                .allMatch(entry -> number(entry.value()) > 0
                        && Character.isUpperCase(entry.key().text().codePointAt(0)));
        boolean otherwise = usual == 0 ? unknown > 1 : unknown > 0 && (usual > 1 || led);
        return otherwise
                && decision.stream().noneMatch(entry -> entry.key().text().equals(Keys.ANSWERS));
    }

    /** Returns answers of which each leads somewhere: one without a step, told here, to that between the steps of its neighbours. */
    static List<Node.Entry> led(List<Node.Entry> answers, Decoding decoding) {
        List<Node.Entry> led = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Node.Entry entry = answers.get(i);
            int before = i > 0 ? number(answers.get(i - 1).value()) : 0;
            int after = i + 1 < answers.size() ? number(answers.get(i + 1).value()) : 0;
            if (entry.value() instanceof Node.Blank && before > 0 && after > before + 1) {
                String between = String.valueOf(before + 1);
                String name = entry.key().text();
                decoding.report(entry.key().span(), new MissingValue.NoValue(name, Keys.ANSWERS, between));
                led.add(new Node.Entry(
                        entry.key(), new Node.Scalar(between, entry.key().span())));
            } else {
                led.add(entry);
            }
        }
        return led;
    }

    /** Returns the target of an answer that names none; as one of a placeholder, it leads nowhere yet. */
    static Target unknown(Node.Scalar answer) {
        return new Target.Reference(new Text(answer.text(), true, Origin.of(answer.span())));
    }

    private static int number(Node value) {
        return value instanceof Node.Scalar scalar ? number(scalar.text().strip()) : 0;
    }

    /** Returns the number that a text is, as that of a step; 0 for what is none. */
    static int number(String text) {
        boolean number =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(text) : 0;
    }

    private static boolean isUnknown(Node.Entry entry) {
        return entry.value() instanceof Node.Scalar
                && UnknownKey.isForeign(entry.key().text(), SopFormat.DECISION);
    }

    private static boolean isUsual(Node.Entry entry) {
        String key = entry.key().text();
        return entry.value() instanceof Node.Scalar && (key.equals(Keys.YES) || key.equals(Keys.NO));
    }

    private static Node.Scalar capital(Node.Scalar key) {
        return new Node.Scalar(key.text().equals(Keys.YES) ? "Ya" : "Tidak", key.span());
    }
}
