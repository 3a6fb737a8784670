package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.config.Configuration;
import id.sop.config.ConfigurationLayer;
import id.sop.diagnostic.Diagnostic;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Configured;
import id.sop.workspace.Inputs;
import id.sop.workspace.Workspace;
import id.sop.yaml.Node;
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
    public Integer call() {
        Workspace workspace = terminal.workspace();
        Path path = workspace.inputs().absolute(argument);
        if (!Files.exists(path)) {
            throw new UsageException(phrases.get(Phrase.INPUT_MISSING, argument));
        }
        boolean isFolder = Files.isDirectory(path);
        Path folder = isFolder ? path : path.getParent();
        Path root = folder.startsWith(terminal.folder()) ? terminal.folder() : folder;
        Configured found = workspace.configurations().at(folder, root);
        List<Diagnostic> faults = workspace.configurationFaults();
        if (!faults.isEmpty()) {
            terminal.tell(phrases, faults);
            return ExitCode.USAGE;
        }
        List<Node.Entry> entries =
                isFolder ? found.entries() : ConfigurationLayer.at(found.entries(), cases(found, path));
        String name = workspace.inputs().name(path);
        terminal.out().println("# " + phrases.get(Phrase.CONFIG_HEADER, name.isEmpty() ? "." : name));
        terminal.out().print(ConfigurationListing.of(entries, phrases));
        return ExitCode.CLEAN;
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
