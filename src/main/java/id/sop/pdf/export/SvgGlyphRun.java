package id.sop.pdf.export;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Glyphs on one base line, which share their size and colour. */
final class SvgGlyphRun {
    /** Glyph outlines are in thousandths of the type size, as fonts in PDF are measured. */
    private static final double EM = 1000;

    private final AffineTransform first;
    private final AffineTransform toFirst;
    private final String attributes;
    private final StringBuilder uses = new StringBuilder();
    private final Rectangle2D bounds = new Rectangle2D.Double();

    /**
     * Begins a line.
     *
     * @param first places its first glyph on the page, with y upwards, at a type size of 1
     */
    SvgGlyphRun(AffineTransform first, String attributes) {
        this.first = first;
        this.attributes = attributes;
        double determinant = first.getDeterminant();
        this.toFirst = new AffineTransform(
                first.getScaleY() / determinant,
                -first.getShearY() / determinant,
                -first.getShearX() / determinant,
                first.getScaleX() / determinant,
                0,
                0);
    }

    /** Tells whether a glyph is turned and sized as the first one is, and stands on its base line. */
    boolean continues(AffineTransform matrix) {
        return first.getScaleX() == matrix.getScaleX()
                && first.getScaleY() == matrix.getScaleY()
                && first.getShearX() == matrix.getShearX()
                && first.getShearY() == matrix.getShearY()
                && Math.abs(offset(matrix)[1]) < 1 / EM;
    }

    /** Returns where a glyph stands as seen from the first one, in type sizes. */
    private double[] offset(AffineTransform matrix) {
        double[] offset = {
            matrix.getTranslateX() - first.getTranslateX(), matrix.getTranslateY() - first.getTranslateY()
        };
        toFirst.transform(offset, 0, offset, 0, 1);
        return offset;
    }

    void add(String glyph, AffineTransform matrix) {
        double size = Math.hypot(matrix.getScaleY(), matrix.getShearX());
        Rectangle2D near = new Rectangle2D.Double(
                matrix.getTranslateX() - size / 4, matrix.getTranslateY() - size / 4, size, size);
        bounds.setRect(bounds.isEmpty() ? near : bounds.createUnion(near));
        long x = Math.round(offset(matrix)[0] * EM);
        uses.append("<use xlink:href=\"#")
                .append(glyph)
                .append(x == 0 ? "" : "\" x=\"" + x)
                .append("\"/>");
    }

    /** Returns a box, with y upwards, in which about all of its glyphs lie. */
    Rectangle2D bounds() {
        return bounds;
    }

    /** Returns the element; nothing for spaces only. */
    String element(AffineTransform toSvg) {
        AffineTransform placement = new AffineTransform(toSvg);
        placement.concatenate(first);
        placement.scale(1 / EM, -1 / EM);
        return uses.length() == 0
                ? ""
                : "<g transform=\"" + SvgPath.matrix(placement) + "\"" + attributes + ">" + uses + "</g>\n";
    }
}
