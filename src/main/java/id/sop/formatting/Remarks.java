package id.sop.formatting;

import id.sop.source.Source;
import id.sop.source.Span;
import id.sop.yaml.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The comments of a text, each with the entry or the item that it is about: the one on its line, else the one below it, else the one
 * above whose block it ends. Blank lines go with what stands below them.
 */
final class Remarks {
    /** What stands for a blank line among comments. */
    static final String BLANK = "";

    /**
     * What is said of an entry or an item.
     *
     * @param above lines above it, with their number sign, or {@link #BLANK}
     * @param beside behind it on its line
     * @param behind lines below all that it holds
     */
    record Of(List<String> above, List<String> beside, List<String> behind) {
        private boolean saysSomething() {
            return !beside.isEmpty() || !behind.isEmpty() || above.stream().anyMatch(line -> !line.equals(BLANK));
        }

        private Of() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * An entry or an item.
     *
     * @param start where its first character is, that of a dash aside
     * @param column where its line would begin, from 1
     * @param flow end of the brackets in which it stands, the innermost; or the largest number
     */
    private record Anchor(int start, int column, int flow) {}

    private final Source source;
    private final List<Anchor> anchors = new ArrayList<>();

    /** The last character of each scalar by its first. */
    private final TreeMap<Integer, Integer> scalars = new TreeMap<>();

    private final NavigableMap<Integer, Of> remarks = new TreeMap<>();
    private final List<String> head = new ArrayList<>();
    private final List<String> last = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private Remarks(Source source) {
        this.source = source;
    }

    /** Finds the comments of a text. */
    static Remarks of(Source source, Node document) {
        Remarks found = new Remarks(source);
        found.collect(document, Integer.MAX_VALUE);
        found.read();
        return found;
    }

    /** Returns what is said of an entry. */
    Of about(Node.Entry entry) {
        return remarks.getOrDefault(entry.key().span().start(), new Of());
    }

    /** Returns what is said of an item of a list. */
    Of about(Node item) {
        return remarks.getOrDefault(start(item), new Of());
    }

    /** Returns where an item begins; one without a value is nowhere but at its dash. */
    private int start(Node item) {
        int start = item.span().start();
        while (item instanceof Node.Blank && start > 0 && source.characterAt(start) != '-') {
            start--;
        }
        return start;
    }

    /** Tells whether anything is said inside of a node. */
    boolean areWithin(Node node) {
        Span span = node.span();
        // A block begins with its first entry, brackets before it.
        return remarks.subMap(span.start(), !isFlow(node), span.end(), false).values().stream()
                .anyMatch(Of::saysSomething);
    }

    /** Returns the comments above all entries: what stands on the top of a file is about the file, unless a blank line follows first. */
    List<String> head() {
        return head;
    }

    /** Returns the comments behind all entries. */
    List<String> last() {
        return last;
    }

    /** Returns the comments, with their number sign, as they stand below each other. */
    List<String> texts() {
        return texts;
    }

    private void collect(Node node, int flow) {
        int inner = isFlow(node) ? Math.min(flow, node.span().end()) : flow;
        if (node instanceof Node.Table table) {
            for (Node.Entry entry : table.entries()) {
                anchor(entry.key().span().start(), inner);
                scalar(entry.key());
                collect(entry.value(), inner);
            }
        } else if (node instanceof Node.Listing listing) {
            for (Node item : listing.items()) {
                anchor(start(item), inner);
                collect(item, inner);
            }
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        }
    }

    private boolean isFlow(Node node) {
        return !(node instanceof Node.Scalar)
                && node.span().start() < source.length()
                && "[{".indexOf(source.characterAt(node.span().start())) >= 0;
    }

    /** Blank lines below a block are read with it; they are part of it only where it keeps them, by {@code |+}. */
    private void scalar(Node.Scalar scalar) {
        int start = scalar.span().start();
        int end = scalar.span().end();
        while (!scalar.text().endsWith("\n\n")
                && end > start + 1
                && Character.isWhitespace(source.characterAt(end - 1))) {
            end--;
        }
        scalars.put(start, end);
    }

    /** A first entry and the item that it begins start at one place; the item counts. */
    private void anchor(int start, int flow) {
        if (anchors.isEmpty() || anchors.get(anchors.size() - 1).start() != start) {
            int line = source.position(start).line();
            int column = source.position(start).column();
            String before = source.line(line).substring(0, column - 1);
            int dash = before.isBlank()
                    ? -1
                    : before.length() - before.stripLeading().length();
            anchors.add(new Anchor(start, dash >= 0 && before.strip().equals("-") ? dash + 1 : column, flow));
        }
    }

    private void read() {
        List<String> waiting = new ArrayList<>();
        int next = 0;
        for (int number = 1; number <= source.lines(); number++) {
            int start = source.offset(number, 1);
            int end = start
                    + source.line(number).codePointCount(0, source.line(number).length());
            int sign = sign(start, end);
            String before = source.text(start, sign);
            if (start == end || source.text(start, end).isBlank()) {
                boolean apart = !isCovered(start) && (next > 0 || !waiting.isEmpty());
                if (apart) {
                    waiting.add(BLANK);
                }
                continue;
            }
            if (sign < end) {
                texts.add(source.text(sign, end).stripTrailing());
            }
            boolean own = sign < end && (before.isBlank() || before.strip().equals("-"));
            if (own) {
                take(source.text(sign, end).stripTrailing(), sign, sign - start + 1, next, waiting);
            }
            while (next < anchors.size() && anchors.get(next).start() < sign) {
                above(anchors.get(next).start(), waiting);
                next++;
            }
            if (sign < end && !own) {
                beside(sign, next).beside().add(source.text(sign, end).stripTrailing());
            }
        }
        while (!waiting.isEmpty() && waiting.get(waiting.size() - 1).equals(BLANK)) {
            waiting.remove(waiting.size() - 1);
        }
        last.addAll(waiting);
        if (!anchors.isEmpty()) {
            List<String> first =
                    remarks.getOrDefault(anchors.get(0).start(), new Of()).above();
            int blank = first.lastIndexOf(BLANK);
            List<String> apart = first.subList(0, blank < 0 ? first.size() : blank + 1);
            head.addAll(apart);
            apart.clear();
        }
    }

    private void above(int start, List<String> waiting) {
        if (!waiting.isEmpty()) {
            kept(start).above().addAll(waiting);
            waiting.clear();
        }
    }

    private Of kept(int start) {
        return remarks.computeIfAbsent(start, key -> new Of());
    }

    /**
     * What is indented further than what stands below it ends the block above.
     *
     * @param next the first anchor below
     */
    private void take(String comment, int at, int column, int next, List<String> waiting) {
        int below = next < anchors.size() ? anchors.get(next).column() : 1;
        boolean ends = column > below && waiting.stream().allMatch(String::isEmpty);
        for (int above = next - 1; ends && above >= 0; above--) {
            Anchor anchor = anchors.get(above);
            if (anchor.column() <= column && anchor.flow() > at) {
                if (anchor.column() == below) {
                    // Indented by mistake, between two of one block.
                    break;
                }
                waiting.clear();
                kept(anchor.start()).behind().add(comment);
                return;
            }
        }
        waiting.add(comment);
    }

    /**
     * Returns what is said of what stands before a comment on its line.
     *
     * @param next the first anchor behind it
     */
    private Of beside(int at, int next) {
        int above = next - 1;
        while (above > 0 && anchors.get(above).flow() <= at) {
            above--;
        }
        return kept(anchors.get(Math.max(0, above)).start());
    }

    /** Returns where the comment of a line begins; its end when it has none. */
    private int sign(int start, int end) {
        for (int at = start; at < end; at++) {
            boolean apart = at == start || Character.isWhitespace(source.characterAt(at - 1));
            if (source.characterAt(at) == '#' && apart) {
                Map.Entry<Integer, Integer> scalar = scalars.floorEntry(at);
                boolean inside = scalar != null && scalar.getValue() > at;
                // Behind the sign that opens a text of several lines.
                boolean header =
                        inside && scalar.getKey() >= start && "|>".indexOf(source.characterAt(scalar.getKey())) >= 0;
                if (!inside || header) {
                    return at;
                }
            }
        }
        return end;
    }

    /** Tells whether a scalar goes on at a place. */
    private boolean isCovered(int at) {
        Map.Entry<Integer, Integer> scalar = scalars.floorEntry(at);
        return scalar != null && scalar.getValue() > at;
    }
}
