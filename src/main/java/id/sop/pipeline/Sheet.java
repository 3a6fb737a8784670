package id.sop.pipeline;

import id.sop.drawing.Drawing;

/**
 * A printed sheet.
 *
 * @param pdf the file
 * @param drawing what was drawn where in it
 */
public record Sheet(byte[] pdf, Drawing drawing) {}
