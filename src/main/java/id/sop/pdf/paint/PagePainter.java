package id.sop.pdf.paint;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.layout.Layout;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Paints the pages of a text that the engine has laid out.
 *
 * <p>The engine could do so itself; but it would also write metadata, through an XML library that it looks for on the class
 * path anew for each sheet, which takes longer than the painting. The file gets its own metadata elsewhere.
 */
public final class PagePainter {
    private final PdfBoxRenderer renderer;
    private final PdfBoxFastOutputDevice device;
    private final List<PageBox> pages;

    private PagePainter(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        this.device = (PdfBoxFastOutputDevice) renderer.getOutputDevice();
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    /**
     * Paints all pages into the document of the layout, with the structure of the text and its outline.
     *
     * @param before how many pages of the file come before
     * @param total how many pages the file has
     * @throws TypesettingException if the engine complains
     */
    public static void paint(Layout layout, int before, int total) {
        layout.run(renderer -> new PagePainter(renderer).paint(layout.document(), before, total));
    }

    private void paint(PDDocument document, int before, int total) throws IOException {
        Layer root = renderer.getRootBox().getLayer();
        LineEndSpaces.restore(renderer.getRootBox());
        RenderingContext context = context(before, total);
        device.setRoot(renderer.getRootBox());
        device.start(renderer.getDocument());
        root.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        DisplayListContainer operations = new DisplayListCollector(pages).collectRoot(context, root);
        for (int i = 0; i < pages.size(); i++) {
            PageBox page = pages.get(i);
            page.setBasePagePdfPageIndex(i);
            PDRectangle paper = new PDRectangle(points(page.getWidth(context)), points(page.getHeight(context)));
            PDPage sheet = new PDPage(paper);
            document.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet, AppendMode.APPEND, false)) {
                device.initializePage(content, sheet, paper.getHeight());
                context.setPage(i, page);
                context.setShadowPageNumber(-1);
                paint(context, page, operations.getPageInstructions(i));
                device.finishPage();
            }
        }
        device.finish(context, renderer.getRootBox());
    }

    private RenderingContext context(int before, int total) {
        RenderingContext context = renderer.getSharedContext().newRenderingContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        device.setRenderingContext(context);
        context.setRootLayer(renderer.getRootBox().getLayer());
        context.setFastRenderer(true);
        // The engine counts its own pages and adds those before.
        context.setInitialPageNo(before + 1);
        context.setPageCount(total - before);
        return context;
    }

    private float points(int dots) {
        return dots / renderer.getDotsPerPoint();
    }

    private void paint(RenderingContext context, PageBox page, DisplayListPageContainer operations) {
        if (!operations.shadowPages().isEmpty()) {
            throw new TypesettingException(LayoutFault.Kind.TOO_WIDE, "");
        }
        page.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(true);
        page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(false);
        page.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);

        device.pushClip(page.getPrintClippingBounds(context));
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
        device.translate(left, top);
        SingleRules.paint(operations, context);
        device.translate(-left, -top);
        device.popClip();
    }
}
