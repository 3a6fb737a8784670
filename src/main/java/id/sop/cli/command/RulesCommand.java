package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.diagnostic.Handbook;
import id.sop.report.CodeTable;
import id.sop.rule.Catalogue;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sop rules}: prints the table of codes. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class RulesCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            descriptionKey = "option.rules-format",
            defaultValue = "text",
            order = 1)
    private String format;

    private final Terminal terminal;
    private final Phrases phrases;

    public RulesCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() {
        Handbook handbook = new Handbook(phrases.language());
        CodeTable table = new CodeTable(
                phrases.language(),
                Catalogue.entries().stream()
                        .map(entry -> new CodeTable.Line(
                                entry.code(),
                                entry.severity(),
                                handbook.page(entry.code()).title()))
                        .toList());
        terminal.out()
                .print(
                        switch (format) {
                            case "text" -> table.text();
                            case "json" -> table.json();
                            case "markdown" -> table.markdown();
                            default -> throw new UsageException(phrases.get(Phrase.USAGE_RULES_FORMAT, format));
                        });
        terminal.out().flush();
        return ExitCode.CLEAN;
    }
}
