package id.sop.template;

import id.sop.model.Column;
import id.sop.model.Columns;
import id.sop.model.Keys;
import id.sop.model.Sop;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a template must know of so that nothing of an SOP is lost in silence: it may have been copied before a key was there.
 *
 * @param key what the SOP has, as its author wrote it
 * @param variable what a template says that prints it
 */
public record TemplateNeeds(String key, String variable) {
    /** Returns what an SOP has and a template does not know of; nothing when the template knows of all. */
    public static Optional<TemplateNeeds> unmet(Sop sop, Template template) {
        if (template.isBuiltIn()) {
            return Optional.empty();
        }
        TemplateSources sources = new TemplateSources(template);
        return of(sop).filter(need -> sources.word(need.variable()).isEmpty()).findFirst();
    }

    private static Stream<TemplateNeeds> of(Sop sop) {
        return Stream.of(
                        when(!sop.columns().equals(Columns.STANDARD), Keys.COLUMNS, SheetColumns.VARIABLE),
                        when(sop.columns().before() > 0, Keys.COLUMNS, SheetColumns.BEFORE),
                        sharedCell(sop).map(key -> new TemplateNeeds(key, SheetColumns.CELLS)),
                        when(
                                sop.actors().stream()
                                        .anyMatch(actor -> actor.group().isPresent()),
                                Keys.ACTOR_GROUP,
                                ActorHead.VARIABLE),
                        when(
                                sop.tables().stream()
                                        .anyMatch(table -> !table.remarks().isEmpty()),
                                Keys.REMARKS,
                                SheetModel.TABLE_REMARKS),
                        when(!sop.identity().below().isEmpty(), Keys.SIGNATURE_PLACE, "tanda_tangan_bawah"),
                        when(
                                sop.identity().officials().anyMatch(official -> official.signedIn()
                                        .isPresent()),
                                Keys.SIGNED_IN,
                                Keys.SIGNED_IN),
                        when(sop.identity().revisionNumber().isPresent(), Keys.REVISION_NUMBER, Keys.REVISION_NUMBER))
                .flatMap(Optional::stream);
    }

    /** Returns the key by which a step has a cell together with later ones, if any has. */
    private static Optional<String> sharedCell(Sop sop) {
        return sop.columns().all().stream()
                .map(Column::key)
                .filter(key -> sop.shared(key).holders().findAny().isPresent())
                .map(Keys::until)
                .findFirst();
    }

    private static Optional<TemplateNeeds> when(boolean has, String key, String variable) {
        return has ? Optional.of(new TemplateNeeds(key, variable)) : Optional.empty();
    }

    /** Tells whether it is the columns that a template does not know of. */
    public boolean isOfColumns() {
        return variable.equals(SheetColumns.VARIABLE);
    }
}
