package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.PlainWords;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.Rule;
import id.sop.source.Origin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step that reads like a decision and is none: "apakah …", "Jika setuju … Jika tidak …", "lengkap/tidak lengkap",
 * "menyetujui atau menolak", "mengembalikan yang tidak lengkap".
 *
 * <p>A question that the next step decides is in its place. A step that is performed only at times ("apabila diperlukan") is one too,
 * unless it is said to be optional: drawn as it is, everybody would perform it always; so is what an output or a note says of a refusal ("jika ditolak, dikembalikan").
 */
public final class UndeclaredDecision implements Rule {
    @Message.Words("AL011")
    record ReadsLikeDecision(int step, String sign) implements Message {}

    /** The answer of the step above, written as a step. */
    @Message.Words("AL011.jawaban")
    record AnswerAsStep(int step, String sign, String before, String target) implements Message {}

    /** A step that need not be performed. */
    @Message.Words("AL011.pilihan")
    record OptionalStep(int step, String sign) implements Message {}

    /** What becomes of a refusal, told in an output or a note. */
    @Message.Words("AL011.tersembunyi")
    record HiddenRefusal(int step, String sign) implements Message {}

    private static final Pattern REFUSAL = Pattern.compile(
            "(?<!\\p{L})(?:apabila|bila|bilamana|jika|kalau)(?!\\p{L})[^.;]{0,60}?(?<!\\p{L})(?:tidak|belum|ditolak|kurang|salah)(?!\\p{L})"
                    + "(?!\\s{1,3}(?:(?:ada |berada )?di ?(?:tempat|kantor)|hadir|berada))"
                    + "[^.;]{0,80}|(?<!\\p{L})(?:tidak|belum)\\s+\\p{L}{3,20}\\s+(?:akan\\s+)?(?:dikembalikan|ditolak)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:disetujui|diterima|lengkap|sesuai|layak|benar|memenuhi(?:\\s+syarat)?|lulus|setuju|acc|ya) ?(?:/|atau)"
                    + " ?(?:tidak|belum|ditolak|dikembalikan)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    /** A refusal with which a step begins. */
    private static final Pattern DENIAL = Pattern.compile(
            "^(?:apabila|bila|bilamana|jika|kalau)\\s(?:\\p{L}{1,20}\\s)?(?:tidak|belum|kurang|ditolak)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> WAYS = Set.of(
            "dikembalikan",
            "mengembalikan",
            "ditolak",
            "menolak",
            "diperbaiki",
            "diteruskan",
            "dilanjutkan",
            "kembalikan",
            "tolak",
            "perbaiki",
            "ulangi",
            "teruskan",
            "lanjutkan");
    private static final Set<String> ADDING = Set.of("dan", "serta", "beserta", "termasuk", "maupun", "berikut");

    /** A condition before the whole of what a step does: "Jika ditemukan, memfotokopi data". */
    private static final Pattern LEADING = Pattern.compile(
            "^(?:apabila|bila|bilamana|jika|kalau|dalam\\s+hal)\\s[^,]{2,80}?(?=,|\\s+maka\\s)|^(?:apabila|jika)(?=\\s[^,]{20,300}$)",
            Pattern.CASE_INSENSITIVE);

    /** Before a verb that says what for: "Memanggil pemohon bila perlu untuk melengkapi berkas". */
    private static final Set<String> PURPOSE = Set.of("untuk", "guna", "agar", "yang", "dalam", "supaya");

    private static final Pattern LATER_VERB =
            Pattern.compile("\\s(?:dan|serta|lalu|kemudian)\\s+(?:me[lmnrwy]|ber)\\p{L}+", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> !isMeant(step) && !StepBack.isForked(step, sop) && !AskedQuestion.isAnswer(step, sop))
                .flatMap(step -> Stream.of(inActivity(step, sop), inOccasion(step, sop), inResults(step, sop))
                        .flatMap(found -> found)
                        .limit(1));
    }

    /** Tells whether this rule speaks of a condition that a step begins with, "Apabila lengkap, memeriksa berkas": it is the fault then. */
    public static boolean tellsLeading(Step step, Sop sop) {
        return !isMeant(step)
                && !StepBack.isForked(step, sop)
                && !step.isOptional()
                && step.activity()
                        .filter(text -> !text.open())
                        .filter(text -> LEADING.matcher(text.value()).lookingAt())
                        .isPresent()
                && inActivity(step, sop).findAny().isPresent();
    }

    /** Tells whether this rule speaks of a question or an answer that stands in the place of an activity, however it begins. */
    public static boolean tellsQuestion(Step step, Sop sop) {
        return !isMeant(step)
                && !StepBack.isForked(step, sop)
                && (AskedQuestion.isAnswer(step, sop)
                        || inActivity(step, sop)
                                .map(Finding::message)
                                .anyMatch(said -> said instanceof AskedQuestion.AskedAsStep
                                        || said instanceof AskedQuestion.AskedWithAnswers
                                        || said instanceof AnswerAsStep));
    }

    /** Tells whether a step has a decision, or one that could not be read, which has been said. */
    private static boolean isMeant(Step step) {
        return step.decision().isPresent()
                || step.origin().key(Keys.DECISION).filter(Origin.Key::isFilled).isPresent();
    }

    private static Stream<Finding> inActivity(Step step, Sop sop) {
        return step.activity().filter(text -> !text.open()).stream().flatMap(text -> {
            Stream<Finding> decision = sign(Deputy.without(text.value()), step.isOptional())
                    .filter(sign -> isCondition(sign) ? !isDecidedNext(step, sop) : !isFollowedByDecision(step, sop))
                    .filter(sign -> !isAnswer(step, text.value(), sop)
                            || answered(step, sign, sop).isPresent())
                    .map(sign -> Finding.at(
                            text.span(),
                            answered(step, sign, sop)
                                    .or(() -> AskedQuestion.message(step, text.value(), sign, sop))
                                    .orElseGet(() -> new ReadsLikeDecision(step.number(), sign))));
            Stream<MatchResult> leading =
                    LEADING.matcher(text.value()).results().filter(found -> !isDecidedBefore(step, sop));
            Stream<Finding> option = Stream.concat(Conditions.in(Deputy.without(text.value())), leading)
                    .filter(found -> !step.isOptional() && !isChosenBefore(step, sop) && !isOfPart(text.value(), found))
                    .map(found -> plain(found.group()))
                    .map(sign -> Finding.at(
                            text.span(),
                            AskedQuestion.back(step, sign, sop)
                                    .orElseGet(() -> new OptionalStep(step.number(), sign))));
            return Stream.concat(decision, option).limit(1);
        });
    }

    /**
     * Returns what is said of a step that only says what becomes of a refusal in the step above, and leads back; or tells in words to do
     * so, without an activity of its own: "Jika tidak, kembali ke langkah 1".
     */
    private static Optional<Message> answered(Step step, String sign, Sop sop) {
        int number = step.number();
        String text = step.activity().orElseThrow().value();
        if (number == 1 || !isCondition(sign) || !DENIAL.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        List<Flow.Exit> exits = sop.flow().exits(number);
        boolean back = exits.size() == 1 && exits.get(0).to().orElse(number) < number;
        boolean told = lastVerb(Word.split(text)) < 0
                && sop.step(number - 1).decision().isEmpty();
        if (!back && !told) {
            return Optional.empty();
        }
        OptionalInt named = back ? exits.get(0).to() : AskedQuestion.named(text, number, sop);
        int above = Math.max(1, number - 2);
        return Optional.of(new AnswerAsStep(
                number, sign, sop.parts().name(number - 1), sop.parts().name(named.orElse(above))));
    }

    /**
     * Tells whether only a part of what a step does is done at times: the last of several things, "Menghubungi … dan berkonsultasi
     * jika perlu", "Menetapkan hasil dan membuat undangan (apabila lulus), paling lambat 1 hari"; what the condition stands before, "Membahas konsep, bila perlu mengundang narasumber"; or the last of what it is
     * done to, "Mengundang peserta dan narasumber (jika ada)".
     */
    private static boolean isOfPart(String text, MatchResult condition) {
        String before = text.substring(0, condition.start());
        List<Word> words = Word.split(before);
        int verb = lastVerb(words);
        boolean another = verb >= 0 && lastVerb(Word.split(text.substring(condition.end()))) >= 0;
        boolean ofObject = verb >= 0 && IntStream.range(verb + 1, words.size()).anyMatch(i -> isAdded(words.get(i)));
        boolean endsAll = condition.group().startsWith("(") && PlainWords.isEmpty(text.substring(condition.end()));
        boolean ofVerb = !endsAll && LATER_VERB.matcher(before).find();
        return another || ofObject || ofVerb;
    }

    private static int lastVerb(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> Verb.isTransitive(words.get(i).text())
                        && (i == 0 || !PURPOSE.contains(words.get(i - 1).lower())))
                .reduce((first, second) -> second)
                .orElse(-1);
    }

    /** Tells whether a word adds something to what was named: "dan narasumber", "termasuk hal lain". */
    private static boolean isAdded(Word word) {
        return ADDING.contains(word.lower()) || word.gap().contains(",");
    }

    /** Tells whether a decision leads to a step, and past it too; an exit that only leads back leaves no other way. */
    private static boolean isChosenBefore(Step step, Sop sop) {
        return sop.flow().exits().stream()
                .filter(exit -> exit.to().orElse(0) == step.number() && exit.condition() != Flow.Condition.ALWAYS)
                .anyMatch(exit -> sop.flow().exits(exit.from()).stream()
                        .anyMatch(other -> other.isEnd() || other.to().orElse(0) > step.number()));
    }

    /** Tells whether a decision leads to a step: a condition that the step begins with is then the answer to it. */
    private static boolean isDecidedBefore(Step step, Sop sop) {
        return sop.flow().exits().stream()
                .anyMatch(exit -> exit.from() < step.number()
                        && exit.to().orElse(0) == step.number()
                        && exit.condition() != Flow.Condition.ALWAYS);
    }

    /** Tells whether what a step tells under one condition is its answer to the decision that leads to it. */
    private static boolean isAnswer(Step step, String text, Sop sop) {
        Stream<String> conditions = Word.split(text).stream().map(Word::text).filter(UndeclaredDecision::isCondition);
        return isDecidedBefore(step, sop) && conditions.count() == 1;
    }

    private static Stream<Finding> inOccasion(Step step, Sop sop) {
        return AskedQuestion.ofOccasion(step, sop).stream()
                .map(message -> Finding.at(step.origin(), Keys.OPTIONAL, message));
    }

    private static Stream<Finding> inResults(Step step, Sop sop) {
        return Stream.concat(step.outputs().stream(), step.notes().stream())
                .filter(text -> !text.open() && !isFollowedByDecision(step, sop))
                .flatMap(text -> REFUSAL.matcher(text.value())
                        .results()
                        .limit(1)
                        .map(found -> plain(found.group()))
                        .map(sign -> Finding.at(
                                text.span(),
                                AskedQuestion.back(step, sign, sop)
                                        .orElseGet(() -> new HiddenRefusal(step.number(), sign)))));
    }

    private static String plain(String sign) {
        return sign.replace("(", "").replace(")", "").strip();
    }

    private static boolean isFollowedByDecision(Step step, Sop sop) {
        return sop.flow().exits(step.number()).stream()
                .map(Flow.Exit::to)
                .anyMatch(to ->
                        to.isPresent() && sop.step(to.getAsInt()).decision().isPresent());
    }

    private static boolean isCondition(String sign) {
        return Conditions.CONDITIONALS.contains(sign.toLowerCase(Locale.ROOT));
    }

    /**
     * Tells whether the next step decides what this one says ("jika lengkap …, jika tidak …"): it does when the same people
     * decide; another one decides something else.
     */
    private static boolean isDecidedNext(Step step, Sop sop) {
        List<Integer> own = sop.columns(step.number());
        return sop.flow().exits(step.number()).stream()
                .map(Flow.Exit::to)
                .anyMatch(to -> to.isPresent()
                        && sop.step(to.getAsInt()).decision().isPresent()
                        && sop.columns(to.getAsInt()).stream().anyMatch(own::contains));
    }

    /**
     * Returns the words that betray a decision, at most one.
     *
     * @param optional whether a condition is that of the whole step
     */
    private static Stream<String> sign(String text, boolean optional) {
        List<Word> words = Word.split(text);
        List<Word> conditions = words.stream()
                .filter(word -> Conditions.CONDITIONALS.contains(word.lower()))
                .toList();
        boolean way = words.stream().anyMatch(word -> WAYS.contains(word.lower()))
                || (DENIAL.matcher(text).lookingAt()
                        && words.stream().anyMatch(word -> word.lower().equals("kembali")));
        if (conditions.size() > 1 || (conditions.size() == 1 && way && !optional)) {
            return Stream.of(conditions.get(0).text());
        }
        boolean asksOthers =
                words.stream().limit(1).anyMatch(word -> word.lower().startsWith("menanya"));
        Stream<String> questions = words.stream()
                .filter(word -> word.lower().equals("apakah") && !asksOthers)
                .map(Word::text);
        Stream<String> mark = text.endsWith("?") && !asksOthers ? Stream.of("?") : Stream.empty();
        Stream<String> verbs = DecisionWords.sign(words).stream();
        return Stream.of(questions, mark, DecisionWords.alternatives(text), verbs)
                .flatMap(signs -> signs)
                .limit(1);
    }
}
