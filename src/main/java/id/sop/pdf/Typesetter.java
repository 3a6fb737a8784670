package id.sop.pdf;

import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.font.FontCoverage;
import id.sop.pdf.font.FontFace;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.pdf.layout.Resources;
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
    private final TypesetterContext context;

    /** Reads the fonts from the class path. */
    public Typesetter() {
        context = new TypesetterContext();
    }

    /** Returns the characters that a sheet can show. */
    public FontCoverage coverage() {
        return context.engine().coverage();
    }

    /** Returns the width of a text in one line, in points, at a size of one point. */
    public double width(String text, boolean bold) {
        return context.engine()
                .fonts()
                .widths(bold ? FontFace.BOLD : FontFace.REGULAR)
                .width(text);
    }

    /**
     * Lays a text out only to see where its elements come to lie. To measure rows without page breaks, the style sheet
     * gives one very tall page.
     *
     * @param xhtml a well-formed document
     * @throws TypesettingException if the text has a fault
     */
    public ElementBoxes measure(String xhtml, Resources resources) {
        List<String> texts = SheetCutter.cutToMeasure(xhtml);
        ElementBoxes boxes = measured(texts.get(0), xhtml, resources);
        if (texts.size() == 1) {
            return boxes;
        }
        ElementBoxes flow = measured(texts.get(1), xhtml, resources);
        // A style can take the flow off its page; then only the whole tells where all else is.
        boolean placed = boxes.find(SheetCutter.FLOW).isPresent()
                && flow.find(SheetCutter.FLOW).isPresent();
        return placed ? boxes.with(flow, SheetCutter.FLOW) : measured(xhtml, xhtml, resources);
    }

    private ElementBoxes measured(String text, String xhtml, Resources resources) {
        try (TypesetSheet sheet = TypesetSheet.of(xhtml, List.of(text), resources, Set.of(), context)) {
            return sheet.boxes();
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
        return TypesetSheet.of(xhtml, SheetCutter.cut(xhtml), resources, Set.copyOf(symbolCells), context);
    }
}
