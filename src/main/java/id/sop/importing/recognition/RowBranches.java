package id.sop.importing.recognition;

import id.sop.diagnostic.Message;
import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.DraftDecision;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.page.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What parts within a row: several who decide there, one after the other, or one who hands the work to several at once. Only what the
 * format can say in full is returned, so that nothing of the drawing is lost.
 */
final class RowBranches {
    private final FlowReading flow;
    private final FlowGraph graph;
    private final int row;
    private final RowOrder order;
    private final List<Integer> nodes;
    private final List<Message> remarks = new ArrayList<>();

    RowBranches(FlowReading flow, int row, RowOrder order) {
        this.flow = flow;
        this.graph = flow.graph();
        this.row = row;
        this.order = order;
        this.nodes = order.nodes();
    }

    /**
     * A way through the row.
     *
     * @param through whom it passes, up to a rhombus at most
     * @param targets where it leads then
     * @param back whether it ends at who acted before
     */
    private record Way(List<Integer> through, List<DraftTarget> targets, boolean back) {}

    /** Returns what is to be said about what was returned last. */
    List<Message> remarks() {
        return remarks;
    }

    /** Returns what each of several decides; nothing where fewer than two do, or where the format cannot say it. */
    Optional<List<DraftDecision>> decisions() {
        List<Integer> rhombuses = order.rhombuses(graph);
        if (rhombuses.size() < 2 || !isInTurn() || !leadsTo(rhombuses.get(0))) {
            return Optional.empty();
        }
        List<Message> said = new ArrayList<>();
        List<DraftDecision> decisions = new ArrayList<>();
        Set<Integer> passed = new HashSet<>(nodes.subList(0, nodes.indexOf(rhombuses.get(0)) + 1));
        for (int rhombus : rhombuses) {
            List<AnswerReading.Exit> exits = new ArrayList<>();
            for (Link link : graph.arrowsFrom(rhombus).toList()) {
                Optional<Way> way = way(rhombus, link.to(), passed);
                if (way.isEmpty()) {
                    return Optional.empty();
                }
                List<String> through = keys(way.get().through());
                exits.add(new AnswerReading.Exit(
                        link.label(), through, way.get().targets(), way.get().back()));
            }
            AnswerReading reading = new AnswerReading(row);
            decisions.add(new DraftDecision(
                    Optional.of(flow.key(rhombus)),
                    reading.answers(exits),
                    graph.nodes().get(rhombus).question()));
            said.addAll(reading.remarks());
        }
        if (!passed.containsAll(nodes)) {
            return Optional.empty();
        }
        remarks.addAll(said);
        return Optional.of(decisions);
    }

    /** Returns where the work goes that is handed on within the row and out of it; nothing where the format cannot say it. */
    Optional<List<DraftTarget>> handed() {
        List<Integer> forks = nodes.stream()
                .filter(node -> graph.arrowsFrom(node).count() > 1)
                .filter(node -> graph.arrowsFrom(node).anyMatch(link -> nodes.contains(link.to())))
                .toList();
        if (forks.size() != 1 || !isInTurn() || nodes.stream().anyMatch(this::isRhombus) || !leadsTo(forks.get(0))) {
            return Optional.empty();
        }
        int fork = forks.get(0);
        Set<Integer> passed = new HashSet<>(nodes.subList(0, nodes.indexOf(fork) + 1));
        List<DraftTarget> targets = new ArrayList<>();
        List<DraftTarget> others = new ArrayList<>();
        for (Link link : graph.arrowsFrom(fork).toList()) {
            Optional<Way> way = way(fork, link.to(), passed);
            if (way.isEmpty()) {
                return Optional.empty();
            }
            if (way.get().through().isEmpty()) {
                way.get().targets().stream().filter(to -> !targets.contains(to)).forEach(targets::add);
            } else {
                others.add(new DraftTarget.Through(
                        keys(way.get().through()), way.get().targets()));
            }
        }
        targets.addAll(others);
        boolean whole = passed.containsAll(nodes) && targets.size() > 1;
        return whole ? Optional.of(targets) : Optional.empty();
    }

    /** Tells whether all act one after the other, each once. */
    private boolean isInTurn() {
        return order.together() == 0
                && order.certain()
                && nodes.stream().map(flow::key).distinct().count() == nodes.size();
    }

    /** Tells whether each of those before a node hands the work to the next one alone. */
    private boolean leadsTo(int node) {
        for (int at = 0; at < nodes.indexOf(node); at++) {
            List<Link> links = graph.arrowsFrom(nodes.get(at)).toList();
            if (links.size() != 1 || links.get(0).to() != nodes.get(at + 1)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Follows a way out of a node.
     *
     * @param passed those who have been passed before on any way; whom this one passes is added
     * @return nothing when the format cannot say it
     */
    private Optional<Way> way(int from, int to, Set<Integer> passed) {
        List<Integer> through = new ArrayList<>();
        int at = to;
        while (nodes.contains(at)) {
            boolean back = passed.contains(at);
            if (back && at == nodes.get(0)) {
                return Optional.of(new Way(through, List.of(new DraftTarget.Step(row)), true));
            }
            if (back && !(isRhombus(at) && through.isEmpty() && nodes.indexOf(at) < nodes.indexOf(from))) {
                return Optional.empty();
            }
            through.add(at);
            if (isRhombus(at)) {
                passed.add(at);
                return Optional.of(new Way(through, List.of(new DraftTarget.Next()), back));
            }
            passed.add(at);
            List<Link> onward = graph.arrowsFrom(at).toList();
            boolean parts = onward.size() > 1 && onward.stream().anyMatch(link -> nodes.contains(link.to()));
            if (parts) {
                return Optional.empty();
            }
            if (onward.size() != 1 || !nodes.contains(onward.get(0).to())) {
                return Optional.of(new Way(through, targets(at, onward), false));
            }
            at = onward.get(0).to();
        }
        Optional<DraftTarget> target = flow.target(row, at);
        return target.map(one -> new Way(through, List.of(one), false));
    }

    private List<DraftTarget> targets(int node, List<Link> onward) {
        List<DraftTarget> targets = onward.stream()
                .flatMap(link -> flow.target(row, link.to()).stream())
                .distinct()
                .toList();
        if (!targets.isEmpty()) {
            return targets;
        }
        if (graph.nodes().get(node).shape() == Shape.CAPSULE) {
            return List.of(new DraftTarget.End());
        }
        remarks.add(new Doubt.NoArrow());
        return List.of(new DraftTarget.Next());
    }

    private boolean isRhombus(int node) {
        return graph.nodes().get(node).shape() == Shape.RHOMBUS;
    }

    private List<String> keys(List<Integer> through) {
        return through.stream().map(flow::key).toList();
    }
}
