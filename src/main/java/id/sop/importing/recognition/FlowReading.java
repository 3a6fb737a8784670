package id.sop.importing.recognition;

import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.DraftPerformers;
import id.sop.importing.draft.DraftTarget;
import id.sop.importing.draft.Gap;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads the flow of a procedure from its symbols and the lines between them, row by row. */
final class FlowReading {
    private final FlowGraph graph;
    private final Capsules capsules;

    /** The rows from which lines without a head lead on. */
    private final Set<Integer> headless = new HashSet<>();

    private final List<String> actors;
    private final List<String> names;
    private final List<Place> places;

    /** The symbols of those who act in a row, but not first, by what names them there. */
    private final Map<Integer, String> inside = new HashMap<>();

    /** Whether there is a line at all; where there is none, nothing is missed. */
    private final boolean drawn;

    /**
     * Prepares to read.
     *
     * @param actors their keys
     * @param names of the same actors, as a reader knows them
     * @param places of the rows
     */
    FlowReading(FlowGraph graph, List<String> actors, List<String> names, List<Place> places) {
        this.graph = withoutPlainWays(graph, headless);
        this.capsules = new Capsules(this.graph);
        this.actors = actors;
        this.names = names;
        this.places = places;
        this.drawn = !graph.links().isEmpty();
        for (int row = 0; row < places.size(); row++) {
            inside.putAll(RowOrder.inside(this.graph, nodes(row), actors));
        }
    }

    FlowGraph graph() {
        return graph;
    }

    List<String> actors() {
        return actors;
    }

    /** Returns the key of the actor in whose column a symbol begins. */
    String key(int node) {
        return actors.get(graph.nodes().get(node).actors().get(0));
    }

    /** Returns the name of the actor in whose column a symbol begins. */
    String name(int node) {
        return names.get(graph.nodes().get(node).actors().get(0));
    }

    /** Tells whether capsules of their own stand before the first symbol and behind the last one. */
    boolean hasOwnCapsules() {
        return !capsules.starts.isEmpty();
    }

    List<RowReading> rows() {
        return IntStream.range(0, places.size()).mapToObj(this::row).toList();
    }

    /** A line without a head that leads to another row, or to another symbol of the same actor, leads down. */
    private static FlowGraph withoutPlainWays(FlowGraph graph, Set<Integer> headless) {
        List<Link> links = graph.links().stream()
                .map(link -> {
                    Node from = graph.nodes().get(link.from());
                    Node to = graph.nodes().get(link.to());
                    if (link.isArrow() || (from.row() == to.row() && !from.sharesColumn(to))) {
                        return link;
                    }
                    boolean down = from.row() == to.row()
                            ? from.symbol().box().y() <= to.symbol().box().y()
                            : from.row() < to.row();
                    headless.add((down ? from : to).row());
                    return (down ? link : link.backwards()).as(Link.Tie.ARROW);
                })
                .toList();
        return graph.with(links);
    }

    private List<Integer> nodes(int row) {
        return IntStream.range(0, graph.nodes().size())
                .filter(node -> graph.nodes().get(node).row() == row)
                .filter(node -> graph.nodes().get(node).inRow())
                .filter(node -> graph.nodes().get(node).shape() != Shape.PENTAGON)
                .filter(node -> !capsules.isMark(node))
                .boxed()
                .toList();
    }

    private RowReading row(int row) {
        List<Integer> nodes = nodes(row);
        List<Remark> remarks = new ArrayList<>();
        if (nodes.isEmpty()) {
            remarks.add(new Remark(places.get(row), new Gap.Performer()));
            return new RowReading(DraftPerformers.NONE, List.of(), List.of(), false, false, remarks);
        }
        for (int node : nodes) {
            Node symbol = graph.nodes().get(node);
            String actor = name(node);
            if (symbol.shape() == Shape.OTHER) {
                remarks.add(new Remark(symbol.place(), new Doubt.StrangeSymbol(actor)));
            }
            if (symbol.between()) {
                remarks.add(new Remark(symbol.place(), new Doubt.BetweenColumns(actor)));
            }
        }
        RowFlow flow = new RowFlow(this, row, nodes);
        List<DraftTarget> next =
                flow.decisions().isEmpty() ? flow.handed().orElseGet(() -> next(row, nodes, remarks)) : List.of();
        flow.remarks().forEach(message -> remarks.add(new Remark(places.get(row), message)));
        if (nodes.stream().flatMap(graph::arrowsFrom).anyMatch(link -> isOutside(link.to()))) {
            remarks.add(new Remark(places.get(row), new Doubt.OutsideRows()));
        }
        if (headless.contains(row)) {
            remarks.add(new Remark(places.get(row), new Doubt.HeadlessLine()));
        }
        boolean optional =
                nodes.stream().allMatch(node -> graph.nodes().get(node).symbol().dashed());
        return new RowReading(flow.performers(), flow.decisions(), next, starts(row, nodes), optional, remarks);
    }

    private boolean starts(int row, List<Integer> nodes) {
        boolean marked = capsules.starts.stream()
                .anyMatch(mark -> graph.arrowsFrom(mark).anyMatch(link -> nodes.contains(link.to()))
                        || graph.nodes().get(mark).row() == row);
        boolean leaves = nodes.stream().anyMatch(node -> leaves(node, nodes));
        boolean capsule = nodes.stream()
                .filter(node -> graph.nodes().get(node).shape() == Shape.CAPSULE)
                .filter(node -> graph.arrowsFrom(node).findAny().isPresent())
                .anyMatch(node -> leaves(node, nodes)
                        || (leaves && graph.arrowsTo(node).noneMatch(link -> nodes.contains(link.from()))));
        return row > 0 && (marked || capsule);
    }

    private boolean leaves(int node, List<Integer> nodes) {
        return graph.arrowsFrom(node).anyMatch(link -> !nodes.contains(link.to()));
    }

    private List<DraftTarget> next(int row, List<Integer> nodes, List<Remark> remarks) {
        Map<Integer, Set<DraftTarget>> rows = new TreeMap<>();
        boolean ends = false;
        boolean last = false;
        for (int node : nodes) {
            List<Link> arrows = graph.arrowsFrom(node).toList();
            for (Link link : arrows) {
                Optional<DraftTarget> target = nodes.contains(link.to()) ? Optional.empty() : target(row, link.to());
                if (target.isPresent() && target.get() instanceof DraftTarget.End) {
                    ends = true;
                } else if (target.isPresent()) {
                    rows.computeIfAbsent(graph.nodes().get(link.to()).row(), to -> new LinkedHashSet<>())
                            .add(target.get());
                }
            }
            boolean capsule = graph.nodes().get(node).shape() == Shape.CAPSULE;
            last |= capsule && arrows.isEmpty() && !isAlone(node, nodes);
            ends |= capsule && arrows.isEmpty() && row > 0 && isEnteredAlone(node);
        }
        ends |= last && row > 0 && rows.isEmpty() && drawn;
        List<DraftTarget> targets = new ArrayList<>();
        rows.values().forEach(targets::addAll);
        if (ends) {
            targets.add(new DraftTarget.End());
        }
        boolean lastRow = row == places.size() - 1;
        if (targets.isEmpty() && !lastRow && drawn) {
            remarks.add(new Remark(places.get(row), new Doubt.NoArrow()));
        }
        boolean usual = targets.equals(List.of(new DraftTarget.Next()))
                || (lastRow && targets.equals(List.of(new DraftTarget.End())));
        return usual ? List.of() : targets;
    }

    /** Tells whether an arrow leads to a symbol, and nothing joins that to another one. */
    private boolean isEnteredAlone(int node) {
        boolean joined =
                graph.links().stream().anyMatch(link -> !link.isArrow() && (link.from() == node || link.to() == node));
        return !joined && graph.arrowsTo(node).findAny().isPresent();
    }

    /** Tells whether a capsule has no arrow at all, in a row of several symbols. */
    private boolean isAlone(int node, List<Integer> nodes) {
        return nodes.size() > 1 && graph.arrowsTo(node).findAny().isEmpty();
    }

    /** Tells whether a symbol stands in no row, and is no end either, so that nothing can be said of an arrow to it. */
    private boolean isOutside(int node) {
        return !graph.nodes().get(node).inRow() && !capsules.ends.get(node);
    }

    /** Returns where an arrow leads that reaches a node; nothing if that stands in no row. */
    Optional<DraftTarget> target(int row, int node) {
        if (capsules.ends.get(node)) {
            return Optional.of(new DraftTarget.End());
        }
        int to = graph.nodes().get(node).row();
        if (to == Node.NO_ROW || !graph.nodes().get(node).inRow()) {
            return Optional.empty();
        }
        DraftTarget where = to == row + 1 ? new DraftTarget.Next() : new DraftTarget.Step(to);
        return Optional.of(entered(where, node));
    }

    /** Returns a target with the one at whom it is entered, where he does not act first there. */
    DraftTarget entered(DraftTarget target, int node) {
        return inside.containsKey(node) ? new DraftTarget.At(target, inside.get(node)) : target;
    }

    /** Tells whether something says at whom a row is entered by a symbol. */
    boolean isInside(int node) {
        return inside.containsKey(node);
    }
}
