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

    /** Does the work, and makes sure that it took less computing than that, and less memory in all. */
    public static <T> T within(long seconds, long bytes, Callable<T> work) throws Exception {
        com.sun.management.ThreadMXBean memory = (com.sun.management.ThreadMXBean) THREADS;
        long before = memory.getThreadAllocatedBytes(Thread.currentThread().getId());
        T result = within(seconds, work);
        long took = memory.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
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

    /** Does the work, and returns how many milliseconds of computing it took. */
    public static <T> long millis(Callable<T> work) throws Exception {
        long began = computing();
        work.call();
        return TimeUnit.NANOSECONDS.toMillis(computing() - began);
    }

    private static long computing() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
