package id.sop.time;

/** A piece of a text: from one offset in chars to before another. */
record Span(int from, int to) {
    boolean isEmpty() {
        return from == to;
    }
}
