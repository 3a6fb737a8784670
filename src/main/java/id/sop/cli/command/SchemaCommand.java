package id.sop.cli.command;

import id.sop.check.Schemas;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.Version;
import id.sop.config.Configuration;
import id.sop.model.Columns;
import id.sop.workspace.Inputs;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
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
    public Integer call() throws IOException {
        terminal.out().print(configuration ? Schemas.configuration() : Schemas.sop(columns()));
        terminal.out().flush();
        return ExitCode.CLEAN;
    }

    /** Returns the columns of the office whose folder is the current one; those of the regulation when it cannot be read. */
    private Columns columns() throws IOException {
        Workspace workspace = terminal.workspace();
        Path here = Inputs.real(workspace.inputs().absolute(""));
        Configuration found = workspace.configurations().at(here).configuration();
        return workspace.hasFaultyConfiguration()
                ? Columns.STANDARD
                : found.settings().columns();
    }
}
