package id.sop.lsp.answer;

import id.sop.source.Source;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;

/** What can be folded away, by indentation: a text that is no YAML yet can be folded too. */
public final class Folds {
    private final Source source;
    private final List<FoldingRange> ranges = new ArrayList<>();

    private Folds(Source source) {
        this.source = source;
    }

    /** Returns what can be folded in a text, in the order of the first lines. */
    public static List<FoldingRange> of(Source source) {
        Folds folds = new Folds(source);
        folds.find();
        folds.ranges.sort(Comparator.comparingInt(FoldingRange::getStartLine));
        return folds.ranges;
    }

    /** A line under which others may stand that are further in. */
    private record Open(int line, int indent, boolean item) {}

    private void find() {
        Deque<Open> open = new ArrayDeque<>();
        int last = 0;
        for (int number = 1; number <= source.lines(); number++) {
            String line = source.line(number);
            String words = line.strip();
            if (words.isEmpty() || words.startsWith("#")) {
                continue;
            }
            int indent = line.indexOf(words);
            boolean item = words.startsWith("- ") || words.equals("-");
            // A list may stand as far out as the key that it belongs to.
            while (!open.isEmpty()
                    && (open.peek().indent() > indent
                            || (open.peek().indent() == indent
                                    && !(item && !open.peek().item())))) {
                close(open.pop(), last);
            }
            open.push(new Open(number, indent, item));
            last = number;
        }
        while (!open.isEmpty()) {
            close(open.pop(), last);
        }
    }

    private void close(Open open, int last) {
        if (last > open.line()) {
            FoldingRange range = new FoldingRange(open.line() - 1, last - 1);
            range.setKind(FoldingRangeKind.Region);
            ranges.add(range);
        }
    }
}
