package id.sop.importing.recognition;

import id.sop.diagnostic.Message;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.DraftAnswer;
import id.sop.importing.draft.DraftDecision;
import id.sop.importing.draft.DraftPerformers;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Found;
import id.sop.importing.page.Shape;
import id.sop.model.Performers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who acts in a row, in which order, and what is decided there. */
final class RowFlow {
    private final FlowReading flow;
    private final FlowGraph graph;
    private final int row;
    private final RowOrder order;
    private final List<Message> remarks = new ArrayList<>();
    private final DraftPerformers performers;
    private final List<DraftDecision> decisions;

    /** Where the work goes that is handed to several at once, one of whom at least acts in this row. */
    private final Optional<List<DraftTarget>> handed;

    RowFlow(FlowReading flow, int row, List<Integer> nodes) {
        this.flow = flow;
        this.graph = flow.graph();
        this.row = row;
        this.order = RowOrder.of(graph, nodes);
        RowBranches branches = new RowBranches(flow, row, order);
        Optional<List<DraftDecision>> several = branches.decisions();
        this.handed = several.isPresent() ? Optional.empty() : branches.handed();
        if (several.isPresent() || handed.isPresent()) {
            this.performers =
                    DraftPerformers.inTurn(order.nodes().stream().map(flow::key).toList());
            this.decisions = several.orElse(List.of());
            remarks.addAll(branches.remarks());
            entered(order.nodes());
        } else {
            Optional<Integer> decider = decider();
            this.performers = read(decider);
            this.decisions = decider.map(this::decide).stream().toList();
        }
    }

    DraftPerformers performers() {
        return performers;
    }

    List<DraftDecision> decisions() {
        return decisions;
    }

    Optional<List<DraftTarget>> handed() {
        return handed;
    }

    List<Message> remarks() {
        return remarks;
    }

    private Optional<Integer> decider() {
        if (order.rhombuses(graph).size() > 1) {
            remarks.add(new Doubt.TooIntricate());
        }
        return order.decider(graph);
    }

    private DraftPerformers read(Optional<Integer> decider) {
        List<Integer> nodes = order.nodes();
        if (order.together() == 0) {
            if (!order.certain()) {
                remarks.add(new Doubt.OpenOrder());
            } else if (!order.isChain(graph, decider)) {
                remarks.add(new Doubt.TooIntricate());
            } else {
                entered(nodes);
            }
            return DraftPerformers.inTurn(nodes.stream().map(flow::key).toList());
        }
        List<Integer> group = nodes.subList(0, order.together());
        List<String> keys = new ArrayList<>();
        group.forEach(node -> graph.nodes().get(node).actors().stream()
                .map(actor -> flow.actors().get(actor))
                .filter(key -> !keys.contains(key))
                .forEach(keys::add));
        List<Integer> rest = nodes.subList(order.together(), nodes.size());
        boolean sole = rest.isEmpty()
                || (rest.size() == 1
                        && decider.equals(Optional.of(rest.get(0)))
                        && keys.contains(flow.key(rest.get(0))));
        if (!sole) {
            remarks.add(new Doubt.TooIntricate());
            List<String> all = new ArrayList<>();
            rest.stream().filter(node -> leadsTo(node, group)).forEach(node -> all.add(flow.key(node)));
            all.addAll(keys);
            rest.stream().filter(node -> !leadsTo(node, group)).forEach(node -> all.add(flow.key(node)));
            return DraftPerformers.inTurn(all);
        }
        if (keys.size() == 1) {
            return DraftPerformers.inTurn(nodes.stream().map(flow::key).toList());
        }
        if (!order.certain() && rest.isEmpty()) {
            Optional<List<Integer>> ways = eachOnItsWay(group);
            if (ways.isPresent() && decider.isEmpty()) {
                return new DraftPerformers(ways.get().stream().map(flow::key).toList(), true, Performers.Bond.EITHER);
            }
            Optional<List<Integer>> turn = fromEntryToExit(group);
            if (!areHandedAlike(group)) {
                remarks.add(new Doubt.OpenOrder());
            }
            if (turn.isPresent()) {
                return DraftPerformers.inTurn(turn.get().stream().map(flow::key).toList());
            }
        }
        return new DraftPerformers(keys, true, order.bond());
    }

    private void entered(List<Integer> nodes) {
        boolean begun = row == 0 || graph.arrowsTo(nodes.get(0)).findAny().isPresent();
        nodes.stream()
                .skip(1)
                .filter(node -> graph.arrowsTo(node).anyMatch(link -> !nodes.contains(link.from())))
                .filter(node -> !begun || !flow.isInside(node))
                .forEach(node -> remarks.add(new Doubt.EnteredInside(flow.name(node))));
    }

    /** Returns the nodes in the order of the ways that enter them, if each is entered by another way. */
    private Optional<List<Integer>> eachOnItsWay(List<Integer> group) {
        List<Link> first = new ArrayList<>();
        Set<List<Object>> ways = new HashSet<>();
        for (int node : group) {
            Optional<Link> way = graph.arrowsTo(node)
                    .filter(link -> graph.nodes().get(link.from()).row() < row)
                    .min(Comparator.comparingInt(
                            link -> graph.nodes().get(link.from()).row()));
            if (way.isEmpty() || !ways.add(List.of(way.get().from(), way.get().label()))) {
                return Optional.empty();
            }
            boolean fork = graph.nodes().get(way.get().from()).shape() != Shape.RHOMBUS
                    && first.stream().anyMatch(link -> link.from() == way.get().from());
            if (fork) {
                return Optional.empty();
            }
            first.add(way.get());
        }
        first.sort(Comparator.comparingInt(
                        (Link link) -> graph.nodes().get(link.from()).row())
                .thenComparing(link ->
                        Answers.WORDS.key(link.label()).filter("tidak"::equals).isPresent())
                .thenComparingInt(link -> graph.links().indexOf(link)));
        return Optional.of(first.stream().map(Link::to).toList());
    }

    /** Tells whether the work is handed from one symbol to all of some at once. */
    private boolean areHandedAlike(List<Integer> group) {
        Set<Integer> sources = new HashSet<>();
        for (int node : group) {
            List<Link> ways = graph.arrowsTo(node).toList();
            if (ways.size() != 1) {
                return false;
            }
            sources.add(ways.get(0).from());
        }
        return sources.size() == 1;
    }

    /** Returns two nodes in the order in which the flow must pass them, if it enters the one and leaves the other. */
    private Optional<List<Integer>> fromEntryToExit(List<Integer> group) {
        if (group.size() != 2) {
            return Optional.empty();
        }
        int one = group.get(0);
        int two = group.get(1);
        boolean forward = isEntered(one) && !isLeft(one) && !isEntered(two) && isLeft(two);
        boolean backward = isEntered(two) && !isLeft(two) && !isEntered(one) && isLeft(one);
        if (!forward && !backward) {
            return Optional.empty();
        }
        return Optional.of(forward ? List.of(one, two) : List.of(two, one));
    }

    private boolean leadsTo(int node, List<Integer> group) {
        return graph.arrowsFrom(node).anyMatch(link -> group.contains(link.to()));
    }

    private boolean isEntered(int node) {
        return graph.arrowsTo(node).findAny().isPresent();
    }

    private boolean isLeft(int node) {
        return graph.arrowsFrom(node).findAny().isPresent();
    }

    private DraftDecision decide(int decider) {
        List<AnswerReading.Exit> exits = new ArrayList<>();
        graph.arrowsFrom(decider).forEach(link -> exits.add(exit(link)));
        AnswerReading reading = new AnswerReading(row);
        List<DraftAnswer> answers = reading.answers(exits);
        remarks.addAll(reading.remarks());
        List<String> keys = performers.keys();
        String own = flow.key(decider);
        boolean last = !keys.isEmpty() && keys.get(keys.size() - 1).equals(own);
        Optional<Found<String>> question = graph.nodes().get(decider).question();
        return new DraftDecision(last ? Optional.empty() : Optional.of(own), answers, question);
    }

    private AnswerReading.Exit exit(Link link) {
        List<String> through = new ArrayList<>();
        List<DraftTarget> targets = new ArrayList<>();
        List<Integer> nodes = order.nodes();
        int decider = link.from();
        int at = link.to();
        Set<Integer> passed = new HashSet<>();
        while (nodes.contains(at) && nodes.indexOf(at) > nodes.indexOf(decider) && passed.add(at)) {
            through.add(flow.key(at));
            List<Link> onward = graph.arrowsFrom(at).toList();
            Optional<Link> inner =
                    onward.stream().filter(next -> nodes.contains(next.to())).findFirst();
            onward.stream().filter(next -> !nodes.contains(next.to())).forEach(next -> flow.target(row, next.to())
                    .ifPresent(targets::add));
            if (inner.isEmpty()) {
                if (targets.isEmpty() && graph.nodes().get(at).shape() == Shape.CAPSULE) {
                    targets.add(new DraftTarget.End());
                } else if (targets.isEmpty()) {
                    targets.add(new DraftTarget.Next());
                    remarks.add(new Doubt.NoArrow());
                }
                return new AnswerReading.Exit(link.label(), through, targets);
            }
            at = inner.get().to();
        }
        if (nodes.contains(at)) {
            targets.add(flow.entered(new DraftTarget.Step(row), at));
        } else {
            flow.target(row, at).ifPresent(targets::add);
        }
        return new AnswerReading.Exit(link.label(), through, targets);
    }
}
