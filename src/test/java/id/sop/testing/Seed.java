package id.sop.testing;

import java.lang.StackWalker.Option;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Where the tests get their random numbers from.
 *
 * <p>{@code -Dseed=} lets every random test begin with another seed; {@code -Dtrials=} lets those that count their trials by
 * seeds try that many. A test that fails says with which seed it began: the class is registered as an extension for all tests.
 */
public final class Seed implements TestExecutionExceptionHandler {
    private static final Optional<Long> GIVEN = Optional.ofNullable(Long.getLong("seed"));
    private static final StackWalker CALLERS = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    /** The seeds that were given out, by the classes that asked. */
    private static final Map<Class<?>, Long> ASKED = new ConcurrentHashMap<>();

    /** Where a test stood in the random numbers when it failed. */
    static final class Again extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Again(long seed) {
            super("the random numbers of this class began with -Dseed=" + seed, null, false, false);
        }
    }

    /** Returns the seed that a test has as a rule. */
    public static long or(long usual) {
        return noted(CALLERS.getCallerClass(), GIVEN.orElse(usual));
    }

    /** Returns a seed that no run has had before. */
    public static long fresh() {
        return noted(CALLERS.getCallerClass(), GIVEN.orElseGet(System::nanoTime));
    }

    /** Returns the seeds of that many trials, one after the other, as a rule from zero on. */
    public static long[] each(int count) {
        long first = noted(CALLERS.getCallerClass(), GIVEN.orElse(0L));
        return LongStream.range(first, first + trials(count)).toArray();
    }

    /** Returns how many trials there are to be. */
    public static int trials(int usual) {
        return Integer.getInteger("trials", usual);
    }

    private static long noted(Class<?> asking, long seed) {
        ASKED.put(asking, seed);
        return seed;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        context.getTestClass().map(ASKED::get).ifPresent(seed -> failure.addSuppressed(new Again(seed)));
        throw failure;
    }
}
