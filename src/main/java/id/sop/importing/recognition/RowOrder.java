package id.sop.importing.recognition;

import id.sop.importing.page.Shape;
import id.sop.model.Performers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In which order those act whose symbols stand in one row.
 *
 * @param nodes in this order; those who act together from left to right
 * @param together how many of the first ones act together; 0 for none
 * @param bond what joins those who act together
 * @param certain whether the drawing says so
 */
record RowOrder(List<Integer> nodes, int together, Performers.Bond bond, boolean certain) {
    RowOrder {
        nodes = List.copyOf(nodes);
    }

    /** Returns the order of the nodes of a row, at least one. */
    static RowOrder of(FlowGraph graph, List<Integer> row) {
        Comparator<Integer> place = Comparator.comparingDouble((Integer node) ->
                        graph.nodes().get(node).symbol().box().centre().x())
                .thenComparingDouble(
                        node -> graph.nodes().get(node).symbol().box().y());
        List<Integer> nodes = row.stream().sorted(place).toList();
        List<Link> inner = graph.links().stream()
                .filter(link -> row.contains(link.from()) && row.contains(link.to()))
                .toList();
        List<Integer> joined = nodes.stream()
                .filter(node ->
                        inner.stream().anyMatch(link -> !link.isArrow() && (link.from() == node || link.to() == node)))
                .toList();
        List<Integer> across = nodes.stream()
                .filter(node -> graph.nodes().get(node).isAcross())
                .toList();
        if (!joined.isEmpty() || across.size() == 1) {
            List<Integer> first = joined.isEmpty() ? across : joined;
            return together(graph, inner, nodes, first);
        }
        if (nodes.size() > 1 && inner.isEmpty() && !isStacked(graph, nodes)) {
            return new RowOrder(nodes, nodes.size(), Performers.Bond.LINE, false);
        }
        return new RowOrder(inTurn(graph, nodes, inner), 0, Performers.Bond.LINE, isConnected(nodes, inner));
    }

    /** Returns the symbols at which it is decided. */
    List<Integer> rhombuses(FlowGraph graph) {
        return nodes.stream()
                .filter(node -> graph.nodes().get(node).shape() == Shape.RHOMBUS)
                .toList();
    }

    /** Returns the last symbol at which it is decided. */
    Optional<Integer> decider(FlowGraph graph) {
        List<Integer> rhombuses = rhombuses(graph);
        return rhombuses.isEmpty() ? Optional.empty() : Optional.of(rhombuses.get(rhombuses.size() - 1));
    }

    /**
     * Returns the symbols of a row at which the flow may be said to enter it, though it does not begin there, by the keys of those who
     * act there: the first of each but that with which the row begins.
     */
    static Map<Integer, String> inside(FlowGraph graph, List<Integer> row, List<String> actors) {
        if (row.size() < 2) {
            return Map.of();
        }
        RowOrder order = of(graph, row);
        List<Integer> nodes = order.nodes();
        // What leaves any rhombus is an answer of it, and no handing on.
        Optional<Integer> decider = order.rhombuses(graph).stream().findFirst();
        // What somebody also hands to another row, or past the next one, changes nothing about who comes behind whom.
        if (order.together() > 0 || !order.certain() || !order.isChain(graph, decider, true)) {
            return Map.of();
        }
        Map<String, Integer> first = new HashMap<>();
        nodes.stream()
                .skip(1)
                .forEach(node -> first.putIfAbsent(
                        actors.get(graph.nodes().get(node).actors().get(0)), node));
        Map<Integer, String> inside = new HashMap<>();
        first.forEach((key, node) -> inside.put(node, key));
        return inside;
    }

    /**
     * Tells whether a list says what is drawn between those who act in turn: each hands the work to the next one, and only the
     * last one hands it on; what leaves the rhombus, and those behind it, are answers.
     */
    boolean isChain(FlowGraph graph, Optional<Integer> decider) {
        return isChain(graph, decider, false);
    }

    private boolean isChain(FlowGraph graph, Optional<Integer> decider, boolean forked) {
        int last = decider.map(nodes::indexOf).orElse(nodes.size() - 1);
        for (int at = 0; at < nodes.size(); at++) {
            int node = nodes.get(at);
            int own = at;
            boolean handed = graph.arrowsFrom(node)
                    .mapToInt(link -> nodes.indexOf(link.to()))
                    .allMatch(to -> own >= last || to == own + 1 || (forked && (to < 0 || to > own)));
            if (!handed) {
                return false;
            }
        }
        return true;
    }

    private static RowOrder together(FlowGraph graph, List<Link> inner, List<Integer> nodes, List<Integer> first) {
        Performers.Bond bond = Performers.Bond.LINE;
        if (inner.stream().anyMatch(link -> link.tie() == Link.Tie.BOTH_WAYS)) {
            bond = Performers.Bond.BOTH_WAYS;
        } else if (inner.stream().anyMatch(link -> !link.isArrow() && link.dashed())) {
            bond = Performers.Bond.DASHED;
        } else if (first.size() == 1) {
            bond = Performers.Bond.ONE_BOX;
        }
        List<Integer> order = new ArrayList<>(first);
        List<Integer> rest =
                nodes.stream().filter(node -> !first.contains(node)).toList();
        order.addAll(inTurn(graph, rest, inner));
        boolean certain = rest.stream().allMatch(node -> inner.stream()
                .anyMatch(link -> link.isArrow() && (link.to() == node || link.from() == node)));
        return new RowOrder(order, first.size(), bond, certain);
    }

    /** Returns nodes so that each comes behind those from which arrows lead to it; where nothing says so, from left to right. */
    private static List<Integer> inTurn(FlowGraph graph, List<Integer> nodes, List<Link> inner) {
        List<Link> arrows = inner.stream()
                .filter(Link::isArrow)
                .filter(link -> nodes.contains(link.from()) && nodes.contains(link.to()))
                .filter(link -> !leadsBack(graph, nodes, link))
                .toList();
        List<Integer> order = new ArrayList<>();
        List<Integer> rest = new ArrayList<>(nodes);
        while (!rest.isEmpty()) {
            int next = rest.stream()
                    .filter(node -> arrows.stream()
                            .noneMatch(link -> link.to() == node && rest.contains(link.from()) && link.from() != node))
                    .min(Comparator.comparingInt((Integer node) -> -latestBefore(order, arrows, node))
                            .thenComparing(node -> !isEntered(graph, nodes, node)))
                    .orElseGet(() -> inCircle(graph, nodes, order, rest, arrows));
            order.add(next);
            rest.remove((Integer) next);
        }
        return order;
    }

    /** Returns who comes next where all lead back to one another: to whom those before hand the work, else at whom the row is entered. */
    private static int inCircle(
            FlowGraph graph, List<Integer> nodes, List<Integer> order, List<Integer> rest, List<Link> arrows) {
        return rest.stream()
                .filter(node -> latestBefore(order, arrows, node) >= 0)
                .max(Comparator.comparingInt(node -> latestBefore(order, arrows, node)))
                .or(() -> rest.stream()
                        .filter(node -> isEntered(graph, nodes, node))
                        .findFirst())
                .orElse(rest.get(0));
    }

    private static int latestBefore(List<Integer> order, List<Link> arrows, int node) {
        return arrows.stream()
                .filter(link -> link.to() == node)
                .mapToInt(link -> order.indexOf(link.from()))
                .max()
                .orElse(-1);
    }

    private static boolean isEntered(FlowGraph graph, List<Integer> nodes, int node) {
        int row = graph.nodes().get(node).row();
        return graph.arrowsTo(node)
                .anyMatch(link -> !nodes.contains(link.from())
                        && graph.nodes().get(link.from()).row() < row);
    }

    /**
     * Tells whether an arrow leads from a rhombus back to where the row begins: the flow comes to that symbol from above, nothing
     * leads to the rhombus, and on from it alone.
     */
    private static boolean leadsBack(FlowGraph graph, List<Integer> nodes, Link link) {
        return graph.nodes().get(link.from()).shape() == Shape.RHOMBUS
                && graph.arrowsTo(link.from()).findAny().isEmpty()
                && isEntered(graph, nodes, link.to())
                && graph.arrowsFrom(link.to()).findAny().isEmpty();
    }

    private static boolean isConnected(List<Integer> nodes, List<Link> inner) {
        Set<Integer> reached = new HashSet<>(List.of(nodes.get(0)));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Link link : inner) {
                if (reached.contains(link.from()) != reached.contains(link.to())) {
                    reached.add(link.from());
                    reached.add(link.to());
                    grown = true;
                }
            }
        }
        return reached.containsAll(nodes);
    }

    /** Tells whether symbols stand below one another in a single column, the last one being where it is decided. */
    private static boolean isStacked(FlowGraph graph, List<Integer> nodes) {
        Node first = graph.nodes().get(nodes.get(0));
        return nodes.stream().allMatch(node -> graph.nodes().get(node).sharesColumn(first))
                && graph.nodes().get(nodes.get(nodes.size() - 1)).shape() == Shape.RHOMBUS;
    }
}
