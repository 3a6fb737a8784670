package id.sop.workspace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * A few threads that share numbered pieces of work, each taking the next one when it is done with its last. Only as many pieces
 * are in hand at a time as there are threads.
 */
public final class WorkerPool {
    /** In bytes. Layout recurses once for each level of a document; the platform's usual stack is smaller for threads. */
    private static final long STACK = 16L << 20;

    private final int size;
    private volatile boolean stopping;

    /** Makes a pool of at least one thread. */
    public WorkerPool(int size) {
        this.size = size;
    }

    /** What is to be done. */
    @FunctionalInterface
    public interface Work {
        void on(int number) throws IOException;
    }

    /** What is to be made of an item. */
    @FunctionalInterface
    public interface ItemWork<T, R> {
        /**
         * Makes the result of an item.
         *
         * @throws IOException when the disk fails
         */
        R on(T item) throws IOException;
    }

    /** Lets every thread end what it has in hand, and begin nothing more. */
    public void stop() {
        stopping = true;
    }

    /** Tells whether work is to end early. */
    public boolean isStopping() {
        return stopping;
    }

    /**
     * Does some work with every item of a list.
     *
     * @return the results in the order of the items, whatever the order in which they were ready
     * @throws IOException when the disk fails; of several failures the first one in order counts
     */
    public <T, R> List<R> map(List<T> items, ItemWork<T, R> work) throws IOException {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
        each(items.size(), number -> results.set(number, work.on(items.get(number))));
        return IntStream.range(0, items.size()).mapToObj(results::get).toList();
    }

    /**
     * Does all pieces, or those until {@link #stop} or a failure.
     *
     * @throws IOException when the disk fails; of several failures the first one in order counts
     */
    public void each(int pieces, Work work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        FirstFailure failure = new FirstFailure(pieces);
        Runnable loop = () -> {
            for (int number = next.getAndIncrement();
                    number < failure.number() && !stopping;
                    number = next.getAndIncrement()) {
                try {
                    work.on(number);
                } catch (IOException | RuntimeException | Error e) {
                    failure.add(number, e);
                }
            }
        };
        List<Thread> threads = started(loop, Math.min(size, pieces));
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        failure.rethrow();
    }

    /** Starts threads. A system that grants fewer than are wanted gets its work done by those, only later. */
    private static List<Thread> started(Runnable loop, int wanted) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Thread thread = new Thread(null, loop, "sop-" + (i + 1), STACK);
            try {
                thread.start();
            } catch (OutOfMemoryError e) {
                if (threads.isEmpty()) {
                    throw e;
                }
                return threads;
            }
            threads.add(thread);
        }
        return threads;
    }

    /** The failure of the first piece in order that failed. What comes before it is still done: it may fail as well. */
    private static final class FirstFailure {
        private int number;
        private Throwable cause;

        FirstFailure(int pieces) {
            this.number = pieces;
        }

        /** Returns the number of the piece; of all pieces when none failed. */
        synchronized int number() {
            return number;
        }

        synchronized void add(int failed, Throwable thrown) {
            if (failed < number) {
                number = failed;
                cause = thrown;
            }
        }

        synchronized void rethrow() throws IOException {
            if (cause instanceof IOException exception) {
                throw exception;
            }
            if (cause instanceof UncheckedIOException unchecked) {
                throw unchecked.getCause();
            }
            if (cause instanceof RuntimeException exception) {
                throw exception;
            }
            if (cause instanceof Error error) {
                throw error;
            }
        }
    }
}
