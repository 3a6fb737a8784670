package id.sop.effort;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Bounds what work of untrusted origin may cost.
 *
 * <p>The work runs on a thread of its own, whose processor time and memory are watched: both are counted for that thread
 * alone, so that a busy machine changes no verdict. A thread that takes too much is interrupted; one that does not heed that
 * is left behind and cannot keep the process from ending. May be shared by threads.
 */
public final class ResourceLimit {
    /** For writing the text of a sheet, which takes some milliseconds. */
    public static final ResourceLimit WRITING = new ResourceLimit(Duration.ofMillis(1500), 1L << 30);

    /** For laying a sheet out: a sheet of 500 steps takes about two seconds on a cold machine. */
    public static final ResourceLimit SETTING = new ResourceLimit(Duration.ofSeconds(15), 16L << 30);

    /** For reading a document of a stranger: the heaviest of 348 signed sheets takes one second and 103 MB. */
    public static final ResourceLimit READING = new ResourceLimit(Duration.ofSeconds(8), 2L << 30);

    /** For painting the pages of a document of a stranger: one of a sheet takes a third of a second. */
    public static final ResourceLimit PAINTING = new ResourceLimit(Duration.ofSeconds(60), 64L << 30);

    /** Deep enough for any sheet, and the same on every platform. */
    private static final long STACK = 4 << 20;

    private static final long GLANCE = 5;

    private final Duration time;
    private final long bytes;

    ResourceLimit(Duration time, long bytes) {
        this.time = time;
        this.bytes = bytes;
    }

    /** Work that may fail. */
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        T run() throws X;
    }

    /** Work that took too much time or memory. */
    public static final class Exceeded extends Exception {
        private static final long serialVersionUID = 1L;

        Exceeded(Throwable cause) {
            super(cause);
        }
    }

    /** The counters of the platform, read when work is first watched: looking them up takes longer than a sheet. */
    private static final class Counters {
        static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    }

    /**
     * Carries work out.
     *
     * @throws X what the work threw
     * @throws Exceeded when it takes too much; what it did until then is lost
     */
    public <T, X extends Exception> T run(Work<T, X> work) throws X, Exceeded {
        Attempt<T, X> attempt = new Attempt<>(work);
        Thread worker = new Thread(null, attempt, "limited", STACK);
        worker.setDaemon(true);
        worker.start();
        boolean interrupted = false;
        boolean exceeded = false;
        while (worker.isAlive() && !exceeded) {
            try {
                worker.join(GLANCE);
                exceeded = worker.isAlive() && takesTooMuch(worker);
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (OutOfMemoryError e) {
                // It is the worker that fills the memory, and it soon meets the same.
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (exceeded) {
            worker.interrupt();
            throw new Exceeded(null);
        }
        return attempt.result();
    }

    private boolean takesTooMuch(Thread worker) {
        long id = worker.getId();
        return Counters.THREADS.getThreadCpuTime(id) > time.toNanos()
                || Counters.THREADS.getThreadAllocatedBytes(id) > bytes;
    }

    /** What became of the work; read only after its thread has ended. */
    private static final class Attempt<T, X extends Exception> implements Runnable {
        private final Work<T, X> work;
        private T result;
        private Throwable thrown;

        Attempt(Work<T, X> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.run();
            } catch (Throwable e) {
                thrown = e;
            }
        }

        @SuppressWarnings("unchecked") // what is checked and thrown can only be what the work declares
        T result() throws X, Exceeded {
            if (thrown instanceof OutOfMemoryError || thrown instanceof StackOverflowError) {
                throw new Exceeded(thrown);
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown != null) {
                throw (X) thrown;
            }
            return result;
        }
    }
}
