package id.sop.render;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Text;
import id.sop.pdf.font.FontCoverage;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.template.BuiltInTemplates;
import id.sop.template.FreeMarkerMessage;
import id.sop.template.Overlay;
import id.sop.template.Template;
import id.sop.template.TemplateDecoder;
import id.sop.template.TemplateFolder;
import id.sop.yaml.decoding.WrongShape;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.UnprintableCharacters;
import id.sop.yaml.reading.ForeignBytes;
import id.sop.yaml.reading.TextReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads templates with the words and switches that an office has set. */
public final class TemplateReader {
    /** The files whose characters may come to stand on paper. */
    private static final List<String> PRINTED = List.of("lembar.ftlh", "jilid.ftlh", "lembar.css");

    private static final Pattern TEXTS = Pattern.compile("\\.(?:ftlh|css|yaml)$");

    /** What bytes of another encoding, or of no text, become. */
    private static final Pattern MANGLED = Pattern.compile("[\\uFFFD\\x00-\\x08]");

    private static final Set<ForeignBytes.Kind> DOCUMENTS =
            EnumSet.complementOf(EnumSet.of(ForeignBytes.Kind.WEB_PAGE, ForeignBytes.Kind.UTF16));

    private static final FontCoverage GLYPHS = new FontCoverage();

    private final Checker checker;
    private final List<Finding> faults = new ArrayList<>();
    private Optional<Template> found = Optional.empty();

    private TemplateReader(Checker checker) {
        this.checker = checker;
    }

    /**
     * A template that was read.
     *
     * @param template empty when there is an error in it
     */
    public record ReadTemplate(Optional<Template> template, List<Diagnostic> diagnostics) {}

    /** Reads the template in a folder and lays the office's configuration over it. */
    public static ReadTemplate read(Checker checker, TemplateFolder folder, Configuration configuration) {
        return of(checker, folder).with(configuration);
    }

    /** Reads the template in a folder, over which several configurations are to be laid. */
    public static TemplateReader of(Checker checker, TemplateFolder folder) {
        TemplateReader shelf = new TemplateReader(checker);
        shelf.found = shelf.find(folder);
        return shelf;
    }

    /** Lays an office's configuration over the template. */
    public ReadTemplate with(Configuration configuration) {
        List<Finding> all = new ArrayList<>(faults);
        Optional<Template> template = found.map(read -> configured(read, configuration, all));
        List<Diagnostic> diagnostics = Settings.STANDARD.weigh(all);
        return new ReadTemplate(Linter.hasError(diagnostics) ? Optional.empty() : template, diagnostics);
    }

    private Optional<Template> find(TemplateFolder folder) {
        Checked<Node> document = checker.read(
                folder.name() + "/" + TemplateFolder.SETTINGS,
                folder.read(TemplateFolder.SETTINGS).orElse(new byte[0]));
        faults.addAll(document.faults());
        if (document.value().isEmpty()) {
            return Optional.empty();
        }
        Node node = document.value().get();
        Optional<Text> baseName = TemplateDecoder.base(node);
        Template base = TemplateDecoder.blank();
        if (baseName.isPresent()) {
            Optional<TemplateFolder> baseFolder =
                    BuiltInTemplates.find(baseName.get().value());
            if (baseFolder.isEmpty() || baseFolder.get().equals(folder)) {
                String known = String.join(", ", BuiltInTemplates.names());
                Message message = new WrongShape.UnknownChoice(
                        "dasar", known, baseName.get().value());
                faults.add(Finding.at(baseName.get().span(), message));
                return Optional.empty();
            }
            base = find(baseFolder.get()).orElse(base);
        }
        Checked<Template> template = TemplateDecoder.decode(node, folder, base, GLYPHS);
        PRINTED.forEach(file -> faults.addAll(unprintable(folder, file)));
        List<Finding> oversized = folder.oversized().stream()
                .filter(file -> TEXTS.matcher(file).find())
                .map(file -> Finding.at(
                        new Source(folder.name() + "/" + file, "").span(0, 0),
                        new FreeMarkerMessage.OversizedFile(file)))
                .toList();
        faults.addAll(oversized);
        faults.addAll(template.faults());
        return oversized.isEmpty() ? template.value() : Optional.empty();
    }

    /** Returns the faults of the words that a template writes into every sheet; its comments are nobody's concern. */
    private static List<Finding> unprintable(TemplateFolder folder, String file) {
        Optional<byte[]> content = folder.read(file);
        if (content.isEmpty()) {
            return List.of();
        }
        String text = TemplateFolder.text(content.get());
        String spoken = TemplateComments.removed(text);
        String path = folder.name() + "/" + file;
        if (MANGLED.matcher(spoken).find()) {
            Optional<Finding> foreign = ForeignBytes.kind(content.get())
                    .filter(DOCUMENTS::contains)
                    .map(kind -> Finding.at(new Source(path, "").span(0, 0), new FreeMarkerMessage.NoText(file)))
                    .or(() -> TextReader.misencoded(path, content.get()));
            if (foreign.isPresent()) {
                return List.of(foreign.get());
            }
        }
        Source source = new Source(path, text);
        return UnprintableCharacters.faults(spoken, source.span(0, text.length()), GLYPHS);
    }

    private static Template configured(Template template, Configuration configuration, List<Finding> faults) {
        configuration.settings().columns().all().stream()
                .flatMap(column -> column.head().stream())
                .forEach(head -> faults.addAll(UnprintableCharacters.faults(head.value(), head.span(), GLYPHS)));
        return new Template(
                template.name(),
                configuration.paper().orElse(template.paper()),
                template.landscape(),
                template.margins(),
                template.densities(),
                overlaid("label", template.labels(), configuration.labels(), faults),
                overlaid("opsi", template.options(), configuration.options(), faults),
                template.folders());
    }

    private static Map<String, String> overlaid(
            String what, Map<String, String> known, Map<String, Text> own, List<Finding> faults) {
        Overlay overlay = new Overlay(what, known, false);
        own.forEach((name, text) -> {
            overlay.put(name, text.span(), text);
            faults.addAll(UnprintableCharacters.faults(text.value(), text.span(), GLYPHS));
        });
        faults.addAll(overlay.faults());
        return overlay.merged();
    }
}
