package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.Verb;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Act;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A first or last row that is drawn as a rhombus, where the regulation wants the capsule of a beginning or an end.
 *
 * <p>A row in which something is done besides deciding, or in which somebody else acts before the first decision, or after
 * the last one, has its capsule there; and so has every sheet on which beginning and end have capsules of their own.
 */
public final class DecisionAtTheEdge implements Rule {
    @Message.Words("AL010")
    record BeginsWithDecision(int step) implements Message {}

    @Message.Words("AL010.akhir")
    record EndsWithDecision(int step) implements Message {}

    /** Acts that begin or end a piece of work. */
    private static final Set<String> OTHER_ACTS = WordList.words(DecisionAtTheEdge.class, "edge-acts.txt");

    /** Before these a clause goes on with another verb. */
    private static final Set<String> JOINTS =
            Set.of("dan", "serta", "lalu", "kemudian", "sekaligus", "selanjutnya", "maka");

    @Override
    public Stream<Finding> check(Sop sop) {
        if (sop.hasOwnCapsules()) {
            return Stream.empty();
        }
        return sop.steps().stream()
                .filter(step -> sop.decidingAct(step.number()).isPresent())
                .filter(step -> isFirst(sop, step) || isLast(sop, step))
                .filter(DecisionAtTheEdge::onlyDecides)
                .map(step -> Finding.at(
                        step.origin().key(Keys.DECISION).orElseThrow().name(),
                        isFirst(sop, step)
                                ? new BeginsWithDecision(step.number())
                                : new EndsWithDecision(step.number())));
    }

    /** Tells whether a step does nothing but decide: "Menerima dan memeriksa berkas" begins with what the capsule stands for. */
    private static boolean onlyDecides(Step step) {
        return step.activity().filter(text -> !text.open()).stream()
                .map(text -> Word.split(text.value()))
                .noneMatch(words -> IntStream.range(0, words.size())
                        .anyMatch(i -> OTHER_ACTS.contains(words.get(i).lower()) && isPredicate(words, i)));
    }

    /**
     * Tells whether a verb says what is done: the first one of a clause does, one behind another verb only tells what that is
     * about, as in "Memilih cara mengajukan permohonan".
     */
    private static boolean isPredicate(List<Word> words, int at) {
        Word word = words.get(at);
        boolean joined = at > 0 && JOINTS.contains(words.get(at - 1).lower());
        return joined
                || word.startsClause()
                || word.gap().contains("/")
                || word.gap().contains("&")
                || words.subList(0, at).stream().noneMatch(before -> Verb.isTransitive(before.text()))
                || words.subList(0, at).stream().anyMatch(before -> Conditions.CONDITIONALS.contains(before.lower()));
    }

    private static boolean isFirst(Sop sop, Step step) {
        Act deciding = sop.decidingAct(step.number()).orElseThrow();
        Performers performers = step.performers();
        return step.number() == 1
                && (performers.together()
                        ? !performers.shareBox() && !deciding.isBetween(sop.acts(1))
                        : sop.actsToDecision(1).get(0).equals(deciding));
    }

    private static boolean isLast(Sop sop, Step step) {
        return step.number() == sop.steps().size()
                && sop.flow().exits(step.number()).stream().anyMatch(Flow.Exit::isEnd)
                && sop.flow().exits(step.number()).stream()
                        .allMatch(exit -> sop.actsBehind(exit).isEmpty())
                && endsNowhereElse(sop, step);
    }

    /** The last row is not the end of the work where another step ends it: it may be a way that is seldom gone. */
    private static boolean endsNowhereElse(Sop sop, Step last) {
        return sop.flow().exits().stream().noneMatch(exit -> exit.isEnd() && exit.from() != last.number());
    }
}
