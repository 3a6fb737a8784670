package id.sop.time;

/** A piece of a text: from one offset in chars to before another. */
record CharRange(int from, int to) {
    boolean isEmpty() {
        return from == to;
    }
}
