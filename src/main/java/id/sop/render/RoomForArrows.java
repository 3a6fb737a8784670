package id.sop.render;

import id.sop.drawing.Drawing;
import id.sop.paging.MinimumSizes;
import id.sop.template.Density;
import id.sop.template.SheetWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The room that a sheet gives to its arrows and their words, weighed against the pages and the broken words that it costs. */
record RoomForArrows(SheetLayout layout) {
    /** The hardship with which the flow had better have a page of its own: a word in a foreign row, or some very small ones. */
    private static final double WORTH_A_PAGE_OF_ITS_OWN = 500;

    /**
     * Returns a fit with as much of the room that the drawing wants as a sheet can give: texts in symbols and words that would be
     * parted or stand in a foreign row are worth a further page, better places of words at exits only where they are hard to read
     * and the flow has none of its own; and neither is worth a word that is broken in its column. Nothing if it wants none, or
     * there is none.
     *
     * @param struck what the words of parts have to keep free
     */
    Optional<LayoutChoice> roomier(LayoutChoice fit, Drawing drawing, MinimumSizes struck)
            throws SheetWriter.TemplateFault {
        MinimumSizes lacking = drawing.lacking();
        MinimumSizes readable = drawing.readable();
        MinimumSizes wanted = drawing.wanted();
        Map<String, Double> inRows = drawing.inRows().rows();
        MinimumSizes given = struck.and(fit.room());
        MinimumSizes ownRows = given.and(new MinimumSizes(readable.lane(), inRows));
        MinimumSizes needed = given.and(lacking);
        List<MinimumSizes> forOneRow = inRows.entrySet().stream()
                .filter(row -> !readable.rows().containsKey(row.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(row -> readable.and(new MinimumSizes(0, Map.ofEntries(row))))
                .toList();
        List<MinimumSizes> withoutPages = Stream.concat(
                        Stream.of(wanted, new MinimumSizes(readable.lane(), wanted.rows()), ownRows),
                        forOneRow.stream())
                .map(given::and)
                .filter(room -> forOneRow.size() > 1 || !room.equals(ownRows))
                .distinct()
                .toList();
        Stream<MinimumSizes> worthPages = Stream.of(
                        ownRows,
                        readable,
                        new MinimumSizes(lacking.lane(), inRows),
                        new MinimumSizes(lacking.lane(), readable.rows()),
                        lacking)
                .map(given::and)
                .distinct();
        List<MinimumSizes> rooms =
                Stream.concat(withoutPages.stream(), worthPages).toList();
        Map<MinimumSizes, LayoutChoice> fits = new HashMap<>();
        boolean apart = fit.joins() && drawing.hardship() >= WORTH_A_PAGE_OF_ITS_OWN;
        for (int i = 0; i < rooms.size(); i++) {
            MinimumSizes room = rooms.get(i);
            boolean forWords = i < withoutPages.size();
            if (room.equals(fit.room())) {
                continue;
            }
            if (!fits.containsKey(room)) {
                fits.put(room, layout.fit(fit.columns().density(), room));
            }
            LayoutChoice roomy = fits.get(room);
            boolean breaks =
                    roomy.columns().broken().size() > fit.columns().broken().size();
            boolean costs = roomy.pages() > fit.pages() && !apart;
            boolean smaller = breaks ? i == withoutPages.size() || room.equals(needed) : forWords && costs;
            if (smaller && roomy.isPossible()) {
                int broken = fit.columns().broken().size();
                Optional<LayoutChoice> tight = layout.tighter(roomy, broken, fit.pages());
                if (tight.isEmpty() && breaks) {
                    tight = layout.tighter(roomy, broken, roomy.pages());
                }
                if (tight.isPresent()) {
                    return tight;
                }
            }
            if (breaks && room.equals(needed)) {
                return layout.wider().unbroken(fit, room);
            }
            boolean worth = room.equals(needed) || (!breaks && (!forWords || !costs));
            if (roomy.isPossible() && worth) {
                return Optional.of(roomy.pages() > fit.pages() ? instead(roomy, fit) : roomy);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what is better than a fit that takes a further page for its arrows: a tighter one that saves it, else the airiest
     * fit with no more pages; that itself if there is neither. Room that was given before is not taken away again: how much
     * the arrows need is found out step by step.
     *
     * @param before the fit that lacks the room
     */
    private LayoutChoice instead(LayoutChoice roomy, LayoutChoice before) throws SheetWriter.TemplateFault {
        int broken = roomy.columns().broken().size();
        Optional<LayoutChoice> tight = layout.tighter(roomy, broken, before.pages());
        if (tight.isPresent()) {
            return tight.get();
        }
        LayoutChoice airy = layout.bestFit(roomy.pages());
        if (!before.room().isAny()) {
            airy = layout.fit(airy.columns().density(), roomy.room());
        }
        boolean isAirier = airy.isPossible()
                && airy.pages() <= roomy.pages()
                && (before.room().isAny() || airy.columns().broken().size() <= broken)
                && airy.columns().density().type() >= roomy.columns().density().type()
                && airy.columns().density().row() > roomy.columns().density().row();
        return isAirier ? airy : roomy;
    }

    /**
     * Returns one of the fits with other heights of rows or smaller type that leave a room, the airiest of one type first, those
     * with too many pages left out.
     *
     * @param index which of them, from 0 on
     * @param part how many times the pages of the fit they may have at most; one more is never too many
     */
    Optional<LayoutChoice> rearranged(LayoutChoice fit, MinimumSizes room, int index, double part)
            throws SheetWriter.TemplateFault {
        double most = Math.max(fit.pages() + 1, part * fit.pages());
        int left = index;
        for (Density density : layout.densities()) {
            if (density.type() <= fit.columns().density().type()) {
                LayoutChoice other = layout.fit(density, room);
                if (other.isPossible() && other.pages() <= most && left-- == 0) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }
}
