package id.sop.pdf;

import id.sop.drawing.Drawing;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.file.PaintedPart;
import id.sop.pdf.font.FontFace;
import id.sop.pdf.layout.ExtraCharacters;
import id.sop.pdf.layout.LaidOutPart;
import id.sop.pdf.layout.Layout;
import id.sop.pdf.layout.Markup;
import id.sop.pdf.layout.Resources;
import id.sop.pdf.paint.FigurePainter;
import id.sop.pdf.paint.OverlayPainter;
import id.sop.pdf.paint.PagePainter;
import id.sop.pdf.paint.StructureTags;
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
final class SheetPart implements AutoCloseable {
    /**
     * All that a layout depends on, but for the files that are read on the way.
     *
     * @param cells in which figures are put, if the text has them
     * @param whole whether all that the bookmarks lead to is in this text
     */
    record LayoutKey(String xhtml, Set<String> cells, boolean whole) {}

    /**
     * All that a painted part depends on.
     *
     * @param before how many pages of the file come before
     * @param total how many pages the file has
     * @param number of the first object
     * @param drawing for each page of the part, or as many as are drawn on
     */
    record PaintKey(
            LaidOutPart laidOut,
            int before,
            int total,
            int number,
            List<Drawing.Page> drawing,
            Optional<String> watermark) {}

    private final LayoutKey key;
    private final Resources resources;
    private final TypesetterContext context;
    private final LaidOutPart laidOut;
    private Layout layout;
    private FigurePainter figures;

    /**
     * Lays a text out, or finds that it has been.
     *
     * @throws TypesettingException if it has a fault
     */
    SheetPart(LayoutKey key, Resources resources, TypesetterContext context) {
        this.key = key;
        this.resources = resources;
        this.context = context;
        this.laidOut = context.laidOut()
                .find(key)
                .filter(found -> found.fits(resources))
                .orElseGet(() -> {
                    LaidOutPart made = layOut();
                    context.laidOut().put(key, made);
                    return made;
                });
    }

    LaidOutPart laidOut() {
        return laidOut;
    }

    private LaidOutPart layOut() {
        Map<String, ContentDigest> files = new LinkedHashMap<>();
        Resources noted = uri -> {
            Optional<byte[]> content = resources.load(uri);
            content.ifPresent(bytes -> files.put(uri, ContentDigest.of(bytes)));
            return content;
        };
        Markup markup = context.engine().parse(key.xhtml(), noted);
        Set<String> filled = markup.insertFigures(key.cells());
        Set<String> targets = key.whole() ? Set.of() : markup.removeForeignBookmarks();
        figures = new FigurePainter();
        layout = context.engine().layOut(markup, noted, figures);
        return new LaidOutPart(layout.boxes(), filled, targets, files);
    }

    /**
     * Paints the part, or finds that it has been.
     *
     * @throws TypesettingException if the engine complains
     */
    PaintedPart painted(int before, int total, int number, List<Drawing.Page> drawing, Optional<String> watermark) {
        return context.painted().get(new PaintKey(laidOut, before, total, number, drawing, watermark), this::paint);
    }

    private PaintedPart paint(PaintKey wanted) throws IOException {
        if (layout == null) {
            // The laid-out part stays the one that is known: a painted part is found again by it.
            layOut();
        }
        figures.prepare(wanted.drawing(), laidOut.boxes(), layout.fonts().font(FontFace.REGULAR));
        PagePainter.paint(layout, wanted.before(), wanted.total());
        PDDocument document = layout.document();
        StructureTags.correct(document, figures.symbols());
        new OverlayPainter(layout.fonts()).paint(document, wanted.drawing(), wanted.watermark());
        ExtraCharacters extra = layout.extraCharacters();
        wanted.watermark().ifPresent(extra::note);
        for (Drawing.Page page : wanted.drawing()) {
            page.symbols().forEach(symbol -> extra.note(symbol.text()));
            page.captions().forEach(caption -> extra.note(caption.text()));
        }
        return PaintedPart.of(document, layout.fonts(), extra.found(), wanted.number(), wanted.before());
    }

    @Override
    public void close() {
        if (layout != null) {
            layout.close();
            layout = null;
        }
    }
}
