package id.sop.render;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.drawing.CellOrder;
import id.sop.paging.ElementIds;
import id.sop.pdf.fault.LayoutFault;
import id.sop.pdf.fault.TypesettingException;
import id.sop.pdf.fault.UnusablePicture;
import id.sop.pdf.layout.Resources;
import id.sop.source.Span;
import id.sop.template.FreeMarkerMessage;
import id.sop.template.Template;
import id.sop.template.TemplateNeeds;
import id.sop.template.TemplateOutput;
import id.sop.template.TemplateSources;
import java.util.List;
import java.util.Optional;

/**
 * Says what a template has done wrong that shows only on its sheets, and where in its files: of a template that came with the
 * program, whose files nobody can mend, at the SOP that was printed.
 */
final class LayoutFaultLocator {
    private static final String STYLE = "lembar.css";
    private static final String FONT = "font-family";

    private final Template template;
    private final TemplateSources sources;
    private final Optional<Span> shown;

    /**
     * Prepares what is said of a sheet.
     *
     * @param shown what was printed, if it was one SOP
     */
    LayoutFaultLocator(Template template, Optional<Span> shown) {
        this.template = template;
        this.sources = new TemplateSources(template);
        this.shown = shown;
    }

    /** Returns the fault that a symbol has no cell (RN001). */
    private Finding missingCell(String cell) {
        return fault(sources.word(list(cell)), new MissingCell(template.name(), cell));
    }

    /** Returns the fault that a template knows nothing of what an SOP has (RN008). */
    Finding unprinted(TemplateNeeds unmet) {
        return fault(
                Optional.empty(),
                unmet.isOfColumns()
                        ? new LayoutMessage.ColumnsUnprinted(template.name())
                        : new LayoutMessage.KeyUnprinted(template.name(), unmet.key(), unmet.variable()));
    }

    /** Returns what is wrong with the tables in which arrows are to be drawn (RN001, RN004, RN008). */
    Optional<Finding> misplaced(CellOrder order) {
        return order.missing()
                .map(this::missingCell)
                .or(() -> order.stray().map(cell -> misplaced(cell, new LayoutMessage.CellOnOtherPage(cell))))
                .or(() -> order.besideNone().map(cell -> misplaced(cell, new MisplacedCell.BesideNone(cell))))
                .or(() -> order.belowNone().map(cell -> misplaced(cell, new MisplacedCell.BelowNone(cell))));
    }

    private Finding misplaced(String cell, Message message) {
        return fault(sources.word(list(cell)), message);
    }

    /** Returns the fault that a sheet takes too long to be laid out (RN004). */
    Finding tooMuch() {
        return fault(Optional.empty(), new FreeMarkerMessage.TooMuchWork());
    }

    /** Returns the fault of a picture of the template (RN004). */
    Finding picture(UnusablePicture picture) {
        return fault(sources.anywhere(picture.uri()), LayoutMessage.of(picture));
    }

    /**
     * Returns what is wrong with a text that cannot be typeset (RN004, RN001).
     *
     * @param written the text
     */
    List<Finding> of(TypesettingException exception, Optional<TemplateOutput> written) {
        return exception.faults().stream().map(fault -> fault(fault, written)).toList();
    }

    private Finding fault(LayoutFault fault, Optional<TemplateOutput> written) {
        Optional<Span> style = sources.hiding(STYLE);
        boolean bare =
                fault.kind() == LayoutFault.Kind.FONT && sources.anywhere(FONT).isEmpty();
        if (bare && style.isPresent()) {
            return fault(style, new LayoutMessage.HiddenStyle(STYLE));
        }
        return fault(place(fault, written), LayoutMessage.of(fault, template.name()));
    }

    private Optional<Span> place(LayoutFault fault, Optional<TemplateOutput> written) {
        if (fault.kind() == LayoutFault.Kind.NO_CELL) {
            return sources.word(list(fault.detail()));
        }
        if (!fault.file().isEmpty()) {
            return sources.line(fault.file().substring(Resources.SCHEME.length()), fault.place(), fault.detail());
        }
        return written.flatMap(text -> text.origin(fault.place()))
                .or(() -> sources.anywhere(fault.kind() == LayoutFault.Kind.FONT ? FONT : fault.detail()));
    }

    /** Returns how a template calls the list of ids that a cell is from. */
    private static String list(String cell) {
        return ElementIds.Kind.of(cell)
                .map(ElementIds.Kind::list)
                .filter(list -> !list.isEmpty())
                .map(list -> "." + list)
                .orElse(".atas");
    }

    private Finding fault(Optional<Span> place, Message message) {
        if (template.isBuiltIn() && shown.isPresent()) {
            return Finding.at(shown.get(), message);
        }
        Finding finding = Finding.at(place.orElseGet(sources::head), message);
        return shown.map(finding::with).orElse(finding);
    }
}
