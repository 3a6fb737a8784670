package id.sop.pdf;

import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.file.DocumentInfo;
import id.sop.pdf.file.ObjectNumbers;
import id.sop.pdf.file.PaintedPart;
import id.sop.pdf.file.SheetFile;
import id.sop.pdf.font.DocumentFonts;
import id.sop.pdf.font.FontFace;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.pdf.layout.PageSize;
import id.sop.pdf.layout.Resources;
import id.sop.pdf.paint.FigurePainter;
import id.sop.pdf.paint.OverlayPainter;
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
    private final List<SheetPart> parts;
    private final TypesetterContext context;
    private final Set<String> symbolCells;
    private final ElementBoxes boxes;
    private boolean finished;

    private TypesetSheet(
            List<SheetPart> parts, TypesetterContext context, Set<String> symbolCells, ElementBoxes boxes) {
        this.parts = parts;
        this.context = context;
        this.symbolCells = symbolCells;
        this.boxes = boxes;
    }

    /** Lays out the parts of a text. */
    static TypesetSheet of(
            String xhtml, List<String> texts, Resources resources, Set<String> symbolCells, TypesetterContext context) {
        List<SheetPart> parts = new ArrayList<>();
        try {
            for (String text : texts) {
                parts.add(new SheetPart(
                        new SheetPart.LayoutKey(text, symbolCells, texts.size() == 1), resources, context));
            }
            ElementBoxes boxes = joined(parts, xhtml, resources, context);
            check(xhtml, parts, symbolCells, boxes);
            return new TypesetSheet(parts, context, symbolCells, boxes);
        } catch (TypesettingException e) {
            parts.forEach(SheetPart::close);
            // A fault of the text as a whole names the place in the whole.
            context.engine().parse(xhtml, resources);
            throw e;
        }
    }

    private static ElementBoxes joined(
            List<SheetPart> parts, String xhtml, Resources resources, TypesetterContext context) {
        Map<String, ElementBox> byId = new HashMap<>();
        List<PageSize> pages = new ArrayList<>();
        for (SheetPart part : parts) {
            ElementBoxes boxes = part.laidOut().boxes();
            boolean twice = false;
            for (Map.Entry<String, ElementBox> entry : boxes.byId().entrySet()) {
                ElementBox box = entry.getValue();
                ElementBox moved = new ElementBox(box.page() + pages.size(), box.box());
                twice |= byId.putIfAbsent(entry.getKey(), moved) != null;
            }
            if (twice) {
                context.engine().parse(xhtml, resources);
            }
            pages.addAll(boxes.pages());
        }
        return new ElementBoxes(byId, pages, parts.get(0).laidOut().boxes().depth());
    }

    private static void check(String xhtml, List<SheetPart> parts, Set<String> symbolCells, ElementBoxes boxes) {
        Set<String> filled = new HashSet<>();
        parts.forEach(part -> filled.addAll(part.laidOut().figures()));
        symbolCells.stream()
                .filter(cell -> !filled.contains(cell))
                .sorted()
                .findFirst()
                .ifPresent(cell -> {
                    throw new TypesettingException(LayoutFault.Kind.NO_CELL, cell);
                });
        for (SheetPart part : parts) {
            for (String target : part.laidOut().targets()) {
                if (boxes.find(target).isEmpty()) {
                    throw new TypesettingException(new LayoutFault(LayoutFault.Kind.NO_TARGET, target)
                            .at(xhtml.indexOf("\"#" + target + "\"")));
                }
            }
        }
    }

    /** Returns where the elements came to lie; nothing moves any more. */
    public ElementBoxes boxes() {
        return boxes;
    }

    /** Returns how wide a caption of the drawing will be, in points. */
    public double captionWidth(String text) {
        try (DocumentFonts fonts = context.engine().fonts().open()) {
            return OverlayPainter.captionWidth(text, fonts.font(FontFace.REGULAR));
        }
    }

    /** Returns the size of type in which the text of a symbol stays inside it, in points. */
    public double textSize(Symbol symbol) {
        try (DocumentFonts fonts = context.engine().fonts().open()) {
            return FigurePainter.textSize(symbol, fonts.font(FontFace.REGULAR));
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
        watermark.ifPresent(context.engine().coverage()::require);
        List<PaintedPart> painted = new ArrayList<>();
        int before = boxes.pages().size();
        int number = ObjectNumbers.firstOfParts();
        // From the last part to the first: the numbers of the flow then do not depend on the identity block before it.
        for (int i = parts.size() - 1; i >= 0; i--) {
            int pages = parts.get(i).laidOut().boxes().pages().size();
            before -= pages;
            List<Drawing.Page> drawn =
                    drawing.pages().stream().skip(before).limit(pages).toList();
            PaintedPart part = parts.get(i).painted(before, boxes.pages().size(), number, drawn, watermark);
            number = part.block().next();
            painted.add(0, part);
        }
        try {
            return SheetFile.write(painted, info, context.embeddedFonts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(Drawing drawing) {
        if (drawing.pages().size() > boxes.pages().size()) {
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
            page.symbols().forEach(symbol -> context.engine().coverage().require(symbol.text()));
            page.captions().forEach(caption -> context.engine().coverage().require(caption.text()));
        }
    }

    /** Frees what was laid out. */
    @Override
    public void close() {
        parts.forEach(SheetPart::close);
    }
}
