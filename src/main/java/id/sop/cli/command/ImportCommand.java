package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Handbook;
import id.sop.diagnostic.Message;
import id.sop.importing.Importer;
import id.sop.importing.draft.Draft;
import id.sop.importing.draft.DraftWriter;
import id.sop.importing.draft.Remark;
import id.sop.importing.page.Place;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.UnreadableDocument;
import id.sop.report.ImportReport;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.AtomicFile;
import id.sop.workspace.FileFault;
import id.sop.workspace.InputFile;
import id.sop.workspace.InputSelection;
import id.sop.workspace.Inputs;
import id.sop.workspace.Sought;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop import}: makes SOPs of the documents that an office has. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class ImportCommand implements Callable<Integer> {
    private static final String YAML = ".yaml";
    private static final String REVIEW = ".html";

    @Parameters(paramLabel = "${bundle:label.inputs}", arity = "1..*", descriptionKey = "import.inputs")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "import.output",
            order = 1)
    private Path output;

    @Option(names = "--force", descriptionKey = "import.force", order = 2)
    private boolean force;

    @Option(names = "--origin", descriptionKey = "import.origin", order = 3)
    private boolean withOrigin;

    @Option(names = "--review", descriptionKey = "import.review", order = 4)
    private boolean review;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "import.format",
            order = 5)
    private Format format = Format.TEXT;

    /** Kinds of report. */
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;
    private final Phrases phrases;
    private final Handbook handbook;
    private final Importer importer = new Importer();
    private final ImportedNames names = new ImportedNames();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<String> summaries = new ArrayList<>();
    private final ImportReport report = new ImportReport();
    private int sops;

    public ImportCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
        this.handbook = new Handbook(phrases.language());
    }

    @Override
    public Integer call() throws IOException {
        if (review && output == null) {
            throw new UsageException(phrases.get(Phrase.USAGE_IMPORT_REVIEW));
        }
        Workspace workspace = terminal.workspace();
        Optional<ImportReview> pages = review
                ? Optional.of(new ImportReview(phrases, workspace.checker(), terminal.sourceDate()))
                : Optional.empty();
        List<InputFile> documents =
                workspace.inputs().resolve(InputSelection.of(arguments).seeking(Sought.DOCUMENTS));
        for (InputFile document : documents) {
            FileFault.Outcome<List<Finding>> outcome = FileFault.guard(document, file -> draft(workspace, pages, file));
            List<Diagnostic> said = new ArrayList<>(outcome.faults());
            said.addAll(Settings.STANDARD.weigh(outcome.value().orElse(List.of())));
            if (!said.isEmpty()) {
                report.add(document.name(), List.of(), Optional.of(remark(said.get(0), "", "")));
            }
            diagnostics.addAll(said);
        }
        keep(workspace.inputs());
        if (format == Format.JSON) {
            terminal.out().print(report.print());
        }
        terminal.out().flush();
        summaries.forEach(terminal.err()::println);
        diagnostics.sort(Diagnostic.ORDER);
        terminal.tell(phrases, diagnostics);
        terminal.err().println(phrases.get(Phrase.IMPORT_TOTAL, sops, documents.size()));
        if (terminal.hasFailed(diagnostics)) {
            return ExitCode.MACHINE;
        }
        return diagnostics.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Writes the drafts of a document, and returns why there is none. */
    private List<Finding> draft(Workspace workspace, Optional<ImportReview> pages, InputFile file) throws IOException {
        byte[] bytes = workspace.inputs().read(file, Importer.MOST_BYTES);
        String name = file.relative().getFileName().toString();
        try {
            Importer.Imported imported = importer.read(name, bytes);
            SourceDocument document = imported.document();
            Function<Place, String> origin =
                    place -> phrases.get(Phrase.IMPORT_ORIGIN, page(document, place), place.spot());
            List<ImportReport.Sop> reported = new ArrayList<>();
            for (Draft draft : imported.recognition().drafts()) {
                String target = names.next(draft.name().map(found -> found.value()), name);
                String text = text(file.name(), draft, origin);
                files.put(target + YAML, text);
                pages.ifPresent(page -> files.put(
                        target + REVIEW,
                        page.page(document, draft, target + YAML, text, remark -> words(remark, origin))));
                summaries.add(summary(target + YAML, draft));
                reported.add(new ImportReport.Sop(
                        target + YAML,
                        DraftWriter.content(draft, origin),
                        draft.arrows().glued(),
                        draft.arrows().near(),
                        draft.arrows().loose(),
                        draft.allRemarks()
                                .map(remark -> remark(
                                        diagnostic(remark.message()),
                                        page(document, remark.place()),
                                        remark.place().spot()))
                                .toList()));
                sops++;
            }
            if (!reported.isEmpty()) {
                report.add(file.name(), reported, Optional.empty());
            }
            return imported.recognition().reason().stream()
                    .map(reason -> finding(file, reason))
                    .toList();
        } catch (UnreadableDocument e) {
            return List.of(finding(file, e.reason()));
        }
    }

    private static Finding finding(InputFile file, Message message) {
        return Finding.at(new Source(file.name(), "").span(0, 0), message);
    }

    private static String page(SourceDocument document, Place place) {
        return document.pages().get(place.page()).name();
    }

    private static Diagnostic diagnostic(Message message) {
        return Settings.STANDARD
                .weigh(List.of(Finding.at(new Source("", "").span(0, 0), message)))
                .get(0);
    }

    private ImportReport.Remark remark(Diagnostic diagnostic, String page, String spot) {
        return new ImportReport.Remark(diagnostic.code(), handbook.message(diagnostic), page, spot);
    }

    private String text(String file, Draft draft, Function<Place, String> origin) {
        return DraftWriter.write(
                draft,
                List.of(phrases.get(Phrase.IMPORT_HEADING, file), phrases.get(Phrase.IMPORT_MARKS)),
                remark -> words(remark, origin),
                withOrigin ? Optional.of(origin) : Optional.empty());
    }

    private String words(Remark remark, Function<Place, String> origin) {
        String message = handbook.message(diagnostic(remark.message()));
        Phrase phrase = remark.isGap() ? Phrase.IMPORT_FILL : Phrase.IMPORT_CHECK;
        return phrases.get(phrase, message, origin.apply(remark.place()));
    }

    private String summary(String target, Draft draft) {
        long performed = draft.steps().stream()
                .filter(step -> !step.performers().keys().isEmpty())
                .count();
        long gaps = draft.allRemarks().filter(Remark::isGap).count();
        return phrases.get(
                Phrase.IMPORT_SUMMARY,
                target,
                draft.steps().size(),
                performed,
                draft.actors().size(),
                draft.arrows().glued() + draft.arrows().near(),
                draft.arrows().loose(),
                gaps,
                draft.allRemarks().count() - gaps);
    }

    /** Writes everything, or nothing if something is in the way. */
    private void keep(Inputs inputs) throws IOException {
        if (output == null) {
            if (format == Format.TEXT && sops > 1) {
                throw new UsageException(phrases.get(Phrase.USAGE_IMPORT_OUTPUT, sops));
            }
            if (format == Format.TEXT) {
                files.values().forEach(terminal.out()::print);
            }
            return;
        }
        Path folder = terminal.folder().resolve(output).normalize();
        Map<Path, byte[]> targets = new LinkedHashMap<>();
        for (Map.Entry<String, String> text : files.entrySet()) {
            Path target = folder.resolve(text.getKey());
            if (!force && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException(phrases.get(Phrase.USAGE_IMPORT_FORCE, inputs.name(target)));
            }
            targets.put(target, text.getValue().getBytes(StandardCharsets.UTF_8));
        }
        AtomicFile.write(targets);
        if (format == Format.TEXT) {
            targets.keySet().forEach(target -> terminal.out().println(inputs.name(target)));
        }
    }
}
