package id.sop.render;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Blueprint;
import id.sop.drawing.BlueprintBuilder;
import id.sop.drawing.CellOrder;
import id.sop.drawing.Concession;
import id.sop.drawing.Drawing;
import id.sop.drawing.DrawingBuilder;
import id.sop.drawing.ElementLocator;
import id.sop.drawing.FlowchartLabels;
import id.sop.drawing.SheetGeometry;
import id.sop.drawing.SheetGeometryBuilder;
import id.sop.geometry.Box;
import id.sop.model.Sop;
import id.sop.paging.MinimumSizes;
import id.sop.paging.SheetPlan;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.cache.LruCache;
import id.sop.pdf.file.DocumentInfo;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.routing.reroute.RememberedPaths;
import id.sop.template.PartTexts;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The printing of one sheet: text and drawing come together, and each makes room for the other. */
final class RenderLoop {
    private static final String WATERMARK = "DRAF";

    /** How often a sheet is set anew because its arrows lack room. */
    private static final int ROOMINGS = 4;

    /** How often more than that where even the smallest symbols leave too little beside texts that are close to the rules. */
    private static final int FURTHER_ROOMINGS = 3;

    /** The same where columns have become so wide that words at exits stand as they had better stand, the last that is tried. */
    private static final int LAST_ROOMINGS = 2;

    /** How often a sheet is arranged anew because words at exits still stand in foreign rows. */
    private static final int REARRANGINGS = 6;

    /** What part of its pages a sheet may take at most when words are broken once more for lines that lack room even so. */
    private static final double MOST_PAGES = 1.25;

    private final Sop sop;
    private final SheetLayout layout;
    private final LayoutFaultLocator layoutFindings;
    private final LruCache<Sketch, Drawing> drawings;
    private final DocumentInfo info;
    private final boolean draft;
    private final BlueprintBuilder blueprints;
    private final RememberedPaths paths = new RememberedPaths();
    private boolean widened;

    /** All that a drawing depends on: what stands in which cell, where the cells are, and how many pages there are. */
    record Sketch(Blueprint blueprint, Map<String, ElementLocator.Location> places, int pages, Concession concession) {}

    /**
     * Prepares the printing of a sheet.
     *
     * @param layoutFindings says what the template has done wrong
     * @param drawings those that were made before
     * @param info what the file says of itself
     * @param draft whether the watermark is printed across every page
     */
    RenderLoop(
            Sop sop,
            Template template,
            SheetLayout layout,
            LayoutFaultLocator layoutFindings,
            LruCache<Sketch, Drawing> drawings,
            DocumentInfo info,
            boolean draft) {
        this.sop = sop;
        this.layout = layout;
        this.layoutFindings = layoutFindings;
        this.drawings = drawings;
        this.info = info;
        this.draft = draft;
        boolean worded = template.isOn("teks_kapsul");
        this.blueprints = new BlueprintBuilder(
                sop,
                new FlowchartLabels(
                        template.label("ya"),
                        template.label("tidak"),
                        worded ? template.label("mulai") : "",
                        worded ? template.label("selesai") : ""));
    }

    /**
     * A fit to go back to, and how hard its drawing is to read.
     *
     * @param lacks whether it lacks something that it must have, even with the smallest symbols
     */
    private record Fallback(LayoutChoice fit, double hardship, boolean lacks) {
        /** Tells whether it is better than a drawing with the smallest symbols. */
        boolean isBetterThan(Drawing small) {
            return !small.lacking().isAny() && hardship <= small.hardship();
        }
    }

    /** Prints the sheet in its best fit. */
    Checked<Sheet> print() throws SheetWriter.TemplateFault {
        LayoutChoice fit = layout.bestFit(1);
        List<Finding> obstacles = fit.obstacles(sop);
        return obstacles.isEmpty()
                ? withWordsInRows(print(fit, Optional.empty(), ROOMINGS, 0)).sheet()
                : failed(obstacles);
    }

    /**
     * Returns a sheet on which no word at an exit stands in a foreign row, if one of other densities with such rows as tall as they
     * need be is one: where taller rows move the breaks of pages, other lines may lack room, and other heights of all rows help.
     */
    private PrintedFit withWordsInRows(PrintedFit printed) throws SheetWriter.TemplateFault {
        MinimumSizes room = printed.fit().room().and(printed.away());
        long effort = 0;
        for (int i = 0; i < REARRANGINGS && !printed.away().isAny(); i++) {
            Optional<LayoutChoice> next = new RoomForArrows(layout).rearranged(printed.fit(), room, i, MOST_PAGES);
            if (next.isEmpty() || effort > DrawingBuilder.mostEffort(next.get().pages())) {
                return printed;
            }
            PrintedFit other = print(next.get(), Optional.empty(), 0, effort);
            if (other.mends(printed)) {
                return other;
            }
            room = room.and(other.away());
            effort = other.effort();
        }
        return printed;
    }

    /**
     * Prints the sheet in a fit, or once more with the room that its arrows lack, if a sheet can be made so.
     *
     * @param before the best fit before, one that lacks nothing it must have if there was any: one that was to be better still may
     *     turn out worse, and room that helps no word is not kept
     * @param roomings how often room may still be given
     * @param effort what the drawings until now have taken
     */
    private PrintedFit print(LayoutChoice fit, Optional<Fallback> before, int roomings, long effort)
            throws SheetWriter.TemplateFault {
        SheetPlan plan = plan(fit);
        Blueprint blueprint = blueprints.build(plan);
        try (TypesetSheet sheet =
                layout.typeset(plan, fit, blueprint.descriptions().keySet())) {
            ElementBoxes boxes = sheet.boxes();
            ElementLocator places =
                    id -> boxes.find(id).map(anchor -> new ElementLocator.Location(anchor.page(), anchor.box()));
            DrawingBuilder builder = new DrawingBuilder(places, sheet::captionWidth, paths);
            Optional<Finding> misplaced = layoutFindings.misplaced(new CellOrder(blueprint, places));
            if (misplaced.isPresent()) {
                return new PrintedFit(failed(List.of(misplaced.get())), fit, effort);
            }
            Map<String, ElementLocator.Location> cells = ofCells(blueprint, places);
            Drawing drawing =
                    draw(builder, new Sketch(blueprint, cells, boxes.pages().size(), Concession.NONE));
            long all = effort + drawing.effort();
            boolean affordable = !drawing.unfinished()
                    && all <= DrawingBuilder.mostEffort(plan.pages().size());
            boolean more = roomings > 0 && affordable;
            PartTexts texts = layout.partTexts(fit);
            MinimumSizes struck = texts.struck(new PartPassages(drawing, places).of(blueprint));
            Optional<LayoutChoice> roomy =
                    more ? new RoomForArrows(layout).roomier(fit, drawing, struck) : apart(fit, texts, struck);
            boolean isSound = drawing.lacking().isAny() && struck.isAny();
            double hardship = drawing.hardship();
            boolean isBest = isSound
                    && before.filter(other -> !other.lacks && other.hardship <= hardship)
                            .isEmpty();
            boolean dearer = !isSound
                    && before.filter(other -> !other.lacks
                                    && roomy.isPresent()
                                    && roomy.get().pages() > Math.max(fit.pages(), other.fit.pages()))
                            .isPresent();
            if (roomy.isPresent() && !dearer) {
                Optional<Fallback> best = isBest ? Optional.of(new Fallback(fit, hardship, false)) : before;
                return print(roomy.get(), best, roomings - 1, all);
            }
            boolean lacks = !drawing.lacking().isAny() && !drawing.unfinished();
            if (!isBest && before.filter(other -> !other.lacks || !lacks).isPresent()) {
                return print(before.get().fit, Optional.empty(), Math.min(0, roomings - 1), all);
            }
            if (lacks) {
                MinimumSizes needed = fit.room().and(struck).and(drawing.lacking());
                Drawing roundabout =
                        draw(builder, new Sketch(blueprint, cells, boxes.pages().size(), Concession.DETOURS));
                Drawing small = roundabout.lacking().isAny() && !roundabout.unfinished()
                        ? roundabout
                        : draw(
                                builder,
                                new Sketch(blueprint, cells, boxes.pages().size(), Concession.SMALL_SYMBOLS));
                if (before.filter(other -> other.isBetterThan(small)).isPresent()) {
                    return print(before.get().fit, Optional.empty(), Math.min(0, roomings - 1), all);
                }
                int least = layout.isClose() ? -FURTHER_ROOMINGS : 0;
                boolean further = !small.lacking().isAny() && roomings > least && affordable;
                Optional<LayoutChoice> better =
                        further && more ? layout.wider().breaking(fit, needed) : Optional.empty();
                better = better.filter(next -> before.isEmpty()
                        || next.pages()
                                <= MOST_PAGES
                                        * Math.max(fit.pages(), before.get().fit.pages()));
                if (better.isEmpty() && further && !more) {
                    better = new RoomForArrows(layout).roomier(fit, drawing, struck);
                }
                boolean last = better.isEmpty() && !small.lacking().isAny() && !widened && affordable;
                if (last) {
                    widened = true;
                    double lane = Math.max(needed.lane(), drawing.wanted().lane());
                    better = layout.wider().breaking(fit, struck.withLane(lane));
                }
                if (better.isPresent()) {
                    Fallback lacking = new Fallback(fit, small.hardship(), true);
                    return print(better.get(), Optional.of(lacking), last ? LAST_ROOMINGS : roomings - 1, all);
                }
                drawing = small;
            }
            PrintFindings proof = new PrintFindings(sop, drawing);
            byte[] pdf = sheet.finish(drawing, info, draft ? Optional.of(WATERMARK) : Optional.empty());
            SheetGeometry geometry =
                    new SheetGeometryBuilder(sop, plan, places).build(blueprint, drawing, papers(boxes));
            List<Finding> faults = new ArrayList<>(proof.broken(fit.columns().broken(), pdf));
            faults.addAll(proof.smallTexts(sheet::textSize));
            proof.cramped().or(proof::small).ifPresent(faults::add);
            faults.addAll(proof.crossings());
            proof.unfinished().ifPresent(faults::add);
            return new PrintedFit(new Checked<>(Optional.of(new Sheet(pdf, drawing, geometry)), faults), fit, all);
        }
    }

    /**
     * Returns a fit in which no arrow can strike the words of parts, when one still does after all that was tried; nothing when
     * the fit is such a one already.
     */
    private Optional<LayoutChoice> apart(LayoutChoice fit, PartTexts texts, MinimumSizes struck)
            throws SheetWriter.TemplateFault {
        MinimumSizes room = fit.room().and(texts.apart());
        return struck.isAny() || room.equals(fit.room())
                ? Optional.empty()
                : Optional.of(layout.fit(fit.columns().density(), room)).filter(LayoutChoice::isPossible);
    }

    private Drawing draw(DrawingBuilder builder, Sketch wanted) {
        return drawings.get(wanted, sketch -> builder.build(sketch.blueprint(), sketch.pages(), sketch.concession()));
    }

    private SheetPlan plan(LayoutChoice fit) {
        boolean joined = fit.joins();
        if (sop.steps().isEmpty() || sop.actors().isEmpty()) {
            return SheetPlan.unbroken(sop.steps().size(), joined);
        }
        return new SheetPlan(
                joined,
                blueprints.pages(
                        joined ? List.of(sop.steps().size()) : fit.paginator().breaks()),
                fit.paginator().setsNotesApart());
    }

    private static Map<String, ElementLocator.Location> ofCells(Blueprint blueprint, ElementLocator places) {
        return blueprint.pages().stream()
                .flatMap(page -> page.rows().stream())
                .flatMap(List::stream)
                .collect(Collectors.toMap(id -> id, places::place, (one, same) -> one));
    }

    private static List<Box> papers(ElementBoxes boxes) {
        return boxes.pages().stream()
                .map(page -> new Box(0, 0, page.width(), page.height()))
                .toList();
    }

    private static Checked<Sheet> failed(List<Finding> faults) {
        return new Checked<>(Optional.empty(), faults);
    }
}
