package id.sop.cli;

import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import picocli.CommandLine.Option;

/** How a batch is to be run, and what it tells. */
final class RunOptions {
    @Option(names = "--dry-run", descriptionKey = "option.dry-run", order = 20)
    private boolean dryRun;

    @Option(names = "--why", paramLabel = "${bundle:label.file}", descriptionKey = "option.why", order = 21)
    private String why;

    @Option(names = "--verify", descriptionKey = "option.verify", order = 22)
    private boolean verify;

    @Option(names = "--prune", descriptionKey = "option.prune", order = 23)
    private boolean prune;

    @Option(names = "--keep-going", descriptionKey = "option.keep-going", order = 24)
    private boolean keepGoing;

    @Option(names = "--fail-fast", descriptionKey = "option.fail-fast", order = 25)
    private boolean failFast;

    @Option(
            names = "--progress",
            paramLabel = "auto|bar|lines|json|none",
            descriptionKey = "option.progress",
            order = 26)
    private Progress.Form progress = Progress.Form.AUTO;

    @Option(names = "--timings", descriptionKey = "option.timings", order = 27)
    private boolean timings;

    boolean isDryRun() {
        return dryRun;
    }

    /** Returns the result about which the user asks; null for none. */
    String why() {
        return why;
    }

    boolean isVerifying() {
        return verify;
    }

    boolean isPruning() {
        return prune;
    }

    /**
     * Tells whether to stop at the first sheet with errors.
     *
     * @throws UsageException when the user wants both
     */
    boolean isFailingFast(Phrases phrases) {
        if (keepGoing && failFast) {
            throw new UsageException(phrases.get(Phrase.USAGE_FAIL_FAST));
        }
        return failFast;
    }

    Progress.Form progress() {
        return progress;
    }

    boolean hasTimings() {
        return timings;
    }
}
