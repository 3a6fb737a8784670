package id.sop.importing.recognition;

import id.sop.importing.draft.Doubt;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.language.LabelWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Joins the lines that pentagons carry over to other pages: a pentagon that a line enters to one that a line leaves. */
final class Pentagons {
    /** A line goes over no more pages. */
    private static final int MOST_PAGES = 12;

    private final FlowGraph graph;
    private final List<Remark> remarks = new ArrayList<>();
    private final int[] partner;

    private Pentagons(FlowGraph graph) {
        this.graph = graph;
        this.partner = new int[graph.nodes().size()];
        Arrays.fill(partner, -1);
    }

    /** Returns a graph in which no line begins or ends at a pentagon, as far as they can be paired. */
    static FlowGraph joined(FlowGraph graph, List<Remark> remarks) {
        FlowGraph marked = withCircles(graph);
        Pentagons pentagons = new Pentagons(marked.with(directed(marked)));
        pentagons.pair();
        List<Link> links = pentagons.contracted();
        remarks.addAll(pentagons.remarks);
        return marked.with(links);
    }

    /** Takes circles with one letter or number for pentagons, where the flow ends at some of them and goes on at one with the same sign. */
    private static FlowGraph withCircles(FlowGraph graph) {
        List<Node> nodes = new ArrayList<>(graph.nodes());
        Map<String, List<Integer>> signs = IntStream.range(0, nodes.size())
                .filter(node -> nodes.get(node).shape() == Shape.CAPSULE)
                .filter(node -> nodes.get(node).isLettered())
                .boxed()
                .collect(Collectors.groupingBy(
                        node -> LabelWords.squeezed(nodes.get(node).symbol().text())));
        signs.values().forEach(alike -> {
            boolean left = alike.stream()
                    .anyMatch(node -> graph.arrowsFrom(node).findAny().isEmpty()
                            && graph.arrowsTo(node).findAny().isPresent());
            boolean entered = alike.stream()
                    .anyMatch(node -> graph.arrowsTo(node).findAny().isEmpty()
                            && graph.arrowsFrom(node).findAny().isPresent());
            if (left && entered) {
                alike.forEach(node -> nodes.set(node, nodes.get(node).asPentagon()));
            }
        });
        return new FlowGraph(nodes, graph.links());
    }

    private static boolean isPentagon(FlowGraph graph, int node) {
        return graph.nodes().get(node).shape() == Shape.PENTAGON;
    }

    /** Lines without a head at a pentagon lead down to it or down from it. */
    private static List<Link> directed(FlowGraph graph) {
        return graph.links().stream()
                .map(link -> {
                    boolean at = isPentagon(graph, link.from()) || isPentagon(graph, link.to());
                    if (!at || link.tie() != Link.Tie.LINE) {
                        return link;
                    }
                    double from = graph.nodes()
                            .get(link.from())
                            .symbol()
                            .box()
                            .centre()
                            .y();
                    double to =
                            graph.nodes().get(link.to()).symbol().box().centre().y();
                    return (from <= to ? link : link.backwards()).as(Link.Tie.ARROW);
                })
                .toList();
    }

    private void pair() {
        List<Integer> all = IntStream.range(0, graph.nodes().size())
                .filter(node -> isPentagon(graph, node))
                .boxed()
                .toList();
        List<Integer> sinks = new ArrayList<>(all.stream()
                .filter(node -> graph.arrowsTo(node).findAny().isPresent())
                .filter(node -> graph.arrowsFrom(node).findAny().isEmpty())
                .toList());
        List<Integer> sources = new ArrayList<>(all.stream()
                .filter(node -> graph.arrowsFrom(node).findAny().isPresent())
                .filter(node -> graph.arrowsTo(node).findAny().isEmpty())
                .toList());
        for (int sink : List.copyOf(sinks)) {
            String letter = text(sink);
            sources.stream()
                    .filter(source -> !letter.isEmpty() && letter.equals(text(source)))
                    .min(Comparator.comparingInt((Integer source) -> pages(sink, source))
                            .thenComparingDouble(source -> Math.abs(y(source) - y(sink))))
                    .ifPresent(source -> join(sink, source, sinks, sources));
        }
        pairAgain(all, sinks);
        pairNeighbours(sinks, sources, true);
        pairNeighbours(sinks, sources, false);
        sinks.forEach(node -> remarks.add(new Remark(place(node), new Doubt.LoneConnector())));
        sources.forEach(node -> remarks.add(new Remark(place(node), new Doubt.LoneConnector())));
    }

    /** Leads all to the one place at which the flow goes on under their sign, where it does so only once. */
    private void pairAgain(List<Integer> all, List<Integer> sinks) {
        for (int sink : List.copyOf(sinks)) {
            List<Integer> same = all.stream()
                    .filter(node -> !text(sink).isEmpty() && text(node).equals(text(sink)))
                    .filter(node -> graph.arrowsFrom(node).findAny().isPresent())
                    .toList();
            if (same.size() == 1) {
                partner[sink] = same.get(0);
                sinks.remove((Integer) sink);
            }
        }
    }

    /** Pairs what is left on neighbouring pages: those in the same column, or else the first with the first. */
    private void pairNeighbours(List<Integer> sinks, List<Integer> sources, boolean sameColumn) {
        for (int sink : List.copyOf(sinks)) {
            sources.stream()
                    .filter(source ->
                            Math.abs(page(source) - page(sink)) == 1 || (page(source) == page(sink) && source != sink))
                    .filter(source -> text(sink).isEmpty() || text(source).isEmpty())
                    .filter(source -> !sameColumn
                            || graph.nodes()
                                    .get(sink)
                                    .sharesColumn(graph.nodes().get(source)))
                    .min(Comparator.comparingInt((Integer source) -> page(source) > page(sink) ? 0 : 1)
                            .thenComparingDouble(source -> Math.abs(x(source) - x(sink))))
                    .ifPresent(source -> {
                        boolean sole = sinks.stream()
                                        .filter(other -> page(other) == page(sink))
                                        .count()
                                == 1;
                        join(sink, source, sinks, sources);
                        if (!sameColumn && !sole) {
                            remarks.add(new Remark(place(sink), new Doubt.GuessedConnector()));
                        }
                    });
        }
    }

    private void join(int sink, int source, List<Integer> sinks, List<Integer> sources) {
        partner[sink] = source;
        sinks.remove((Integer) sink);
        sources.remove((Integer) source);
    }

    private List<Link> contracted() {
        List<Link> whole = new ArrayList<>();
        for (Link link : graph.links()) {
            if (!isPentagon(graph, link.from()) || !link.isArrow()) {
                onward(link, whole, new HashSet<>(), 0);
            }
        }
        return whole.stream()
                .filter(link -> !isPentagon(graph, link.from()) && !isPentagon(graph, link.to()))
                .toList();
    }

    private void onward(Link link, List<Link> whole, Set<Integer> passed, int depth) {
        if (!isPentagon(graph, link.to())) {
            whole.add(link);
            return;
        }
        int exit = partner[link.to()] >= 0 ? partner[link.to()] : link.to();
        if (!passed.add(exit) || depth > MOST_PAGES) {
            return;
        }
        graph.arrowsFrom(exit).forEach(next -> {
            String label = link.label().isEmpty() ? next.label() : link.label();
            Link joined = link.joining(link.from(), next.to()).labelled(label);
            onward(joined, whole, new HashSet<>(passed), depth + 1);
        });
    }

    private String text(int node) {
        return LabelWords.squeezed(graph.nodes().get(node).symbol().text());
    }

    private int page(int node) {
        return graph.nodes().get(node).page();
    }

    /** Returns how many pages apart two pentagons are; on a worksheet those of several printed pages stand below one another. */
    private int pages(int sink, int source) {
        int apart = Math.abs(page(source) - page(sink));
        return apart == 0 ? Integer.MAX_VALUE : apart;
    }

    private double y(int node) {
        return graph.nodes().get(node).symbol().box().centre().y();
    }

    private double x(int node) {
        return graph.nodes().get(node).symbol().box().centre().x();
    }

    private Place place(int node) {
        return graph.nodes().get(node).place();
    }
}
