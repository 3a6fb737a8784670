package id.sop.yaml.repair;

import id.sop.diagnostic.Message;

/**
 * Something that a person did on a line, with the line that was meant.
 *
 * @param line from 0
 * @param start offset on the line where it is seen
 * @param end offset behind it
 * @param mended the line as it was meant
 * @param message what is to be said; null when the parser's own fault says it
 * @param safe whether nothing else can have been meant
 */
record Slip(int line, int start, int end, String mended, Message message, boolean safe) {}
