package id.sop.cli.command;

import id.sop.check.Checker;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.render.StandaloneTemplate;
import id.sop.report.TemplateTable;
import id.sop.template.BuiltInTemplates;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sop template list}: prints the built-in templates. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class TemplateListCommand implements Callable<Integer> {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            descriptionKey = "option.list-format",
            defaultValue = "text",
            order = 1)
    private String format;

    private final Terminal terminal;
    private final Phrases phrases;

    public TemplateListCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() {
        Checker checker = new Checker();
        TemplateTable table = new TemplateTable(BuiltInTemplates.names().stream()
                .map(name -> line(name, new StandaloneTemplate(checker, name)))
                .toList());
        terminal.out()
                .print(
                        switch (format) {
                            case "text" -> table.text();
                            case "json" -> table.json();
                            default -> throw new UsageException(phrases.get(Phrase.USAGE_LIST_FORMAT, format));
                        });
        terminal.out().flush();
        return ExitCode.CLEAN;
    }

    private TemplateTable.Line line(String name, StandaloneTemplate template) {
        return new TemplateTable.Line(
                name,
                phrases.get(Phrase.of("template", name)),
                template.word("kertas"),
                template.words("opsi").stream()
                        .map(option -> new TemplateTable.Option(
                                option.getKey(),
                                option.getValue(),
                                phrases.get(Phrase.of("template.option", option.getKey()))))
                        .toList(),
                template.words("label"));
    }
}
