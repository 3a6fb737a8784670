package id.sop.yaml;

import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Answers of a decision that were written as its keys, beside {@code ya} and {@code tidak} or instead of them. */
final class AnswerKeys {
    @Message.Words("YM002.jawaban")
    private record UnknownAnswers(String answers, String example) implements Message {}

    private AnswerKeys() {}

    /** Returns a decision with such answers where they belong; reports them once. */
    static Node.Table gathered(Node.Table decision, Decoding decoding) {
        List<Node.Entry> unknown =
                decision.entries().stream().filter(AnswerKeys::isUnknown).toList();
        List<Node.Entry> usual =
                decision.entries().stream().filter(AnswerKeys::isUsual).toList();
        boolean otherwise = usual.isEmpty() ? unknown.size() > 1 : usual.size() > 1 && !unknown.isEmpty();
        if (!otherwise || decision.get(Keys.ANSWERS).isPresent()) {
            return decision;
        }
        List<Node.Entry> answers = new ArrayList<>();
        usual.forEach(entry -> answers.add(new Node.Entry(capital(entry.key()), entry.value())));
        answers.addAll(unknown);
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
