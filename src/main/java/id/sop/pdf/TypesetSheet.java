package id.sop.pdf;

import id.sop.drawing.Drawing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A sheet whose text is laid out and whose drawing is still to come. */
public final class TypesetSheet implements AutoCloseable {
    private final Layout layout;
    private final Markup markup;
    private final FigurePainter figures;
    private final Glyphs glyphs;
    private final Set<String> symbolCells;
    private final Anchors anchors;
    private boolean finished;

    TypesetSheet(Layout layout, Markup markup, FigurePainter figures, Glyphs glyphs, Set<String> symbolCells) {
        this.layout = layout;
        this.markup = markup;
        this.figures = figures;
        this.glyphs = glyphs;
        this.symbolCells = symbolCells;
        this.anchors = layout.anchors();
    }

    /** Returns where the elements came to lie; nothing moves any more. */
    public Anchors anchors() {
        return anchors;
    }

    /** Returns how wide a caption of the drawing will be, in points. */
    public double captionWidth(String text) {
        return Pen.width(text, layout.font(Face.REGULAR), OverlayPainter.CAPTION_SIZE);
    }

    /**
     * Paints the sheet and writes it as PDF/A-2a and PDF/UA-1. Can be called once.
     *
     * @param drawing has a symbol for each of the cells that were announced, and for no other
     * @param watermark a word across every page, such as "DRAF"
     * @return the file
     * @throws TypesettingException if the engine complains, or a text of the drawing has a character without a glyph
     * @throws IllegalArgumentException if the drawing does not keep to the cells and their pages
     */
    public byte[] finish(Drawing drawing, DocumentInfo info, Optional<String> watermark) {
        if (finished) {
            throw new IllegalStateException("the sheet is finished");
        }
        finished = true;
        if (drawing.pages().size() > anchors.pages().size()) {
            throw new IllegalArgumentException("the drawing has more pages than the sheet");
        }
        figures.prepare(drawing, anchors, layout.font(Face.REGULAR));
        if (!figures.symbols().keySet().equals(symbolCells)) {
            throw new IllegalArgumentException(
                    "symbols in " + figures.symbols().keySet() + ", announced " + symbolCells);
        }
        for (Drawing.Page page : drawing.pages()) {
            page.symbols().forEach(symbol -> glyphs.require(symbol.text()));
            page.captions().forEach(caption -> glyphs.require(caption.text()));
        }
        watermark.ifPresent(glyphs::require);
        PDDocument document = layout.paint();
        StructureTags.correct(document, figures.symbols());
        try {
            new OverlayPainter(layout.font(Face.REGULAR), layout.font(Face.BOLD)).paint(document, drawing, watermark);
            FileIdentity.write(document, info, identifier(drawing, info, watermark));
            layout.cutFonts();
            return CrossReferencedWriter.file(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long identifier(Drawing drawing, DocumentInfo info, Optional<String> watermark) {
        Fingerprint fingerprint = markup.fingerprint();
        fingerprint.add(drawing.toString());
        fingerprint.add(info.toString());
        fingerprint.add(watermark.orElse(""));
        return fingerprint.value();
    }

    /** Frees the document. */
    @Override
    public void close() {
        layout.close();
    }
}
