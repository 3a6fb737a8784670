package id.sop.cli;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.pdf.Typesetter;
import id.sop.pipeline.Bindery;
import id.sop.pipeline.Configuration;
import id.sop.pipeline.Press;
import id.sop.pipeline.TemplateShelf;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Template;
import id.sop.template.TemplateFolder;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The presses that a run needs: one for each template with its paper, words and switches. */
final class Presses {
    private final Terminal terminal;
    private final Phrases phrases;
    private final Session session;
    private final Typesetter typesetter = new Typesetter();
    private final Map<Template, Press> presses = new HashMap<>();

    Presses(Terminal terminal, Phrases phrases, Session session) {
        this.terminal = terminal;
        this.phrases = phrases;
        this.session = session;
    }

    /**
     * Returns the press for a file.
     *
     * @param options of the command line, which win over the configuration
     * @throws UsageException when there is no such template or it is faulty
     */
    Press press(SheetOptions options, Session.Configured configured) {
        return press(template(options, configured));
    }

    /** Returns the press for a template. */
    Press press(Template template) {
        return presses.computeIfAbsent(template, key -> new Press(typesetter, key, moment()));
    }

    /**
     * Returns the template for a file.
     *
     * @param options of the command line, which win over the configuration
     * @throws UsageException when there is no such template or it is faulty
     */
    Template template(SheetOptions options, Session.Configured configured) {
        Configuration configuration = configured.configuration();
        TemplateFolder folder = options.template()
                .map(name -> folder(name, terminal.folder()))
                .orElseGet(
                        () -> folder(configuration.template().orElse(BuiltInTemplates.STANDARD), configured.folder()));
        TemplateShelf.Outcome outcome = TemplateShelf.read(session.checker(), folder, configuration);
        if (outcome.template().isEmpty()) {
            List<Diagnostic> diagnostics = outcome.diagnostics();
            terminal.err().print(session.print(diagnostics));
            throw new UsageException(phrases.get(Phrase.USAGE_FAULTY_TEMPLATE, folder.name()));
        }
        Template template = outcome.template().get();
        return options.paper().map(template::on).orElse(template);
    }

    /** Binds sheets with a cover in the template for a file. */
    Checked<byte[]> bind(Bindery bindery, SheetOptions options, Session.Configured configured, Optional<String> title) {
        return bindery.bind(typesetter, template(options, configured), title, moment());
    }

    /**
     * Returns the template of a name, or in a folder.
     *
     * @param base what a folder's name is relative to
     * @throws UsageException when there is neither
     */
    TemplateFolder folder(String name, Path base) {
        Optional<TemplateFolder> builtIn = BuiltInTemplates.find(name);
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        Path folder = base.resolve(name).normalize();
        if (!Files.isRegularFile(folder.resolve("template.yaml"))) {
            throw new UsageException(phrases.get(Phrase.USAGE_TEMPLATE, name, String.join(", ", BuiltInTemplates.names())));
        }
        return new LocalTemplate(session.inputs().name(folder), folder);
    }

    /** Reads SOURCE_DATE_EPOCH, by which builds are made reproducible (reproducible-builds.org). */
    Optional<Instant> moment() {
        String seconds = terminal.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        return seconds.matches("[0-9]{1,11}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)))
                : Optional.empty();
    }
}
