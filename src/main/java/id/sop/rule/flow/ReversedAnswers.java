package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A decision whether something is complete or right that goes back on yes and on with no: most often the two steps are exchanged.
 *
 * <p>Judged is only what asks for the good outcome: a question with a word of consent ("Lengkap?"), or the check of a document
 * ("Memeriksa berkas"). Whoever asks for what is wrong ("Ada kekurangan?", "Perlu revisi?") goes back on yes.
 */
final class ReversedAnswers {
    @Message.Words("AL009.arah")
    record BackOnYes(int step, String yes, String no) implements Message {}

    private static final Set<String> FAULTS = WordList.words(ReversedAnswers.class, "faults.txt");
    private static final Set<String> DOCUMENTS = WordList.words(ReversedAnswers.class, "checked.txt");

    private static final String POSSESSIVE = "nya";

    private ReversedAnswers() {}

    /** Returns what is to be said of the decision of a step. */
    static Stream<Finding> check(Step step, Sop sop) {
        Optional<Decision> decision =
                step.decision().filter(one -> !one.isNamed() && one.rhombi().size() == 1);
        // Where no is missing, that has been said, and it may be all that is wrong.
        if (decision.isEmpty()
                || decision.get().origin().key(Keys.NO).isEmpty()
                || !isPlain(decision.get())
                || !asksForGood(decision.get(), step)) {
            return Stream.empty();
        }
        Optional<Flow.Exit> yes = exit(step.number(), Flow.Condition.YES, sop);
        Optional<Flow.Exit> no = exit(step.number(), Flow.Condition.NO, sop);
        if (yes.isEmpty() || no.isEmpty()) {
            return Stream.empty();
        }
        OptionalInt back = yes.get().to();
        boolean on = no.get().isEnd() || no.get().to().orElse(0) > step.number();
        return back.isPresent() && back.getAsInt() < step.number() && on
                ? Stream.of(Finding.at(
                        decision.get().origin(),
                        Keys.YES,
                        new BackOnYes(step.number(), written(yes.get()), written(no.get()))))
                : Stream.empty();
    }

    /** Returns the only exit of an answer, when it leads somewhere and names nobody. */
    private static Optional<Flow.Exit> exit(int step, Flow.Condition condition, Sop sop) {
        List<Flow.Exit> exits = sop.flow().exits(step).stream()
                .filter(exit -> exit.condition() == condition)
                .toList();
        boolean plain = exits.size() == 1
                && !exits.get(0).isDangling()
                && exits.get(0).at().isEmpty();
        return plain ? Optional.of(exits.get(0)) : Optional.empty();
    }

    private static String written(Flow.Exit exit) {
        Target last = exit.written().last();
        if (last instanceof Target.Reference reference) {
            return reference.step().value();
        }
        return last instanceof Target.End ? Keys.END : Keys.NEXT;
    }

    /** Tells whether the answers say no more than yes and no. */
    private static boolean isPlain(Decision decision) {
        return decision.label(Flow.Condition.YES).stream()
                        .allMatch(label -> !label.open() && isConsent(Word.split(label.value())))
                && decision.label(Flow.Condition.NO).stream()
                        .allMatch(label -> !label.open() && isDenied(Word.split(label.value())));
    }

    private static boolean asksForGood(Decision decision, Step step) {
        Optional<Text> asked = decision.question().isPresent() ? decision.question() : step.activity();
        if (asked.isEmpty() || asked.get().open()) {
            return false;
        }
        List<Word> words = Word.split(asked.get().value());
        if (words.isEmpty() || words.stream().anyMatch(ReversedAnswers::isFault)) {
            return false;
        }
        boolean document = words.stream().map(ReversedAnswers::bare).anyMatch(DOCUMENTS::contains);
        return decision.question().isPresent()
                ? isConsent(words)
                : DecisionWords.CHECKING.contains(words.get(0).lower()) && document;
    }

    private static boolean isConsent(List<Word> words) {
        return words.stream().map(ReversedAnswers::bare).anyMatch(UnusualExitLabels.CONSENT::contains)
                && words.stream().noneMatch(ReversedAnswers::isFault);
    }

    private static boolean isDenied(List<Word> words) {
        return words.stream().anyMatch(ReversedAnswers::isFault);
    }

    private static boolean isFault(Word word) {
        return FAULTS.contains(word.lower()) || FAULTS.contains(bare(word));
    }

    private static String bare(Word word) {
        String lower = word.lower();
        return lower.endsWith(POSSESSIVE) ? lower.substring(0, lower.length() - POSSESSIVE.length()) : lower;
    }
}
