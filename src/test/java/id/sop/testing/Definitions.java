package id.sop.testing;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Checked;
import id.sop.model.Sop;
import id.sop.pdf.Typesetter;
import id.sop.render.Sheet;
import id.sop.render.SheetRenderer;
import id.sop.render.TemplateReader;
import id.sop.rule.Settings;
import id.sop.template.BuiltInTemplates;
import id.sop.template.Paper;
import id.sop.template.Template;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The shipped definitions, read and printed as the program would. */
public final class Definitions {
    private static final Path FOLDER = Path.of("sop-definitions");
    private static final Checker CHECKER = new Checker();
    private static final Typesetter TYPESETTER = new Typesetter();

    private Definitions() {}

    /** Returns the definitions, relative to their folder, in order. */
    public static List<Path> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("sop.yaml"))
                    .map(FOLDER::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns those that were written after a printed sheet. */
    public static List<Path> originals() {
        return all().stream().filter(file -> !file.startsWith("umum")).toList();
    }

    /** Returns those that any kecamatan may take over. */
    public static List<Path> standards() {
        return all().stream().filter(file -> file.startsWith("umum")).toList();
    }

    /** Returns what is said about a definition, its placeholders filled as its folder says. */
    public static CheckResult inspect(Path definition) {
        return inspect(definition, configuration(definition).values(), true, Settings.STANDARD);
    }

    /**
     * Returns what is said about a definition.
     *
     * @param values for its placeholders
     * @param complete whether every placeholder needs one
     */
    public static CheckResult inspect(
            Path definition, Map<String, String> values, boolean complete, Settings settings) {
        return CHECKER.check(
                definition.toString(), read(FOLDER.resolve(definition)), new Placeholders(values), complete, settings);
    }

    /** Returns what the folder of a definition decides. */
    public static Configuration configuration(Path definition) {
        Path file = FOLDER.resolve(definition).resolveSibling("sop.yaml");
        return Files.exists(file)
                ? CHECKER.configuration("sop.yaml", read(file)).value().orElseThrow()
                : Configuration.STANDARD;
    }

    /** Returns the SOP of a definition. */
    public static Sop sop(Path definition) {
        return inspect(definition).sop().orElseThrow();
    }

    /** Prints a definition with the template that its office has chosen. */
    public static Sheet print(Path definition, Paper paper) {
        return examine(definition, paper).value().orElseThrow();
    }

    /** Prints a definition, and returns also what is said about its sheet. */
    public static Checked<Sheet> examine(Path definition, Paper paper) {
        return examine(sop(definition), template(definition, paper));
    }

    /** Prints an SOP. */
    public static Sheet print(Sop sop, Template template) {
        return tryPrint(sop, template).orElseThrow();
    }

    /** Prints an SOP that may be impossible to print. */
    public static Optional<Sheet> tryPrint(Sop sop, Template template) {
        return examine(sop, template).value();
    }

    private static Checked<Sheet> examine(Sop sop, Template template) {
        return new SheetRenderer(TYPESETTER, template, Optional.empty()).print(sop, Optional.empty(), false);
    }

    /** Returns the standard template on some paper. */
    public static Template standard(Paper paper) {
        return builtIn(BuiltInTemplates.STANDARD, paper);
    }

    /** Returns a built-in template on some paper. */
    public static Template builtIn(String name, Paper paper) {
        return TemplateReader.read(CHECKER, BuiltInTemplates.find(name).orElseThrow(), Configuration.STANDARD)
                .template()
                .orElseThrow()
                .on(paper);
    }

    /** Returns the standard template with options, such as {@code "satu_halaman: ya"}. */
    public static Template asking(String options) {
        Configuration configuration = CHECKER.configuration(
                        "sop.yaml", ("opsi: {" + options + "}").getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        return TemplateReader.read(
                        CHECKER,
                        BuiltInTemplates.find(BuiltInTemplates.STANDARD).orElseThrow(),
                        configuration)
                .template()
                .orElseThrow();
    }

    private static Template template(Path definition, Paper paper) {
        Configuration configuration = configuration(definition);
        String name = configuration.template().orElse(BuiltInTemplates.STANDARD);
        return TemplateReader.read(CHECKER, BuiltInTemplates.find(name).orElseThrow(), configuration)
                .template()
                .orElseThrow()
                .on(paper);
    }

    /** Parses an SOP written in a test. */
    public static Sop parse(String yaml) {
        return CHECKER.check(
                        "uji.yaml",
                        yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        Placeholders.NONE,
                        true,
                        Settings.STANDARD)
                .sop()
                .orElseThrow();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
