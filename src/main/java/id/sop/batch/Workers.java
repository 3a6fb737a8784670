package id.sop.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Threads that share numbered pieces of work, each taking the next one when it is done with its last. */
public final class Workers {
    /** In bytes. Layout recurses once for each level of a document; the platform's usual stack is smaller for threads. */
    private static final long STACK = 16L << 20;

    private final int count;
    private volatile boolean stopping;

    /** Makes a crew of at least one thread. */
    public Workers(int count) {
        this.count = count;
    }

    /** What is to be done. */
    @FunctionalInterface
    interface Work {
        void on(int number) throws IOException;
    }

    /** Lets every thread end what it has in hand, and begin nothing more. */
    public void stop() {
        stopping = true;
    }

    /** Tells whether work is to end early. */
    boolean isStopping() {
        return stopping;
    }

    /**
     * Does all pieces, or those until {@link #stop} or the first failure.
     *
     * @throws IOException when the disk fails
     */
    void each(int pieces, Work work) throws IOException {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable loop = () -> {
            try {
                for (int i = next.getAndIncrement();
                        i < pieces && !stopping && failure.get() == null;
                        i = next.getAndIncrement()) {
                    work.on(i);
                }
            } catch (IOException | RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(count, pieces); i++) {
            Thread thread = new Thread(null, loop, "sop-" + (i + 1), STACK);
            thread.start();
            threads.add(thread);
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        rethrow(failure.get());
    }

    private static void rethrow(Throwable failure) throws IOException {
        if (failure instanceof IOException exception) {
            throw exception;
        }
        if (failure instanceof UncheckedIOException unchecked) {
            throw unchecked.getCause();
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (failure instanceof Error error) {
            throw error;
        }
    }
}
