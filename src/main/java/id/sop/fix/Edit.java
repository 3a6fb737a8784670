package id.sop.fix;

import id.sop.source.Span;

/**
 * A replacement of a few characters of a file.
 *
 * @param span the characters to replace; empty where something is only inserted
 * @param replacement what is to stand there instead
 * @param safe whether the text says the same afterwards; otherwise its author should look at it
 */
public record Edit(Span span, String replacement, boolean safe) {}
