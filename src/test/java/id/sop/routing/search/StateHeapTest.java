package id.sop.routing.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.Seed;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StateHeapTest {
    private static long entry(int key, int state) {
        return (long) key << 32 | state;
    }

    @Test
    void entriesComeOutByKeyAndThenByState() {
        StateHeap heap = new StateHeap();
        Random random = new Random(Seed.or(3));
        PriorityQueue<Long> expected = new PriorityQueue<>();
        for (int i = 0; i < 3000; i++) {
            if (expected.isEmpty() || random.nextInt(3) > 0) {
                int key = random.nextInt(50);
                int state = random.nextInt(40);
                heap.push(key, state);
                expected.add(entry(key, state));
            } else {
                assertEquals((int) (expected.element() >>> 32), heap.leastKey());
                assertEquals(expected.remove(), heap.pop());
            }
        }
        assertTrue(expected.size() > 256, "more than it begins with");
        while (!expected.isEmpty()) {
            assertEquals(expected.remove(), heap.pop());
        }
        assertTrue(heap.isEmpty());
    }

    @Test
    void aHeapThatIsClearedIsEmpty() {
        StateHeap heap = new StateHeap();
        heap.push(5, 1);
        assertFalse(heap.isEmpty());
        heap.clear();
        assertTrue(heap.isEmpty());
        heap.push(7, 2);
        assertEquals(entry(7, 2), heap.pop());
        assertTrue(heap.isEmpty());
    }
}
