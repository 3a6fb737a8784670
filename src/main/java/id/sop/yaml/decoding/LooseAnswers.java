package id.sop.yaml.decoding;

import id.sop.language.Word;
import id.sop.model.Keys;
import id.sop.yaml.format.MappingSpec;
import id.sop.yaml.format.SopFormat;
import id.sop.yaml.format.Synonyms;
import id.sop.yaml.node.Node;
import id.sop.yaml.repair.KeyWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Answers of a decision that were written as keys of its step: {@code ya: 3} and {@code tidak: 1}, or {@code jika lengkap: 3}.
 *
 * @param named the answers
 * @param moved these, and where the step leads if that was meant as yes
 * @param decision what they were meant to be; empty when there are none
 * @param certain whether each says that it is an answer
 */
record LooseAnswers(List<Node.Entry> named, List<Node.Entry> moved, List<Node.Entry> decision, boolean certain) {
    private static final LooseAnswers NONE = new LooseAnswers(List.of(), List.of(), List.of(), false);
    private static final Set<String> OF_DECISION =
            Set.of(Keys.YES, Keys.NO, Keys.YES_LABEL, Keys.NO_LABEL, Keys.QUESTION);
    private static final Set<String> CONDITIONS = Set.of("jika", "bila", "kalau", "apabila");
    private static final Set<String> DENIALS = Set.of("tidak", "belum", "kurang", "tdk");

    private static final Comparator<Node.Entry> IN_ORDER =
            Comparator.comparingInt(entry -> entry.key().span().start());

    /** Returns those of a step; none where a decision beside them cannot hold them. */
    static LooseAnswers of(Node.Table step, MappingSpec spec, int steps) {
        List<Node.Entry> named = new ArrayList<>();
        List<Node.Entry> usual = new ArrayList<>();
        List<Node.Entry> choices = new ArrayList<>();
        // "no" is the number of the step, unless the other answer is English too.
        boolean english =
                step.entries().stream().anyMatch(entry -> entry.key().text().equalsIgnoreCase("yes"));
        for (Node.Entry entry : step.entries()) {
            String key = entry.key().text();
            if (!InnerKeys.isForeign(key, spec) || (UnknownKey.isNumber(key, spec) && !english)) {
                continue;
            }
            Optional<String> meant = ofDecision(key);
            if (meant.isPresent()) {
                usual.add(
                        InnerKeys.entry(meant.get(), entry.value(), entry.key().span()));
                named.add(entry);
            } else if (UnknownKey.isForeign(key, spec)) {
                told(entry, steps).ifPresent(choices::add);
            }
        }
        boolean conditioned =
                choices.stream().anyMatch(entry -> isConditioned(entry.key().text()));
        boolean capitals = (choices.size() > 1 || (!choices.isEmpty() && !usual.isEmpty()))
                && choices.stream()
                        .map(entry -> entry.key().text())
                        .allMatch(key -> !key.isEmpty() && Character.isUpperCase(key.codePointAt(0)));
        if (!conditioned && !capitals) {
            choices.clear();
        }
        named.addAll(choices);
        named.sort(IN_ORDER);
        Optional<Node> written = step.get(Keys.DECISION).filter(node -> !(node instanceof Node.Blank));
        if (named.isEmpty() || written.filter(Node.Listing.class::isInstance).isPresent()) {
            return NONE;
        }
        List<Node.Entry> decision =
                new ArrayList<>(written.map(LooseAnswers::already).orElse(List.of()));
        List<Node.Entry> moved = new ArrayList<>(named);
        if (choices.isEmpty()) {
            usual.stream().filter(entry -> !has(decision, entry)).forEach(decision::add);
            yes(step, decision).ifPresent(entry -> {
                decision.add(
                        InnerKeys.entry(Keys.YES, entry.value(), entry.key().span()));
                moved.add(entry);
            });
        } else {
            decision.addAll(chosen(usual, choices));
        }
        boolean certain =
                choices.stream().allMatch(entry -> isConditioned(entry.key().text()));
        return new LooseAnswers(named, List.copyOf(moved), List.copyOf(decision), certain);
    }

    private static Optional<String> ofDecision(String key) {
        return KeyWords.otherwiseWritten(key, OF_DECISION)
                .or(() -> Synonyms.meant(key, SopFormat.DECISION).filter(OF_DECISION::contains))
                .or(() ->
                        isConditioned(key) ? KeyWords.otherwiseWritten(condition(key), OF_DECISION) : Optional.empty());
    }

    /** Returns what a decision that was written already says; a text is its question, or repeats that there is one. */
    private static List<Node.Entry> already(Node written) {
        if (written instanceof Node.Table table) {
            return table.entries();
        }
        boolean question =
                written instanceof Node.Scalar text && text.text().strip().endsWith("?");
        return question ? List.of(InnerKeys.entry(Keys.QUESTION, written, written.span())) : List.of();
    }

    private static boolean has(List<Node.Entry> entries, Node.Entry other) {
        return entries.stream()
                .anyMatch(entry -> entry.key().text().equals(other.key().text()));
    }

    /** Returns where the step leads besides, when no answer says where yes does. */
    private static Optional<Node.Entry> yes(Node.Table step, List<Node.Entry> decision) {
        boolean answered =
                decision.stream().anyMatch(entry -> entry.key().text().equals(Keys.YES));
        return step.entries().stream()
                .filter(entry -> entry.key().text().equals(Keys.NEXT) && entry.value() instanceof Node.Scalar)
                .filter(entry -> !answered)
                .findFirst();
    }

    /** Returns answers of their own; a single one that denies is no with that label. */
    private static List<Node.Entry> chosen(List<Node.Entry> usual, List<Node.Entry> choices) {
        List<Node.Entry> pairs = new ArrayList<>();
        List<Node.Entry> others = new ArrayList<>();
        for (Node.Entry entry : usual) {
            boolean answer = Set.of(Keys.YES, Keys.NO).contains(entry.key().text());
            (answer ? pairs : others).add(answer ? called(entry) : entry);
        }
        choices.forEach(entry -> pairs.add(called(entry)));
        pairs.sort(IN_ORDER);
        if (pairs.size() == 1) {
            Node.Entry only = pairs.get(0);
            boolean denied = DENIALS.contains(KeyWords.normal(only.key().text()).split("_", -1)[0]);
            others.add(InnerKeys.entry(
                    denied ? Keys.NO : Keys.YES, only.value(), only.key().span()));
            others.add(InnerKeys.entry(
                    denied ? Keys.NO_LABEL : Keys.YES_LABEL,
                    only.key(),
                    only.key().span()));
            return others;
        }
        others.add(InnerKeys.entry(
                Keys.ANSWERS,
                new Node.Table(pairs, pairs.get(0).key().span()),
                pairs.get(0).key().span()));
        return others;
    }

    private static Node.Entry called(Node.Entry entry) {
        String key = entry.key().text();
        String label = isConditioned(key) ? condition(key) : key;
        return InnerKeys.entry(
                Word.capitalised(label.replace('_', ' ').strip()),
                entry.value(),
                entry.key().span());
    }

    private static boolean isConditioned(String key) {
        String normal = KeyWords.normal(key);
        int end = normal.indexOf('_');
        return end > 0 && CONDITIONS.contains(normal.substring(0, end));
    }

    private static String condition(String key) {
        String normal = KeyWords.normal(key);
        return normal.substring(normal.indexOf('_') + 1);
    }

    /** Returns an answer whose value is a step, or tells one: {@code jika tidak lengkap: kembali ke 1}. */
    private static Optional<Node.Entry> told(Node.Entry entry, int steps) {
        if (isTarget(entry.value(), steps)) {
            return Optional.of(entry);
        }
        Optional<String> step = entry.value() instanceof Node.Scalar text
                        && isConditioned(entry.key().text())
                ? WrittenAnswers.told(text.text(), steps)
                : Optional.empty();
        return step.map(target -> new Node.Entry(
                entry.key(), new Node.Scalar(target, entry.value().span())));
    }

    private static boolean isTarget(Node value, int steps) {
        if (!(value instanceof Node.Scalar scalar)) {
            return false;
        }
        String text = scalar.text().strip();
        int number = AnswerKeys.number(text);
        return text.equals(Keys.END) || text.equals(Keys.NEXT) || (number >= 1 && number <= steps);
    }
}
