package id.sop.rule.flow;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.language.Conditions;
import id.sop.language.Word;
import id.sop.language.WordList;
import id.sop.model.Actor;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Text;
import id.sop.rule.Rule;
import id.sop.rule.actor.ActorNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision whose text hands over to someone, while the exit leads to a step of someone else: "Jika tidak, diserahkan kepada
 * Staf" with {@code tidak} leading to the Tim.
 *
 * <p>Which exit a clause speaks of is told by its condition: a word of consent ("setuju", "lengkap") means yes, the same word
 * denied means no, and a bare "jika tidak" means no behind a clause that means yes. Other conditions are not judged, nor are
 * decisions with labels that may mean the opposite ("Perlu revisi" for yes). Of other steps {@link PassedOver} speaks.
 */
public final class MisdirectedHandover implements Rule {
    @Message.Words("AL012")
    record LeadsToOthers(int step, String recipient, String answer, int target, String performers) implements Message {}

    @Message.Words("AL012.selesai")
    record LeadsToEnd(int step, String recipient, String answer) implements Message {}

    private static final Set<String> DENIALS = Set.of("tidak", "belum", "kurang", "tdk", "blm");
    private static final Set<String> CONSENT = WordList.words(MisdirectedHandover.class, "consent.txt");
    static final Set<String> TOWARDS = Set.of("ke", "kepada", "kpd");
    static final Set<String> HANDS_OVER = WordList.words(MisdirectedHandover.class, "handovers.txt");

    @Override
    public Stream<Finding> check(Sop sop) {
        ActorNames names = new ActorNames(sop);
        return sop.steps().stream().flatMap(step -> step.activity().filter(text -> !text.open()).stream()
                .flatMap(text -> misdirected(text, step, sop, names)));
    }

    /** Tells whether a decision is answered as texts speak of it: its yes is a word of consent, and its no is none. */
    private static boolean isPlain(Decision decision) {
        return decision.rhombi().size() == 1
                && !decision.isNamed()
                && decision.label(Flow.Condition.YES).stream()
                        .allMatch(label -> meaning(label).equals(Optional.of(Flow.Condition.YES)))
                && decision.label(Flow.Condition.NO).stream()
                        .noneMatch(label -> meaning(label).equals(Optional.of(Flow.Condition.YES)));
    }

    private static Optional<Flow.Condition> meaning(Text label) {
        return label.open() ? Optional.empty() : condition(Word.split(label.value()), Optional.empty());
    }

    /** A clause with a known condition that hands over to known actors. */
    private record Handover(Flow.Condition condition, String name, List<Actor> actors) {}

    private static Stream<Finding> misdirected(Text text, Step step, Sop sop, ActorNames names) {
        if (step.decision().isEmpty()) {
            return new PassedOver(sop, names).finding(text, step).stream();
        }
        if (step.decision().filter(MisdirectedHandover::isPlain).isEmpty()) {
            return Stream.empty();
        }
        List<Finding> findings = new ArrayList<>();
        for (Handover handover : handovers(Word.split(text.value()), names)) {
            for (Flow.Exit exit : sop.flow().exits(step.number())) {
                if (exit.condition() == handover.condition() && !exit.isDangling() && !isMet(exit, handover, sop)) {
                    findings.add(at(text, step, exit, handover, sop));
                }
            }
        }
        return findings.stream();
    }

    private static boolean isMet(Flow.Exit exit, Handover handover, Sop sop) {
        if (exit.isEnd()) {
            return false;
        }
        Step target = sop.step(exit.to().getAsInt());
        boolean unknown = sop.columns(target.number()).isEmpty()
                || target.performers().keys().stream().anyMatch(Text::open);
        return unknown || ActorNames.performs(target, handover.actors());
    }

    private static Finding at(Text text, Step step, Flow.Exit exit, Handover handover, Sop sop) {
        String key = exit.condition() == Flow.Condition.YES ? Keys.YES : Keys.NO;
        if (exit.isEnd()) {
            return Finding.at(text.span(), new LeadsToEnd(step.number(), handover.name(), key));
        }
        Step target = sop.step(exit.to().getAsInt());
        String performers = performers(target, sop);
        Finding finding = Finding.at(
                text.span(), new LeadsToOthers(step.number(), handover.name(), key, target.number(), performers));
        return target.activity().map(activity -> finding.with(activity.span())).orElse(finding);
    }

    /** Returns the names over the columns of a step. */
    static String performers(Step step, Sop sop) {
        return sop.columns(step.number()).stream()
                .map(column -> sop.actors(step.number()).get(column).name().value())
                .collect(Collectors.joining(", "));
    }

    private static List<Handover> handovers(List<Word> words, ActorNames names) {
        List<Handover> handovers = new ArrayList<>();
        Optional<Flow.Condition> before = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (Conditions.CONDITIONALS.contains(words.get(i).lower())) {
                int end = clauseEnd(words, i + 1);
                Optional<Flow.Condition> condition = condition(words.subList(i + 1, end), before);
                OptionalInt to = recipient(words, i + 1, end);
                if (condition.isPresent() && to.isPresent()) {
                    List<Actor> actors = names.named(words, to.getAsInt());
                    if (!actors.isEmpty()) {
                        String name = actors.size() > 1
                                ? words.get(to.getAsInt()).text()
                                : actors.get(0).name().value();
                        handovers.add(new Handover(condition.get(), name, actors));
                    }
                }
                before = condition;
            }
        }
        return handovers;
    }

    private static int clauseEnd(List<Word> words, int from) {
        int end = from;
        while (end < words.size()
                && !Conditions.CONDITIONALS.contains(words.get(end).lower())) {
            end++;
        }
        return end;
    }

    private static Optional<Flow.Condition> condition(List<Word> clause, Optional<Flow.Condition> before) {
        List<Word> test = clause.stream()
                .takeWhile(word ->
                        !HANDS_OVER.contains(word.lower()) && !word.lower().equals("maka"))
                .toList();
        boolean denied = test.stream().anyMatch(word -> DENIALS.contains(word.lower()));
        boolean consent = test.stream().anyMatch(word -> CONSENT.contains(word.lower()));
        if (consent) {
            return Optional.of(denied ? Flow.Condition.NO : Flow.Condition.YES);
        }
        boolean bare = denied && test.size() == 1;
        return bare && before.equals(Optional.of(Flow.Condition.YES))
                ? Optional.of(Flow.Condition.NO)
                : Optional.empty();
    }

    /** Returns where the clause names the one who receives, behind "diserahkan kepada"; nothing when it names nobody. */
    private static OptionalInt recipient(List<Word> words, int from, int end) {
        boolean handsOver = false;
        for (int i = from; i < end; i++) {
            if (handsOver && TOWARDS.contains(words.get(i).lower()) && i + 1 < end) {
                return OptionalInt.of(i + 1);
            }
            handsOver |= HANDS_OVER.contains(words.get(i).lower());
        }
        return OptionalInt.empty();
    }
}
