package id.sop.drawing;

import id.sop.model.Answer;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Connector;
import id.sop.paging.FlowPage;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The lines between the symbols on one page of the flow. */
final class PageJoints {
    private final Sop sop;
    private final FlowchartLabels labels;
    private final FlowPage page;
    private final CellAssignment symbols;
    private final List<Blueprint.Joint> joints = new ArrayList<>();

    /** Joins the symbols of a page. */
    PageJoints(Sop sop, FlowchartLabels labels, FlowPage page, CellAssignment symbols) {
        this.sop = sop;
        this.labels = labels;
        this.page = page;
        this.symbols = symbols;
        for (int step = page.first(); step <= page.last(); step++) {
            joinPerformers(step);
            sop.flow().exits(step).forEach(this::joinBehind);
            sop.flow().exits(step).forEach(this::joinExit);
        }
        page.above().forEach(this::joinArrival);
        page.below().forEach(this::joinArrival);
    }

    List<Blueprint.Joint> joints() {
        return joints;
    }

    /** One after the other: arrows from symbol to symbol. Together: plain lines between neighbours. */
    private void joinPerformers(int step) {
        boolean together = sop.step(step).performers().together();
        List<Integer> lanes = together ? side(step) : sop.columnsToDecision(step);
        for (int i = 1; i < lanes.size(); i++) {
            joinNeighbours(step, lanes.get(i - 1), lanes.get(i), together ? Link.Kind.TOGETHER : Link.Kind.FLOW);
        }
    }

    /** Joins the rhombus of a step to those who act in its row behind an answer; once, where that leads to several steps. */
    private void joinBehind(Flow.Exit exit) {
        List<Integer> lanes = sop.columnsBehind(exit);
        boolean first = sop.flow().exits(exit.from()).stream()
                .noneMatch(
                        other -> other.index() < exit.index() && other.answer().equals(exit.answer()));
        if (lanes.isEmpty() || !first) {
            return;
        }
        int decider = sop.decidingColumn(exit.from()).orElseThrow();
        joints.add(new Blueprint.Joint(
                symbols.ofStep(exit.from(), decider),
                symbols.ofStep(exit.from(), lanes.get(0)),
                exit.from(),
                exit.from(),
                Link.Kind.FLOW,
                exit.condition(),
                Optional.of(caption(exit))));
        for (int i = 1; i < lanes.size(); i++) {
            joinNeighbours(exit.from(), lanes.get(i - 1), lanes.get(i), Link.Kind.FLOW);
        }
    }

    private void joinNeighbours(int step, int lane, int next, Link.Kind kind) {
        joints.add(new Blueprint.Joint(
                symbols.ofStep(step, lane),
                symbols.ofStep(step, next),
                step,
                step,
                kind,
                Flow.Condition.ALWAYS,
                Optional.empty()));
    }

    /**
     * Returns the lanes of those who work together from one side to the other, except that one who decides comes last:
     * lines to both sides of a rhombus would leave none to its exits.
     */
    private List<Integer> side(int step) {
        List<Integer> lanes =
                new ArrayList<>(sop.columns(step).stream().sorted().toList());
        OptionalInt decider = sop.decidingColumn(step);
        if (decider.isPresent() && lanes.indexOf(decider.getAsInt()) < lanes.size() - 1) {
            Collections.reverse(lanes);
            lanes.remove((Integer) decider.getAsInt());
            lanes.add(decider.getAsInt());
        }
        return lanes;
    }

    private void joinExit(Flow.Exit exit) {
        if (sop.columns(exit.from()).isEmpty() || exit.isDangling()) {
            return;
        }
        OptionalInt to = destination(exit);
        if (to.isEmpty()) {
            return;
        }
        int from = departure(exit, symbols.marks().get(to.getAsInt()).lane());
        Flow.Condition answer =
                symbols.marks().get(from).shape() == Symbol.Shape.RHOMBUS ? exit.condition() : Flow.Condition.ALWAYS;
        joints.add(new Blueprint.Joint(
                from,
                to.getAsInt(),
                exit.from(),
                exit.to().orElse(exit.from()),
                Link.Kind.FLOW,
                answer,
                answer == Flow.Condition.ALWAYS ? Optional.empty() : Optional.of(caption(exit))));
    }

    /** Returns the mark to which an exit leads on this page; nothing at a plain end. */
    private OptionalInt destination(Flow.Exit exit) {
        if (exit.isEnd()) {
            return sop.endsInOwnCapsule(exit)
                    ? OptionalInt.of(symbols.ofEnd(exit.from(), sop.exitColumn(exit)))
                    : OptionalInt.empty();
        }
        int target = exit.to().getAsInt();
        if (page.holds(target)) {
            return entry(target, sop.exitColumn(exit), target < exit.from());
        }
        return OptionalInt.of(symbols.ofConnector(exit, true));
    }

    private int departure(Flow.Exit exit, int targetLane) {
        int step = exit.from();
        boolean any = exit.answer().isEmpty() && sop.step(step).performers().together();
        return symbols.ofStep(step, any ? nearest(sop.columns(step), targetLane) : sop.exitColumn(exit));
    }

    /** Returns the mark by which an arrow from a lane enters a step; a return enters where those who work together have a free side. */
    private OptionalInt entry(int step, int fromLane, boolean returning) {
        List<Integer> lanes = sop.columnsToDecision(step);
        if (lanes.isEmpty()) {
            return OptionalInt.empty();
        }
        if (returning && sop.step(step).performers().together() && lanes.size() > 1) {
            List<Integer> joined = side(step);
            boolean decided = sop.decidingColumn(step).isPresent();
            lanes = decided ? joined.subList(0, 1) : List.of(joined.get(0), joined.get(joined.size() - 1));
        }
        int lane = sop.step(step).performers().together() ? nearest(lanes, fromLane) : lanes.get(0);
        return OptionalInt.of(symbols.ofStep(step, lane));
    }

    private void joinArrival(Connector connector) {
        if (!connector.outgoing()) {
            Flow.Exit exit = connector.exit();
            int from = symbols.ofConnector(exit, false);
            int target = exit.to().orElseThrow();
            entry(target, symbols.marks().get(from).lane(), !connector.isForward())
                    .ifPresent(to -> joints.add(new Blueprint.Joint(
                            from, to, exit.from(), target, Link.Kind.FLOW, Flow.Condition.ALWAYS, Optional.empty())));
        }
    }

    private String caption(Flow.Exit exit) {
        return exit.answer()
                .flatMap(Answer::label)
                .map(Text::value)
                .orElse(exit.condition() == Flow.Condition.YES ? labels.yes() : labels.no());
    }

    private static int nearest(List<Integer> lanes, int lane) {
        return lanes.stream()
                .min(Comparator.comparingInt(candidate -> Math.abs(candidate - lane)))
                .orElseThrow();
    }
}
