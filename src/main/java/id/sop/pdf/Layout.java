package id.sop.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.ThreadCtx;
import id.sop.language.LineBreaks;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * One run of the layout engine: the text is laid out, then, if wanted, painted into a document.
 *
 * <p>Belongs to one thread at a time.
 */
final class Layout implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final EngineReports reports;
    private final RareCharacters rare;
    private final DocumentFonts fonts;
    private final PdfBoxRenderer renderer;

    private Layout(PdfRendererBuilder builder, Markup markup, Resources resources, FontStore store, Glyphs glyphs) {
        reports = new EngineReports(markup);
        fonts = store.open();
        rare = new RareCharacters(glyphs);
        builder.usePDDocument(document)
                .withDiagnosticConsumer(reports)
                .useProtocolsStreamImplementation(new ResourceGate(markup, resources, reports), "sop");
        for (Face face : Face.values()) {
            builder.useFont(new Supplier(fonts, face), Face.FAMILY, face.weight(), face.style(), true);
        }
        renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(rare);
    }

    /**
     * Lays a text out.
     *
     * @param figures paints the elements that {@link Markup#insertFigures} has added
     * @throws TypesettingException if the engine complains
     */
    static Layout of(
            Markup markup,
            Resources resources,
            FontStore store,
            Glyphs glyphs,
            FSCacheEx<String, FSCacheValue> metrics,
            FSObjectDrawerFactory figures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(markup.document(), null)
                .useUriResolver((base, uri) -> uri)
                .useSVGDrawer(new VectorPictures(markup))
                .useUnicodeLineBreaker(new Breaker())
                .useObjectDrawerFactory(figures);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> ResourceGate.admits(uri), priority);
        }
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        Layout layout = new Layout(builder, markup, resources, store, glyphs);
        try {
            layout.run(layout.renderer::layout);
            return layout;
        } catch (Throwable e) {
            layout.close();
            throw e;
        }
    }

    /** Returns the font that this document embeds for a face. */
    PDFont font(Face face) {
        return fonts.font(face);
    }

    /** Returns where everything came to lie. */
    Anchors anchors() {
        renderer.getSharedContext().registerWithThread();
        CssContext context = renderer.getSharedContext().newLayoutContextInstance();
        Layer root = renderer.getRootBox().getLayer();
        Map<String, Anchor> byId = new HashMap<>();
        Map<String, Box> boxes = renderer.getSharedContext().getIdMap();
        if (boxes != null) {
            boxes.forEach((id, box) -> {
                PageBox page = root.getFirstPage(context, box);
                if (page != null) {
                    byId.put(id, anchor(context, page, box));
                }
            });
        }
        List<PageSize> pages = root.getPages().stream()
                .map(page -> new PageSize(points(page.getWidth(context)), points(page.getHeight(context))))
                .toList();
        int top = root.getPages().get(0).getMarginBorderPadding(context, CalculatedStyle.TOP);
        double depth = points(top + renderer.getRootBox().getHeight());
        return new Anchors(byId, pages, depth);
    }

    private static Anchor anchor(CssContext context, PageBox page, Box box) {
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        return new Anchor(
                page.getPageNo(),
                new id.sop.geometry.Box(
                        points(box.getAbsX() + left),
                        points(box.getAbsY() - page.getTop() + top),
                        points(Math.max(0, box.getEffectiveWidth())),
                        points(Math.max(0, box.getHeight()))));
    }

    /** Converts the engine's dots, of which 80 make 3 points. */
    private static double points(int dots) {
        return 3L * dots / 80.0;
    }

    /** Returns the rare characters that have been painted. */
    RareCharacters rare() {
        return rare;
    }

    /** Returns the fonts of the text. */
    DocumentFonts fonts() {
        return fonts;
    }

    /**
     * Paints the text and the figures.
     *
     * @param before how many pages of the file come before
     * @param total how many pages the file has
     * @return the document, which this layout closes
     * @throws TypesettingException if the engine complains
     */
    PDDocument paint(int before, int total) {
        run(() -> new PagePainter(renderer).paint(document, before, total));
        return document;
    }

    private void run(Work work) {
        Closeable listening = ThreadCtx.applyDiagnosticConsumer(reports);
        renderer.getSharedContext().registerWithThread();
        try {
            work.run();
        } catch (TypesettingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            reports.complain(new Flaw(Flaw.Kind.GIVEN_UP, ""), e);
        } finally {
            close(listening);
        }
        reports.throwIfAny();
    }

    @Override
    public void close() {
        renderer.close();
        close(document);
        fonts.close();
    }

    private static void close(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    /** Tells the engine where lines may end. */
    private static final class Breaker implements FSTextBreaker {
        private final LineBreaks breaks = new LineBreaks();

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }

    /** Gives the engine a font only when the text asks for it. */
    private static final class Supplier extends PDFontSupplier {
        private final DocumentFonts fonts;
        private final Face face;

        Supplier(DocumentFonts fonts, Face face) {
            super(null);
            this.fonts = fonts;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return fonts.font(face);
        }
    }
}
