package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.config.Configuration;
import id.sop.config.ConfigurationLayer;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.ConfigurationPath;
import id.sop.workspace.Configured;
import id.sop.workspace.Inputs;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop config}: shows which configuration holds, and where each of its values comes from. */
@Command(name = "config", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class ConfigCommand implements Callable<Integer> {
    @Parameters(paramLabel = "${bundle:label.file}", arity = "0..1", descriptionKey = "config.input")
    private String argument = "";

    private final Terminal terminal;
    private final Phrases phrases;

    public ConfigCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    /** Accepts the word for the only thing that this command does so far; others may follow. */
    @Option(names = "--show", required = true, arity = "0", descriptionKey = "option.show", order = 1)
    void show(boolean on) {
        // Required, so that there is nothing to remember.
    }

    @Override
    public Integer call() throws IOException {
        Workspace workspace = terminal.workspace();
        Path path = workspace.inputs().absolute(argument);
        if (!Files.exists(path)) {
            throw new UsageException(phrases.get(Phrase.INPUT_MISSING, argument));
        }
        Path place = Inputs.real(path);
        boolean isFolder = Files.isDirectory(place);
        Configured found = workspace.configurations().at(isFolder ? place : place.getParent());
        terminal.tell(phrases, workspace.configurationFaults());
        if (workspace.hasFaultyConfiguration()) {
            return ExitCode.USAGE;
        }
        List<Node.Entry> entries =
                isFolder ? found.entries() : ConfigurationLayer.at(found.entries(), cases(found, place));
        comment(phrases.get(Phrase.CONFIG_HEADER, name(workspace, path)));
        int number = 1;
        for (Path file : found.files()) {
            comment(phrases.get(Phrase.CONFIG_FILE, number++, name(workspace, file)));
        }
        comment(end(found.path(), workspace));
        terminal.out().print(ConfigurationListing.of(entries, phrases));
        return ExitCode.CLEAN;
    }

    private void comment(String text) {
        terminal.out().println("# " + text);
    }

    private String end(ConfigurationPath path, Workspace workspace) {
        String last = name(workspace, path.last());
        return switch (path.end()) {
            case MARKED -> phrases.get(Phrase.CONFIG_END_MARKED, last);
            case REPOSITORY -> phrases.get(Phrase.CONFIG_END_REPOSITORY, last);
            case FILE_SYSTEM -> phrases.get(Phrase.CONFIG_END_FILE_SYSTEM, last);
            case STRANGER -> phrases.get(Phrase.CONFIG_END_STRANGER, last);
        };
    }

    private static String name(Workspace workspace, Path path) {
        String name = workspace.inputs().name(path);
        return name.isEmpty() ? "." : name;
    }

    /** Returns the numbers, from 0, of the special cases that cover a file. */
    private static List<Integer> cases(Configured found, Path path) {
        List<Configuration.SpecialCase> all = found.configuration().overrides();
        List<Integer> covering = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).covers(Inputs.slashed(path.toString()))) {
                covering.add(i);
            }
        }
        return covering;
    }
}
