package id.sop.model;

import id.sop.time.Reading;

/**
 * A working time as the author wrote it.
 *
 * @param text what was written
 * @param reading what was understood; meaningless while the text has an open placeholder
 */
public record TimeText(Text text, Reading reading) {}
