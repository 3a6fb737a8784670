package id.sop.pdf.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.fault.UnusablePicture;
import java.awt.Graphics2D;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Paints SVG images as vectors. */
public final class SvgDrawer implements SVGDrawer {
    private final Function<String, Optional<CheckedPicture>> pictures;

    /**
     * Prepares the painting of a text.
     *
     * @param pictures those of the text, by the addresses under which the layout engine asks for them
     */
    public SvgDrawer(Function<String, Optional<CheckedPicture>> pictures) {
        this.pictures = pictures;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svgElement, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        String uri = box.getElement().getAttribute("src");
        SVGDocument vector = pictures.apply(uri)
                .flatMap(CheckedPicture::vector)
                .orElseThrow(() -> new TypesettingException(LayoutFault.Kind.MISPLACED_SVG, uri));
        double width = vector.size().width * dotsPerPixel;
        double height = vector.size().height * dotsPerPixel;
        // The style sheet may give one side only; the other follows.
        double scaleX = cssWidth >= 0 ? cssWidth / width : cssHeight >= 0 ? cssHeight / height : 1;
        double scaleY = cssHeight >= 0 ? cssHeight / height : scaleX;
        return new Placed(uri, vector, width * scaleX, height * scaleY, dotsPerPixel);
    }

    private record Placed(String uri, SVGDocument vector, double width, double height, double dotsPerPixel)
            implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float pixelsWide = (float) (width / dotsPerPixel);
            float pixelsHigh = (float) (height / dotsPerPixel);
            // The form that holds the picture has whole pixels; rounding down would cut off its edge.
            float formWidth = (float) Math.ceil(pixelsWide);
            float formHeight = (float) Math.ceil(pixelsHigh);
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    formWidth,
                    formHeight,
                    graphics -> paint(graphics, new ViewBox(0, 0, pixelsWide, pixelsHigh)));
        }

        private void paint(Graphics2D graphics, ViewBox box) {
            try {
                vector.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, box);
            } catch (RuntimeException | StackOverflowError e) {
                throw new UnusablePicture(uri, UnusablePicture.Defect.BROKEN, "", e);
            }
        }
    }

    // Fonts concern text inside an SVG, which is not admitted.

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {}

    @Override
    public void addFontFile(File fontFile, String family, Integer weight, FontStyle style) {}

    @Override
    public void close() {}
}
