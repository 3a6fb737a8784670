package id.sop.render;

import id.sop.check.CheckResult;
import id.sop.check.Checker;
import id.sop.check.Definition;
import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Diagnostic;
import id.sop.diagnostic.Severity;
import id.sop.model.Sop;
import id.sop.rule.Linter;
import id.sop.rule.Settings;
import id.sop.yaml.node.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one way to a sheet: an SOP with everything that its sheets need besides values.
 *
 * <p>A printer is immutable, ends no process, reads no clock, and prints the same bytes for the same values wherever it runs, so
 * that a list of offices may be mapped over it by threads, or by the workers of Spark or Beam, each with a printer of its own.
 *
 * <pre>{@code
 * Checker checker = new Checker();
 * Template template = TemplateReader.read(checker, BuiltInTemplates.find("sop-ap").orElseThrow(), Configuration.STANDARD)
 *         .template().orElseThrow();
 * SheetRenderer renderer = new SheetRenderer(new Typesetter(), template, Optional.empty());
 * SopPrinter printer =
 *         new SopPrinter(checker, checker.open("pelaporan.yaml", yaml), Settings.STANDARD, renderer, SopPrinter.NO_LOGOS);
 * byte[] pdf = printer.print(Map.of("kecamatan", "Karangploso")).sheet().orElseThrow().pdf();
 * }</pre>
 *
 * @param checker may be shared by printers
 * @param definition the SOP
 * @param settings what the office decides about validation
 * @param renderer asked only when a sheet is to be made; may be shared by printers. Nothing is printed where it has none: then it
 *     is unknown which template the office wants
 * @param logos where logos are found
 */
public record SopPrinter(
        Checker checker,
        Definition definition,
        Settings settings,
        Supplier<Optional<SheetRenderer>> renderer,
        Logos logos) {
    /** Finds no logo: every SOP is printed without. */
    public static final Logos NO_LOGOS = sop -> new Checked<>(Optional.empty(), List.of());

    /** Makes a printer whose renderer is known. */
    public SopPrinter(Checker checker, Definition definition, Settings settings, SheetRenderer renderer, Logos logos) {
        this(checker, definition, settings, () -> Optional.of(renderer), logos);
    }

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
     * What became of an SOP.
     *
     * @param sop the SOP with the values; empty when the file could not be read as one
     * @param logo the content of its logo, if it has one
     * @param sheet the sheet; empty when it was refused or cannot be made
     * @param refused whether an error of the SOP keeps it from being printed
     * @param diagnostics errors of the SOP, and all that is to be said of its sheet, each part in order
     */
    public record Printed(
            Optional<Sop> sop,
            Optional<byte[]> logo,
            Optional<Sheet> sheet,
            boolean refused,
            List<Diagnostic> diagnostics) {
        /** Copies the list. */
        public Printed {
            diagnostics = List.copyOf(diagnostics);
        }

        /** Returns the errors only. */
        public List<Diagnostic> errors() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .toList();
        }
    }

    /** Fills in values by name, checks the outcome by all rules that can find an error, and prints it. */
    public Printed print(Map<String, String> values) {
        return print(new Placeholders(values), false);
    }

    /**
     * Fills in values, checks the outcome by all rules that can find an error, and prints it.
     *
     * @param draft whether the sheet is marked as a draft on every page, and made also where there are errors
     */
    public Printed print(Placeholders values, boolean draft) {
        CheckResult inspection = checker.errors(definition, values, settings);
        List<Diagnostic> said = new ArrayList<>(inspection.errors());
        if (inspection.sop().isEmpty()) {
            return new Printed(inspection.sop(), Optional.empty(), Optional.empty(), false, said);
        }
        if (!said.isEmpty() && !draft) {
            return new Printed(inspection.sop(), Optional.empty(), Optional.empty(), true, said);
        }
        Optional<SheetRenderer> known = renderer.get();
        if (known.isEmpty()) {
            return new Printed(inspection.sop(), Optional.empty(), Optional.empty(), false, said);
        }
        Sop sop = inspection.sop().get();
        Checked<byte[]> logo = logos.read(sop);
        said.addAll(settings.weigh(logo.faults()));
        if (!logo.faults().isEmpty() && !draft) {
            return new Printed(inspection.sop(), Optional.empty(), Optional.empty(), true, said);
        }
        Checked<Sheet> sheet = known.get().print(sop, logo.value(), draft);
        boolean unprintable =
                said.stream().anyMatch(diagnostic -> diagnostic.code().equals("YM012"));
        said.addAll(settings.weigh(sheet.faults().stream()
                .filter(fault -> !(unprintable && fault.message() instanceof LayoutMessage.NoGlyph))
                .toList()));
        return new Printed(inspection.sop(), logo.value(), sheet.value(), false, said);
    }

    /** Fills in values by name, and returns the errors that keep the outcome from being printed, without printing it. */
    public List<Diagnostic> errors(Map<String, String> values) {
        return checker.errors(definition, new Placeholders(values), settings).errors();
    }

    /** Returns what the rules about all SOPs of an office look at, with values filled in; nothing when the file is no SOP. */
    public Optional<Linter.Member> member(Map<String, String> values) {
        return checker.head(definition, new Placeholders(values)).map(sop -> new Linter.Member(sop, settings));
    }
}
