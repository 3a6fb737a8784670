package id.sop.yaml;

import id.sop.diagnostic.Message;
import id.sop.model.Act;
import id.sop.model.Answer;
import id.sop.model.Course;
import id.sop.model.Flow;
import id.sop.model.Keys;
import id.sop.model.Leg;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.model.Target;
import id.sop.model.Text;
import id.sop.source.Span;
import id.sop.yaml.decoding.Decoding;
import id.sop.yaml.decoding.OwnExamples;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody is to act behind an answer of his row ({@code lewat}), and has no part left for it: he decides himself, or stands before
 * the one who does.
 */
final class NoPartLeft {
    @Message.Words("YM004.lewat-memutuskan")
    private record Decides(String key, String actor) implements Message {}

    @Message.Words("YM004.lewat-meneruskan")
    private record HandsOver(String key, String actor) implements Message {}

    @Message.Words("YM004.lewat-mendahului")
    private record StandsBefore(String key, String actor, String other, String behind, String again, String back)
            implements Message {}

    @Message.Words("YM004.lewat-semua")
    private record NobodyDecides(String key) implements Message {}

    @Message.Words("YM004.lewat-bersama")
    private record NotInTurn(String key) implements Message {}

    private final Sop sop;
    private final Step step;
    private final Course course;
    private final Decoding decoding;
    private final Set<Span> told = new HashSet<>();

    private NoPartLeft(Sop sop, Step step, Decoding decoding) {
        this.sop = sop;
        this.step = step;
        this.course = sop.course(step.number());
        this.decoding = decoding;
    }

    /** Reports each of them once. */
    static void report(Sop sop, Decoding decoding) {
        sop.steps().forEach(step -> new NoPartLeft(sop, step, decoding).report());
    }

    private void report() {
        Optional<Text> first = sop.flow().exits(step.number()).stream()
                .flatMap(exit -> through(exit).stream())
                .flatMap(List::stream)
                .findFirst();
        if (first.isEmpty() || sop.acts(step.number()).isEmpty()) {
            return;
        }
        if (step.performers().together()) {
            decoding.report(first.get().span(), new NotInTurn(Keys.THROUGH));
        } else if (step.decision().isPresent() && sop.decidingAct(step.number()).isEmpty()) {
            decoding.report(first.get().span(), new NobodyDecides(Keys.THROUGH));
        } else {
            sop.flow().exits(step.number()).forEach(this::report);
        }
    }

    /** Returns those who are named to act on the way to an exit, piece by piece. */
    private List<List<Text>> through(Flow.Exit exit) {
        List<List<Text>> through = new ArrayList<>();
        if (exit.answer().isPresent()) {
            Answer answer = exit.answer().get();
            answer.before().forEach(earlier -> through.add(earlier.through()));
            through.add(answer.through());
        } else if (step.next().get(exit.index()) instanceof Target.Through others) {
            through.add(others.through());
        }
        return through;
    }

    private void report(Flow.Exit exit) {
        List<List<Text>> through = through(exit);
        List<Leg> legs = course.legs(exit);
        for (int i = 0; i < Math.min(through.size(), legs.size()); i++) {
            boolean last = i + 1 == legs.size();
            for (Text actor : through.get(i)) {
                fault(actor, legs.get(i), last)
                        .filter(fault -> told.add(actor.span()))
                        .ifPresent(fault -> decoding.report(actor.span(), fault));
            }
        }
    }

    private Optional<Message> fault(Text actor, Leg leg, boolean last) {
        // Who does not perform the step, or has no column, is told by a rule.
        if (actor.open() || sop.acts(step.number()).stream().noneMatch(act -> key(act).equals(actor.value()))) {
            return Optional.empty();
        }
        Optional<Act> act = leg.acts().stream()
                .filter(own -> key(own).equals(actor.value()))
                .findFirst();
        if (act.isEmpty() || act.get().equals(leg.decider()) || decides(act.get(), leg, last)) {
            return Optional.of(
                    step.decision().isPresent()
                            ? new Decides(Keys.THROUGH, actor.value())
                            : new HandsOver(Keys.THROUGH, actor.value()));
        }
        return act.filter(found -> found.place() < leg.decider().place())
                .map(found -> standsBefore(actor.value(), key(leg.decider())));
    }

    private Message standsBefore(String actor, String other) {
        List<String> performers =
                step.performers().keys().stream().map(Text::value).toList();
        List<String> again = new ArrayList<>(performers);
        again.add(performers.lastIndexOf(other) + 1, actor);
        List<String> behind = new ArrayList<>(again);
        behind.remove(actor);
        String first = performers.get(0);
        String number = sop.parts().name(step.number());
        String back =
                actor.equals(first) ? number : "{" + Keys.NEXT + ": " + number + ", " + Keys.AT + ": " + actor + "}";
        return new StandsBefore(Keys.THROUGH, actor, other, OwnExamples.row(behind), OwnExamples.row(again), back);
    }

    /** Tells whether something is decided in a part, but not behind a piece of the way. */
    private boolean decides(Act act, Leg leg, boolean last) {
        return course.decides(act)
                && (last || !act.equals(leg.acts().get(leg.acts().size() - 1)));
    }

    private String key(Act act) {
        return step.performers().keys().get(act.place()).value();
    }
}
