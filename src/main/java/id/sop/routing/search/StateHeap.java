package id.sop.routing.search;

import java.util.Arrays;

/** A binary heap of states by key; equal keys come out in the order of the states. */
final class StateHeap {
    private long[] entries = new long[256];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int leastKey() {
        return (int) (entries[0] >>> 32);
    }

    void push(int key, int state) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        long entry = (long) key << 32 | state;
        int at = size++;
        while (at > 0 && entries[(at - 1) / 2] > entry) {
            entries[at] = entries[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        entries[at] = entry;
    }

    long pop() {
        long least = entries[0];
        long entry = entries[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && entries[child + 1] < entries[child]) {
                child++;
            }
            if (entries[child] >= entry) {
                break;
            }
            entries[at] = entries[child];
            at = child;
        }
        entries[at] = entry;
        return least;
    }
}
