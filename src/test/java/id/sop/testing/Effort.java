package id.sop.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * What work costs: the processor time of the thread that does it, which does not grow when others keep the machine busy.
 *
 * <p>Work that never ends is not ended here; tests that might meet some have a {@link HangGuard}.
 */
public final class Effort {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Effort() {}

    /**
     * What work cost.
     *
     * @param millis of computing
     * @param bytes of memory asked for in all, which is the same on every machine
     */
    public record Cost(long millis, long bytes) {}

    /** Does the work, and makes sure that it took less computing than that, and less memory in all. */
    public static <T> T within(long seconds, long bytes, Callable<T> work) throws Exception {
        long before = memory();
        T result = within(seconds, work);
        long took = memory() - before;
        assertTrue(took < bytes, () -> took + " bytes of memory");
        return result;
    }

    /** Does the work, and makes sure that it took less computing than that. */
    public static <T> T within(long seconds, Callable<T> work) throws Exception {
        long began = computing();
        T result = work.call();
        long took = computing() - began;
        assertTrue(took < TimeUnit.SECONDS.toNanos(seconds), () -> took / 1_000_000 + " ms of computing");
        return result;
    }

    /** Does the work, and returns what it cost. */
    public static <T> Cost of(Callable<T> work) throws Exception {
        long began = computing();
        long before = memory();
        work.call();
        return new Cost(TimeUnit.NANOSECONDS.toMillis(computing() - began), memory() - before);
    }

    private static long memory() {
        return ((com.sun.management.ThreadMXBean) THREADS)
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    private static long computing() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
