package id.sop.cli;

import id.sop.cli.command.BatchCommand;
import id.sop.cli.command.BatchMergeCommand;
import id.sop.cli.command.CompletionCommand;
import id.sop.cli.command.ConfigCommand;
import id.sop.cli.command.ExplainCommand;
import id.sop.cli.command.FormatCommand;
import id.sop.cli.command.ImportCommand;
import id.sop.cli.command.LspCommand;
import id.sop.cli.command.NewCommand;
import id.sop.cli.command.PreviewCommand;
import id.sop.cli.command.RenderCommand;
import id.sop.cli.command.RulesCommand;
import id.sop.cli.command.SchemaCommand;
import id.sop.cli.command.SopCommand;
import id.sop.cli.command.TemplateCheckCommand;
import id.sop.cli.command.TemplateCommand;
import id.sop.cli.command.TemplateEjectCommand;
import id.sop.cli.command.TemplateListCommand;
import id.sop.cli.command.ValidateCommand;
import id.sop.cli.option.LanguageOption;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.LastCatch;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.diagnostic.Spelling;
import id.sop.wording.Language;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.UnusableInput;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One run: finds the language, lets picocli read the command line, and turns every outcome into an exit code. */
public final class Program {
    /** Other words for commands. */
    private static final Map<String, String> OTHER_COMMANDS = Map.ofEntries(
            Map.entry("check", "validate"),
            Map.entry("lint", "validate"),
            Map.entry("cek", "validate"),
            Map.entry("periksa", "validate"),
            Map.entry("validasi", "validate"),
            Map.entry("cetak", "render"),
            Map.entry("print", "render"),
            Map.entry("impor", "import"),
            Map.entry("baru", "new"),
            Map.entry("init", "new"),
            Map.entry("buat", "new"),
            Map.entry("pratinjau", "preview"));

    private final Terminal terminal;

    /** Makes a program that runs in these surroundings. */
    public Program(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the program and returns its exit code. */
    public int run(String... arguments) {
        Phrases phrases = new Phrases(language(arguments, terminal.environment()));
        return terminal.ended(outcome(phrases, arguments), phrases);
    }

    private int outcome(Phrases phrases, String... arguments) {
        CommandLine commandLine = new CommandLine(new SopCommand());
        commandLine.addSubcommand("new", new NewCommand(terminal, phrases));
        commandLine.addSubcommand("validate", new ValidateCommand(terminal, phrases));
        commandLine.addSubcommand("render", new RenderCommand(terminal, phrases));
        CommandLine batch = new CommandLine(new BatchCommand(terminal, phrases));
        batch.addSubcommand("merge", new BatchMergeCommand(terminal, phrases));
        commandLine.addSubcommand("batch", batch);
        commandLine.addSubcommand("import", new ImportCommand(terminal, phrases));
        commandLine.addSubcommand("preview", new PreviewCommand(terminal, phrases));
        commandLine.addSubcommand("format", new FormatCommand(terminal, phrases));
        commandLine.addSubcommand("lsp", new LspCommand(terminal, phrases));
        commandLine.addSubcommand("config", new ConfigCommand(terminal, phrases));
        commandLine.addSubcommand("rules", new RulesCommand(terminal, phrases));
        commandLine.addSubcommand("explain", new ExplainCommand(terminal, phrases));
        commandLine.addSubcommand("schema", new SchemaCommand(terminal));
        commandLine.addSubcommand("completion", new CompletionCommand(terminal, phrases));
        CommandLine template = new CommandLine(new TemplateCommand());
        template.addSubcommand("list", new TemplateListCommand(terminal, phrases));
        template.addSubcommand("eject", new TemplateEjectCommand(terminal, phrases));
        template.addSubcommand("check", new TemplateCheckCommand(terminal, phrases));
        commandLine.addSubcommand("template", template);
        prepare(commandLine, phrases);
        commandLine.setOut(writer(terminal.out()));
        commandLine.setErr(writer(terminal.err()));
        commandLine.setParameterExceptionHandler((exception, given) -> complain(phrases, exception, List.of(given)));
        commandLine.setExecutionExceptionHandler((exception, line, result) -> fail(phrases, exception));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        try {
            return commandLine.execute(arguments);
        } catch (VirtualMachineError | LinkageError e) {
            return fail(phrases, e);
        }
    }

    private static void prepare(CommandLine command, Phrases phrases) {
        command.addMixin("language", new LanguageOption());
        command.setResourceBundle(new HelpPhrases(phrases));
        command.getCommandSpec().usageMessage().synopsisSubcommandLabel(phrases.get(Phrase.LABEL_COMMAND));
        command.getSubcommands().values().forEach(sub -> prepare(sub, phrases));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The language is needed before the command line is read, since a mistake in it must be told in that language. */
    static Language language(String[] arguments, Map<String, String> environment) {
        List<String> words = Arrays.asList(arguments);
        int option = words.indexOf("--lang");
        Optional<String> wanted = option >= 0 && option + 1 < words.size()
                ? Optional.of(words.get(option + 1))
                : words.stream()
                        .filter(word -> word.startsWith("--lang="))
                        .map(word -> word.substring("--lang=".length()))
                        .findFirst();
        return wanted.or(() -> Optional.ofNullable(environment.get("SOP_LANG")))
                .flatMap(Language::of)
                .orElse(Language.INDONESIAN);
    }

    private int complain(Phrases phrases, ParameterException exception, List<String> given) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("sop: " + words(phrases, exception, given));
        terminal.err().println(phrases.get(Phrase.USAGE_HINT, command));
        return ExitCode.USAGE;
    }

    private static String words(Phrases phrases, ParameterException exception, List<String> given) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return unmatched(phrases, exception.getCommandLine(), unmatched.getUnmatched());
        }
        if (exception instanceof MissingParameterException missing) {
            // An option that was named and is missed all the same lacks its value.
            boolean named = missing.getMissing().stream()
                    .anyMatch(argument -> argument instanceof OptionSpec option
                            && Arrays.stream(option.names()).anyMatch(given::contains));
            return phrases.get(
                    named ? Phrase.USAGE_NO_VALUE : Phrase.USAGE_MISSING,
                    missing.getMissing().stream().map(Program::name).collect(Collectors.joining(", ")));
        }
        if (exception instanceof OverwrittenOptionException overwritten) {
            return phrases.get(Phrase.USAGE_REPEATED, name(overwritten.getOverwritten()));
        }
        if (exception.getArgSpec() != null) {
            String name = name(exception.getArgSpec());
            String value = exception.getValue();
            return Phrase.find("usage." + name.substring(name.lastIndexOf('-') + 1))
                    .filter(special -> special.parameters().size() == 1)
                    .map(special -> phrases.get(special, value))
                    .orElseGet(() -> phrases.get(Phrase.USAGE_VALUE, name, value));
        }
        return exception.getMessage();
    }

    /** Says what was most likely meant by the first word that is not known: a command where there are some, or an option. */
    private static String unmatched(Phrases phrases, CommandLine line, List<String> words) {
        String first = words.get(0);
        if (line.getParent() == null && OTHER_COMMANDS.containsKey(first)) {
            return phrases.get(Phrase.USAGE_COMMAND, first, OTHER_COMMANDS.get(first));
        }
        boolean option = first.startsWith("--");
        String written = option ? first.replaceFirst("=.*", "") : first;
        Collection<String> known = option
                ? line.getCommandSpec().optionsMap().keySet().stream()
                        .filter(name -> name.startsWith("--"))
                        .toList()
                : line.getSubcommands().keySet();
        Optional<String> near = Spelling.nearest(written, known);
        if (near.isEmpty()) {
            return phrases.get(Phrase.USAGE_UNMATCHED, String.join(" ", words));
        }
        String command = line.getCommandSpec().qualifiedName() + " " + near.get();
        return option
                ? phrases.get(Phrase.USAGE_OPTION, written, near.get())
                : phrases.get(Phrase.USAGE_COMMAND, first, command.substring("sop ".length()));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Phrase phrase(UnusableInput.Reason reason) {
        return switch (reason) {
            case MISSING -> Phrase.INPUT_MISSING;
            case NEAR -> Phrase.INPUT_NEAR;
            case ENDING_ADDED -> Phrase.INPUT_ENDING_ADDED;
            case BEGINNING -> Phrase.INPUT_SPACES;
            case NONE -> Phrase.INPUT_NONE;
            case UNMATCHED -> Phrase.INPUT_UNMATCHED;
            case EMPTY -> Phrase.INPUT_EMPTY;
            case LARGE_LIST -> Phrase.INPUT_LARGE_LIST;
            case LONG_NAME -> Phrase.INPUT_LONG_NAME;
            case IRREGULAR -> Phrase.INPUT_IRREGULAR;
        };
    }

    private int fail(Phrases phrases, Throwable exception) {
        if (exception instanceof UsageException) {
            terminal.err().println("sop: " + exception.getMessage());
            return ExitCode.USAGE;
        }
        if (exception instanceof UnusableInput unusable) {
            // Of an empty name nothing would be seen.
            String argument = unusable.argument().isEmpty() ? "\"\"" : unusable.argument();
            String[] words =
                    unusable.near().isEmpty() ? new String[] {argument} : new String[] {argument, unusable.near()};
            terminal.err().println("sop: " + phrases.get(phrase(unusable.reason()), (Object[]) words));
            return ExitCode.USAGE;
        }
        return LastCatch.tell(terminal.err(), phrases, terminal.environment(), exception);
    }
}
