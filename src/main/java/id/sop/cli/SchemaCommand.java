package id.sop.cli;

import id.sop.pipeline.Schemas;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sop schema}: prints the JSON Schema of the files that authors write. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = SopCommand.Version.class,
        sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    @Option(names = "--config", descriptionKey = "option.config", order = 1)
    private boolean configuration;

    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(configuration ? Schemas.configuration() : Schemas.sop());
        terminal.out().flush();
        return ExitCode.CLEAN;
    }
}
