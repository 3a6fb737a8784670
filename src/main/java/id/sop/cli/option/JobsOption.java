package id.sop.cli.option;

import id.sop.cli.terminal.UsageException;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.WorkerPool;
import picocli.CommandLine.Option;

/** {@code --jobs}: how many files are worked on at a time. */
public final class JobsOption {
    private static final int MOST = 256;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "option.jobs", order = 40)
    private int jobs = Runtime.getRuntime().availableProcessors();

    /**
     * Returns the threads that are to work.
     *
     * @throws UsageException when their number is out of range
     */
    public WorkerPool pool(Phrases phrases) {
        if (jobs < 1 || jobs > MOST) {
            throw new UsageException(phrases.get(Phrase.USAGE_JOBS, jobs));
        }
        return new WorkerPool(jobs);
    }
}
