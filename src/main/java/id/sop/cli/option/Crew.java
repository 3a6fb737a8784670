package id.sop.cli.option;

import id.sop.workspace.InputFile;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A few threads that work on files. Only as many files are in memory at a time as there are threads. */
public final class Crew {
    private final int size;

    /** Makes a crew of at least one thread. */
    Crew(int size) {
        this.size = size;
    }

    /** What is to be done with one file. */
    @FunctionalInterface
    public interface Task<T> {
        T on(InputFile file) throws IOException;
    }

    /**
     * Does a task with every file.
     *
     * @return the results in the order of the files, whatever the order in which they were ready
     * @throws IOException when a file cannot be read; of several the first one in order counts
     */
    public <T> List<T> each(List<InputFile> files, Task<T> task) throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, Math.min(size, files.size())));
        try {
            List<Future<T>> pending = new ArrayList<>();
            for (InputFile file : files) {
                pending.add(pool.submit(() -> task.on(file)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : pending) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw unwrapped(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } finally {
            pool.shutdownNow();
        }
    }

    private static IOException unwrapped(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException exception) {
            throw exception;
        }
        return cause instanceof IOException exception ? exception : new IOException(cause);
    }
}
