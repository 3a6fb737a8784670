package id.sop.cli.command;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.cli.option.InputOptions;
import id.sop.cli.option.SheetOptions;
import id.sop.cli.option.ValueOptions;
import id.sop.cli.option.WatchOption;
import id.sop.cli.terminal.ExitCode;
import id.sop.cli.terminal.Terminal;
import id.sop.cli.terminal.UsageException;
import id.sop.cli.terminal.Version;
import id.sop.cli.terminal.WrittenFiles;
import id.sop.config.Configuration;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Repetition;
import id.sop.model.Text;
import id.sop.pdf.export.PngExport;
import id.sop.pdf.export.SvgExport;
import id.sop.render.BinderBuilder;
import id.sop.render.SheetRenderers;
import id.sop.render.SopPrinter;
import id.sop.report.GeometryReport;
import id.sop.rule.Linter;
import id.sop.wording.Phrase;
import id.sop.wording.Phrases;
import id.sop.workspace.AtomicFile;
import id.sop.workspace.Configured;
import id.sop.workspace.FileFault;
import id.sop.workspace.InputFile;
import id.sop.workspace.Inputs;
import id.sop.workspace.LogoFiles;
import id.sop.workspace.OutputFile;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sop render}: prints official sheets. */
@Command(name = "render", mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false)
public final class RenderCommand implements Watched {
    private static final int LEAST_DPI = 36;
    private static final int MOST_DPI = 600;

    @Mixin
    private InputOptions inputs;

    @Mixin
    private SheetOptions sheets;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.output",
            order = 1)
    private Path output;

    @Option(names = "--draf", descriptionKey = "option.draft", order = 2)
    private boolean draft;

    @Option(names = "--format", paramLabel = "pdf|png|svg", descriptionKey = "option.format", order = 7)
    private Format format = Format.PDF;

    @Option(names = "--dpi", paramLabel = "DPI", defaultValue = "150", descriptionKey = "option.dpi", order = 8)
    private int dpi;

    @Option(names = "--geometry", paramLabel = "${bundle:label.file}", descriptionKey = "option.geometry", order = 9)
    private Path geometryFile;

    @Option(names = "--binder", paramLabel = "${bundle:label.file}", descriptionKey = "option.binder", order = 10)
    private Path binderFile;

    @Option(
            names = "--binder-title",
            paramLabel = "${bundle:label.name}",
            descriptionKey = "option.binder-title",
            order = 11)
    private String binderTitle;

    @Mixin
    private ValueOptions options;

    @Mixin
    private WatchOption watch;

    @Spec
    private CommandSpec spec;

    private final Terminal terminal;
    private final Phrases phrases;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final GeometryReport geometry = new GeometryReport();
    private final Set<String> used = new HashSet<>();
    private final BinderBuilder binder = new BinderBuilder();
    private final Map<InputFile, Text> logos = new HashMap<>();
    private Read read;
    private int printed;
    private int refused;
    private int unreadable;
    private boolean bound;

    /** Kinds of result. */
    enum Format {
        PDF,
        PNG,
        SVG;

        /** Returns the ending of pictures, with its dot; empty when there are none. */
        String pictures() {
            return this == PDF ? "" : "." + name().toLowerCase(Locale.ROOT);
        }
    }

    public RenderCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new UsageException(phrases.get(Phrase.USAGE_DPI, dpi));
        }
        if (output == null && binderFile == null) {
            throw new UsageException(phrases.get(Phrase.USAGE_NO_OUTPUT));
        }
        if (binderTitle != null && binderFile == null) {
            throw new UsageException(phrases.get(Phrase.USAGE_TITLE_ALONE));
        }
        if (binderTitle != null && !Placeholders.isValue(binderTitle)) {
            throw new UsageException(phrases.get(Phrase.USAGE_TITLE_CONTROL));
        }
        if (watch.isWanted(inputs.selection(phrases), phrases)) {
            return new Watching(terminal, phrases, spec, () -> new RenderCommand(terminal, phrases)).run();
        }
        Workspace workspace = terminal.workspace();
        Placeholders placeholders = options.placeholders(workspace, terminal, phrases);
        List<InputFile> files = workspace.inputs().resolve(inputs.selection(phrases));
        List<Path> others = new ArrayList<>(options.watched(terminal.folder()));
        others.addAll(sheets.watched(terminal.folder()));
        read = new Read(workspace, inputs.selection(phrases), files, logos, others);
        WrittenFiles written = new WrittenFiles(terminal, phrases);
        written.spare(files, Phrase.USAGE_OVER_SOP);
        options.spare(written);
        Map<InputFile, Path> targets = output == null
                ? Map.of()
                : SheetTargets.of(files, terminal.folder().resolve(output), draft, format.pictures(), written);
        Path geometryTarget = geometryFile == null ? null : written.named(geometryFile, "--geometry");
        Path binderTarget = binderFile == null ? null : written.named(binderFile, "--binder");
        SheetRenderers renderers = new SheetRenderers(terminal.sourceDate());
        try {
            for (InputFile file : files) {
                FileFault.Outcome<SopPrinter.Printed> outcome =
                        FileFault.guard(file, sop -> print(workspace, renderers, placeholders, sop));
                diagnostics.addAll(outcome.faults());
                unreadable += outcome.faults().size();
                if (outcome.value().isPresent()) {
                    keep(file, outcome.value().get(), targets.get(file));
                }
            }
            if (binderFile != null && printed == files.size()) {
                bind(workspace, renderers, files.get(0), binderTarget);
            }
            if (geometryFile != null) {
                OutputFile.write(geometryTarget, geometry.print().getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            diagnostics.addAll(workspace.configurationFaults());
            terminal.out().flush();
            terminal.tell(phrases, Repetition.once(diagnostics, Function.identity()));
        }
        summarise();
        if (terminal.hasFailed(diagnostics)) {
            return ExitCode.MACHINE;
        }
        if (workspace.hasFaultyConfiguration()) {
            return ExitCode.USAGE;
        }
        return !Linter.hasError(diagnostics) || (draft && unreadable == 0) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    @Override
    public Optional<Read> read() {
        return Optional.ofNullable(read);
    }

    /** Writes all sheets as one file, with the cover of the template that the first one has. */
    private void bind(Workspace workspace, SheetRenderers renderers, InputFile first, Path target) throws IOException {
        Configured configured = workspace.configuration(first);
        Checked<byte[]> bytes = renderers.bind(
                binder, sheets.template(workspace, configured, terminal, phrases), Optional.ofNullable(binderTitle));
        diagnostics.addAll(configured.configuration().settings().weigh(bytes.faults()));
        if (bytes.value().isPresent()) {
            OutputFile.write(target, bytes.value().get());
            terminal.out().println(terminal.name(target));
            bound = true;
        }
    }

    private SopPrinter.Printed print(
            Workspace workspace, SheetRenderers renderers, Placeholders placeholders, InputFile file)
            throws IOException {
        byte[] bytes = workspace.inputs().read(file, Checker.mostBytes());
        Configured configured = workspace.configuration(file);
        Configuration configuration = configured.configuration();
        SopPrinter printer = new SopPrinter(
                workspace.checker(),
                workspace.checker().open(file.name(), bytes, configuration.identity()),
                configuration.settings(),
                () -> Optional.of(renderers.of(sheets.template(workspace, configured, terminal, phrases))),
                new LogoFiles(file, configured)::read);
        used.addAll(printer.definition().placeholders().keySet());
        if (!configured.sound()) {
            CheckResult known = workspace.check(file, placeholders, true);
            return new SopPrinter.Printed(known.sop(), Optional.empty(), Optional.empty(), false, known.errors());
        }
        Placeholders filled = placeholders.or(configuration.values());
        printer.definition().logo(filled).ifPresent(logo -> logos.put(file, logo));
        return printer.print(filled, draft);
    }

    /** Tells what was found, and keeps the sheet in every form that is wanted. */
    private void keep(InputFile file, SopPrinter.Printed sheet, Path target) throws IOException {
        diagnostics.addAll(sheet.diagnostics());
        if (sheet.sheet().isEmpty()) {
            refused += sheet.refused() ? 1 : 0;
            unreadable += sheet.refused() ? 0 : 1;
            return;
        }
        if (geometryFile != null) {
            String name = sheet.sop()
                    .flatMap(sop -> sop.identity().name())
                    .map(Text::value)
                    .orElse("");
            geometry.add(file.name(), name, sheet.sheet().get().geometry());
        }
        if (binderFile != null) {
            binder.add(folder(file), file.name(), sheet);
        }
        if (output != null) {
            write(sheet.sheet().get().pdf(), target);
        }
        printed++;
    }

    private void write(byte[] pdf, Path target) throws IOException {
        if (format == Format.PDF) {
            AtomicFile.write(target, pdf);
            terminal.out().println(terminal.name(target));
            return;
        }
        PagePictures pictures = SheetTargets.pages(target, format.pictures());
        List<byte[]> pages = format == Format.PNG ? PngExport.pages(pdf, dpi) : SvgExport.pages(pdf);
        pictures.write(pages).forEach(image -> terminal.out().println(terminal.name(image)));
        pictures.removeBeyond(pages.size())
                .forEach(kept -> terminal.err().println(phrases.get(Phrase.RENDER_PICTURE_KEPT, terminal.name(kept))));
    }

    private static String folder(InputFile file) {
        Path parent = file.relative().getParent();
        return parent == null ? "" : Inputs.slashed(parent.toString());
    }

    private void summarise() {
        if (output != null) {
            terminal.err().println(phrases.get(Phrase.RENDER_SUMMARY, printed, output));
        }
        if (binderFile != null) {
            terminal.err()
                    .println(
                            bound
                                    ? phrases.get(Phrase.RENDER_BOUND, printed, binderFile)
                                    : phrases.get(Phrase.RENDER_UNBOUND, binderFile));
        }
        if (refused > 0) {
            terminal.err().println(phrases.get(Phrase.RENDER_REFUSED, refused));
        }
        if (unreadable > 0) {
            terminal.err().println(phrases.get(Phrase.RENDER_UNREADABLE, unreadable));
        } else {
            options.tellUnused(used, terminal, phrases);
        }
    }
}
