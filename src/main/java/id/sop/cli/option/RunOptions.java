package id.sop.cli.option;

import id.sop.cli.terminal.Progress;
import id.sop.cli.terminal.UsageException;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import picocli.CommandLine.Option;

/** How a batch is to be run, and what it tells. */
public final class RunOptions {
    @Option(names = "--dry-run", descriptionKey = "option.dry-run", order = 20)
    private boolean dryRun;

    @Option(names = "--why", paramLabel = "${bundle:label.file}", descriptionKey = "option.why", order = 21)
    private String why;

    @Option(names = "--verify", descriptionKey = "option.verify", order = 22)
    private boolean verify;

    @Option(names = "--prune", descriptionKey = "option.prune", order = 23)
    private boolean prune;

    @Option(names = "--replace-foreign", descriptionKey = "option.replace-foreign", order = 24)
    private boolean replaceForeign;

    @Option(names = "--keep-going", descriptionKey = "option.keep-going", order = 25)
    private boolean keepGoing;

    @Option(names = "--fail-fast", descriptionKey = "option.fail-fast", order = 26)
    private boolean failFast;

    @Option(
            names = "--progress",
            paramLabel = "auto|bar|lines|json|none",
            descriptionKey = "option.progress",
            order = 27)
    private Progress.Form progress = Progress.Form.AUTO;

    @Option(names = "--timings", descriptionKey = "option.timings", order = 28)
    private boolean timings;

    public boolean isDryRun() {
        return dryRun;
    }

    /** Returns the result about which the user asks; null for none. */
    public String why() {
        return why;
    }

    public boolean isVerifying() {
        return verify;
    }

    public boolean isPruning() {
        return prune;
    }

    /** Tells whether files that no run put there may be replaced and removed. */
    public boolean isReplacingForeign() {
        return replaceForeign;
    }

    /**
     * Tells whether to stop at the first sheet with errors.
     *
     * @throws UsageException when the user wants both
     */
    public boolean isFailingFast(Phrases phrases) {
        if (keepGoing && failFast) {
            throw new UsageException(phrases.get(Phrase.USAGE_FAIL_FAST));
        }
        return failFast;
    }

    public Progress.Form progress() {
        return progress;
    }

    public boolean hasTimings() {
        return timings;
    }
}
