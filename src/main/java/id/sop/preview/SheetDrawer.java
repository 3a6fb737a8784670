package id.sop.preview;

import id.sop.check.Checker;
import id.sop.config.Configuration;
import id.sop.diagnostic.Diagnostic;
import id.sop.pdf.Typesetter;
import id.sop.pdf.export.SvgExport;
import id.sop.render.SheetRenderers;
import id.sop.render.SopPrinter;
import id.sop.workspace.Configured;
import id.sop.workspace.InputFile;
import id.sop.workspace.LogoFiles;
import id.sop.workspace.Workspace;
import id.sop.yaml.node.Placeholders;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Draws SOPs, all by one typesetter, so that fonts are read and widths are measured once. */
final class SheetDrawer {
    /** How the codes of what is found in the drawing begin. */
    private static final String DRAWING = "RN";

    private final Typesetter typesetter = new Typesetter();
    private final Placeholders values;
    private final Optional<Instant> moment;
    private SheetRenderers renderers;

    SheetDrawer(Placeholders values, Optional<Instant> moment) {
        this.values = values;
        this.moment = moment;
        forget();
    }

    /** Forgets the templates, which have changed. */
    void forget() {
        renderers = new SheetRenderers(typesetter, moment);
    }

    /**
     * What came of an attempt.
     *
     * @param drawn nothing when there is no sheet
     * @param findings what is to be said of the drawing alone
     */
    record Outcome(Optional<Drawn> drawn, List<Diagnostic> findings) {}

    /**
     * Draws an SOP, as a draft where something keeps its sheet from being signed.
     *
     * @throws IOException when the file cannot be read
     */
    Outcome draw(Workspace workspace, InputFile file) throws IOException {
        Configured configured = workspace.configuration(file);
        if (!configured.sound()) {
            return new Outcome(Optional.empty(), List.of());
        }
        Configuration configuration = configured.configuration();
        SopPrinter printer = new SopPrinter(
                workspace.checker(),
                workspace
                        .checker()
                        .open(
                                file.name(),
                                workspace.inputs().read(file, Checker.mostBytes()),
                                configuration.identity()),
                configuration.settings(),
                () -> workspace.templates().of(configured).template().map(renderers::of),
                new LogoFiles(file, configured)::read);
        Placeholders filled = values.or(configuration.values());
        SopPrinter.Printed printed = printer.print(filled, false);
        boolean draft = printed.refused();
        if (draft) {
            printed = printer.print(filled, true);
        }
        List<Diagnostic> said = printed.diagnostics().stream()
                .filter(found -> found.code().startsWith(DRAWING))
                .toList();
        if (printed.sheet().isEmpty() || printed.sop().isEmpty()) {
            return new Outcome(Optional.empty(), said);
        }
        Drawn drawn = Drawn.of(
                printed.sop().get(),
                SvgExport.worded(printed.sheet().get().pdf()),
                printed.sheet().get().geometry(),
                draft);
        return new Outcome(Optional.of(drawn), said);
    }
}
