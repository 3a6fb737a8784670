package id.sop.pdf.layout;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.font.DocumentFonts;
import id.sop.pdf.font.FontCoverage;
import id.sop.pdf.font.FontFace;
import id.sop.pdf.font.FontPool;
import id.sop.pdf.picture.SvgDrawer;
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
public final class Layout implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final EngineLog log;
    private final ExtraCharacters extra;
    private final DocumentFonts fonts;
    private final PdfBoxRenderer renderer;

    private Layout(
            PdfRendererBuilder builder, Markup markup, Resources resources, FontPool pool, FontCoverage coverage) {
        log = new EngineLog(markup);
        fonts = pool.open();
        extra = new ExtraCharacters(coverage);
        builder.usePDDocument(document)
                .withDiagnosticConsumer(log)
                .useProtocolsStreamImplementation(new EngineResources(markup, resources, log), "sop");
        for (FontFace face : FontFace.values()) {
            builder.useFont(new Supplier(fonts, face), FontFace.FAMILY, face.weight(), style(face), true);
        }
        renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(extra);
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
            FontPool pool,
            FontCoverage coverage,
            FSCacheEx<String, FSCacheValue> metrics,
            FSObjectDrawerFactory figures) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(markup.document(), null)
                .useUriResolver((base, uri) -> uri)
                .useSVGDrawer(new SvgDrawer(markup::picture))
                .useUnicodeLineBreaker(new Breaker())
                .useObjectDrawerFactory(figures);
        for (ExternalResourceControlPriority priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> Resources.admits(uri), priority);
        }
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        Layout layout = new Layout(builder, markup, resources, pool, coverage);
        try {
            layout.run(PdfBoxRenderer::layout);
            return layout;
        } catch (Throwable e) {
            layout.close();
            throw e;
        }
    }

    /** Returns where everything came to lie. */
    public ElementBoxes boxes() {
        renderer.getSharedContext().registerWithThread();
        CssContext context = renderer.getSharedContext().newLayoutContextInstance();
        Layer root = renderer.getRootBox().getLayer();
        Map<String, ElementBox> byId = new HashMap<>();
        Map<String, Box> known = renderer.getSharedContext().getIdMap();
        if (known != null) {
            known.forEach((id, box) -> {
                PageBox page = root.getFirstPage(context, box);
                if (page != null) {
                    byId.put(id, element(context, page, box));
                }
            });
        }
        List<PageSize> pages = root.getPages().stream()
                .map(page -> new PageSize(points(page.getWidth(context)), points(page.getHeight(context))))
                .toList();
        int top = root.getPages().get(0).getMarginBorderPadding(context, CalculatedStyle.TOP);
        double depth = points(top + renderer.getRootBox().getHeight());
        return new ElementBoxes(byId, pages, depth);
    }

    private static ElementBox element(CssContext context, PageBox page, Box box) {
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP);
        return new ElementBox(
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

    /** Returns the characters outside the standard subset that have been painted. */
    public ExtraCharacters extraCharacters() {
        return extra;
    }

    /** Returns the document that is painted into; it is closed with this layout. */
    public PDDocument document() {
        return document;
    }

    /** Returns the fonts of the text. */
    public DocumentFonts fonts() {
        return fonts;
    }

    /**
     * Has the engine work on the text.
     *
     * @throws TypesettingException if it complains
     */
    public void run(Work work) {
        Closeable listening = ThreadCtx.applyDiagnosticConsumer(log);
        renderer.getSharedContext().registerWithThread();
        try {
            work.run(renderer);
        } catch (TypesettingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            log.complain(new LayoutFault(LayoutFault.Kind.GIVEN_UP, ""), e);
        } finally {
            close(listening);
        }
        log.throwIfAny();
    }

    private static FontStyle style(FontFace face) {
        return face.isItalic() ? FontStyle.ITALIC : FontStyle.NORMAL;
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

    /** Something that the layout engine does. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run(PdfBoxRenderer renderer) throws IOException;
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
        private final FontFace face;

        Supplier(DocumentFonts fonts, FontFace face) {
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
