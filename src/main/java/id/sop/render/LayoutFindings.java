package id.sop.render;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.pdf.layout.Resources;
import id.sop.source.Span;
import id.sop.template.Template;
import id.sop.template.TemplateMistake;
import id.sop.template.TemplateSources;
import id.sop.template.Written;
import java.util.List;
import java.util.Optional;

/**
 * Says what a template has done wrong that shows only on its sheets, and where in its files: of a template that came with the
 * program, whose files nobody can mend, at the SOP that was printed.
 */
final class LayoutFindings {
    private final Template template;
    private final TemplateSources sources;
    private final Optional<Span> shown;

    /**
     * Prepares what is said of a sheet.
     *
     * @param shown what was printed, if it was one SOP
     */
    LayoutFindings(Template template, Optional<Span> shown) {
        this.template = template;
        this.sources = new TemplateSources(template);
        this.shown = shown;
    }

    /** Returns the fault that a symbol has no cell (RN001). */
    Finding missingCell(String cell) {
        return fault(sources.word(list(cell)), new MissingCell(template.name(), cell));
    }

    /** Returns the fault that a cell is not on its page (RN004). */
    Finding strayCell(String cell) {
        return fault(sources.word(list(cell)), new LayoutMistake.CellOnOtherPage(cell));
    }

    /** Returns the fault that a sheet takes too long to be laid out (RN004). */
    Finding tooMuch() {
        return fault(Optional.empty(), new TemplateMistake.TooMuchWork());
    }

    /** Returns the fault of a picture of the template (RN004). */
    Finding picture(UnusablePicture picture) {
        return fault(sources.anywhere(picture.uri()), LayoutMistake.of(picture));
    }

    /**
     * Returns what is wrong with a text that cannot be typeset (RN004, RN001).
     *
     * @param written the text
     */
    List<Finding> of(TypesettingException exception, Optional<Written> written) {
        return exception.faults().stream().map(flaw -> fault(flaw, written)).toList();
    }

    private Finding fault(LayoutFault flaw, Optional<Written> written) {
        return fault(place(flaw, written), LayoutMistake.of(flaw, template.name()));
    }

    private Optional<Span> place(LayoutFault flaw, Optional<Written> written) {
        if (flaw.kind() == LayoutFault.Kind.NO_CELL) {
            return sources.word(list(flaw.detail()));
        }
        if (!flaw.file().isEmpty()) {
            return sources.line(flaw.file().substring(Resources.SCHEME.length()), flaw.place(), flaw.detail());
        }
        return written.flatMap(text -> text.origin(flaw.place()))
                .or(() -> sources.anywhere(flaw.kind() == LayoutFault.Kind.FONT ? "font-family" : flaw.detail()));
    }

    /** Returns how a template calls the list of ids that a cell is from. */
    private static String list(String cell) {
        return cell.startsWith("simbol-") ? ".sel" : cell.startsWith("akhir-") ? ".akhir" : ".atas";
    }

    private Finding fault(Optional<Span> place, Message message) {
        if (template.isBuiltIn() && shown.isPresent()) {
            return Finding.at(shown.get(), message);
        }
        Finding finding = Finding.at(place.orElseGet(sources::head), message);
        return shown.map(finding::with).orElse(finding);
    }
}
