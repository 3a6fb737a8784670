package id.sop.yaml;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers of a decision that were written as one text: {@code Ringan ke 3, Sedang ke 4, Berat ke 5}.
 *
 * @param ways for each answer the step to which it leads, in the order written
 * @param stated whether the text says where they lead; else the steps below are proposed
 */
record WrittenAnswers(Map<String, String> ways, boolean stated) {
    @Message.Words("YM004.jawaban-teks")
    private record AnswersAsText(String key, String example, String written) implements Message {}

    /** In words; what is longer tells what is done. */
    private static final int LONGEST_ANSWER = 3;

    private static final int LEAST_UNSTATED = 3;

    private static final Set<String> CONDITIONS = Set.of("jika", "bila", "kalau", "apabila", "dan", "atau");
    private static final Set<String> TOWARDS = Set.of(
            "ke", "langkah", "menuju", "kembali", "lanjut", "nomor", "no", "no.", "maka", "=", "->", "-->", "=>", "→",
            "-", ":");

    /**
     * Returns the answers that a text names, at least two.
     *
     * @param number of the step, from 1
     * @param steps how many there are
     */
    static Optional<WrittenAnswers> of(String text, int number, int steps) {
        Map<String, String> ways = new LinkedHashMap<>();
        List<String> bare = new ArrayList<>();
        String[] pieces = text.split("[,;]", -1);
        for (String piece : pieces) {
            List<String> words = new ArrayList<>(List.of(piece.strip().split("\\s+", -1)));
            while (!words.isEmpty() && CONDITIONS.contains(lower(words.get(0)))) {
                words.remove(0);
            }
            Optional<String> target = words.isEmpty() ? Optional.empty() : target(words.get(words.size() - 1), steps);
            target.ifPresent(found -> words.remove(words.size() - 1));
            while (target.isPresent() && !words.isEmpty() && TOWARDS.contains(lower(words.get(words.size() - 1)))) {
                words.remove(words.size() - 1);
            }
            String label = String.join(" ", words);
            if (label.isEmpty() || words.size() > LONGEST_ANSWER || !Character.isLetter(label.charAt(0))) {
                return Optional.empty();
            }
            bare.add(label);
            target.ifPresent(found -> ways.put(label, found));
        }
        if (ways.size() == pieces.length && pieces.length > 1) {
            return Optional.of(new WrittenAnswers(ways, true));
        }
        boolean unstated =
                ways.isEmpty() && Set.copyOf(bare).size() == pieces.length && pieces.length >= LEAST_UNSTATED;
        for (int i = 0; unstated && i < bare.size(); i++) {
            int below = number + 1 + i;
            ways.put(bare.get(i), below <= steps ? String.valueOf(below) : Keys.END);
        }
        return unstated ? Optional.of(new WrittenAnswers(ways, false)) : Optional.empty();
    }

    private static Optional<String> target(String word, int steps) {
        int number = AnswerKeys.number(word);
        boolean known = number >= 1 && number <= steps;
        return known || lower(word).equals(Keys.END) ? Optional.of(lower(word)) : Optional.empty();
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns what is to be said of them; what the text does not say is not written. */
    Finding finding(Node.Scalar written) {
        String text = written.text().strip();
        String example = OwnExamples.inLine(mapping(written.span()));
        Finding finding = Finding.at(written.span(), new AnswersAsText(Keys.DECISION, example, text));
        return stated && written.span().text().equals(text)
                ? finding.mendedBy(new Edit(written.span(), example, false))
                : finding;
    }

    /**
     * Returns them as the mapping that was meant.
     *
     * @param place of the text
     */
    Node.Table mapping(Span place) {
        boolean yesOrNo = ways.keySet().stream()
                .map(WrittenAnswers::lower)
                .collect(Collectors.toSet())
                .equals(Set.of(Keys.YES, Keys.NO));
        List<Node.Entry> answers = ways.entrySet().stream()
                .map(way -> entry(
                        yesOrNo ? lower(way.getKey()) : way.getKey(), new Node.Scalar(way.getValue(), place), place))
                .toList();
        Node.Table pairs = new Node.Table(answers, place);
        return yesOrNo ? pairs : new Node.Table(List.of(entry(Keys.ANSWERS, pairs, place)), place);
    }

    private static Node.Entry entry(String key, Node value, Span place) {
        return new Node.Entry(new Node.Scalar(key, place), value);
    }
}
