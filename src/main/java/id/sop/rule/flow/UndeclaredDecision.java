package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A step that reads like a decision and is none: "apakah …", "Jika setuju … Jika tidak …", "lengkap/tidak lengkap",
 * "menyetujui atau menolak".
 *
 * <p>A question that the next step decides is in its place. A single condition without a way back or on ("menghubungi pemohon
 * bila perlu") is no decision either.
 */
public final class UndeclaredDecision implements Rule {
    @Message.Words("AL011")
    record ReadsLikeDecision(int step, String sign) implements Message {}

    private static final Set<String> CONDITIONALS = WordList.words(UndeclaredDecision.class, "conditionals.txt");
    private static final Set<String> WAYS =
            Set.of("dikembalikan", "mengembalikan", "ditolak", "menolak", "diperbaiki", "diteruskan", "dilanjutkan");
    private static final Pattern ALTERNATIVE = Pattern.compile(
            "(?<!\\p{L})(\\p{L}{2,}) ?(?:/|atau) ?(?:tidak|belum)(?: \\1)?(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private static final Pattern TWO_WAYS = Pattern.compile(
            "(?<!\\p{L})(?:menyetujui|menerima)(?: dan)? ?(?:/|atau) ?menolak(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> check(Sop sop) {
        return sop.steps().stream()
                .filter(step -> step.decision().isEmpty() && !isFollowedByDecision(step, sop))
                .flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                        .flatMap(text -> sign(text.value())
                                .map(sign -> Finding.at(text.span(), new ReadsLikeDecision(step.number(), sign)))));
    }

    private static boolean isFollowedByDecision(Step step, Sop sop) {
        return sop.flow().exits(step.number()).stream()
                .map(Flow.Exit::to)
                .anyMatch(to ->
                        to.isPresent() && sop.step(to.getAsInt()).decision().isPresent());
    }

    /** Returns the words that betray a decision, at most one. */
    private static Stream<String> sign(String text) {
        List<Word> words = Word.split(text);
        List<Word> conditions = words.stream()
                .filter(word -> CONDITIONALS.contains(word.lower()))
                .toList();
        boolean way = words.stream().anyMatch(word -> WAYS.contains(word.lower()));
        if (conditions.size() > 1 || (conditions.size() == 1 && way)) {
            return Stream.of(conditions.get(0).text());
        }
        boolean asksOthers =
                words.stream().limit(1).anyMatch(word -> word.lower().startsWith("menanya"));
        Stream<String> questions = words.stream()
                .filter(word -> word.lower().equals("apakah") && !asksOthers)
                .map(Word::text);
        Stream<String> mark = text.endsWith("?") && !asksOthers ? Stream.of("?") : Stream.empty();
        Stream<String> alternatives = Stream.of(ALTERNATIVE, TWO_WAYS)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(MatchResult::group);
        return Stream.of(questions, mark, alternatives).flatMap(signs -> signs).limit(1);
    }
}
