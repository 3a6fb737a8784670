package id.sop.importing.page;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.wording.Printable;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws a page as it was read, as SVG: where a format has no picture of its pages, and to show what was seen on them. */
public final class PageDrawing {
    private static final double MARGIN = 6;
    private static final double TYPE = 7;

    private final StringBuilder svg = new StringBuilder();

    private PageDrawing() {}

    /** Returns the smallest box around everything on a page. */
    public static Box bounds(SourcePage page) {
        Box all = null;
        for (Cell cell : page.cells()) {
            all = all == null ? cell.box() : all.and(cell.box());
        }
        for (Symbol symbol : page.symbols()) {
            all = all == null ? symbol.box() : all.and(symbol.box());
        }
        for (Caption caption : page.captions()) {
            all = all == null ? caption.box() : all.and(caption.box());
        }
        for (Stroke stroke : page.strokes()) {
            for (Point point : stroke.points()) {
                Box dot = new Box(point.x(), point.y(), 0, 0);
                all = all == null ? dot : all.and(dot);
            }
        }
        return (all == null ? new Box(0, 0, SourcePage.COLUMN, SourcePage.ROW) : all).grown(MARGIN);
    }

    /** Returns the drawing of a page, as large as its {@link #bounds}. */
    public static String svg(SourcePage page) {
        return new PageDrawing().draw(page);
    }

    private String draw(SourcePage page) {
        Box bounds = bounds(page);
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" width=\"%3$s\" height=\"%4$s\">",
                bounds.x(), bounds.y(), bounds.width(), bounds.height());
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"white\"/>", bounds);
        for (Cell cell : page.cells()) {
            add(
                    "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\" stroke=\"#999\" stroke-width=\".5\"/>",
                    cell.box());
            text(cell.box(), cell.text());
        }
        for (Symbol symbol : page.symbols()) {
            symbol(symbol);
        }
        for (Stroke stroke : page.strokes()) {
            stroke(stroke);
        }
        for (Caption caption : page.captions()) {
            text(caption.box(), caption.text());
        }
        return svg.append("</svg>").toString();
    }

    private void symbol(Symbol symbol) {
        Box box = symbol.box();
        String style = "fill=\"#fff\" stroke=\"#000\"" + (symbol.dashed() ? " stroke-dasharray=\"3 2\"" : "");
        double middle = box.x() + box.width() / 2;
        double half = box.y() + box.height() / 2;
        switch (symbol.shape()) {
            case CAPSULE, BOX, OTHER ->
                add(
                        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" " + style + "/>",
                        box.x(),
                        box.y(),
                        box.width(),
                        box.height(),
                        symbol.shape() == Shape.CAPSULE ? box.height() / 2 : 0);
            case RHOMBUS ->
                add(
                        "<path d=\"M%s %s L%s %s L%s %s L%s %s Z\" " + style + "/>",
                        middle,
                        box.y(),
                        box.right(),
                        half,
                        middle,
                        box.bottom(),
                        box.x(),
                        half);
            case PENTAGON ->
                add(
                        "<path d=\"M%s %s H%s V%s L%s %s L%s %4$s Z\" " + style + "/>",
                        box.x(),
                        box.y(),
                        box.right(),
                        half,
                        middle,
                        box.bottom(),
                        box.x());
        }
        text(box, symbol.text());
    }

    private void stroke(Stroke stroke) {
        String points = stroke.points().stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
        add(
                "<polyline points=\"" + points + "\" fill=\"none\" stroke=\"#036\"%s/>",
                stroke.dashed() ? " stroke-dasharray=\"3 2\"" : "");
        if (stroke.headAtStart()) {
            head(stroke.points().get(0));
        }
        if (stroke.headAtEnd()) {
            head(stroke.points().get(stroke.points().size() - 1));
        }
    }

    private void head(Point point) {
        add("<circle cx=\"%s\" cy=\"%s\" r=\"2\" fill=\"#036\"/>", point.x(), point.y());
    }

    /** Writes a text into a box, a line as often as there is room for one. */
    private void text(Box box, String text) {
        if (text.isBlank()) {
            return;
        }
        int room = Math.max(1, (int) (box.width() / (TYPE * 0.5)));
        double y = box.y() + TYPE + 1;
        for (String line : text.split("\n", -1)) {
            for (int from = 0; from < line.length() && y <= box.bottom() + TYPE; from += room) {
                String piece = line.substring(from, Math.min(line.length(), from + room));
                add(
                        "<text x=\"%s\" y=\"%s\" font-family=\"sans-serif\" font-size=\"" + number(TYPE)
                                + "\">%s</text>",
                        box.x() + 2,
                        y,
                        Printable.markup(piece));
                y += TYPE + 1;
            }
        }
    }

    private void add(String format, Box box) {
        add(format, box.x(), box.y(), box.width(), box.height());
    }

    private void add(String format, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof Double number ? number(number) : values[i];
        }
        svg.append(String.format(Locale.ROOT, format, shown));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
