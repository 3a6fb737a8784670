package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sop completion}: prints a script that teaches a shell to complete commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class CompletionCommand implements Callable<Integer> {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh", descriptionKey = "completion.shell")
    private String shell;

    private final Terminal terminal;
    private final Phrases phrases;

    public CompletionCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    /** One script serves both shells: it makes zsh read completions of bash. */
    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new UsageException(phrases.get(Phrase.USAGE_SHELL, shell));
        }
        terminal.out().print(AutoComplete.bash("sop", spec.parent().commandLine()));
        terminal.out().flush();
        return ExitCode.CLEAN;
    }
}
