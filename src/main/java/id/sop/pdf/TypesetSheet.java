package id.sop.pdf;

import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A sheet whose text is laid out and whose drawing is still to come. */
public final class TypesetSheet implements AutoCloseable {
    private final List<Part> parts;
    private final Workshop workshop;
    private final Set<String> symbolCells;
    private final Anchors anchors;
    private boolean finished;

    private TypesetSheet(List<Part> parts, Workshop workshop, Set<String> symbolCells, Anchors anchors) {
        this.parts = parts;
        this.workshop = workshop;
        this.symbolCells = symbolCells;
        this.anchors = anchors;
    }

    /** Lays out the parts of a text. */
    static TypesetSheet of(
            String xhtml, List<String> texts, Resources resources, Set<String> symbolCells, Workshop workshop) {
        List<Part> parts = new ArrayList<>();
        try {
            for (String text : texts) {
                parts.add(new Part(new Part.Text(text, symbolCells, texts.size() == 1), resources, workshop));
            }
            Anchors anchors = joined(parts, xhtml, resources, workshop);
            check(xhtml, parts, symbolCells, anchors);
            return new TypesetSheet(parts, workshop, symbolCells, anchors);
        } catch (TypesettingException e) {
            parts.forEach(Part::close);
            // A fault of the text as a whole names the place in the whole.
            new Markup(xhtml, resources, workshop);
            throw e;
        }
    }

    private static Anchors joined(List<Part> parts, String xhtml, Resources resources, Workshop workshop) {
        Map<String, Anchor> byId = new HashMap<>();
        List<PageSize> pages = new ArrayList<>();
        for (Part part : parts) {
            Anchors anchors = part.galley().anchors();
            boolean twice = false;
            for (Map.Entry<String, Anchor> entry : anchors.byId().entrySet()) {
                Anchor anchor = entry.getValue();
                Anchor moved = new Anchor(anchor.page() + pages.size(), anchor.box());
                twice |= byId.putIfAbsent(entry.getKey(), moved) != null;
            }
            if (twice) {
                new Markup(xhtml, resources, workshop);
            }
            pages.addAll(anchors.pages());
        }
        return new Anchors(byId, pages, parts.get(0).galley().anchors().depth());
    }

    private static void check(String xhtml, List<Part> parts, Set<String> symbolCells, Anchors anchors) {
        Set<String> filled = new HashSet<>();
        parts.forEach(part -> filled.addAll(part.galley().figures()));
        symbolCells.stream()
                .filter(cell -> !filled.contains(cell))
                .sorted()
                .findFirst()
                .ifPresent(cell -> {
                    throw new TypesettingException(Flaw.Kind.NO_CELL, cell);
                });
        for (Part part : parts) {
            for (String target : part.galley().targets()) {
                if (anchors.find(target).isEmpty()) {
                    throw new TypesettingException(
                            new Flaw(Flaw.Kind.NO_TARGET, target).at(xhtml.indexOf("\"#" + target + "\"")));
                }
            }
        }
    }

    /** Returns where the elements came to lie; nothing moves any more. */
    public Anchors anchors() {
        return anchors;
    }

    /** Returns how wide a caption of the drawing will be, in points. */
    public double captionWidth(String text) {
        try (DocumentFonts fonts = workshop.fonts().open()) {
            return Pen.width(text, fonts.font(Face.REGULAR), OverlayPainter.CAPTION_SIZE);
        }
    }

    /** Tells whether the text of a symbol stays inside it without being set smaller than the other texts. */
    public boolean fits(Symbol symbol) {
        if (symbol.text().isBlank()) {
            return true;
        }
        try (DocumentFonts fonts = workshop.fonts().open()) {
            return FigurePainter.fits(symbol, fonts.font(Face.REGULAR));
        }
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
        check(drawing);
        watermark.ifPresent(workshop.glyphs()::require);
        List<Plate> plates = new ArrayList<>();
        int before = anchors.pages().size();
        int number = SheetFile.firstNumber();
        // From the last part to the first: the numbers of the flow then do not depend on the identity block before it.
        for (int i = parts.size() - 1; i >= 0; i--) {
            int pages = parts.get(i).galley().anchors().pages().size();
            before -= pages;
            List<Drawing.Page> drawn =
                    drawing.pages().stream().skip(before).limit(pages).toList();
            Plate plate = parts.get(i).plate(before, anchors.pages().size(), number, drawn, watermark);
            number = plate.block().next();
            plates.add(0, plate);
        }
        try {
            return SheetFile.write(plates, info, workshop.faces());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Drawing drawing) {
        if (drawing.pages().size() > anchors.pages().size()) {
            throw new IllegalArgumentException("the drawing has more pages than the sheet");
        }
        Set<String> drawn = drawing.pages().stream()
                .flatMap(page -> page.symbols().stream())
                .map(Symbol::cell)
                .collect(Collectors.toSet());
        if (!drawn.equals(symbolCells)) {
            throw new IllegalArgumentException("symbols in " + drawn + ", announced " + symbolCells);
        }
        for (Drawing.Page page : drawing.pages()) {
            page.symbols().forEach(symbol -> workshop.glyphs().require(symbol.text()));
            page.captions().forEach(caption -> workshop.glyphs().require(caption.text()));
        }
    }

    /** Frees what was laid out. */
    @Override
    public void close() {
        parts.forEach(Part::close);
    }
}
