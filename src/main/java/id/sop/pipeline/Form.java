package id.sop.pipeline;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.yaml.Placeholders;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An SOP with everything that its sheets need besides values: from values to the bytes of a file is one call, {@link #print}.
 *
 * <p>A form is immutable, ends no process, reads no clock, and prints the same bytes for the same values wherever it runs, so
 * that a list of offices may be mapped over it by threads, or by the workers of Spark or Beam, each with a form of its own.
 *
 * <pre>{@code
 * Checker checker = new Checker();
 * Template template = TemplateShelf.read(checker, BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
 *         .template().orElseThrow();
 * Press press = new Press(new Typesetter(), template, Optional.empty());
 * Form form = new Form(checker, checker.open("pelaporan.yaml", yaml), Settings.STANDARD, press, Form.NO_LOGOS);
 * byte[] pdf = form.print(Map.of("kecamatan", "Karangploso")).sheet().orElseThrow().pdf();
 * }</pre>
 *
 * @param checker may be shared by forms
 * @param definition the SOP
 * @param settings what the office decides about validation
 * @param press may be shared by forms
 * @param logos where logos are found
 */
public record Form(Checker checker, Definition definition, Settings settings, Press press, Logos logos) {
    /** Finds no logo: every SOP is printed without. */
    public static final Logos NO_LOGOS = sop -> new Checked<>(Optional.empty(), List.of());

    /** Finds the logo that an SOP names. */
    @FunctionalInterface
    public interface Logos {
        /**
         * Returns the content of the logo; nothing, without a fault, when the SOP has none.
         *
         * @throws java.io.UncheckedIOException when the disk fails
         */
        Checked<byte[]> read(Sop sop);
    }

    /**
     * What became of a form.
     *
     * @param sheet the sheet; empty when there is an error
     * @param errors the errors that keep it from being printed, in order
     */
    public record Printed(Optional<Sheet> sheet, List<Diagnostic> errors) {
        /** Copies the list. */
        public Printed {
            errors = List.copyOf(errors);
        }
    }

    /** Fills in values by name, checks the outcome by all rules that can find an error, and prints it. */
    public Printed print(Map<String, String> values) {
        Inspection inspection = checker.errors(definition, new Placeholders(values), settings);
        if (inspection.sop().isEmpty() || inspection.hasError()) {
            return new Printed(Optional.empty(), errors(inspection.diagnostics()));
        }
        Sop sop = inspection.sop().get();
        Checked<byte[]> logo = logos.read(sop);
        if (!logo.faults().isEmpty()) {
            return new Printed(Optional.empty(), errors(settings.weigh(logo.faults())));
        }
        Checked<Sheet> sheet = press.print(sop, logo.value(), false);
        return new Printed(sheet.value(), errors(settings.weigh(sheet.faults())));
    }

    /** Returns what the rules about all SOPs of an office look at, with values filled in; nothing when the file is no SOP. */
    public Optional<Linter.Member> member(Map<String, String> values) {
        return checker.head(definition, new Placeholders(values)).map(sop -> new Linter.Member(sop, settings));
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
    }
}
