package id.sop.routing.search;

import java.util.Arrays;

/**
 * A heap of states by key; equal keys come out in the order of the states. Each entry has four below it and not two: most keys
 * that are pushed are among the least, and have half as far to go.
 */
final class StateHeap {
    private static final int WIDTH = 4;

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
        while (at > 0) {
            int parent = (at - 1) / WIDTH;
            if (entries[parent] <= entry) {
                break;
            }
            entries[at] = entries[parent];
            at = parent;
        }
        entries[at] = entry;
    }

    long pop() {
        long least = entries[0];
        long entry = entries[--size];
        int at = 0;
        for (int first = 1; first < size; first = WIDTH * at + 1) {
            int child = first;
            int end = Math.min(first + WIDTH, size);
            for (int other = first + 1; other < end; other++) {
                child = entries[other] < entries[child] ? other : child;
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
