package id.sop.pdf.export;

import id.sop.pdf.picture.PngEncoder;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Follows the content stream of one page and writes what it paints as SVG 1.1.
 *
 * <p>Each glyph is defined once and used by reference. What SVG has no plain counterpart for, a colour gradient of a logo,
 * becomes a picture of the place.
 */
final class SvgWriter extends PathConstruction {
    private static final int DPI_OF_PICTURES = 300;
    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final int index;
    private final SvgOutlines outlines;
    private final PDRectangle paper;
    private final AffineTransform toSvg;
    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final Map<String, String> glyphs = new LinkedHashMap<>();
    private final List<SvgExport.Word> words = new ArrayList<>();
    private int clipRule = -1;
    private SvgGlyphRun run;

    SvgWriter(PDDocument document, int index, SvgOutlines outlines) {
        super(document.getPage(index));
        this.document = document;
        this.index = index;
        this.outlines = outlines;
        this.paper = getPage().getMediaBox();
        this.toSvg = new AffineTransform(1, 0, 0, -1, -paper.getLowerLeftX(), paper.getUpperRightY());
    }

    byte[] paint() throws IOException {
        processPage(getPage());
        String width = SvgPath.number(paper.getWidth());
        String height = SvgPath.number(paper.getHeight());
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"")
                .append(width + "pt\" height=\"" + height + "pt\" viewBox=\"0 0 " + width + " " + height)
                .append("\" xml:lang=\"id\" role=\"img\" aria-labelledby=\"judul\" aria-describedby=\"isi\"")
                .append(" stroke-miterlimit=\"10\">\n");
        String title = document.getDocumentInformation().getTitle();
        svg.append("<title id=\"judul\">")
                .append(escaped(title + ", halaman " + (index + 1) + " dari " + document.getNumberOfPages()))
                .append("</title>\n<desc id=\"isi\">")
                .append(escaped(text()))
                .append("</desc>\n<defs>\n");
        definitions.values().forEach(svg::append);
        svg.append("</defs>\n<path fill=\"#fff\" d=\"M0 0H" + width + "V" + height + "H0z\"/>\n");
        return svg.append(body).append("</svg>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private String text() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) throws IOException {
                WordsOfPage.add(letters, words);
                super.writeString(text, letters);
            }
        };
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("");
        return stripper.getText(document).replaceAll("\n{2,}", "\n").strip();
    }

    /** Returns the words that lie on the page, once it was painted, in the order in which they are read. */
    List<SvgExport.Word> words() {
        return words;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void add(Shape shape, String attributes) {
        add("<path" + attributes + clip(shape.getBounds2D()) + " d=\"" + SvgPath.data(shape, toSvg) + "\"/>\n");
    }

    private void add(String element) {
        body.append(element);
    }

    /** Returns the reference to the clipping path, where it would take something away. */
    private String clip(Rectangle2D painted) {
        Area clip = getGraphicsState().getCurrentClippingPath();
        Rectangle2D.Double grown = new Rectangle2D.Double(
                painted.getX(),
                painted.getY(),
                Math.max(painted.getWidth(), 1e-3),
                Math.max(painted.getHeight(), 1e-3));
        if (clip == null || clip.contains(grown)) {
            return "";
        }
        String data = SvgPath.data(clip, toSvg);
        String id = "c" + Integer.toString(definitions.size(), Character.MAX_RADIX);
        String definition = definitions.computeIfAbsent(
                "clip " + data, key -> "<clipPath id=\"" + id + "\"><path d=\"" + data + "\"/></clipPath>\n");
        return " clip-path=\"url(#" + definition.substring("<clipPath id=\"".length(), definition.indexOf("\">"))
                + ")\"";
    }

    private static String colour(PDColor colour) throws IOException {
        return String.format(Locale.ROOT, "#%06x", colour.toRGB());
    }

    private static String opacity(String name, double opacity) {
        return opacity < 1 ? " " + name + "=\"" + SvgPath.number(opacity) + "\"" : "";
    }

    private String fill(int rule) throws IOException {
        return " fill=\"" + colour(getGraphicsState().getNonStrokingColor()) + "\""
                + opacity("fill-opacity", getGraphicsState().getNonStrokeAlphaConstant())
                + (rule == GeneralPath.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : "");
    }

    private void finishPath() {
        if (clipRule >= 0) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipRule = -1;
        }
        path.reset();
    }

    @Override
    public void strokePath() throws IOException {
        double scale = Math.sqrt(Math.abs(getGraphicsState()
                .getCurrentTransformationMatrix()
                .createAffineTransform()
                .getDeterminant()));
        double width = getGraphicsState().getLineWidth() * scale;
        Rectangle2D bounds = path.getBounds2D();
        bounds.setRect(
                bounds.getX() - width / 2,
                bounds.getY() - width / 2,
                bounds.getWidth() + width,
                bounds.getHeight() + width);
        String dashes = SvgPath.dashes(getGraphicsState().getLineDashPattern(), scale);
        add("<path fill=\"none\" stroke=\"" + colour(getGraphicsState().getStrokingColor()) + "\""
                + opacity("stroke-opacity", getGraphicsState().getAlphaConstant())
                + " stroke-width=\"" + SvgPath.number(width) + "\"" + dashes
                + SvgPath.ends(
                        getGraphicsState().getLineCap(), getGraphicsState().getLineJoin())
                + clip(bounds) + " d=\"" + SvgPath.data(path, toSvg) + "\"/>\n");
        finishPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        paintFill(windingRule);
        finishPath();
    }

    private void paintFill(int windingRule) throws IOException {
        if (getGraphicsState().getNonStrokingColor().isPattern()) {
            picture(path);
        } else {
            add(path, fill(windingRule));
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        paintFill(windingRule);
        strokePath();
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        picture(getGraphicsState().getCurrentClippingPath());
    }

    /** Puts a picture of what is seen at a place over it. */
    private void picture(Shape shape) throws IOException {
        Rectangle2D place = toSvg.createTransformedShape(shape).getBounds2D();
        float scale = DPI_OF_PICTURES / POINTS_PER_INCH;
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(index, DPI_OF_PICTURES, ImageType.RGB);
        Rectangle2D pixels = new Rectangle2D.Double(
                        place.getX() * scale, place.getY() * scale, place.getWidth() * scale, place.getHeight() * scale)
                .getBounds()
                .createIntersection(new Rectangle2D.Double(0, 0, page.getWidth(), page.getHeight()));
        if (pixels.isEmpty()) {
            return;
        }
        BufferedImage part = page.getSubimage(
                (int) pixels.getX(), (int) pixels.getY(), (int) pixels.getWidth(), (int) pixels.getHeight());
        add("<image x=\"" + SvgPath.number(pixels.getX() / scale) + "\" y=\"" + SvgPath.number(pixels.getY() / scale)
                + "\" width=\"" + SvgPath.number(pixels.getWidth() / scale) + "\" height=\""
                + SvgPath.number(pixels.getHeight() / scale) + "\"" + source(part));
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        AffineTransform placement = new AffineTransform(toSvg);
        placement.concatenate(
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        // An image's first row is at the top of the unit square, where its y is 1.
        placement.concatenate(new AffineTransform(1, 0, 0, -1, 0, 1));
        add("<image width=\"1\" height=\"1\" transform=\"" + SvgPath.matrix(placement) + "\""
                + opacity("opacity", getGraphicsState().getNonStrokeAlphaConstant()) + source(image.getImage()));
    }

    private static String source(BufferedImage image) throws IOException {
        return " preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(PngEncoder.encode(image)) + "\"/>\n";
    }

    @Override
    public void beginText() {
        run = null;
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        AffineTransform matrix = textRenderingMatrix.createAffineTransform();
        if (run == null || !run.continues(matrix)) {
            endText();
            run = new SvgGlyphRun(matrix, fill(GeneralPath.WIND_NON_ZERO));
        }
        String data = outlines.of(font, code);
        if (!data.isEmpty()) {
            String id = glyphs.computeIfAbsent(data, key -> "g" + Integer.toString(glyphs.size(), Character.MAX_RADIX));
            definitions.putIfAbsent(id, "<path id=\"" + id + "\" d=\"" + data + "\"/>\n");
            run.add(id, matrix);
        }
    }

    @Override
    public void endText() {
        if (run != null) {
            // A clipping path is meant in the coordinates of its own element, which those of glyphs are not.
            String clip = clip(run.bounds());
            add(clip.isEmpty() ? run.element(toSvg) : "<g" + clip + ">" + run.element(toSvg) + "</g>\n");
            run = null;
        }
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void endPath() {
        finishPath();
    }
}
