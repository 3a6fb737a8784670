package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.page.Shape;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Tells the capsules that only say where the procedure begins or ends from those in which somebody acts. */
final class Capsules {
    private final FlowGraph graph;

    /** Capsules before which nothing is done. */
    final BitSet starts = new BitSet();

    /** Capsules behind which nothing is done. */
    final BitSet ends = new BitSet();

    Capsules(FlowGraph graph) {
        this.graph = graph;
        for (int i = 0; i < graph.nodes().size(); i++) {
            Node node = graph.nodes().get(i);
            if (node.shape() == Shape.CAPSULE) {
                sort(i, node);
            }
        }
        dropSingle(starts, ends.isEmpty());
        dropSingle(ends, starts.isEmpty());
    }

    /**
     * Takes out wordless marks within the rows if the other end has none: marks come in pairs, so somebody acts there who acts
     * twice in his row. An answer may end at a mark of its own.
     */
    private void dropSingle(BitSet marks, boolean single) {
        for (int i = marks.nextSetBit(0); single && i >= 0; i = marks.nextSetBit(i + 1)) {
            Node node = graph.nodes().get(i);
            boolean answer = graph.arrowsTo(i)
                    .anyMatch(link -> graph.nodes().get(link.from()).shape() == Shape.RHOMBUS);
            if (node.inRow() && node.symbol().text().isBlank() && !answer) {
                marks.clear(i);
            }
        }
    }

    boolean isMark(int node) {
        return starts.get(node) || ends.get(node);
    }

    private void sort(int index, Node node) {
        List<Integer> from = graph.arrowsFrom(index).map(Link::to).toList();
        List<Integer> to = graph.arrowsTo(index).map(Link::from).toList();
        if (!node.inRow()) {
            (from.isEmpty() ? ends : starts).set(index);
            return;
        }
        List<Integer> mates = IntStream.range(0, graph.nodes().size())
                .filter(other -> other != index && isMate(node, graph.nodes().get(other)))
                .boxed()
                .toList();
        if (mates.isEmpty()) {
            return;
        }
        Box own = node.symbol().box();
        boolean above = mates.stream()
                .anyMatch(mate -> own.bottom()
                        <= graph.nodes().get(mate).symbol().box().centre().y());
        boolean begins = to.isEmpty() && (from.isEmpty() ? above : from.stream().allMatch(mates::contains) && above);
        boolean finishes = from.isEmpty() && !to.isEmpty() && to.stream().anyMatch(mates::contains);
        if (begins) {
            starts.set(index);
        } else if (finishes) {
            ends.set(index);
        }
    }

    private static boolean isMate(Node node, Node other) {
        return other.inRow()
                && other.row() == node.row()
                && other.sharesColumn(node)
                && other.shape() != Shape.PENTAGON;
    }
}
