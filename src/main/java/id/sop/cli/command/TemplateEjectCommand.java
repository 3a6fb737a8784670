package id.sop.cli.command;

import id.sop.check.Checker;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.render.StandaloneTemplate;
import id.sop.template.BuiltInTemplates;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.AtomicFolder;
import id.sop.workspace.Inputs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sop template eject}: writes a built-in template into a folder, to be edited there. */
@Command(name = "eject", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class TemplateEjectCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "${bundle:label.name}", descriptionKey = "template.name")
    private String name;

    @Parameters(index = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "template.target")
    private String folder;

    private final Terminal terminal;
    private final Phrases phrases;

    public TemplateEjectCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        if (!BuiltInTemplates.names().contains(name)) {
            throw new UsageException(
                    phrases.get(Phrase.USAGE_BUILT_IN, name, String.join(", ", BuiltInTemplates.names())));
        }
        Path target = terminal.workspace().inputs().absolute(folder);
        if (!AtomicFolder.isFree(target)) {
            throw new UsageException(phrases.get(Phrase.USAGE_OCCUPIED, folder));
        }
        new WrittenFiles(terminal, phrases).demandFolder(target);
        Map<String, byte[]> files = new StandaloneTemplate(new Checker(), name).files();
        AtomicFolder.write(target, files);
        String shown = Inputs.slashed(Path.of(folder).toString());
        files.keySet().forEach(file -> terminal.out().println(shown + "/" + file));
        terminal.out().flush();
        terminal.err().println(phrases.get(Phrase.TEMPLATE_EJECTED, shown));
        return ExitCode.CLEAN;
    }
}
