package id.sop.pdf;

import java.util.List;
import java.util.Set;

/**
 * Lays out the XHTML of sheets.
 *
 * <p>The only font family is "Liberation Sans", in regular, bold, italic and bold italic. May be shared by threads.
 *
 * <p>A typesetter remembers, within bounds, the parts of sheets that it has laid out and painted. What a sheet looks like,
 * to the byte, does not depend on what is remembered.
 */
public final class Typesetter {
    private final Workshop workshop;

    /** Reads the fonts from the class path. */
    public Typesetter() {
        workshop = new Workshop();
    }

    /** Returns the characters that a sheet can show. */
    public Glyphs glyphs() {
        return workshop.glyphs();
    }

    /** Returns the width of a text in one line, in points, at a size of one point. */
    public double width(String text, boolean bold) {
        return workshop.fonts().advances(bold ? Face.BOLD : Face.REGULAR).width(text);
    }

    /**
     * Lays a text out only to see where its elements come to lie. To measure rows without page breaks, the style sheet
     * gives one very tall page.
     *
     * @param xhtml a well-formed document
     * @throws TypesettingException if the text has a fault
     */
    public Anchors measure(String xhtml, Resources resources) {
        List<String> texts = SheetCutter.cutToMeasure(xhtml);
        Anchors anchors = measured(texts.get(0), xhtml, resources);
        if (texts.size() == 1) {
            return anchors;
        }
        Anchors flow = measured(texts.get(1), xhtml, resources);
        // A style can take the flow off its page; then only the whole tells where all else is.
        boolean placed = anchors.find(SheetCutter.FLOW).isPresent()
                && flow.find(SheetCutter.FLOW).isPresent();
        return placed ? anchors.with(flow, SheetCutter.FLOW) : measured(xhtml, xhtml, resources);
    }

    private Anchors measured(String text, String xhtml, Resources resources) {
        try (TypesetSheet sheet = TypesetSheet.of(xhtml, List.of(text), resources, Set.of(), workshop)) {
            return sheet.anchors();
        }
    }

    /**
     * Lays a text out for the file.
     *
     * @param xhtml a well-formed document
     * @param symbolCells ids of the cells that the drawing will put a symbol into; each becomes a figure in its cell
     * @return to be closed, and to be used by one thread at a time
     * @throws TypesettingException if the text has a fault or lacks one of the cells
     */
    public TypesetSheet typeset(String xhtml, Resources resources, Set<String> symbolCells) {
        return TypesetSheet.of(xhtml, SheetCutter.cut(xhtml), resources, Set.copyOf(symbolCells), workshop);
    }
}
