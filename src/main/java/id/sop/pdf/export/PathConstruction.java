package id.sop.pdf.export;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Follows the content stream of a page and carries out its path construction operators (ISO 32000-1, 8.5.2). What becomes
 * of a path that is finished, and when the next one begins, is for those who read the page.
 *
 * <p>PDFBox keeps operators away that need a current point where there is none.
 */
public abstract class PathConstruction extends PDFGraphicsStreamEngine {
    /** The path under construction, in points of the page; to be reset once it is painted or given up. */
    protected final GeneralPath path = new GeneralPath();

    /** Prepares the reading of a page. */
    protected PathConstruction(PDPage page) {
        super(page);
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }
}
