package id.sop.cli.option;

import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.render.TemplateReader;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.template.TemplateFolder;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.Configured;
import id.sop.workspace.WatchedFiles;
import id.sop.workspace.Workspace;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Option;

/** How sheets look where the command line says so: {@code --paper} and {@code --template}. */
public final class SheetOptions {
    @Option(names = "--paper", paramLabel = "a4|f4|legal|letter", descriptionKey = "option.paper", order = 5)
    private Paper paper;

    @Option(
            names = "--template",
            paramLabel = "${bundle:label.template}",
            descriptionKey = "option.template",
            order = 6)
    private String template;

    /** Returns what {@code --template} names, and may be changed. */
    public Set<Path> watched(Path folder) {
        return template == null ? Set.of() : WatchedFiles.ofTemplate(folder, template);
    }

    /**
     * Returns the template for a file.
     *
     * @param configured for the file; the command line wins over it
     * @throws UsageException when there is no such template, or it is faulty, which is told before
     */
    public Template template(Workspace workspace, Configured configured, Terminal terminal, Phrases phrases) {
        String name = template != null
                ? template
                : configured.configuration().template().orElse(BuiltInTemplates.STANDARD);
        TemplateReader.ReadTemplate outcome = template != null
                ? TemplateReader.read(
                        workspace.checker(),
                        folder(template, terminal.folder(), workspace, phrases),
                        configured.configuration())
                : workspace.templates().of(configured);
        if (outcome.template().isEmpty()) {
            terminal.tell(phrases, outcome.diagnostics());
            throw new UsageException(phrases.get(Phrase.USAGE_FAULTY_TEMPLATE, name));
        }
        Template found = outcome.template().get();
        return paper == null ? found : found.on(paper);
    }

    /**
     * Returns the template of a name, or in a folder.
     *
     * @param base what a folder's name is relative to
     * @throws UsageException when there is neither
     */
    public static TemplateFolder folder(String name, Path base, Workspace workspace, Phrases phrases) {
        return workspace
                .template(name, base)
                .orElseThrow(() -> new UsageException(
                        phrases.get(Phrase.USAGE_TEMPLATE, name, String.join(", ", BuiltInTemplates.names()))));
    }
}
