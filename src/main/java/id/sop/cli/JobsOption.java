package id.sop.cli;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import picocli.CommandLine.Option;

/** {@code --jobs}: how many files are worked on at a time. */
final class JobsOption {
    private static final int MOST = 256;

    @Option(names = "--jobs", paramLabel = "N", descriptionKey = "option.jobs", order = 40)
    private int jobs = Runtime.getRuntime().availableProcessors();

    Crew crew(Phrases phrases) {
        return new Crew(count(phrases));
    }

    /**
     * Returns how many threads are to work.
     *
     * @throws UsageException when the number is out of range
     */
    int count(Phrases phrases) {
        if (jobs < 1 || jobs > MOST) {
            throw new UsageException(phrases.get(Phrase.USAGE_JOBS, jobs));
        }
        return jobs;
    }
}
