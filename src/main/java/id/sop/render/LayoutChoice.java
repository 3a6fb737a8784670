package id.sop.render;

import id.sop.diagnostic.Finding;
import id.sop.diagnostic.Message;
import id.sop.model.Sop;
import id.sop.model.Text;
import id.sop.paging.MinimumSizes;
import id.sop.paging.Paginator;
import id.sop.source.Span;
import id.sop.template.ColumnWidths;
import id.sop.template.Density;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How tightly a sheet is set, and what its pages can hold when it is set so. On a page with the flow the identity is set like
 * that; on pages of its own it has a size of its own, so that it looks alike on all sheets of an office.
 *
 * @param columns the sizes of letters and columns
 * @param room what the rows and columns were given for the arrows
 * @param joining whether identity and flow go on one page where they fit
 * @param paginator knows the measured heights
 * @param identity how the identity is set where it does not stand with the flow
 */
record LayoutChoice(
        ColumnWidths columns, MinimumSizes room, boolean joining, Paginator paginator, IdentityFit identity) {
    @Message.Words("RN002")
    private record TallStep(int step) implements Message {}

    @Message.Words("RN002.catatan")
    private record TallRemarks(int step) implements Message {}

    @Message.Words("RN002.identitas")
    private record TallIdentity() implements Message {}

    /** By how much a column must become wider for that to be worth another setting, in points. */
    private static final double LEAST_GAIN = 0.5;

    /** From the fewest broken words on; of equals, from those that lack least for the actors' columns to hold a symbol. */
    static final Comparator<LayoutChoice> BY_LOSSES = Comparator.<LayoutChoice, Integer>comparing(
                    fit -> fit.columns().broken().size())
            .thenComparing(LayoutChoice::missingLane);

    /** From the best to the worst; of equals the airier is kept. */
    static final Comparator<LayoutChoice> BY_FLAWS = Comparator.<LayoutChoice, Boolean>comparing(
                    fit -> !fit.isPossible())
            .thenComparing(LayoutChoice::pages)
            .thenComparing(BY_LOSSES);

    /** Returns the same with rows that are at least as tall as in a density of the same type. */
    LayoutChoice with(Density density) {
        return new LayoutChoice(columns.with(density), room, joining, paginator.atLeast(density.row()), identity);
    }

    /** Tells whether identity and flow go on one page. */
    boolean joins() {
        return joining && paginator.fitsJoined();
    }

    /** Returns the sizes with which the sheet is printed, that of the identity among them. */
    ColumnWidths sizes() {
        return joins() ? columns : columns.with(columns.density().with(identity.size()));
    }

    /** Returns the number of pages, with those of the identity. */
    int pages() {
        return joins() ? 1 : identity.pages() + paginator.pages();
    }

    /** Returns by how much its actors' columns are too narrow for a symbol that is as wide as it ought to be, in points. */
    double missingLane() {
        return Math.max(0, MinimumSizes.READABLE_LANE - columns.narrowestActor());
    }

    /** Tells whether its actors' columns are wider than those of another one, by more than typesetting rounds. */
    boolean isWiderThan(LayoutChoice other) {
        return columns.actor() > other.columns.actor() + LEAST_GAIN;
    }

    /** Tells whether a sheet can be made so. */
    boolean isPossible() {
        return columns.obstacles().isEmpty()
                && (identity.isPossible() || joins())
                && paginator.tooTall().isEmpty();
    }

    /** Returns why no sheet can be made so: too many actors (RN007), a step or an identity that is too tall (RN002). */
    List<Finding> obstacles(Sop sop) {
        if (!columns.obstacles().isEmpty()) {
            return columns.obstacles();
        }
        List<Finding> faults = new ArrayList<>();
        if (!identity.isPossible()) {
            faults.add(tallIdentity(sop));
        }
        for (int step : paginator.tooTall()) {
            List<Text> remarks =
                    sop.table(step).last() == step ? sop.table(step).remarks() : List.of();
            faults.add(
                    remarks.isEmpty()
                            ? Finding.at(sop.step(step).origin().start(), new TallStep(step))
                            : Finding.at(remarks.get(0).span(), new TallRemarks(step)));
        }
        return faults;
    }

    /** Returns the finding at the longest of the lists of the identity, those of the office among them. */
    private static Finding tallIdentity(Sop sop) {
        Span place = sop.identity()
                .lists()
                .filter(list -> !list.isEmpty())
                .max(Comparator.comparingInt(list ->
                        list.stream().mapToInt(text -> text.value().length()).sum()))
                .map(list -> list.get(0).span())
                .orElseGet(() -> sop.origin().start());
        return Finding.at(place, new TallIdentity());
    }
}
