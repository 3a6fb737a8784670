package id.sop.testing;

import id.sop.geometry.Box;
import id.sop.pdf.export.PathConstruction;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * What really stands on a page of a file, read back from its content. Points from the top left corner.
 *
 * @param letters in the order in which they are painted
 * @param shapes the frame of each path that is filled or drawn, and of each image
 */
public record PageMarks(double width, double height, List<Letter> letters, List<Box> shapes) {
    private static final double THIN = 1;

    /**
     * A letter.
     *
     * @param size type size in points
     * @param box from the origin to the next letter, and from the base line to the height of a capital
     */
    public record Letter(String text, double size, Box box) {}

    /** Reads all pages of a file. */
    public static List<PageMarks> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PageMarks> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                Reader reader = new Reader(page);
                reader.processPage(page);
                pages.add(new PageMarks(
                        page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), reader.letters, reader.shapes));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns everything that can be read, without any white space. */
    public String text() {
        return letters.stream().map(Letter::text).collect(Collectors.joining()).replaceAll("[\\s\\u00A0]+", "");
    }

    /** Returns the rules of the tables that run upwards. */
    public List<Box> uprights() {
        return shapes.stream()
                .filter(box -> box.width() < THIN && box.height() > THIN)
                .toList();
    }

    /** Returns the rules of the tables that lie. */
    public List<Box> levels() {
        return shapes.stream()
                .filter(box -> box.height() < THIN && box.width() > THIN)
                .toList();
    }

    /** Returns how far down the page anything is painted. */
    public double bottom() {
        double lowest = 0;
        for (Box shape : shapes) {
            lowest = Math.max(lowest, shape.bottom());
        }
        for (Letter letter : letters) {
            // Below the base line hang the tails of g and p.
            lowest = Math.max(lowest, letter.box().bottom() + 0.22 * letter.size());
        }
        return lowest;
    }

    private static final class Reader extends PathConstruction {
        private final double height;
        private final List<Letter> letters = new ArrayList<>();
        private final List<Box> shapes = new ArrayList<>();

        Reader(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        private Box box(double left, double right, double low, double high) {
            return new Box(
                    Math.min(left, right), height - Math.max(low, high), Math.abs(right - left), Math.abs(high - low));
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
            Point2D start = matrix.transformPoint(0, 0);
            Point2D end = matrix.transformPoint(displacement.getX(), 0.7f);
            double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
            String text = font.toUnicode(code);
            letters.add(new Letter(
                    text == null ? "�" : text, size, box(start.getX(), end.getX(), start.getY(), end.getY())));
        }

        private void paint() {
            Rectangle2D frame = path.getBounds2D();
            if (path.getCurrentPoint() != null) {
                shapes.add(box(frame.getMinX(), frame.getMaxX(), frame.getMinY(), frame.getMaxY()));
            }
            path.reset();
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
            Point2D start = matrix.transformPoint(0, 0);
            Point2D end = matrix.transformPoint(1, 1);
            shapes.add(box(start.getX(), end.getX(), start.getY(), end.getY()));
        }

        @Override
        public void clip(int windingRule) {}

        @Override
        public void endPath() {
            path.reset();
        }

        @Override
        public void strokePath() {
            paint();
        }

        @Override
        public void fillPath(int windingRule) {
            paint();
        }

        @Override
        public void fillAndStrokePath(int windingRule) {
            paint();
        }

        @Override
        public void shadingFill(COSName shading) {}
    }
}
