package id.sop.source;

/**
 * A place in a text, as people name it.
 *
 * @param line from 1
 * @param column from 1, in characters (code points)
 */
public record Position(int line, int column) {}
