package id.sop.importing.recognition;

import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Tells where a sheet goes on that was printed wider than its paper: programs put the columns that have no room on later pages, on
 * which every row lies as high as on the page to their left.
 */
final class WidePrint {
    /** In points: rows that are no farther apart lie level. */
    private static final double LEVEL = 1.5;

    /** Of the rows of the right page, so many lie level with one of the left page. */
    private static final double MOST = 0.9;

    /** Fewer rows may lie level by chance. */
    private static final int FEWEST = 3;

    private static final String ACTIVITY = "kegiatan";
    private static final Set<String> RIGHT = Set.of("kelengkapan", "waktu", "output", "keterangan");

    private WidePrint() {}

    /** Returns the name of the page that goes on to the right of any page with the head of the activities. */
    static Optional<String> beside(SourceDocument document) {
        return IntStream.range(0, document.pages().size())
                .mapToObj(page -> beside(document, page))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the name of the page that goes on to the right of one with the head of the activities. */
    static Optional<String> beside(SourceDocument document, int index) {
        SourcePage left = document.pages().get(index);
        Set<String> heads = heads(left);
        if (!heads.contains(ACTIVITY)) {
            return Optional.empty();
        }
        return document.pages().stream()
                .skip(index + 1L)
                .filter(right -> isMore(heads, heads(right)) && isLevel(left, right))
                .map(SourcePage::name)
                .findFirst();
    }

    private static Set<String> heads(SourcePage page) {
        return page.cells().stream()
                .map(cell -> TableHead.WORDS.key(cell.text()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** Tells whether a page has heads that belong to the right of those of another one. */
    private static boolean isMore(Set<String> left, Set<String> right) {
        Set<String> more = new HashSet<>(right);
        more.retainAll(RIGHT);
        more.removeAll(left);
        return !more.isEmpty() && !right.contains(ACTIVITY);
    }

    private static boolean isLevel(SourcePage left, SourcePage right) {
        NavigableSet<Double> tops = tops(left);
        NavigableSet<Double> others = tops(right);
        long level = others.stream()
                .filter(top ->
                        !tops.subSet(top - LEVEL, true, top + LEVEL, true).isEmpty())
                .count();
        return others.size() >= FEWEST && level >= MOST * others.size();
    }

    private static NavigableSet<Double> tops(SourcePage page) {
        return page.cells().stream().map(Cell::box).map(box -> box.y()).collect(Collectors.toCollection(TreeSet::new));
    }
}
