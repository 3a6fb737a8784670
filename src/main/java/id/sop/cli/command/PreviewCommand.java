package id.sop.cli.command;

import id.sop.cli.option.ValueOptions;
import id.sop.cli.terminal.Browser;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.preview.PreviewOptions;
import id.sop.preview.PreviewServer;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.wording.PreviewPhrase;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop preview}: shows SOPs in the browser while they are written. */
@Command(name = "preview", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class PreviewCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Parameters(
            paramLabel = "${bundle:label.folder}|${bundle:label.file}",
            arity = "0..1",
            descriptionKey = "preview.inputs")
    private String argument = "";

    @Option(names = "--port", paramLabel = "N", descriptionKey = "preview.port", order = 1)
    private int port;

    @Option(names = "--open", descriptionKey = "preview.open", order = 2)
    private boolean open;

    @Mixin
    private ValueOptions options;

    private final Terminal terminal;
    private final Phrases phrases;

    public PreviewCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new UsageException(phrases.get(PreviewPhrase.PORT_RANGE, port));
        }
        Workspace workspace = terminal.workspace();
        Path place = workspace.inputs().absolute(argument);
        if (!Files.exists(place)) {
            throw new UsageException(phrases.get(Phrase.INPUT_MISSING, argument));
        }
        boolean isFolder = Files.isDirectory(place);
        PreviewOptions served = new PreviewOptions(
                port, phrases.language(), options.placeholders(workspace, terminal, phrases), terminal.sourceDate());
        try (Ending ending = new Ending(terminal);
                PreviewServer server = new PreviewServer(isFolder ? place : place.getParent(), served)) {
            ending.endsWith(ExitCode.CLEAN);
            URI uri = isFolder ? server.uri() : server.uri(place, 0);
            terminal.out().println(phrases.get(PreviewPhrase.SERVING, uri));
            terminal.out().flush();
            terminal.err().println(phrases.get(PreviewPhrase.STOPPING));
            if (open && !Browser.open(uri)) {
                terminal.err().println(phrases.get(PreviewPhrase.NO_BROWSER));
            }
            server.join();
        } catch (BindException e) {
            throw new UsageException(phrases.get(PreviewPhrase.PORT_TAKEN, port));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }
}
