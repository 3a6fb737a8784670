package id.sop.drawing;

import id.sop.model.Actor;
import id.sop.model.Decision;
import id.sop.model.Flow;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.Connector;
import id.sop.paging.ConnectorPlanner;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.SheetPlan;
import id.sop.routing.diagram.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Makes the blueprint of a sheet.
 *
 * <p>A step that nobody known performs has no symbol, and an exit to a step that does not exist has no arrow: such an SOP
 * is printed as a draft only.
 */
public final class Draftsman {
    private final Sop sop;
    private final Wording wording;

    /** Prepares the blueprint of one SOP. */
    public Draftsman(Sop sop, Wording wording) {
        this.sop = sop;
        this.wording = wording;
    }

    /** Returns the connectors between pages that end with the given steps. */
    public List<FlowPage> pages(List<Integer> lasts) {
        return new ConnectorPlanner(sop.flow(), sop.actors().size(), this::exitLane, this::entryLane).pages(lasts);
    }

    private int exitLane(int step) {
        OptionalInt decider = sop.decidingColumn(step);
        return decider.isPresent() ? decider.getAsInt() : sop.lastColumn(step).orElse(0);
    }

    private int entryLane(int step) {
        return sop.columns(step).stream().findFirst().orElse(0);
    }

    /** Returns the blueprint of a sheet with the given pages. */
    public Blueprint blueprint(SheetPlan plan) {
        List<Blueprint.Page> pages = new ArrayList<>();
        for (int i = 0; i < plan.pages().size(); i++) {
            pages.add(new PageDraft(plan.pages().get(i), i + 1).draft());
        }
        return new Blueprint(pages);
    }

    /** The blueprint of one page while it grows. */
    private final class PageDraft {
        private final FlowPage page;
        private final int number;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<Blueprint.Mark> marks = new ArrayList<>();
        private final List<Blueprint.Joint> joints = new ArrayList<>();

        PageDraft(FlowPage page, int number) {
            this.page = page;
            this.number = number;
        }

        Blueprint.Page draft() {
            connectors(page.above(), true);
            for (int step = page.first(); step <= page.last(); step++) {
                symbols(step);
            }
            connectors(page.below(), false);
            for (int step = page.first(); step <= page.last(); step++) {
                joinPerformers(step);
                sop.flow().exits(step).forEach(this::joinExit);
            }
            page.above().forEach(this::joinArrival);
            page.below().forEach(this::joinArrival);
            return new Blueprint.Page(rows, marks, joints);
        }

        private void connectors(List<Connector> block, boolean above) {
            int firstRow = rows.size();
            for (int row = 0; row < FlowPage.rows(block); row++) {
                int index = row;
                rows.add(sop.actors().stream()
                        .map(actor -> ElementIds.connectorCell(number, above, index, actor))
                        .toList());
            }
            for (Connector connector : block) {
                Symbol.Shape shape = connector.isForward() ? Symbol.Shape.PENTAGON_DOWN : Symbol.Shape.PENTAGON_UP;
                marks.add(mark(
                        firstRow + connector.row(),
                        connector.lane(),
                        shape,
                        connector.label(),
                        Descriptions.of(connector)));
            }
        }

        private void symbols(int step) {
            int row = rows.size();
            rows.add(sop.actors().stream().map(actor -> ElementIds.stepCell(step, actor)).toList());
            for (int lane : sop.columns(step)) {
                Symbol.Shape shape = shape(step, lane);
                marks.add(mark(row, lane, shape, text(step, shape), Descriptions.of(sop, step, lane, shape)));
            }
            if (sop.endsAtDecision(step)) {
                rows.add(sop.actors().stream()
                        .map(actor -> ElementIds.endCell(step, actor))
                        .toList());
                int lane = sop.decidingColumn(step).orElse(0);
                marks.add(mark(row + 1, lane, Symbol.Shape.CAPSULE, wording.end(), Descriptions.ofEnd(step)));
            }
        }

        private Blueprint.Mark mark(int row, int lane, Symbol.Shape shape, String text, String description) {
            return new Blueprint.Mark(row, lane, rows.get(row).get(lane), shape, text, description);
        }

        private Symbol.Shape shape(int step, int lane) {
            boolean decides = sop.step(step).decision().isPresent();
            if (decides && sop.decidingColumn(step).getAsInt() == lane) {
                return Symbol.Shape.RHOMBUS;
            }
            boolean together = sop.step(step).performers().together();
            boolean starts = step == 1 && (together || sop.columns(step).get(0) == lane);
            boolean finishes = sop.flow().exits(step).get(0).isEnd()
                    && !(together && decides)
                    && (together || sop.lastColumn(step).getAsInt() == lane);
            return starts || finishes ? Symbol.Shape.CAPSULE : Symbol.Shape.RECTANGLE;
        }

        private String text(int step, Symbol.Shape shape) {
            if (shape == Symbol.Shape.RHOMBUS) {
                return sop.step(step)
                        .decision()
                        .flatMap(Decision::question)
                        .map(Text::value)
                        .orElse("");
            }
            if (shape != Symbol.Shape.CAPSULE) {
                return "";
            }
            return step == 1 ? wording.start() : wording.end();
        }

        /** One after the other: arrows from symbol to symbol. Together: plain lines between neighbours. */
        private void joinPerformers(int step) {
            boolean together = sop.step(step).performers().together();
            List<Integer> lanes = together ? side(step) : sop.columns(step);
            for (int i = 1; i < lanes.size(); i++) {
                boolean answer = !together
                        && sop.step(step).decision().isPresent()
                        && sop.decidingColumn(step).getAsInt() == lanes.get(i - 1);
                joints.add(new Blueprint.Joint(
                        find(ElementIds.stepCell(step, actor(lanes.get(i - 1)))),
                        find(ElementIds.stepCell(step, actor(lanes.get(i)))),
                        step,
                        step,
                        together ? Link.Kind.TOGETHER : Link.Kind.FLOW,
                        answer ? Flow.Condition.YES : Flow.Condition.ALWAYS,
                        answer ? Optional.of(yes(step)) : Optional.empty()));
            }
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
            int from = departure(exit, marks.get(to.getAsInt()).lane());
            Flow.Condition answer =
                    marks.get(from).shape() == Symbol.Shape.RHOMBUS ? exit.condition() : Flow.Condition.ALWAYS;
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
                boolean toOwnCapsule = sop.endsAtDecision(exit.from())
                        && (exit.condition() == Flow.Condition.NO || sop.isDecidedLast(exit.from()));
                int lane = sop.decidingColumn(exit.from()).orElse(0);
                return toOwnCapsule ? OptionalInt.of(find(ElementIds.endCell(exit.from(), actor(lane)))) : OptionalInt.empty();
            }
            int target = exit.to().getAsInt();
            if (page.holds(target)) {
                return entry(target, exitLane(exit.from()), target < exit.from());
            }
            return OptionalInt.of(connector(exit, true));
        }

        private int departure(Flow.Exit exit, int targetLane) {
            int step = exit.from();
            OptionalInt lane = sop.lastColumn(step);
            if (exit.condition() == Flow.Condition.NO
                    || (exit.condition() == Flow.Condition.YES
                            && sop.step(step).performers().together())) {
                lane = sop.decidingColumn(step);
            } else if (exit.condition() == Flow.Condition.ALWAYS
                    && sop.step(step).performers().together()) {
                lane = OptionalInt.of(nearest(sop.columns(step), targetLane));
            }
            return find(ElementIds.stepCell(step, actor(lane.getAsInt())));
        }

        /** Returns the mark by which an arrow from a lane enters a step; a return enters where those who work together have a free side. */
        private OptionalInt entry(int step, int fromLane, boolean returning) {
            List<Integer> lanes = sop.columns(step);
            if (lanes.isEmpty()) {
                return OptionalInt.empty();
            }
            if (returning && sop.step(step).performers().together() && lanes.size() > 1) {
                List<Integer> joined = side(step);
                boolean decided = sop.decidingColumn(step).isPresent();
                lanes = decided ? joined.subList(0, 1) : List.of(joined.get(0), joined.get(joined.size() - 1));
            }
            int lane = sop.step(step).performers().together() ? nearest(lanes, fromLane) : lanes.get(0);
            return OptionalInt.of(find(ElementIds.stepCell(step, actor(lane))));
        }

        private void joinArrival(Connector connector) {
            if (!connector.outgoing()) {
                Flow.Exit exit = connector.exit();
                int from = connector(exit, false);
                int target = exit.to().orElseThrow();
                entry(target, marks.get(from).lane(), !connector.isForward())
                        .ifPresent(to -> joints.add(new Blueprint.Joint(
                                from,
                                to,
                                exit.from(),
                                target,
                                Link.Kind.FLOW,
                                Flow.Condition.ALWAYS,
                                Optional.empty())));
            }
        }

        private int connector(Flow.Exit exit, boolean outgoing) {
            boolean above = page.above().stream().anyMatch(c -> c.exit().equals(exit) && c.outgoing() == outgoing);
            Connector connector = (above ? page.above() : page.below())
                    .stream()
                            .filter(c -> c.exit().equals(exit) && c.outgoing() == outgoing)
                            .findFirst()
                            .orElseThrow();
            return find(ElementIds.connectorCell(number, above, connector.row(), actor(connector.lane())));
        }

        private int find(String cell) {
            return IntStream.range(0, marks.size())
                    .filter(i -> marks.get(i).cell().equals(cell))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String caption(Flow.Exit exit) {
        return exit.condition() == Flow.Condition.YES ? yes(exit.from()) : no(exit.from());
    }

    private String yes(int step) {
        return sop.step(step)
                .decision()
                .flatMap(Decision::yesLabel)
                .map(Text::value)
                .orElse(wording.yes());
    }

    private String no(int step) {
        return sop.step(step)
                .decision()
                .flatMap(Decision::noLabel)
                .map(Text::value)
                .orElse(wording.no());
    }

    private Actor actor(int lane) {
        return sop.actors().get(lane);
    }

    private static int nearest(List<Integer> lanes, int lane) {
        return lanes.stream()
                .min(Comparator.comparingInt(candidate -> Math.abs(candidate - lane)))
                .orElseThrow();
    }
}
