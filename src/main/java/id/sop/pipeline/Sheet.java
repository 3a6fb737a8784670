package id.sop.pipeline;

import id.sop.drawing.Drawing;

/** A printed sheet. */
public final class Sheet {
    private final byte[] pdf;
    private final Drawing drawing;

    Sheet(byte[] pdf, Drawing drawing) {
        this.pdf = pdf;
        this.drawing = drawing;
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
}
