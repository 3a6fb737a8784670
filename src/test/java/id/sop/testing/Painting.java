package id.sop.testing;

import id.sop.geometry.Box;
import id.sop.geometry.Point;
import id.sop.pdf.export.PathConstruction;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What the content stream of a page paints, in points from the upper left corner of its paper. */
public final class Painting extends PathConstruction {
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final double paperHeight;
    private final StringBuilder written = new StringBuilder();
    private Box writtenBox;

    private Painting(PDPage page) throws IOException {
        super(page);
        paperHeight = page.getMediaBox().getHeight();
        processPage(page);
    }

    /** Reads a page. */
    public static Painting of(PDPage page) throws IOException {
        return new Painting(page);
    }

    /**
     * A path.
     *
     * @param operators m, l, c and h for each of its pieces
     * @param points the end of each piece but h, and the control points of curves before it
     */
    public record Trace(String operators, List<Point> points) {
        /** Returns the smallest upright box around its points. */
        public Box bounds() {
            double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
            double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
            double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
            double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
            return new Box(left, top, right - left, bottom - top);
        }
    }

    /** A path that was traced with a line. */
    public record Stroke(double width, Trace trace) {}

    /** A path that was filled with a colour, as 0xRRGGBB. */
    public record Fill(int colour, Trace trace) {}

    /**
     * A line of text.
     *
     * @param box from the left end of its base line to the right end of its capitals
     */
    public record Text(String characters, Box box) {}

    public List<Stroke> strokes() {
        return strokes;
    }

    public List<Fill> fills() {
        return fills;
    }

    public List<Text> texts() {
        return texts;
    }

    private Point point(double x, double y) {
        return new Point(x, paperHeight - y);
    }

    private Trace trace() {
        StringBuilder operators = new StringBuilder();
        List<Point> points = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator piece = path.getPathIterator(null); !piece.isDone(); piece.next()) {
            int type = piece.currentSegment(c);
            operators.append("mlqch".charAt(type));
            int numbers = type == PathIterator.SEG_CLOSE ? 0 : type == PathIterator.SEG_CUBICTO ? 6 : 2;
            for (int i = 0; i < numbers; i += 2) {
                points.add(point(c[i], c[i + 1]));
            }
        }
        return new Trace(operators.toString(), points);
    }

    @Override
    public void strokePath() {
        double scale = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
        strokes.add(new Stroke(getGraphicsState().getLineWidth() * scale, trace()));
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        fills.add(new Fill(getGraphicsState().getNonStrokingColor().toRGB(), trace()));
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        fills.add(new Fill(getGraphicsState().getNonStrokingColor().toRGB(), trace()));
        strokePath();
    }

    @Override
    public void beginText() {
        written.setLength(0);
        writtenBox = null;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        double size = matrix.getScalingFactorY();
        double capital = 0.688 * size;
        Point origin = point(matrix.getTranslateX(), matrix.getTranslateY());
        Box glyph =
                new Box(origin.x(), origin.y() - capital, displacement.getX() * matrix.getScalingFactorX(), capital);
        String character = font.toUnicode(code);
        written.append(character);
        if (writtenBox == null) {
            writtenBox = glyph;
        } else if (!character.isBlank()) {
            // Nobody sees the space at the end of a line.
            writtenBox = new Box(writtenBox.x(), writtenBox.y(), glyph.right() - writtenBox.x(), writtenBox.height());
        }
    }

    @Override
    public void endText() {
        if (writtenBox != null) {
            texts.add(new Text(written.toString().stripTrailing(), writtenBox));
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void clip(int windingRule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName shadingName) {}
}
