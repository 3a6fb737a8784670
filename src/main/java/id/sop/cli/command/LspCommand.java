package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.Version;
import id.sop.lsp.SopServer;
import id.sop.wording.Phrases;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sop lsp}: serves text editors, which start it. */
@Command(name = "lsp", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class LspCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Phrases phrases;

    public LspCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    /** Takes what many editors say by custom; there is no other way. */
    @Option(names = "--stdio", descriptionKey = "lsp.stdio", order = 1)
    void useStandardStreams(boolean used) {
        // It is done anyway.
    }

    @Override
    public Integer call() throws IOException {
        try (PreviewedSheets sheets = new PreviewedSheets(phrases.language(), terminal.sourceDate())) {
            boolean ended = SopServer.serve(
                    terminal.in(),
                    terminal.out(),
                    terminal.err(),
                    terminal.folder(),
                    phrases,
                    Version.read(),
                    Optional.of(sheets));
            // The protocol: 0 for an editor that took leave, 1 for one that went away.
            return ended ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
    }
}
