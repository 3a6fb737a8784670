package id.sop.yaml.decoding;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.model.Keys;
import id.sop.source.Edit;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The answers of a decision that were written as one text: {@code Ringan ke 3, Sedang ke 4, Berat ke 5}, {@code Lengkap? Ya: lanjut,
 * Tidak: 1}, {@code jika lengkap ke langkah 3, jika tidak kembali ke langkah 1}.
 *
 * @param question what stands before them, with its question mark
 * @param ways for each answer the step to which it leads, in the order written
 * @param stated whether the text says where they lead; else steps are proposed
 */
public record WrittenAnswers(Optional<String> question, Map<String, String> ways, boolean stated) {
    @Message.Words("YM004.jawaban-teks")
    private record AnswersAsText(String key, String example, String written) implements Message {}

    /** In words; what is longer tells what is done. */
    private static final int LONGEST_ANSWER = 3;

    private static final int LEAST_UNSTATED = 3;

    private static final int LONGEST_TOLD = 5;

    /** In characters; what is longer is a text of its own. */
    private static final int LONGEST = 300;

    private static final Set<String> CONDITIONS = Set.of("jika", "bila", "kalau", "apabila", "dan", "atau");
    private static final Set<String> ARROWS = Set.of("=", "->", "-->", "=>", "→", "-", ":");
    private static final Set<String> TOWARDS =
            Set.of("ke", "langkah", "menuju", "kembali", "dikembalikan", "lanjut", "nomor", "no", "no.", "maka");
    private static final Set<String> ONWARD =
            Set.of("lanjut", "lanjutkan", "dilanjutkan", "diteruskan", "terus", "berikutnya", "selanjutnya");
    private static final Set<String> BACK =
            Set.of("kembali", "kembalikan", "dikembalikan", "ulang", "ulangi", "diulang");

    private static final Set<String> DENIALS = Set.of("tidak", "belum", "kurang", "tdk", "ditolak");

    private static final Pattern GLUED = Pattern.compile("(-{1,2}>|=>|→|[=:](?!\\d{2}))");
    private static final Pattern BETWEEN =
            Pattern.compile("[,;]|\\s(?=(?:jika|bila|kalau|apabila)\\s)", Pattern.CASE_INSENSITIVE);

    /**
     * Returns the answers that a text names: at least two, or one that says which it is.
     *
     * @param number of the step, from 1
     * @param steps how many there are
     */
    public static Optional<WrittenAnswers> of(String text, int number, int steps) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int mark = text.indexOf('?');
        Optional<String> question = mark > 0 && mark + 1 < text.length()
                ? Optional.of(text.substring(0, mark + 1).strip())
                : Optional.empty();
        String answers = question.isPresent() ? text.substring(mark + 1) : text;
        List<Piece> pieces = new ArrayList<>();
        for (String piece : BETWEEN.split(answers.strip(), -1)) {
            // A comma before "jika" parts once.
            if (piece.isBlank() && (question.isPresent() || !pieces.isEmpty())) {
                continue;
            }
            Piece found = Piece.of(GLUED.matcher(piece).replaceAll(" $1 "), number, steps);
            if (!found.isAnswer()) {
                return Optional.empty();
            }
            pieces.add(found);
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        return pieces.size() == 1 ? single(question, pieces.get(0), number) : several(question, pieces, number, steps);
    }

    private static Optional<WrittenAnswers> single(Optional<String> question, Piece piece, int number) {
        String label = lower(piece.label());
        boolean no = DENIALS.contains(label.split(" ", -1)[0]);
        if (piece.target().isEmpty() || !(piece.conditioned() || label.equals(Keys.YES) || label.equals(Keys.NO))) {
            return Optional.empty();
        }
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(no ? Keys.NO : Keys.YES, piece.target().get());
        if (!no) {
            ways.put(Keys.NO, above(number));
        }
        return Optional.of(new WrittenAnswers(question, ways, no && piece.stated()));
    }

    private static Optional<WrittenAnswers> several(
            Optional<String> question, List<Piece> pieces, int number, int steps) {
        Map<String, String> ways = new LinkedHashMap<>();
        pieces.forEach(piece -> piece.target().ifPresent(target -> ways.put(piece.label(), target)));
        if (ways.size() == pieces.size()) {
            return Optional.of(
                    new WrittenAnswers(question, ways, pieces.stream().allMatch(Piece::stated)));
        }
        long labels = pieces.stream().map(Piece::label).distinct().count();
        if (!ways.isEmpty() || labels < pieces.size() || labels < LEAST_UNSTATED) {
            return Optional.empty();
        }
        for (int i = 0; i < pieces.size(); i++) {
            int below = number + 1 + i;
            ways.put(pieces.get(i).label(), below <= steps ? String.valueOf(below) : Keys.END);
        }
        return Optional.of(new WrittenAnswers(question, ways, false));
    }

    /**
     * What stands between two commas.
     *
     * @param conditioned whether a word such as "jika" stands before it
     * @param target the step, {@code lanjut} or {@code selesai}; empty where it names none
     * @param stated whether the target is written, and no guess
     */
    private record Piece(String label, boolean conditioned, Optional<String> target, boolean stated) {
        static Piece of(String text, int number, int steps) {
            List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
            boolean conditioned = CONDITIONS.contains(lower(words.get(0)));
            while (!words.isEmpty() && CONDITIONS.contains(lower(words.get(0)))) {
                words.remove(0);
            }
            String last = words.isEmpty() ? "" : lower(words.get(words.size() - 1));
            Optional<String> target = target(last, number, steps);
            if (target.isPresent()) {
                words.remove(words.size() - 1);
                while (!words.isEmpty() && isTowards(words.get(words.size() - 1))) {
                    words.remove(words.size() - 1);
                }
            }
            String label = String.join(" ", words);
            return new Piece(conditioned ? Word.capitalised(label) : label, conditioned, target, !BACK.contains(last));
        }

        boolean isAnswer() {
            return !label.isEmpty()
                    && label.split(" ", -1).length <= LONGEST_ANSWER
                    && Character.isLetter(label.charAt(0));
        }

        private static boolean isTowards(String word) {
            return TOWARDS.contains(lower(word)) || ARROWS.contains(word);
        }

        private static Optional<String> target(String word, int number, int steps) {
            int step = AnswerKeys.number(word);
            if ((step >= 1 && step <= steps) || word.equals(Keys.END)) {
                return Optional.of(word);
            }
            return ONWARD.contains(word)
                    ? Optional.of(Keys.NEXT)
                    : BACK.contains(word) ? Optional.of(above(number)) : Optional.empty();
        }
    }

    /** Returns the step that a text tells to go to and nothing besides: {@code kembali ke 1}. */
    static Optional<String> told(String text, int steps) {
        String[] words = text.strip().split("\\s+", -1);
        String last = lower(words[words.length - 1]);
        int step = AnswerKeys.number(last);
        boolean known = (step >= 1 && step <= steps) || last.equals(Keys.END);
        boolean plain = words.length <= LONGEST_TOLD
                && Arrays.stream(words).limit(words.length - 1L).allMatch(Piece::isTowards);
        return known && plain ? Optional.of(last) : Optional.empty();
    }

    private static String above(int number) {
        return number > 1 ? String.valueOf(number - 1) : Keys.END;
    }

    /** Returns the decision that a list of texts was meant to be, as a value of YAML: {@code [3, 1]}, {@code [Ya 3, Tidak 1]}. */
    public static Optional<String> listed(Node node, int number, int steps) {
        if (!(node instanceof Node.Listing list)
                || list.items().size() < 2
                || !list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            return Optional.empty();
        }
        List<String> texts = list.items().stream()
                .map(item -> ((Node.Scalar) item).text().strip())
                .toList();
        boolean pair = texts.size() == 2
                && texts.stream().allMatch(text -> Piece.target(lower(text), number, steps)
                        .isPresent());
        if (pair) {
            boolean backFirst = AnswerKeys.number(texts.get(0)) > 0 && AnswerKeys.number(texts.get(0)) < number;
            return Optional.of("{" + Keys.YES + ": " + texts.get(backFirst ? 1 : 0) + ", " + Keys.NO + ": "
                    + texts.get(backFirst ? 0 : 1) + "}");
        }
        return of(String.join(", ", texts), number, steps)
                .map(answers -> OwnExamples.inLine(answers.mapping(node.span())));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Returns what is to be said of them; what the text does not say is not written. */
    public Finding finding(Node.Scalar written) {
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
    public Node.Table mapping(Span place) {
        boolean yesOrNo = Set.of(Keys.YES, Keys.NO)
                .containsAll(ways.keySet().stream().map(WrittenAnswers::lower).toList());
        List<Node.Entry> answers = ways.entrySet().stream()
                .map(way -> entry(
                        yesOrNo ? lower(way.getKey()) : way.getKey(), new Node.Scalar(way.getValue(), place), place))
                .toList();
        List<Node.Entry> pairs = new ArrayList<>();
        question.ifPresent(asked -> pairs.add(entry(Keys.QUESTION, new Node.Scalar(asked, place), place)));
        if (yesOrNo) {
            pairs.addAll(answers);
        } else {
            pairs.add(entry(Keys.ANSWERS, new Node.Table(answers, place), place));
        }
        return new Node.Table(pairs, place);
    }

    private static Node.Entry entry(String key, Node value, Span place) {
        return new Node.Entry(new Node.Scalar(key, place), value);
    }
}
