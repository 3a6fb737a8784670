package id.sop.yaml.decoding;

import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.source.Origin;
import id.sop.source.Quoting;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers of a decision that were written as its keys, beside {@code ya} and {@code tidak} or instead of them. */
public final class AnswerKeys {
    @Message.Words("YM002.jawaban")
    private record UnknownAnswers(String answers, String example) implements Message {}

    /** Answers that have the words yes and no for the steps to which they lead. */
    @Message.Words("YM002.jawaban-tanpa-langkah")
    private record WordsForSteps(String answers, String example) implements Message {}

    private static final Set<String> ANSWERS = Set.of(Keys.YES, Keys.NO, Keys.ANSWERS);
    private static final Set<String> DENIALS = Set.of("tidak", "belum", "kurang", "tdk", "ditolak", "gagal");
    private static final Set<String> YES = Set.of("ya", "true", "yes", "benar");
    private static final Set<String> WORDS = Set.of("ya", "true", "yes", "benar", "tidak", "false", "no", "salah");

    private static final int MOST_DIGITS = 3;
    private static final int MOST_STEPS = 999;

    private AnswerKeys() {}

    /** Returns a decision with such answers where they belong; reports them once. */
    public static Node.Table gathered(Node.Table decision, Decoding decoding) {
        if (!areMeant(decision.entries())) {
            return decision;
        }
        List<Node.Entry> unknown =
                decision.entries().stream().filter(AnswerKeys::isUnknown).toList();
        Optional<Node.Table> labelled = labelled(decision, unknown, decoding);
        if (labelled.isPresent()) {
            return labelled.get();
        }
        if (isSingle(decision.entries())) {
            return completed(decision, unknown.get(0), decoding);
        }
        List<Node.Entry> usual =
                decision.entries().stream().filter(AnswerKeys::isUsual).toList();
        List<Node.Entry> answers = decision.entries().stream()
                .filter(entry -> usual.contains(entry) || unknown.contains(entry))
                .map(entry -> usual.contains(entry) ? new Node.Entry(capital(entry.key()), entry.value()) : entry)
                .map(entry -> told(entry, MOST_STEPS))
                .toList();
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

    /**
     * Returns a decision whose answers have yes and no where their steps are due: {@code {lengkap: ya, tidak lengkap: tidak}}; where they
     * lead, it does not say.
     */
    private static Optional<Node.Table> labelled(Node.Table decision, List<Node.Entry> unknown, Decoding decoding) {
        boolean words = unknown.size() == decision.entries().size()
                && unknown.stream().allMatch(entry -> WORDS.contains(text(entry)));
        if (!words) {
            return Optional.empty();
        }
        String names = unknown.stream().map(entry -> entry.key().text()).collect(Collectors.joining("`, `"));
        String example = unknown.stream()
                .map(entry -> Quoting.inBrackets(entry.key().text()) + ": " + (isYes(entry) ? Keys.NEXT : "…"))
                .collect(Collectors.joining(", ", "{pilihan: {", "}}"));
        decoding.report(unknown.get(0).key().span(), new WordsForSteps(names, example));
        List<Node.Entry> answers = unknown.stream()
                .map(entry -> new Node.Entry(
                        entry.key(),
                        new Node.Scalar(
                                isYes(entry) ? Keys.NEXT : Keys.END,
                                entry.value().span())))
                .toList();
        Node.Scalar key = new Node.Scalar(Keys.ANSWERS, unknown.get(0).key().span());
        return Optional.of(new Node.Table(
                List.of(new Node.Entry(key, new Node.Table(answers, decision.span()))), decision.span()));
    }

    /** Tells whether a decision has one answer only, under a name of its own. */
    private static boolean isSingle(List<Node.Entry> decision) {
        List<Node.Entry> unknown =
                decision.stream().filter(AnswerKeys::isUnknown).toList();
        return unknown.size() == 1
                && isLed(unknown.get(0))
                && decision.stream()
                        .noneMatch(entry -> ANSWERS.contains(entry.key().text()));
    }

    /** Returns an answer with the step that its words name and nothing besides: {@code ke langkah 3}. */
    static Node.Entry told(Node.Entry answer, int steps) {
        return answer.value() instanceof Node.Scalar text
                ? WrittenAnswers.told(text.text(), steps)
                        .map(step -> new Node.Entry(answer.key(), new Node.Scalar(step, text.span())))
                        .orElse(answer)
                : answer;
    }

    private static boolean isLed(Node.Entry entry) {
        String target = text(entry);
        return number(target) > 0 || target.equals(Keys.NEXT) || target.equals(Keys.END);
    }

    /** Returns a decision with its only answer, and another one that is still to be written. */
    private static Node.Table completed(Node.Table decision, Node.Entry answer, Decoding decoding) {
        String name = answer.key().text();
        boolean denied = DENIALS.contains(name.strip().toLowerCase(Locale.ROOT).split("\\s", -1)[0]);
        String pair = OwnExamples.pairs(List.of(answer)) + (denied ? ", Ya: " + Keys.NEXT : ", Tidak: …");
        decoding.report(answer.key().span(), new WordsForSteps(name, "{pilihan: {" + pair + "}}"));
        String other = denied || text(answer).equals(Keys.END) ? Keys.NEXT : Keys.END;
        Node.Scalar target = new Node.Scalar(other, answer.key().span());
        List<Node.Entry> entries = new ArrayList<>(decision.entries());
        entries.remove(answer);
        entries.add(InnerKeys.entry(
                Keys.YES, denied ? target : answer.value(), answer.key().span()));
        entries.add(InnerKeys.entry(
                Keys.NO, denied ? answer.value() : target, answer.key().span()));
        return new Node.Table(entries, decision.span());
    }

    private static String text(Node.Entry entry) {
        return ((Node.Scalar) entry.value()).text().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isYes(Node.Entry entry) {
        return YES.contains(text(entry));
    }

    /** Tells whether a decision has answers of its own without the key that they belong to. */
    static boolean areMeant(List<Node.Entry> decision) {
        long unknown = decision.stream().filter(AnswerKeys::isUnknown).count();
        long usual = decision.stream().filter(AnswerKeys::isUsual).count();
        boolean led = decision.stream().filter(AnswerKeys::isUnknown).allMatch(AnswerKeys::isLed);
        boolean otherwise = usual == 0 ? unknown > 1 || isSingle(decision) : unknown > 0 && (usual > 1 || led);
        return otherwise
                && decision.stream().noneMatch(entry -> entry.key().text().equals(Keys.ANSWERS));
    }

    /** Returns answers of which each leads somewhere: one without a step, told here, to that between the steps of its neighbours. */
    public static List<Node.Entry> led(List<Node.Entry> answers, Decoding decoding) {
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
    public static Target unknown(Node.Scalar answer) {
        return new Target.Reference(new Text(answer.text(), true, Origin.of(answer.span())));
    }

    private static int number(Node value) {
        return value instanceof Node.Scalar scalar ? number(scalar.text().strip()) : 0;
    }

    /** Returns the number that a text is, as that of a step; 0 for what is none. */
    public static int number(String text) {
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
