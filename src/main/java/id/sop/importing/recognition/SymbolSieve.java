package id.sop.importing.recognition;

import id.sop.geometry.Box;
import id.sop.importing.page.Shape;
import id.sop.importing.page.SourcePage;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Takes those pictures from a page that cannot stand for a symbol: what lies under an answer, pieces of lines. */
final class SymbolSieve {
    /** In points: what is narrower or lower is no symbol. */
    private static final double LEAST = 9;

    /** Of the usual size of the symbols on a page, a picture that stands for one has so much. */
    private static final double SMALL = 0.4;

    private SymbolSieve() {}

    /** Returns a page without such pictures. */
    static SourcePage sifted(SourcePage page) {
        double usual = usualArea(page);
        int[] index = new int[page.symbols().size()];
        List<Symbol> kept = new ArrayList<>();
        for (int i = 0; i < index.length; i++) {
            Symbol symbol = page.symbols().get(i);
            boolean keeps = symbol.shape() != Shape.OTHER || isGlued(page, i) || isLikely(page, symbol, usual);
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
        return new SourcePage(page.name(), page.cells(), kept, strokes, page.captions(), page.picture());
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
        return large && !label;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }
}
