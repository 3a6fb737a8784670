package id.sop.drawing;

import id.sop.model.Act;
import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Leg;
import id.sop.model.Performers;
import id.sop.model.SharedRow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Connector;
import id.sop.paging.FlowPage;
import id.sop.paging.StepRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The lines between the symbols on one page of the flow. */
final class PageJoints {
    private final Sop sop;
    private final FlowchartLabels labels;
    private final FlowPage page;
    private final CellAssignment symbols;
    private final Handover handover;
    private final List<Blueprint.Joint> joints = new ArrayList<>();

    /** Joins the symbols of a page. */
    PageJoints(Sop sop, FlowchartLabels labels, FlowPage page, CellAssignment symbols) {
        this.sop = sop;
        this.labels = labels;
        this.page = page;
        this.symbols = symbols;
        this.handover = new Handover(sop);
        for (int step = page.first(); step <= page.last(); step++) {
            joinPerformers(step);
            Set<Leg> drawn = new HashSet<>();
            sop.flow().exits(step).forEach(exit -> joinBehind(exit, drawn));
            sop.flow().exits(step).forEach(this::joinExit);
        }
        page.above().forEach(this::joinArrival);
        page.below().forEach(this::joinArrival);
    }

    List<Blueprint.Joint> joints() {
        return joints;
    }

    /** One after the other: arrows from symbol to symbol. Together: lines between neighbours, or one box. */
    private void joinPerformers(int step) {
        if (sop.acts(step).isEmpty()) {
            return;
        }
        symbols.of(step, StepRows.Kind.START).ifPresent(start -> {
            Act first = sop.actsToDecision(step).get(0);
            join(step, start, shared(step).orElse(symbols.ofAct(step, first)), Arrow.Stroke.HEAD);
        });
        Performers performers = sop.step(step).performers();
        OptionalInt box = shared(step);
        if (box.isPresent()) {
            sop.decidingAct(step)
                    .ifPresent(act -> join(step, box.getAsInt(), symbols.ofAct(step, act), Arrow.Stroke.HEAD));
        } else if (!performers.isEither()) {
            chain(
                    step,
                    performers.together() ? side(step) : sop.actsToDecision(step),
                    performers.together() ? stroke(performers.bond()) : Arrow.Stroke.HEAD);
            sop.decidingAct(step)
                    .filter(act -> decidesBelow(step, act))
                    .ifPresent(
                            act -> join(step, symbols.ofAct(step, act), symbols.behind(step, act), Arrow.Stroke.HEAD));
        }
    }

    private static Arrow.Stroke stroke(Performers.Bond bond) {
        return switch (bond) {
            case LINE, ONE_BOX, EITHER -> Arrow.Stroke.PLAIN;
            case DASHED -> Arrow.Stroke.DASHED;
            case BOTH_WAYS -> Arrow.Stroke.BOTH_HEADS;
        };
    }

    /** Tells whether somebody's rhombus stands below his own box. */
    private boolean decidesBelow(int step, Act act) {
        return symbols.ofAct(step, act) != symbols.behind(step, act);
    }

    /** Returns the mark of the box that all share who perform a step. */
    private OptionalInt shared(int step) {
        return symbols.of(step, StepRows.Kind.SHARED);
    }

    /**
     * Joins the rhombus of a step to those who act in its row behind an answer, and who hands over to several at once to those of
     * them who act in his row; once, where that leads to several steps.
     */
    private void joinBehind(Flow.Exit exit, Set<Leg> drawn) {
        int step = exit.from();
        for (Leg leg : sop.course(step).legs(exit)) {
            if (!leg.acts().isEmpty() && drawn.add(leg)) {
                joints.add(new Blueprint.Joint(
                        symbols.behind(step, leg.decider()),
                        symbols.ofAct(step, leg.acts().get(0)),
                        step,
                        step,
                        Arrow.Stroke.HEAD,
                        leg.condition(),
                        leg.condition() == Flow.Condition.ALWAYS
                                ? Optional.empty()
                                : Optional.of(caption(leg.condition(), leg.label()))));
                chain(step, leg.acts(), Arrow.Stroke.HEAD);
            }
        }
    }

    private void chain(int step, List<Act> acts, Arrow.Stroke stroke) {
        for (int i = 1; i < acts.size(); i++) {
            join(step, symbols.ofAct(step, acts.get(i - 1)), symbols.ofAct(step, acts.get(i)), stroke);
        }
    }

    private void join(int step, int from, int to, Arrow.Stroke stroke) {
        joints.add(new Blueprint.Joint(from, to, step, step, stroke, Flow.Condition.ALWAYS, Optional.empty()));
    }

    /**
     * Returns the parts of those who work together from one side to the other; the one whose rhombus stands at an end of the
     * row comes last.
     */
    private List<Act> side(int step) {
        List<Act> acts = new ArrayList<>(sop.acts(step).stream()
                .sorted(Comparator.comparingInt(Act::column))
                .toList());
        if (!acts.isEmpty() && sop.decidingAct(step).filter(acts.get(0)::equals).isPresent()) {
            Collections.reverse(acts);
        }
        return acts;
    }

    private void joinExit(Flow.Exit exit) {
        if (sop.columns(exit.from()).isEmpty() || exit.isDangling()) {
            return;
        }
        List<Act> ways = ways(exit);
        for (int way = 0; way < Math.max(1, ways.size()); way++) {
            OptionalInt to = destination(exit, way);
            if (to.isPresent()) {
                int from = ways.isEmpty()
                        ? departure(
                                exit,
                                isOnPage(exit)
                                        ? symbols.marks().get(to.getAsInt()).lane()
                                        : handover.lane(exit))
                        : symbols.ofAct(exit.from(), ways.get(way));
                join(exit, from, to.getAsInt());
            }
        }
    }

    private boolean isOnPage(Flow.Exit exit) {
        return exit.isEnd() || page.holds(exit.to().orElseThrow());
    }

    /** Returns the parts of those who leave a step by an exit, each on a way of his own; none where all go one way. */
    private List<Act> ways(Flow.Exit exit) {
        return sop.step(exit.from()).performers().isEither() && exit.answer().isEmpty()
                ? sop.acts(exit.from())
                : List.of();
    }

    private void join(Flow.Exit exit, int from, int to) {
        Flow.Condition answer =
                symbols.marks().get(from).shape() == Symbol.Shape.RHOMBUS ? exit.condition() : Flow.Condition.ALWAYS;
        joints.add(new Blueprint.Joint(
                from,
                to,
                exit.from(),
                exit.to().orElse(exit.from()),
                Arrow.Stroke.HEAD,
                answer,
                answer == Flow.Condition.ALWAYS
                        ? Optional.empty()
                        : Optional.of(caption(exit.condition(), exit.answer().flatMap(Answer::label)))));
    }

    /** Returns the mark to which an exit leads on this page; nothing at a plain end. */
    private OptionalInt destination(Flow.Exit exit, int way) {
        if (exit.isEnd()) {
            return sop.endsInOwnCapsule(exit)
                    ? OptionalInt.of(symbols.ofEnd(exit.from(), Handover.column(sop, exit)))
                    : OptionalInt.empty();
        }
        int target = exit.to().getAsInt();
        if (page.holds(target)) {
            return entry(exit, way, Handover.column(sop, exit));
        }
        return OptionalInt.of(symbols.ofConnector(exit, true));
    }

    private int departure(Flow.Exit exit, int targetLane) {
        int step = exit.from();
        if (exit.answer().isPresent() || !sop.step(step).performers().together()) {
            return symbols.behind(step, sop.exitAct(exit).orElseThrow());
        }
        OptionalInt box = shared(step);
        return box.isPresent() ? box.getAsInt() : symbols.ofAct(step, nearest(sop.acts(step), targetLane));
    }

    /** Returns the mark by which an arrow from a lane enters a step; a return enters where those who work together have a free side. */
    private OptionalInt entry(Flow.Exit exit, int way, int fromLane) {
        int step = exit.to().orElseThrow();
        Optional<Act> said = sop.enteredAct(exit);
        if (said.isPresent()) {
            OptionalInt box = shared(step);
            return box.isPresent() ? box : OptionalInt.of(symbols.ofAct(step, said.get()));
        }
        if (sop.step(step).performers().isEither() && !sop.acts(step).isEmpty()) {
            List<Act> own = new SharedRow(sop, step).entered(exit);
            return OptionalInt.of(
                    symbols.ofAct(step, way < own.size() ? own.get(way) : nearest(sop.acts(step), fromLane)));
        }
        Optional<Act> again = sop.course(exit.from()).enteredAgain(exit);
        if (again.isPresent()) {
            return OptionalInt.of(symbols.behind(step, again.get()));
        }
        boolean returning = step < exit.from();
        List<Act> acts = sop.actsToDecision(step);
        OptionalInt box = shared(step);
        if (acts.isEmpty() || box.isPresent()) {
            return box;
        }
        boolean together = sop.step(step).performers().together();
        if (returning && together && acts.size() > 1) {
            List<Act> joined = side(step);
            boolean decided = sop.decidingAct(step)
                    .filter(act -> !decidesBelow(step, act))
                    .isPresent();
            acts = decided ? joined.subList(0, 1) : List.of(joined.get(0), joined.get(joined.size() - 1));
        }
        return OptionalInt.of(symbols.ofAct(step, together ? nearest(acts, fromLane) : acts.get(0)));
    }

    private void joinArrival(Connector connector) {
        if (!connector.outgoing()) {
            Flow.Exit exit = connector.nearest();
            int from = symbols.ofConnector(exit, false);
            int lane = symbols.marks().get(from).lane();
            IntStream.range(0, Math.max(1, ways(exit).size()))
                    .mapToObj(way -> entry(exit, way, lane))
                    .flatMapToInt(OptionalInt::stream)
                    .distinct()
                    .forEach(to -> joints.add(new Blueprint.Joint(
                            from,
                            to,
                            exit.from(),
                            exit.to().orElseThrow(),
                            Arrow.Stroke.HEAD,
                            Flow.Condition.ALWAYS,
                            Optional.empty())));
        }
    }

    private String caption(Flow.Condition condition, Optional<Text> label) {
        return label.map(Text::value).orElse(condition == Flow.Condition.YES ? labels.yes() : labels.no());
    }

    private static Act nearest(List<Act> acts, int lane) {
        return acts.stream()
                .min(Comparator.comparingInt(act -> Math.abs(act.column() - lane)))
                .orElseThrow();
    }
}
