package id.sop.cli.option;

import id.sop.cli.terminal.UsageException;
import id.sop.wording.Phrases;
import id.sop.wording.WatchPhrase;
import id.sop.workspace.InputSelection;
import id.sop.workspace.Inputs;
import picocli.CommandLine.Option;

/** {@code --watch}: the command is carried out again whenever a file changes. */
public final class WatchOption {
    /** What this option begins with on a command line. */
    public static final String NAME = "--watch";

    @Option(names = NAME, descriptionKey = "option.watch", order = 45)
    private boolean wanted;

    /**
     * Tells whether the user wants that.
     *
     * @throws UsageException when standard input is among the inputs
     */
    public boolean isWanted(InputSelection selection, Phrases phrases) {
        boolean reads = selection.arguments().contains(Inputs.STANDARD_INPUT)
                || selection.filesFrom().filter(Inputs.STANDARD_INPUT::equals).isPresent();
        if (wanted && reads) {
            throw new UsageException(phrases.get(WatchPhrase.STANDARD_INPUT));
        }
        return wanted;
    }
}
