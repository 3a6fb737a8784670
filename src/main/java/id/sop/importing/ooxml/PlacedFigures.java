package id.sop.importing.ooxml;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.importing.ooxml.Figure.Look;
import id.sop.importing.page.Caption;
import id.sop.importing.page.Place;
import id.sop.importing.page.Shape;
import id.sop.importing.page.Stroke;
import id.sop.importing.page.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Figures on the page where a person sees them: symbols, strokes and captions. */
public final class PlacedFigures {
    /** Larger pictures are no symbols, in points. */
    private static final double WIDEST_PICTURE = 200;

    private static final double HIGHEST_PICTURE = 150;

    /** In square points. */
    private static final double HALF_A4 = 250_000;

    private static final int FEW_TEXTS = 20;

    private final int page;
    private final UnaryOperator<Point> onPage;
    private final Function<Point, String> spot;
    private final List<Symbol> symbols = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();

    /**
     * Places figures.
     *
     * @param onPage where on the page a real place is
     * @param spot how a person finds a real place
     */
    public PlacedFigures(int page, UnaryOperator<Point> onPage, Function<Point, String> spot, List<Figure> figures) {
        this.page = page;
        this.onPage = onPage;
        this.spot = spot;
        Set<String> tied = new HashSet<>();
        for (Figure figure : figures) {
            tied.add(figure.from());
            tied.add(figure.to());
        }
        tied.remove("");
        Shape rounded = rounded(figures);
        Map<String, List<Integer>> byId = new HashMap<>();
        List<Box> real = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.look() == Look.LABEL && !(figure.outlined() && tied.contains(figure.id()))) {
                captions.add(new Caption(place(figure), figure.text()));
            } else if (!figure.isLine() && isSymbol(figure, tied) && isSeen(figure)) {
                byId.computeIfAbsent(figure.id(), id -> new ArrayList<>()).add(symbols.size());
                real.add(figure.box());
                symbols.add(new Symbol(place(figure), shape(figure.look(), rounded), figure.text(), figure.dashed()));
            }
        }
        for (Figure figure : figures) {
            if (figure.isLine()) {
                stroke(figure, byId, real);
            }
        }
    }

    public List<Symbol> symbols() {
        return symbols;
    }

    public List<Stroke> strokes() {
        return strokes;
    }

    public List<Caption> captions() {
        return captions;
    }

    /**
     * Tells whether a picture takes more than half a page of A4 where less is said than a table says.
     *
     * @param texts how many cells say something
     */
    public static boolean isPicture(List<Figure> figures, long texts) {
        return texts < FEW_TEXTS
                && figures.stream()
                        .filter(figure -> figure.look() == Look.PICTURE)
                        .map(Figure::box)
                        .anyMatch(box -> box.width() * box.height() > HALF_A4);
    }

    private static boolean isSymbol(Figure figure, Set<String> tied) {
        Box box = figure.box();
        return figure.look() != Look.PICTURE
                || tied.contains(figure.id())
                || (box.width() <= WIDEST_PICTURE && box.height() <= HIGHEST_PICTURE);
    }

    /** What lies in hidden columns or rows takes no room on the page. */
    private boolean isSeen(Figure figure) {
        Box box = place(figure).box();
        return box.width() > 0 && box.height() > 0;
    }

    /** A box with round corners begins and ends a procedure where other boxes have none and nothing rounder is drawn. */
    private static Shape rounded(List<Figure> figures) {
        boolean capsules = figures.stream().anyMatch(figure -> figure.look() == Look.CAPSULE);
        boolean boxes = figures.stream().anyMatch(figure -> figure.look() == Look.BOX);
        return boxes && !capsules ? Shape.CAPSULE : Shape.BOX;
    }

    private static Shape shape(Look look, Shape rounded) {
        return switch (look) {
            case CAPSULE -> Shape.CAPSULE;
            case ROUNDED -> rounded;
            case BOX, LABEL -> Shape.BOX;
            case RHOMBUS -> Shape.RHOMBUS;
            case PENTAGON -> Shape.PENTAGON;
            case OTHER, PICTURE, LINE -> Shape.OTHER;
        };
    }

    private Place place(Figure figure) {
        Box box = Affine.bounds(figure.points().stream().map(onPage).toList());
        return new Place(page, spot.apply(figure.box().centre()), box);
    }

    private void stroke(Figure figure, Map<String, List<Integer>> byId, List<Box> real) {
        List<Point> points = figure.points();
        strokes.add(new Stroke(
                place(figure),
                points.stream().map(onPage).toList(),
                figure.headAtStart(),
                figure.headAtEnd(),
                figure.dashed(),
                nearest(byId.get(figure.from()), points.get(0), real),
                nearest(byId.get(figure.to()), points.get(points.size() - 1), real)));
        if (!figure.text().isBlank()) {
            captions.add(new Caption(place(figure), figure.text()));
        }
    }

    /** Ids should be unique, but copies of shapes may keep that of their pattern. */
    private static OptionalInt nearest(List<Integer> candidates, Point end, List<Box> real) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int candidate : candidates == null ? List.<Integer>of() : candidates) {
            double distance = real.get(candidate).distance(new Box(end.x(), end.y(), 0, 0));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
