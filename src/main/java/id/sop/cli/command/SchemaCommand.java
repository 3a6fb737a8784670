package id.sop.cli.command;

import id.sop.check.Schemas;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sop schema}: prints the JSON Schema of the files that authors write. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--config", descriptionKey = "option.config", order = 1)
    private boolean configuration;

    private final Terminal terminal;

    public SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(configuration ? Schemas.configuration() : Schemas.sop());
        terminal.out().flush();
        return ExitCode.CLEAN;
    }
}
