package id.sop.effort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testing.HangGuard;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@HangGuard
class ResourceLimitTest {
    private static final ResourceLimit LIMIT = new ResourceLimit(Duration.ofMillis(100), 8 << 20);

    @Test
    void returnsWhatTheWorkReturns() throws Exception {
        assertEquals(42, LIMIT.run(() -> 42));
    }

    @Test
    void throwsWhatTheWorkThrows() {
        IOException fault = new IOException("disk");
        assertSame(
                fault,
                assertThrows(
                        IOException.class,
                        () -> LIMIT.run(() -> {
                            throw fault;
                        })));
        assertThrows(
                IllegalStateException.class,
                () -> LIMIT.run(() -> {
                    throw new IllegalStateException("flow");
                }));
    }

    @Test
    void interruptsWorkThatTakesTooMuchTime() throws Exception {
        CountDownLatch heeded = new CountDownLatch(1);
        assertThrows(
                ResourceLimit.Exceeded.class,
                () -> LIMIT.run(() -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    heeded.countDown();
                    return null;
                }));
        assertTrue(heeded.await(1, TimeUnit.MINUTES));
    }

    @Test
    void leavesWorkThatHeedsNothing() {
        assertThrows(
                ResourceLimit.Exceeded.class,
                () -> LIMIT.run(() -> {
                    long sum = 0;
                    for (long i = 0; i < 20_000_000_000L; i++) {
                        sum += i * i;
                    }
                    return sum;
                }));
    }

    @Test
    void endsWorkThatTakesTooMuchMemory() {
        assertThrows(
                ResourceLimit.Exceeded.class,
                () -> LIMIT.run(() -> {
                    StringBuilder text = new StringBuilder();
                    while (!Thread.currentThread().isInterrupted()) {
                        text.append(new char[1 << 10]).setLength(0);
                    }
                    return text;
                }));
    }

    @Test
    void countsDeepCallsAsTooMuch() {
        assertThrows(ResourceLimit.Exceeded.class, () -> LIMIT.run(() -> depth(0)));
    }

    private static int depth(int calls) {
        return calls < 0 ? 0 : 1 + depth(calls + 1) + depth(calls + 2);
    }
}
