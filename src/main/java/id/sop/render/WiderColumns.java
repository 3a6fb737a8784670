package id.sop.render;

import id.sop.paging.MinimumSizes;
import id.sop.template.Density;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Wider columns of the actors, for arrows and words that lack room: while no word beside them is broken for it, in smaller type if
 * need be; and else with the fewest of them broken.
 *
 * @param widest how wide such a column may be at a density while no word is broken, in points
 */
record WiderColumns(SheetLayout layout, Template template, ToDoubleFunction<Density> widest) {
    /** The parts of what is lacking that are tried. */
    private static final double[] WHOLE = {1};

    /** Those that are tried where texts are close to the rules. */
    private static final double[] PARTS = {1, 0.75, 0.5};

    /**
     * Returns the fit in which no more words are broken than in another one, and the actors' columns have as much of some room as
     * that allows: in the largest type that grants it all, or else in that which grants most. Nothing if none grants more.
     */
    Optional<LayoutChoice> unbroken(LayoutChoice fit, MinimumSizes room) throws SheetWriter.TemplateFault {
        LayoutChoice best = fit;
        for (double type : types(fit)) {
            Density lowest = layout.tightest(type);
            double most = widest.applyAsDouble(lowest);
            double lane = Math.max(fit.room().lane(), Math.min(Math.ceil(room.lane()), most));
            LayoutChoice tried = best.columns().actor() < room.lane() ? airiest(lowest, room.withLane(lane)) : best;
            boolean breaks =
                    tried.columns().broken().size() > fit.columns().broken().size();
            best = tried.isPossible() && !breaks && tried.isWiderThan(best) ? tried : best;
        }
        return Optional.of(best).filter(found -> found.isWiderThan(fit));
    }

    /**
     * Returns the fit with a room that another one lacks which breaks the fewest words, or with some of it where a step would become
     * too tall for a page with all; nothing if none has more of it.
     */
    Optional<LayoutChoice> breaking(LayoutChoice fit, MinimumSizes room) throws SheetWriter.TemplateFault {
        double own = fit.columns().actor();
        for (double part : layout.isClose() ? PARTS : WHOLE) {
            List<LayoutChoice> fits = new ArrayList<>();
            for (double type : types(fit)) {
                fits.add(airiest(layout.tightest(type), room.withLane(own + part * (room.lane() - own))));
            }
            Optional<LayoutChoice> best = fits.stream()
                    .filter(tried -> tried.isPossible() && tried.isWiderThan(fit))
                    .min(Comparator.comparing(tried -> tried.columns().broken().size()));
            if (best.isPresent() || room.lane() <= own) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** Returns the sizes of type from that of a fit down. */
    private List<Double> types(LayoutChoice fit) {
        double largest = fit.columns().density().type();
        return template.densities().stream()
                .map(Density::type)
                .filter(type -> type <= largest)
                .distinct()
                .toList();
    }

    /** Returns the airiest of the densities of one size of type with the fewest pages. */
    private LayoutChoice airiest(Density lowest, MinimumSizes room) throws SheetWriter.TemplateFault {
        LayoutChoice fit = layout.fit(lowest, room);
        return template.densities().stream()
                .filter(density -> density.type() == lowest.type())
                .map(fit::with)
                .min(LayoutChoice.BY_FLAWS)
                .orElse(fit);
    }
}
