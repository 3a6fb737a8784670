package id.sop.yaml.flow;

import id.sop.diagnostic.Message;
import id.sop.model.Answer;
import id.sop.model.Decision;
import id.sop.model.EarlierAnswer;
import id.sop.model.Keys;
import id.sop.model.Performers;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.OwnExamples;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts together what several decide in one row: the first decides, and who acts behind one of his answers may decide further.
 *
 * <p>Which answer leads to whom is said by {@code lewat}, whose last one decides; or else by the order of the performers, in which
 * the one behind the decider belongs to his first answer. An answer may also lead back to somebody who has decided before.
 */
public final class RowDecisions {
    @Message.Words("YM004.keputusan-bersama")
    private record NotInTurn(String key) implements Message {}

    @Message.Words("YM004.keputusan-lepas")
    private record NoAnswerLeadsTo(String actor, String through) implements Message {}

    @Message.Words("YM004.keputusan-urutan")
    private record OutOfOrder(String actor, String other) implements Message {}

    @Message.Words("YM004.keputusan-sekali")
    private record ActsOnce(String actor, String known, String row) implements Message {}

    @Message.Words("YM004.keputusan-dua-jalan")
    private record TwoAnswersLeadTo(String actor) implements Message {}

    @Message.Words("YM004.keputusan-tujuan")
    private record DecidedFurther(String actor) implements Message {}

    private final Decoding decoding;
    private final List<Decision> decisions;
    private final List<Text> acting;
    private final List<String> performers;

    /** Who acts behind an answer because it says so; not those to whom it leads back, nor who gives it. */
    private final Set<String> named;

    /** How often each decision is led to. */
    private final int[] uses;

    private final List<Answer> leaving = new ArrayList<>();

    private RowDecisions(Decoding decoding, List<Decision> decisions, Performers performers) {
        this.decoding = decoding;
        this.decisions = decisions;
        this.acting = performers.keys();
        this.performers = acting.stream().map(Text::value).toList();
        this.uses = new int[decisions.size()];
        this.named = IntStream.range(0, decisions.size())
                .boxed()
                .flatMap(this::named)
                .collect(Collectors.toSet());
    }

    private Stream<String> named(int decision) {
        return decisions.get(decision).answers().stream()
                .flatMap(answer -> answer.through().stream())
                .filter(actor -> !hasDecided(decision, actor) && !decidesLast(decision, actor))
                .map(Text::value);
    }

    /** Tells whether a decision is taken by somebody who takes none behind it. */
    private boolean decidesLast(int decision, Text actor) {
        return by(decision).equals(actor.value())
                && next(decision, List.of(actor)).isEmpty();
    }

    /** Tells whether a list holds decisions, not the pairs of one that were written with dashes, each of another key. */
    public static boolean areMeant(Node.Listing list) {
        List<Node.Table> tables = list.items().stream()
                .filter(Node.Table.class::isInstance)
                .map(Node.Table.class::cast)
                .toList();
        List<String> keys = tables.stream()
                .flatMap(table -> table.entries().stream())
                .map(entry -> entry.key().text())
                .toList();
        List<Node.Table> several =
                tables.stream().filter(table -> table.entries().size() > 1).toList();
        return several.size() > 1
                || several.stream().anyMatch(table -> table.get(Keys.DECIDED_BY).isPresent())
                || keys.stream().distinct().count() < keys.size();
    }

    /**
     * Returns the decision of a step.
     *
     * @param decisions what each decides, as written; at least one
     */
    static Decision of(List<Decision> decisions, Performers performers, Decoding decoding) {
        Decision first = decisions.get(0);
        if (decisions.size() > 1 && performers.together()) {
            decoding.report(decisions.get(1).origin().start(), new NotInTurn(Keys.DECISION));
            return first;
        }
        // Who decides is asked for where the decisions are read.
        if (decisions.size() == 1
                || decisions.stream().anyMatch(decision -> decision.by().isEmpty())) {
            return first;
        }
        return new RowDecisions(decoding, decisions, performers).joined();
    }

    private Decision joined() {
        Decision first = decisions.get(0);
        uses[0] = 1;
        follow(0, performers.indexOf(by(0)), Optional.empty());
        for (int i = 1; i < uses.length; i++) {
            // Who does not perform the step is told by a rule.
            if (uses[i] == 0 && performers.contains(by(i))) {
                decoding.report(place(i).span(), notReached(i));
            } else if (uses[i] > 1) {
                decoding.report(place(i).span(), new TwoAnswersLeadTo(by(i)));
            }
        }
        return new Decision(first.by(), leaving, first.question(), first.origin(), decisions);
    }

    /** Returns what is to be said of a decision that nothing leads to. */
    private Message notReached(int decision) {
        String actor = by(decision);
        if (hasDecided(decision, place(decision)) && Collections.frequency(performers, actor) == 1) {
            List<String> again = new ArrayList<>(performers);
            again.add(performers.indexOf(actor), actor);
            String known = OwnExamples.row(performers.stream().distinct().toList());
            return new ActsOnce(actor, known.substring(1, known.length() - 1), OwnExamples.row(again));
        }
        Optional<String> later = actsAfter(decision);
        return later.isPresent()
                ? new OutOfOrder(actor, later.get())
                : new NoAnswerLeadsTo(actor, Keys.THROUGH + ": " + actor);
    }

    /** Returns somebody whose decision is written before one, though he acts only after it. */
    private Optional<String> actsAfter(int decision) {
        int at = performers.indexOf(by(decision));
        return at < 0
                ? Optional.empty()
                : IntStream.range(0, decision)
                        .mapToObj(this::by)
                        .filter(earlier -> performers.indexOf(earlier) > at)
                        .findFirst();
    }

    private Text place(int decision) {
        return decisions.get(decision).by().orElseThrow();
    }

    private String by(int decision) {
        return place(decision).value();
    }

    /**
     * Goes on from a decision along all its answers.
     *
     * @param at where the one who decides stands among the performers; less than 0 where he does not perform the step
     */
    private void follow(int decision, int at, Optional<EarlierAnswer> earlier) {
        List<Answer> answers = decisions.get(decision).answers();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            List<Text> through = answer.through();
            if (through.isEmpty() && i == 0) {
                through = between(decision, at);
            }
            OptionalInt next = next(decision, through);
            if (next.isEmpty() && through.size() == 1 && hasDecided(decision, through.get(0))) {
                if (!answer.targets().equals(List.of(new Target.Next()))) {
                    decoding.report(
                            through.get(0).span(),
                            new DecidedFurther(through.get(0).value()));
                }
                Target again = new Target.Again(through.get(0));
                leaving.add(new Answer(answer.condition(), answer.label(), List.of(), List.of(again), earlier));
            } else if (next.isEmpty()) {
                leaving.add(
                        new Answer(answer.condition(), answer.label(), answer.through(), answer.targets(), earlier));
            } else if (++uses[next.getAsInt()] == 1) {
                int to = next.getAsInt();
                if (!answer.targets().equals(List.of(new Target.Next()))) {
                    decoding.report(place(to).span(), new DecidedFurther(by(to)));
                }
                Optional<Text> question = decisions.get(to).question();
                EarlierAnswer taken = new EarlierAnswer(answer.condition(), answer.label(), through, question, earlier);
                int place = IntStream.range(at + 1, performers.size())
                        .filter(later -> performers.get(later).equals(by(to)))
                        .findFirst()
                        .orElseGet(() -> performers.indexOf(by(to)));
                follow(to, place, Optional.of(taken));
            }
        }
    }

    /** Tells whether somebody has decided in the row before another one does. */
    private boolean hasDecided(int decision, Text actor) {
        return IntStream.range(0, decision).anyMatch(i -> by(i).equals(actor.value()));
    }

    /** Returns the later decision of the last one of those who act behind an answer. */
    private OptionalInt next(int decision, List<Text> through) {
        return through.isEmpty()
                ? OptionalInt.empty()
                : IntStream.range(decision + 1, decisions.size())
                        .filter(i ->
                                by(i).equals(through.get(through.size() - 1).value()))
                        .findFirst();
    }

    /**
     * Returns those who act behind a decision up to the next one, as far as no answer names them: they belong to its first answer;
     * nobody, where an answer leads to that decision, or it is not taken behind this one.
     */
    private List<Text> between(int decision, int at) {
        if (decision + 1 == decisions.size()) {
            return List.of();
        }
        String next = by(decision + 1);
        int until = performers.subList(at + 1, performers.size()).indexOf(next) + at + 1;
        if (named.contains(next) || until <= at) {
            return List.of();
        }
        List<Text> keys = new ArrayList<>();
        acting.subList(at + 1, until).stream()
                .filter(key -> !named.contains(key.value()))
                .forEach(keys::add);
        keys.add(place(decision + 1));
        return keys;
    }
}
