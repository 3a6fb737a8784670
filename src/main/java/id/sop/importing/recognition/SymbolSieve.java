package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Takes from a page what only looks like a symbol: pictures under an answer or of a piece of line, frames around words, which some
 * programs save as boxes, and the insides of symbols.
 */
final class SymbolSieve {
    /** In points: what is narrower or lower is no symbol. */
    private static final double LEAST = 9;

    /** Of the usual size of the symbols on a page, a picture that stands for one has so much. */
    private static final double SMALL = 0.4;

    /** In points: a line that ends no farther from a box ends at it, and not only beside it. */
    private static final double AT = 0.5;

    /** In points: as far from the middle of a symbol its inside may have its own, and how many times larger than that it is. */
    private static final double MIDDLE = 2;

    private static final double MOST_OF_ONE = 2.5;

    private SymbolSieve() {}

    /** Returns a page without those; words that had a frame are captions. */
    static SourcePage sifted(SourcePage page) {
        double usual = usualArea(page);
        int[] index = new int[page.symbols().size()];
        List<Symbol> kept = new ArrayList<>();
        List<Caption> captions = new ArrayList<>(page.captions());
        boolean wordless = isWordless(page);
        for (int i = 0; i < index.length; i++) {
            Symbol symbol = page.symbols().get(i);
            boolean framed = !isGlued(page, i) && isFramed(page, symbol, wordless);
            if (framed) {
                captions.add(new Caption(symbol.place(), symbol.text()));
            }
            boolean keeps = !framed
                    && !isInside(page, i)
                    && (symbol.shape() != Shape.OTHER || isGlued(page, i) || isLikely(page, symbol, usual));
            index[i] = keeps ? kept.size() : -1;
            if (keeps) {
                kept.add(symbol);
            }
        }
        if (kept.size() == index.length) {
            return page;
        }
        List<Stroke> strokes = page.strokes().stream()
                .map(stroke -> new Stroke(
                        stroke.place(),
                        stroke.points(),
                        stroke.headAtStart(),
                        stroke.headAtEnd(),
                        stroke.dashed(),
                        renamed(stroke.from(), index),
                        renamed(stroke.to(), index)))
                .toList();
        return new SourcePage(page.name(), page.cells(), kept, strokes, captions, page.picture());
    }

    /**
     * Tells whether most symbols on a page say nothing, as those who act do when their names stand in the head. Frames around answers count
     * for none: where much is decided they are more than the boxes.
     */
    private static boolean isWordless(SourcePage page) {
        List<String> texts = page.symbols().stream()
                .filter(symbol -> symbol.shape() != Shape.PENTAGON && symbol.shape() != Shape.OTHER)
                .map(symbol -> symbol.text().strip())
                .filter(text -> !AnswerReading.isPlain(text))
                .toList();
        return texts.stream().filter(String::isEmpty).count() * 2 > texts.size();
    }

    /** Tells whether a box is a frame around an answer: nobody acts there, and no line ends at it. */
    private static boolean isFramed(SourcePage page, Symbol symbol, boolean wordless) {
        String text = symbol.text().strip();
        boolean answer = !text.isEmpty() && (wordless || AnswerReading.isPlain(text));
        return symbol.shape() == Shape.BOX
                && answer
                && page.symbols().stream().anyMatch(other -> other.shape() == Shape.RHOMBUS)
                && page.strokes().stream()
                        .noneMatch(stroke ->
                                endsAt(page, stroke, true, symbol.box()) || endsAt(page, stroke, false, symbol.box()));
    }

    /** Tells whether a line ends at a box; where a piece of a line bends into the next one it does not end. */
    private static boolean endsAt(SourcePage page, Stroke stroke, boolean start, Box box) {
        Point end = end(stroke, start);
        boolean head = start ? stroke.headAtStart() : stroke.headAtEnd();
        return DrawnLine.distance(end, box) <= AT
                && (head
                        || page.strokes().stream()
                                .filter(other -> !other.equals(stroke))
                                .flatMap(other -> Stream.of(end(other, true), end(other, false)))
                                .noneMatch(other -> DrawnLine.distance(other, Box.around(end, 0, 0)) <= AT));
    }

    private static Point end(Stroke stroke, boolean start) {
        return stroke.points().get(start ? 0 : stroke.points().size() - 1);
    }

    /** Tells whether a symbol without words is the inside of another one, about whose middle it is drawn. */
    private static boolean isInside(SourcePage page, int symbol) {
        Box box = page.symbols().get(symbol).box();
        return page.symbols().get(symbol).text().isBlank()
                && !isGlued(page, symbol)
                && page.symbols().stream()
                        .filter(other -> other.shape() != Shape.OTHER && area(other.box()) <= MOST_OF_ONE * area(box))
                        .map(Symbol::box)
                        .anyMatch(other -> !other.equals(box)
                                && other.contains(box)
                                && DrawnLine.distance(other.centre(), Box.around(box.centre(), 0, 0)) <= MIDDLE);
    }

    private static boolean isGlued(SourcePage page, int symbol) {
        OptionalInt own = OptionalInt.of(symbol);
        return page.strokes().stream()
                .anyMatch(stroke -> stroke.from().equals(own) || stroke.to().equals(own));
    }

    private static OptionalInt renamed(OptionalInt symbol, int[] index) {
        return symbol.stream()
                .filter(i -> i < index.length)
                .map(i -> index[i])
                .filter(i -> i >= 0)
                .findFirst();
    }

    private static double usualArea(SourcePage page) {
        double[] areas = page.symbols().stream()
                .filter(symbol -> symbol.shape() == Shape.BOX || symbol.shape() == Shape.CAPSULE)
                .mapToDouble(symbol -> area(symbol.box()))
                .toArray();
        Arrays.sort(areas);
        return areas.length == 0 ? 0 : areas[areas.length / 2];
    }

    private static boolean isLikely(SourcePage page, Symbol symbol, double usual) {
        Box box = symbol.box();
        boolean large = Math.min(box.width(), box.height()) >= LEAST && area(box) >= SMALL * usual;
        boolean label = page.captions().stream()
                .anyMatch(caption -> DrawnLine.distance(caption.box().centre(), box) < TableHead.SAME);
        return large && !label && !isGround(page, box);
    }

    /** Tells whether something only colours a cell in which words stand, as pictures of shades do. */
    private static boolean isGround(SourcePage page, Box box) {
        return page.cells().stream()
                .filter(cell -> !cell.blank() && !AnswerReading.isPlain(cell.text()))
                .map(Cell::box)
                .anyMatch(cell -> Math.abs(cell.x() - box.x()) <= LEAST / 2
                        && Math.abs(cell.right() - box.right()) <= LEAST / 2
                        && Math.abs(cell.y() - box.y()) <= LEAST / 2
                        && Math.abs(cell.bottom() - box.bottom()) <= LEAST / 2);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
