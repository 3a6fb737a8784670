package id.sop.rule.flow;

import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question in the place of an activity ("Apakah berkas lengkap?", "Lengkap?"), and a condition of {@code opsional} that tells where
 * the work goes ("jika lengkap ke langkah 3, jika tidak kembali"): both are decisions, and the lines to write can be told.
 */
final class AskedQuestion {
    @Message.Words("AL011.tanya")
    record AskedAsStep(int step, String sign, String decision, String activity) implements Message {}

    /** The same with its answers as the steps below. */
    @Message.Words("AL011.tanya-jawab")
    record AskedWithAnswers(int step, String sign, String decision, String activity, String answers)
            implements Message {}

    @Message.Words("AL011.opsional")
    record WaysAsCondition(int step, String sign, String decision) implements Message {}

    /** A step that is told to come next under a condition, in the words of an activity, an output or a note. */
    @Message.Words("AL011.kembali")
    record BackInWords(int step, String sign, String decision) implements Message {}

    private static final Set<String> ASKING = Set.of("apakah", "adakah", "sudahkah", "apa");
    /** What begins the answer to a question. */
    private static final Pattern ANSWER = Pattern.compile(
            "(?:(?:apabila|bila|bilamana|jika|kalau)\\s)?(?:ya|tidak|belum|sudah|kurang|lengkap|sesuai|setuju|disetujui|ditolak)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final String WHETHER = "Memeriksa apakah ";
    private static final String ENDING = "?. ";

    /** In characters; a longer text is no question of a rhombus. */
    private static final int LONGEST = 120;

    private static final Pattern STEP = Pattern.compile(
            "(?<!\\p{L})(?:ke|langkah|nomor|no\\.?)\\s{1,3}(\\d{1,3})(?!\\d|\\s{1,3}(?:hari|jam|menit|lembar|orang|rangkap))"
                    + "|(?:->|=>|→)\\s{0,3}(\\d{1,3})",
            Pattern.CASE_INSENSITIVE);

    private AskedQuestion() {}

    /** Returns what is said of a step whose activity is a question, and no activity that asks something. */
    static Optional<Message> message(Step step, String text, String sign, Sop sop) {
        List<Word> words = Word.split(text);
        boolean asks = words.size() > (text.strip().toLowerCase(Locale.ROOT).startsWith("apakah") ? 1 : 0)
                && text.length() <= LONGEST
                && !Verb.isActive(words.get(0).text())
                && !Conditions.CONDITIONALS.contains(words.get(0).lower())
                && (ASKING.contains(words.get(0).lower())
                        || text.strip().endsWith("?")
                        || Word.split(sign).size() > 1);
        if (!asks) {
            return Optional.empty();
        }
        String shown = sign.equals("?") ? text.strip() : sign;
        String activity = activity(text.strip(), words);
        List<Step> answers = answers(step, sop);
        if (answers.isEmpty()) {
            return Optional.of(new AskedAsStep(step.number(), shown, refused(step, sop), activity));
        }
        String numbers = answers.stream()
                .map(answer -> sop.parts().name(answer.number()))
                .collect(Collectors.joining(", "));
        return Optional.of(new AskedWithAnswers(step.number(), shown, refused(step, sop), activity, numbers));
    }

    /** Tells whether a step is no more than an answer to the question that the step above it asks, or that which this one answers. */
    static boolean isAnswer(Step step, Sop sop) {
        int above = step.number() - 1;
        while (above > 1 && answers(sop.step(above))) {
            above--;
        }
        return answers(step) && above >= 1 && asks(sop.step(above));
    }

    private static boolean asks(Step step) {
        return step.decision().isEmpty()
                && step.activity()
                        .map(text -> text.value().strip())
                        .filter(text -> text.endsWith("?")
                                || text.toLowerCase(Locale.ROOT).startsWith("apakah "))
                        .filter(text -> !Verb.isActive(Word.split(text).get(0).text()))
                        .isPresent();
    }

    private static boolean answers(Step step) {
        return step.decision().isEmpty()
                && step.activity()
                        .map(text -> text.value().strip())
                        .filter(text -> ANSWER.matcher(text).lookingAt()
                                && !text.endsWith("?")
                                && Word.split(text).stream().noneMatch(word -> Verb.isTransitive(word.text())))
                        .isPresent();
    }

    /** Returns the steps below a question that only answer it. */
    private static List<Step> answers(Step question, Sop sop) {
        if (!asks(question)) {
            return List.of();
        }
        return sop.steps().stream()
                .skip(question.number())
                .takeWhile(AskedQuestion::answers)
                .toList();
    }

    private static String activity(String text, List<Word> words) {
        boolean asking = ASKING.contains(words.get(0).lower()) && words.size() > 1;
        String rest = asking
                ? text.substring(
                        text.indexOf(words.get(1).text(), words.get(0).text().length()))
                : text;
        int end = rest.length();
        while (end > 0 && ENDING.indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        String plain = rest.substring(0, end);
        boolean name = plain.length() > 1 && Character.isUpperCase(plain.charAt(1));
        return WHETHER
                + (name
                        ? plain
                        : plain.substring(0, Math.min(1, plain.length())).toLowerCase(Locale.ROOT)
                                + plain.substring(Math.min(1, plain.length())));
    }

    /** Returns the decision that most likely belongs to a step: what is refused goes back to the step above. */
    private static String refused(Step step, Sop sop) {
        OptionalInt told = answers(step, sop).stream()
                .map(answer -> named(answer.activity().orElseThrow().value(), answer.number(), sop))
                .filter(to -> to.isPresent() && to.getAsInt() < step.number())
                .findFirst()
                .orElse(OptionalInt.empty());
        if (told.isPresent()) {
            return "{" + Keys.NO + ": " + sop.parts().name(told.getAsInt()) + "}";
        }
        String above = step.number() > 1 ? sop.parts().name(step.number() - 1) : Keys.END;
        return "{" + Keys.NO + ": " + above + "}";
    }

    /** Returns what is said of words that lead back to a step above by its number. */
    static Optional<Message> back(Step step, String sign, Sop sop) {
        OptionalInt named = named(sign, step.number(), sop);
        return named.isPresent() && named.getAsInt() < step.number()
                ? Optional.of(new BackInWords(
                        step.number(), sign, "{" + Keys.NO + ": " + sop.parts().name(named.getAsInt()) + "}"))
                : Optional.empty();
    }

    /** Returns what is said of a step that is optional under a condition which tells two ways, or a step to go to. */
    static Optional<Message> ofOccasion(Step step, Sop sop) {
        return step.occasion()
                .flatMap(occasion -> occasion.condition())
                .filter(text -> !text.open())
                .flatMap(text -> ofOccasion(text, step, sop));
    }

    private static Optional<Message> ofOccasion(Text condition, Step step, Sop sop) {
        long conditions = Word.split(condition.value()).stream()
                .filter(word -> Conditions.CONDITIONALS.contains(word.lower()))
                .count();
        OptionalInt named = named(condition.value(), step.number(), sop);
        if (conditions < 2 && named.isEmpty()) {
            return Optional.empty();
        }
        boolean back = named.isPresent() && named.getAsInt() < step.number();
        String decision = back ? "{" + Keys.NO + ": " + sop.parts().name(named.getAsInt()) + "}" : refused(step, sop);
        return Optional.of(new WaysAsCondition(step.number(), condition.value(), decision));
    }

    /** Returns the last step that a text tells to go to; nothing when it names none that exists. */
    static OptionalInt named(String text, int from, Sop sop) {
        Matcher found = STEP.matcher(text);
        OptionalInt step = OptionalInt.empty();
        while (found.find()) {
            String number = found.group(1) == null ? found.group(2) : found.group(1);
            Optional<Integer> known = sop.flow().find(from, number);
            step = known.isPresent() ? OptionalInt.of(known.get()) : step;
        }
        return step;
    }
}
