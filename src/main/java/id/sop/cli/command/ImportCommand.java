package id.sop.cli.command;

import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.importing.Importer;
import id.sop.importing.draft.Draft;
import id.sop.importing.page.UnreadableDocument;
import id.sop.importing.recognition.Recognition;
import id.sop.report.ImportReport;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.FileFault;
import id.sop.workspace.InputFile;
import id.sop.workspace.InputSelection;
import id.sop.workspace.LibreOffice;
import id.sop.workspace.Sought;
import id.sop.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sop import}: makes SOPs of the documents that an office has. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class ImportCommand implements Callable<Integer> {
    static final String YAML = ".yaml";
    static final String REVIEW = ".html";

    /** In seconds, of a document that is converted; with a profile of its own the first one takes three. */
    private static final long MOST_SECONDS = 120;

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

    @Option(names = "--libreoffice", descriptionKey = "import.libreoffice", order = 5)
    private boolean libreOffice;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "import.format",
            order = 6)
    private Format format = Format.TEXT;

    /** Kinds of report. */
    enum Format {
        TEXT,
        JSON
    }

    private final Terminal terminal;
    private final Phrases phrases;
    private final ImportedNames names = new ImportedNames();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final ImportReport report = new ImportReport();
    private final ImportSummary summary;
    private final WrittenFiles settled;

    public ImportCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
        this.summary = new ImportSummary(phrases);
        this.settled = new WrittenFiles(terminal, phrases);
    }

    /**
     * What becomes of a document.
     *
     * @param files what is to be written, by plain names
     * @param findings why there is no SOP
     */
    private record Result(Map<String, String> files, List<Finding> findings) {}

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
        if (output != null) {
            settled.demandFolder(folder());
            settled.spare(documents, Phrase.USAGE_OVER_READ);
        }
        int failed = read(workspace, pages, documents);
        if (format == Format.JSON) {
            terminal.out().print(report.print());
        } else if (output == null) {
            texts.forEach(terminal.out()::print);
        } else {
            written.forEach(target -> terminal.out().println(terminal.name(target)));
        }
        terminal.out().flush();
        summary.lines().forEach(terminal.err()::println);
        diagnostics.sort(Diagnostic.ORDER);
        terminal.tell(phrases, diagnostics);
        summary.sums(documents.size(), failed).forEach(terminal.err()::println);
        if (output != null) {
            summary.next(terminal.name(folder()), review).forEach(terminal.err()::println);
        }
        if (terminal.hasFailed(diagnostics)) {
            return ExitCode.MACHINE;
        }
        return diagnostics.isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /**
     * Reads all documents, and writes everything, or nothing if something is in the way.
     *
     * @return how many give no SOP
     */
    private int read(Workspace workspace, Optional<ImportReview> pages, List<InputFile> documents) throws IOException {
        int failed = 0;
        try (DocumentReading reading = reading();
                ImportedFiles files = new ImportedFiles(output == null ? terminal.folder() : folder(), force)) {
            for (InputFile document : documents) {
                int before = summary.sops();
                FileFault.Outcome<Result> outcome =
                        FileFault.guard(document, file -> draft(workspace, reading, pages, file));
                List<Diagnostic> said = new ArrayList<>(outcome.faults());
                outcome.value()
                        .map(Result::findings)
                        .map(Settings.STANDARD::weigh)
                        .ifPresent(said::addAll);
                if (!said.isEmpty() && format == Format.JSON) {
                    report.add(document.name(), List.of(), Optional.of(Drafting.remark(phrases, said.get(0), "", "")));
                }
                diagnostics.addAll(said);
                failed += summary.sops() == before ? 1 : 0;
                if (outcome.value().isPresent()) {
                    keep(files, outcome.value().get().files());
                }
            }
            if (output == null && format == Format.TEXT && summary.sops() > 1) {
                throw new UsageException(phrases.get(Phrase.USAGE_IMPORT_OUTPUT, summary.sops()));
            }
            written.addAll(files.move());
        }
        return failed;
    }

    private void keep(ImportedFiles kept, Map<String, String> files) throws IOException {
        if (output == null) {
            texts.addAll(files.values());
            return;
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            settled.result(folder().resolve(file.getKey()), file.getKey());
            Optional<Path> inTheWay = kept.add(file.getKey(), file.getValue());
            if (inTheWay.isPresent()) {
                throw new UsageException(phrases.get(Phrase.USAGE_IMPORT_FORCE, terminal.name(inTheWay.get())));
            }
        }
    }

    private DocumentReading reading() {
        if (!libreOffice) {
            return new DocumentReading(Optional.empty());
        }
        Optional<LibreOffice> found = LibreOffice.find(terminal.environment(), MOST_SECONDS);
        return new DocumentReading(
                Optional.of(found.orElseThrow(() -> new UsageException(phrases.get(Phrase.USAGE_IMPORT_LIBREOFFICE)))));
    }

    private Path folder() {
        return terminal.folder().resolve(output).normalize();
    }

    /** Returns the drafts of a document, or why there is none. */
    private Result draft(Workspace workspace, DocumentReading reading, Optional<ImportReview> pages, InputFile file)
            throws IOException {
        byte[] bytes = workspace.inputs().read(file, Importer.MOST_BYTES);
        String name = file.relative().getFileName().toString();
        try {
            DocumentReading.Document read = reading.read(name, bytes);
            Recognition recognition = read.imported().recognition();
            Drafting drafting =
                    new Drafting(phrases, workspace.checker(), read.imported().document(), withOrigin);
            Map<String, String> files = new LinkedHashMap<>();
            List<ImportReport.Sop> reported = new ArrayList<>();
            for (Draft draft : recognition.drafts()) {
                String target = names.next(draft.name().map(found -> found.value()), name);
                String text = drafting.text(file.name(), draft);
                files.put(target + YAML, text);
                pages.ifPresent(page ->
                        files.put(target + REVIEW, page.page(read, draft, target + YAML, text, drafting::words)));
                summary.add(target, draft);
                if (format == Format.JSON) {
                    reported.add(drafting.reported(target + YAML, draft));
                }
            }
            if (!reported.isEmpty()) {
                report.add(file.name(), reported, Optional.empty());
            }
            return new Result(
                    files,
                    recognition.reason().stream()
                            .map(reason -> finding(file, reason))
                            .toList());
        } catch (UnreadableDocument e) {
            return new Result(Map.of(), List.of(finding(file, e.reason())));
        }
    }

    private static Finding finding(InputFile file, Message message) {
        return Finding.at(new Source(file.name(), "").span(0, 0), message);
    }
}
