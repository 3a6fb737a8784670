package id.sop.cli;

import id.sop.batch.WholeFile;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.pdf.export.PngExport;
import id.sop.pdf.export.SvgExport;
import id.sop.pipeline.Bindery;
import id.sop.pipeline.Inspection;
import id.sop.pipeline.Press;
import id.sop.pipeline.Sheet;
import id.sop.report.GeometryReport;
import id.sop.rule.Linter;
import id.sop.yaml.Placeholders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sop render}: prints official sheets. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        versionProvider = SopCommand.Version.class,
        sortOptions = false)
final class RenderCommand implements Callable<Integer> {
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
    private CommonOptions options;

    private final Terminal terminal;
    private final Phrases phrases;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final GeometryReport geometry = new GeometryReport();
    private final Bindery bindery = new Bindery();
    private int printed;
    private int refused;
    private int unreadable;
    private boolean bound;

    /** Kinds of result. */
    enum Format {
        PDF,
        PNG,
        SVG
    }

    RenderCommand(Terminal terminal, Phrases phrases) {
        this.terminal = terminal;
        this.phrases = phrases;
    }

    @Override
    public Integer call() throws IOException {
        if (dpi < LEAST_DPI || dpi > MOST_DPI) {
            throw new UsageException(phrases.get("usage.dpi", dpi));
        }
        if (output == null && binderFile == null) {
            throw new UsageException(phrases.get("usage.no-output"));
        }
        if (binderTitle != null && binderFile == null) {
            throw new UsageException(phrases.get("usage.title-alone"));
        }
        Session session = new Session(terminal, phrases);
        Placeholders placeholders = session.placeholders(options);
        List<InputFile> files = session.inputs().resolve(inputs);
        Map<InputFile, Path> targets = targets(files);
        refuseInput(geometryFile, files);
        refuseInput(binderFile, files);
        Presses presses = new Presses(terminal, phrases, session);
        try {
            for (InputFile file : files) {
                render(session, presses, placeholders, file, targets.get(file));
            }
            if (binderFile != null && printed == files.size()) {
                bind(session, presses, files.get(0));
            }
            if (geometryFile != null) {
                WholeFile.write(
                        terminal.folder().resolve(geometryFile),
                        geometry.print().getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            diagnostics.addAll(session.configurationFaults());
            diagnostics.sort(Diagnostic.ORDER);
            terminal.out().flush();
            terminal.err().print(session.print(diagnostics));
        }
        summarise();
        if (session.hasFaultyConfiguration()) {
            return ExitCode.USAGE;
        }
        return !Linter.hasError(diagnostics) || (draft && unreadable == 0) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Writes all sheets as one file, with the cover of the template that the first one has. */
    private void bind(Session session, Presses presses, InputFile first) throws IOException {
        Session.Configured configured = session.configuration(first);
        Checked<byte[]> binder = presses.bind(bindery, sheets, configured, Optional.ofNullable(binderTitle));
        diagnostics.addAll(session.weigh(binder.faults(), configured.configuration()));
        if (binder.value().isPresent()) {
            Path target = terminal.folder().resolve(binderFile).normalize();
            WholeFile.write(target, binder.value().get());
            terminal.out().println(name(target));
            bound = true;
        }
    }

    /** Makes sure that no SOP is written over. */
    private void refuseInput(Path result, List<InputFile> files) {
        if (result != null) {
            Path target = terminal.folder().resolve(result).normalize();
            if (files.stream().anyMatch(file -> file.path().equals(target))) {
                throw new UsageException(phrases.get("usage.over-sop", result));
            }
        }
    }

    /** Decides where each result goes, before anything is written. */
    private Map<InputFile, Path> targets(List<InputFile> files) {
        Map<InputFile, Path> targets = new LinkedHashMap<>();
        Map<String, InputFile> taken = new LinkedHashMap<>();
        Path folder = output == null ? terminal.folder() : terminal.folder().resolve(output);
        for (InputFile file : files) {
            String name = file.relative().getFileName().toString();
            String bare = name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
            Path target = folder.resolve(file.relative()).resolveSibling(bare + ".pdf");
            // Some file systems do not tell capitals from small letters.
            InputFile other = taken.putIfAbsent(target.toString().toLowerCase(Locale.ROOT), file);
            if (other != null) {
                throw new UsageException(phrases.get("usage.collision", name(target), other.name(), file.name()));
            }
            targets.put(file, target);
        }
        return targets;
    }

    private void render(Session session, Presses presses, Placeholders placeholders, InputFile file, Path target)
            throws IOException {
        Inspection inspection = session.check(file, placeholders, true);
        List<Diagnostic> errors = inspection.diagnostics().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
        diagnostics.addAll(errors);
        if (inspection.sop().isEmpty()) {
            unreadable++;
            return;
        }
        if (!errors.isEmpty() && !draft) {
            refused++;
            return;
        }
        Session.Configured configured = session.configuration(file);
        if (!configured.sound()) {
            unreadable++;
            return;
        }
        Press press = presses.press(sheets, configured);
        Sop sop = inspection.sop().get();
        Checked<byte[]> logo = Logos.read(sop, file);
        diagnostics.addAll(session.weigh(logo.faults(), configured.configuration()));
        if (!logo.faults().isEmpty() && !draft) {
            refused++;
            return;
        }
        Checked<Sheet> sheet = press.print(sop, logo.value(), draft);
        diagnostics.addAll(session.weigh(sheet.faults(), configured.configuration()));
        if (sheet.value().isEmpty()) {
            unreadable++;
            return;
        }
        if (geometryFile != null) {
            String name = sop.identity().name().map(Text::value).orElse("");
            geometry.add(file.name(), name, sheet.value().get().survey());
        }
        if (binderFile != null) {
            bindery.add(
                    folder(file), file.name(), sop, logo.value(), sheet.value().get());
        }
        if (output != null) {
            write(sheet.value().get().pdf(), target);
        }
        printed++;
    }

    private void write(byte[] pdf, Path target) throws IOException {
        if (format == Format.PDF) {
            WholeFile.write(target, pdf);
            terminal.out().println(name(target));
            return;
        }
        int number = 1;
        Map<Path, byte[]> images = new LinkedHashMap<>();
        for (byte[] image : format == Format.PNG ? PngExport.pages(pdf, dpi) : SvgExport.pages(pdf)) {
            String ending = "-" + number++ + "." + format.name().toLowerCase(Locale.ROOT);
            String file = target.getFileName().toString().replaceFirst("\\.pdf$", ending);
            images.put(target.resolveSibling(file), image);
        }
        WholeFile.write(images);
        images.keySet().forEach(image -> terminal.out().println(name(image)));
    }

    private static String folder(InputFile file) {
        Path parent = file.relative().getParent();
        return parent == null ? "" : parent.toString().replace('\\', '/');
    }

    /** Returns a result's path as the user would write it. */
    private String name(Path target) {
        Path shown = target.startsWith(terminal.folder()) ? terminal.folder().relativize(target) : target;
        return shown.toString().replace('\\', '/');
    }

    private void summarise() {
        if (output != null) {
            terminal.err().println(phrases.get("render.summary", printed, output));
        }
        if (binderFile != null) {
            terminal.err().println(phrases.get(bound ? "render.bound" : "render.unbound", printed, binderFile));
        }
        if (refused > 0) {
            terminal.err().println(phrases.get("render.refused", refused));
        }
        if (unreadable > 0) {
            terminal.err().println(phrases.get("render.unreadable", unreadable));
        }
    }
}
