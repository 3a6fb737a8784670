package id.sop.pdf;

import id.sop.drawing.Drawing;
import id.sop.source.ContentDigest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A part of a sheet that is laid out and painted by itself. It is laid out only if that has not been done before, and
 * painted only if that has not been done before.
 */
final class Part implements AutoCloseable {
    /**
     * All that a layout depends on, but for the files that are read on the way.
     *
     * @param cells in which figures are put, if the text has them
     * @param whole whether all that the bookmarks lead to is in this text
     */
    record Text(String xhtml, Set<String> cells, boolean whole) {}

    /**
     * All that a plate depends on.
     *
     * @param before how many pages of the file come before
     * @param total how many pages the file has
     * @param number of the first object
     * @param drawing for each page of the galley, or as many as are drawn on
     */
    record Order(
            Galley galley, int before, int total, int number, List<Drawing.Page> drawing, Optional<String> watermark) {}

    private final Text text;
    private final Resources resources;
    private final Workshop workshop;
    private final Galley galley;
    private Layout layout;
    private FigurePainter figures;

    /**
     * Lays a text out, or finds that it has been.
     *
     * @throws TypesettingException if it has a fault
     */
    Part(Text text, Resources resources, Workshop workshop) {
        this.text = text;
        this.resources = resources;
        this.workshop = workshop;
        this.galley = workshop.galleys()
                .find(text)
                .filter(found -> found.fits(resources))
                .orElseGet(() -> {
                    Galley made = layOut();
                    workshop.galleys().put(text, made);
                    return made;
                });
    }

    Galley galley() {
        return galley;
    }

    private Galley layOut() {
        Map<String, ContentDigest> files = new LinkedHashMap<>();
        Resources noted = uri -> {
            Optional<byte[]> content = resources.load(uri);
            content.ifPresent(bytes -> files.put(uri, ContentDigest.of(bytes)));
            return content;
        };
        Markup markup = new Markup(text.xhtml(), noted, workshop);
        Set<String> filled = markup.insertFigures(text.cells());
        Set<String> targets = text.whole() ? Set.of() : markup.removeForeignBookmarks();
        figures = new FigurePainter();
        layout = Layout.of(markup, noted, workshop.fonts(), workshop.glyphs(), workshop.metrics(), figures);
        return new Galley(layout.anchors(), filled, targets, files);
    }

    /**
     * Paints the part, or finds that it has been.
     *
     * @throws TypesettingException if the engine complains
     */
    Plate plate(int before, int total, int number, List<Drawing.Page> drawing, Optional<String> watermark) {
        return workshop.plates().get(new Order(galley, before, total, number, drawing, watermark), this::paint);
    }

    private Plate paint(Order order) throws IOException {
        if (layout == null) {
            // The galley stays the one that is known: a plate is found again by it.
            layOut();
        }
        figures.prepare(order.drawing(), galley.anchors(), layout.fonts().font(Face.REGULAR));
        PDDocument document = layout.paint(order.before(), order.total());
        StructureTags.correct(document, figures.symbols());
        new OverlayPainter(layout.fonts()).paint(document, order.drawing(), order.watermark());
        RareCharacters rare = layout.rare();
        order.watermark().ifPresent(rare::note);
        for (Drawing.Page page : order.drawing()) {
            page.symbols().forEach(symbol -> rare.note(symbol.text()));
            page.captions().forEach(caption -> rare.note(caption.text()));
        }
        return Plate.of(document, layout.fonts(), rare.found(), order.number(), order.before());
    }

    @Override
    public void close() {
        if (layout != null) {
            layout.close();
            layout = null;
        }
    }
}
