package id.sop.check;

import id.sop.config.Configuration;
import id.sop.config.ConfigurationDecoder;
import id.sop.config.ConfigurationFormat;
import id.sop.config.ConfigurationLayer;
import id.sop.config.ValuesDecoder;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Finding;
import id.sop.model.Columns;
import id.sop.model.Sop;
import id.sop.pdf.font.FontCoverage;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.source.Source;
import id.sop.yaml.OfficeIdentity;
import id.sop.yaml.SopDecoder;
import id.sop.yaml.YamlReader;
import id.sop.yaml.node.Landmarks;
import id.sop.yaml.node.Limits;
import id.sop.yaml.node.Node;
import id.sop.yaml.node.Placeholders;
import id.sop.yaml.reading.TextReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads files and says what is wrong with them. May be shared by threads. */
public final class Checker {
    private static final Checked<Sop> UNKNOWN = new Checked<>(Optional.empty(), List.of());

    private final TextReader textReader = new TextReader(Limits.STANDARD);
    private final YamlReader yamlReader = new YamlReader(Limits.STANDARD);
    private final YamlReader configurationReader =
            new YamlReader(Limits.STANDARD, ConfigurationFormat.keyWords(), node -> ConfigurationDecoder.decode(node)
                    .faults()
                    .size());
    private final SopDecoder sopDecoder = new SopDecoder(Limits.STANDARD, new FontCoverage());
    private final Map<Settings, Linter> linters = new ConcurrentHashMap<>();

    /**
     * Checks an SOP.
     *
     * @param name how messages call the file
     * @param bytes its content; of a file over {@link #mostBytes()} any first part longer than that suffices
     * @param placeholders values to fill in
     * @param complete whether the text is to be printed, so that every placeholder needs a value
     */
    public CheckResult check(
            String name, byte[] bytes, Placeholders placeholders, boolean complete, Settings settings) {
        return check(open(name, bytes), placeholders, complete, settings);
    }

    /** Reads an SOP that is to be checked with different values for its placeholders. */
    public Definition open(String name, byte[] bytes) {
        return open(name, bytes, OfficeIdentity.NONE);
    }

    /**
     * Reads an SOP that is to be checked with different values for its placeholders.
     *
     * @param office what its office says of the identity of all its SOPs
     */
    public Definition open(String name, byte[] bytes, OfficeIdentity office) {
        Checked<Source> source = textReader.read(name, bytes);
        Checked<Node> document = node(yamlReader, source);
        OfficeIdentity shared = document.value().map(office::beside).orElse(OfficeIdentity.NONE);
        Checked<Sop> plain = document.value()
                .map(node -> sopDecoder.decode(node, shared, Placeholders.NONE, false, Columns.STANDARD))
                .orElse(UNKNOWN);
        if (document.faults().isEmpty() && plain.faults().isEmpty()) {
            return new Definition(name, told(source, document), shared, plain);
        }
        return document.value()
                .flatMap(node -> yamlReader.slips(node, document.faults()))
                .map(slips -> new Definition(
                        name, told(source, new Checked<Node>(Optional.empty(), slips)), OfficeIdentity.NONE, UNKNOWN))
                .orElseGet(() -> new Definition(name, told(source, document), shared, plain));
    }

    /**
     * Checks an SOP that was read before.
     *
     * @param placeholders values to fill in
     * @param complete whether the text is to be printed, so that every placeholder needs a value
     */
    public CheckResult check(Definition definition, Placeholders placeholders, boolean complete, Settings settings) {
        Checked<Sop> read = decode(definition, placeholders, complete, settings);
        Linter linter = linter(settings);
        List<Diagnostic> diagnostics =
                read.value().map(sop -> linter.lint(sop, read.faults())).orElseGet(() -> settings.weigh(read.faults()));
        return new CheckResult(read.value(), diagnostics, definition.landmarks(), settings);
    }

    /**
     * Checks an SOP that is to be printed, and returns errors only; what is less does not keep it from being printed.
     *
     * @param placeholders values to fill in; every placeholder needs one
     */
    public CheckResult errors(Definition definition, Placeholders placeholders, Settings settings) {
        Checked<Sop> read = decode(definition, placeholders, true, settings);
        Linter linter = linter(settings);
        List<Diagnostic> diagnostics = read.value()
                .map(sop -> linter.errors(sop, read.faults()))
                .orElseGet(() -> settings.weigh(read.faults()));
        return new CheckResult(read.value(), diagnostics, definition.landmarks(), settings);
    }

    /** Returns what rules about several SOPs look at; nothing when the file is no SOP. */
    public Optional<Sop> head(Definition definition, Placeholders placeholders) {
        return definition.head().flatMap(node -> sopDecoder
                .decode(node, definition.headOfOffice(), placeholders, false, Columns.STANDARD)
                .value());
    }

    private Linter linter(Settings settings) {
        return linters.computeIfAbsent(settings, Linter::new);
    }

    private Checked<Sop> decode(Definition definition, Placeholders placeholders, boolean complete, Settings settings) {
        Checked<Node> document = definition.document();
        if (document.value().isEmpty()) {
            return new Checked<>(Optional.empty(), document.faults());
        }
        Checked<Sop> decoded = definition.placeholders().isEmpty()
                        && settings.columns().equals(Columns.STANDARD)
                ? definition.plain()
                : sopDecoder.decode(
                        document.value().get(), definition.shared(), placeholders, complete, settings.columns());
        List<Finding> faults = new ArrayList<>(document.faults());
        faults.addAll(decoded.faults());
        return new Checked<>(decoded.value().map(sop -> sop.withCustom(settings.capsules())), faults);
    }

    /**
     * Returns names for the places of a file that was checked before.
     *
     * @param office what its office says of the identity of all its SOPs
     */
    public Landmarks landmarks(Source source, OfficeIdentity office) {
        return new Landmarks(
                yamlReader.read(source).value().map(node -> office.beside(node).completing(node)));
    }

    /** Returns the size over which a file is refused. */
    public static int mostBytes() {
        return Limits.STANDARD.bytes();
    }

    /**
     * What a file other than an SOP yielded.
     *
     * @param value empty when there is an error in it
     */
    public record Decoded<T>(Optional<T> value, List<Diagnostic> diagnostics) {}

    /** Reads a {@code sop.yaml} that stands for itself. */
    public Decoded<Configuration> configuration(String name, byte[] bytes) {
        return outcome(configurationReader, name, bytes, ConfigurationDecoder::decode);
    }

    /** Decodes configurations that are laid over one another, from the top to the bottom. */
    public Decoded<Configuration> configuration(List<ConfigurationLayer> layers) {
        Checked<Configuration> decoded = ConfigurationDecoder.decode(layers);
        List<Diagnostic> diagnostics = Settings.STANDARD.weigh(decoded.faults());
        return new Decoded<>(Linter.hasError(diagnostics) ? Optional.empty() : decoded.value(), diagnostics);
    }

    /** Reads a file without asking what its keys mean. */
    public Decoded<Node> document(String name, byte[] bytes) {
        return outcome(yamlReader, name, bytes, node -> new Checked<>(Optional.of(node), List.of()));
    }

    /** Reads a {@code sop.yaml} that may be laid over another: what makes it unreadable is told in its own keys. */
    public Decoded<Node> layer(String name, byte[] bytes) {
        return outcome(configurationReader, name, bytes, node -> new Checked<>(Optional.of(node), List.of()));
    }

    /** Reads values for placeholders: a flat mapping of names to texts. */
    public Decoded<Map<String, String>> values(String name, byte[] bytes) {
        return outcome(yamlReader, name, bytes, ValuesDecoder::decode);
    }

    private <T> Decoded<T> outcome(YamlReader reader, String name, byte[] bytes, Function<Node, Checked<T>> decoder) {
        Checked<Source> source = textReader.read(name, bytes);
        Checked<Node> document = told(source, node(reader, source));
        List<Finding> faults = new ArrayList<>(document.faults());
        Optional<T> value = document.value().flatMap(node -> {
            Checked<T> decoded = decoder.apply(node);
            faults.addAll(decoded.faults());
            return decoded.value();
        });
        List<Diagnostic> diagnostics = Settings.STANDARD.weigh(faults);
        return new Decoded<>(Linter.hasError(diagnostics) ? Optional.empty() : value, diagnostics);
    }

    /** Reads a file of any kind, such as a template's settings. */
    public Checked<Node> read(String name, byte[] bytes) {
        Checked<Source> source = textReader.read(name, bytes);
        return told(source, node(yamlReader, source));
    }

    private static Checked<Node> node(YamlReader reader, Checked<Source> source) {
        return source.value().map(reader::read).orElse(new Checked<>(Optional.empty(), List.of()));
    }

    /** Returns what was read, with what is to be said of the characters: one that made a line unreadable is told as that. */
    private static Checked<Node> told(Checked<Source> source, Checked<Node> document) {
        List<Finding> faults = new ArrayList<>(source.faults());
        faults.removeIf(fault -> document.faults().stream().anyMatch(told -> told.explains(fault)));
        faults.addAll(document.faults());
        return new Checked<>(document.value(), faults);
    }
}
