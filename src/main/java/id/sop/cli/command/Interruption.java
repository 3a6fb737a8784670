package id.sop.cli.command;

import id.sop.workspace.WorkerPool;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a batch end the sheets in hand when the process is asked to stop (SIGINT, SIGTERM). The platform then ends the process
 * with 130 or 143.
 */
final class Interruption implements AutoCloseable {
    /** Kubernetes waits 30 seconds before it kills. */
    private static final long MOST_SECONDS = 25;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    Interruption(WorkerPool workers) {
        hook = new Thread(() -> {
            workers.stop();
            try {
                if (!done.await(MOST_SECONDS, TimeUnit.SECONDS)) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Tells that everything is written and said. */
    void done() {
        done.countDown();
    }

    @Override
    public void close() {
        done();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending.
        }
    }
}
