package id.sop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkerPoolTest {
    private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void resultsComeInTheOrderOfTheItems() throws IOException {
        CountDownLatch second = new CountDownLatch(1);
        List<Integer> squares = new WorkerPool(4).map(MANY, item -> {
            if (item == 0) {
                await(second);
            } else {
                second.countDown();
            }
            return item * item;
        });
        assertEquals(MANY.stream().map(item -> item * item).toList(), squares);
        assertEquals(List.of(), new WorkerPool(4).map(List.of(), item -> item));
    }

    @Test
    void ofSeveralFailuresTheFirstInOrderCounts() {
        CountDownLatch second = new CountDownLatch(1);
        IOException thrown = assertThrows(IOException.class, () -> new WorkerPool(2).map(MANY, item -> {
            if (item == 0) {
                await(second);
            }
            second.countDown();
            throw new IOException(item.toString());
        }));
        assertEquals("0", thrown.getMessage());
    }

    @Test
    void nothingIsBegunAfterAFailure() {
        List<Integer> begun = new ArrayList<>();
        IllegalStateException bug = new IllegalStateException();
        assertSame(bug, assertThrows(IllegalStateException.class, () -> new WorkerPool(1).each(5, number -> {
            begun.add(number);
            if (number == 2) {
                throw bug;
            }
        })));
        assertEquals(List.of(0, 1, 2), begun);
    }

    @Test
    void aDiskThatFailsInAStreamIsToldAsSuch() {
        IOException cause = new IOException();
        assertSame(cause, assertThrows(IOException.class, () -> new WorkerPool(2).each(1, number -> {
            throw new UncheckedIOException(cause);
        })));
    }

    @Test
    void nothingIsBegunAfterAStop() throws IOException {
        WorkerPool pool = new WorkerPool(1);
        List<Integer> begun = new ArrayList<>();
        pool.each(5, number -> {
            begun.add(number);
            pool.stop();
        });
        assertEquals(List.of(0), begun);
    }
}
