package id.sop.pdf.paint;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import id.sop.drawing.Drawing;
import id.sop.drawing.Symbol;
import id.sop.drawing.SymbolText;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.pdf.layout.Markup;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Element;

/**
 * Paints a symbol when the layout engine comes to the figure in its cell.
 *
 * <p>The engine has then opened the figure's marked content, so the lines belong to the figure in the file's structure.
 * They go where the drawing says, not into the figure's own tiny box.
 */
public final class FigurePainter implements FSObjectDrawerFactory, FSObjectDrawer {
    /** Width of all lines of the drawing, in points. */
    static final double LINE_WIDTH = 1;

    /** The type size of texts in symbols where there is room for it. */
    private static final double TEXT_SIZE = 8;

    private final Map<String, List<Symbol>> symbols = new HashMap<>();
    private PDFont font;

    /**
     * Takes the symbols that are to be painted.
     *
     * @throws IllegalArgumentException if a symbol is not on the page of its cell, or has not the number of its place among those
     *     of its cell
     */
    public void prepare(List<Drawing.Page> pages, ElementBoxes boxes, PDFont font) {
        this.font = font;
        for (int page = 0; page < pages.size(); page++) {
            for (Symbol symbol : pages.get(page).symbols()) {
                String cell = symbol.cell();
                List<Symbol> inside = symbols.computeIfAbsent(cell, id -> new ArrayList<>());
                inside.add(symbol);
                if (inside.size() != symbol.number()) {
                    throw new IllegalArgumentException("two symbols " + symbol.number() + " in the cell " + cell);
                }
                if (boxes.find(cell).map(ElementBox::page).orElse(-1) != page) {
                    throw new IllegalArgumentException("the cell " + cell + " is not on page " + page);
                }
            }
        }
    }

    /** Returns the symbols by their cells, from top to bottom. */
    public Map<String, List<Symbol>> symbols() {
        return symbols;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(Markup.FIGURE_TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        List<Symbol> inside = symbols.get(element.getAttribute("alt"));
        PdfBoxOutputDevice paper = (PdfBoxOutputDevice) device;
        PageCanvas canvas = new PageCanvas(
                paper.getCurrentPage(), paper.getPage().getMediaBox().getHeight());
        canvas.isolated(() -> inside.forEach(symbol -> paint(canvas, symbol)));
        return Map.of();
    }

    /** Returns the largest size of type in which the text of a symbol stays inside, in points. */
    public static double textSize(Symbol symbol, PDFont font) {
        return TextFitting.largestSize(
                symbol.text(), font, TEXT_SIZE, SymbolText.MOST_LINES, height -> SymbolShape.room(symbol, height));
    }

    private void paint(PageCanvas canvas, Symbol symbol) {
        canvas.outline(SymbolShape.outline(symbol), LINE_WIDTH, symbol.dashed());
        if (!symbol.text().isBlank()) {
            TextFitting.fitted(
                    canvas,
                    symbol.text(),
                    font,
                    TEXT_SIZE,
                    SymbolText.MOST_LINES,
                    height -> SymbolShape.room(symbol, height));
        }
    }
}
