package id.sop.cli;

import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.yaml.Placeholders;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop validate}: says what is wrong with SOPs. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = SopCommand.Version.class,
        sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:label.inputs}", arity = "1..*", descriptionKey = "validate.inputs")
    private List<String> arguments;

    @Option(names = "--strict", descriptionKey = "option.strict", order = 1)
    private boolean strict;

    @Mixin
    private CommonOptions options;

    private final Terminal terminal;
    private final Phrases phrases;

    ValidateCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        Session session = new Session(terminal, phrases);
        Placeholders placeholders = session.placeholders(options);
        List<InputFile> files = session.inputs().resolve(arguments);
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (InputFile file : files) {
            diagnostics.addAll(session.check(file, placeholders, false).diagnostics());
        }
        diagnostics.addAll(session.configurationFaults());
        diagnostics.sort(Diagnostic.ORDER);
        terminal.out().print(session.print(diagnostics));
        terminal.out().flush();
        long errors = Session.count(diagnostics, Severity.ERROR);
        long warnings = Session.count(diagnostics, Severity.WARNING);
        long notes = Session.count(diagnostics, Severity.NOTE);
        terminal.err().println(phrases.get("validate.summary", files.size(), errors, warnings, notes));
        if (session.hasFaultyConfiguration()) {
            return ExitCode.USAGE;
        }
        return errors > 0 || (strict && warnings > 0) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
