package id.sop.render;

import id.sop.drawing.Drawing;
import id.sop.drawing.SheetGeometry;

/** A printed sheet. */
public final class Sheet {
    private final byte[] pdf;
    private final Drawing drawing;
    private final SheetGeometry geometry;

    Sheet(byte[] pdf, Drawing drawing, SheetGeometry geometry) {
        this.pdf = pdf;
        this.drawing = drawing;
        this.geometry = geometry;
    }

    /** Returns the content of the file; a copy. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Returns the number of its pages. */
    public int pages() {
        return drawing.pages().size();
    }

    /** Returns what was drawn where in the file. */
    public Drawing drawing() {
        return drawing;
    }

    /** Returns what came to lie where, and what it means. */
    public SheetGeometry geometry() {
        return geometry;
    }
}
