package id.sop.render;

import id.sop.diagnostic.Checked;
import id.sop.diagnostic.Finding;
import id.sop.drawing.Blueprint;
import id.sop.drawing.BlueprintBuilder;
import id.sop.drawing.CellOrder;
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
import java.util.stream.Stream;

/** The printing of one sheet: text and drawing come together, and each makes room for the other. */
final class RenderLoop {
    private static final String WATERMARK = "DRAF";

    /** How often a sheet is set anew because its arrows lack room. */
    private static final int ROOMINGS = 4;

    /** The hardship with which the flow had better have a page of its own: a word in a foreign row, or some very small ones. */
    private static final double WORTH_A_PAGE_OF_ITS_OWN = 500;

    private final Sop sop;
    private final SheetLayout layout;
    private final LayoutFaultLocator layoutFindings;
    private final LruCache<Sketch, Drawing> drawings;
    private final DocumentInfo info;
    private final boolean draft;
    private final BlueprintBuilder blueprints;
    private final RememberedPaths paths = new RememberedPaths();

    /** All that a drawing depends on: what stands in which cell, where the cells are, and how many pages there are. */
    record Sketch(Blueprint blueprint, Map<String, ElementLocator.Location> places, int pages, boolean small) {}

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

    /** A fit that lacks nothing it must have, and how hard its drawing is to read. */
    private record Sound(LayoutChoice fit, double hardship) {}

    /** Prints the sheet in its best fit. */
    Checked<Sheet> print() throws SheetWriter.TemplateFault {
        LayoutChoice fit = layout.bestFit(1);
        List<Finding> obstacles = fit.obstacles(sop);
        return obstacles.isEmpty() ? print(fit, Optional.empty(), ROOMINGS, 0) : failed(obstacles);
    }

    /**
     * Prints the sheet in a fit, or once more with the room that its arrows lack, if a sheet can be made so.
     *
     * @param sound the best fit before that lacks nothing it must have: one that was to be better still may turn out worse, and
     *     room that helps no word is not kept
     * @param roomings how often room may still be given
     * @param effort what the drawings until now have taken
     */
    private Checked<Sheet> print(LayoutChoice fit, Optional<Sound> sound, int roomings, long effort)
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
                return failed(List.of(misplaced.get()));
            }
            Map<String, ElementLocator.Location> cells = ofCells(blueprint, places);
            Drawing drawing =
                    draw(builder, new Sketch(blueprint, cells, boxes.pages().size(), false));
            long all = effort + drawing.effort();
            boolean more = roomings > 0
                    && !drawing.unfinished()
                    && all <= DrawingBuilder.mostEffort(plan.pages().size());
            PartTexts texts = layout.partTexts(fit);
            MinimumSizes struck = texts.struck(new PartPassages(drawing, places).of(blueprint));
            Optional<LayoutChoice> roomy = more ? roomier(fit, drawing, struck) : apart(fit, texts, struck);
            boolean isSound = drawing.lacking().isAny() && struck.isAny();
            double hardship = drawing.hardship();
            boolean isBest =
                    isSound && sound.filter(other -> other.hardship <= hardship).isEmpty();
            if (roomy.isPresent()) {
                return print(roomy.get(), isBest ? Optional.of(new Sound(fit, hardship)) : sound, roomings - 1, all);
            }
            if (!isBest && sound.isPresent()) {
                return print(sound.get().fit, Optional.empty(), 0, all);
            }
            if (!drawing.lacking().isAny() && !drawing.unfinished()) {
                MinimumSizes needed = fit.room().and(struck).and(drawing.lacking());
                drawing =
                        draw(builder, new Sketch(blueprint, cells, boxes.pages().size(), true));
                Optional<LayoutChoice> breaking =
                        more && !drawing.lacking().isAny() ? layout.wider().breaking(fit, needed) : Optional.empty();
                if (breaking.isPresent()) {
                    Sound lacking = new Sound(fit, Double.POSITIVE_INFINITY);
                    return print(breaking.get(), Optional.of(lacking), roomings - 1, all);
                }
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
            return new Checked<>(Optional.of(new Sheet(pdf, drawing, geometry)), faults);
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
        return drawings.get(wanted, sketch -> builder.build(sketch.blueprint(), sketch.pages(), sketch.small()));
    }

    /**
     * Returns a fit with as much of the room that the drawing wants as a sheet can give: texts in symbols and words that would be
     * parted are worth a further page, the places of words at exits only where they are hard to read and the flow has none of
     * its own; and neither is worth a word that is broken in its column. Where all these places cost a page, as many words as
     * possible get at least one in the row of their rhombus. Nothing if it wants none, or there is none.
     *
     * @param struck what the words of parts have to keep free
     */
    private Optional<LayoutChoice> roomier(LayoutChoice fit, Drawing drawing, MinimumSizes struck)
            throws SheetWriter.TemplateFault {
        MinimumSizes lacking = drawing.lacking();
        MinimumSizes readable = drawing.readable();
        MinimumSizes wanted = drawing.wanted();
        Map<String, Double> inRows = drawing.inRows().rows();
        Stream<MinimumSizes> forAllRows = Stream.of(
                wanted, new MinimumSizes(readable.lane(), wanted.rows()), new MinimumSizes(readable.lane(), inRows));
        Stream<MinimumSizes> forOneRow = inRows.entrySet().stream()
                .filter(row -> !readable.rows().containsKey(row.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(row -> readable.and(new MinimumSizes(0, Map.ofEntries(row))));
        List<MinimumSizes> rooms = Stream.of(
                        forAllRows,
                        forOneRow,
                        Stream.of(readable, new MinimumSizes(lacking.lane(), readable.rows()), lacking))
                .flatMap(some -> some)
                .map(struck.and(fit.room())::and)
                .distinct()
                .toList();
        MinimumSizes worthPages = fit.room().and(struck).and(readable);
        MinimumSizes needed = fit.room().and(struck).and(lacking);
        boolean apart = fit.joins() && drawing.hardship() >= WORTH_A_PAGE_OF_ITS_OWN;
        boolean forWords = true;
        for (MinimumSizes room : rooms) {
            forWords &= !room.equals(worthPages);
            if (room.equals(fit.room())) {
                continue;
            }
            LayoutChoice roomy = layout.fit(fit.columns().density(), room);
            boolean breaks =
                    roomy.columns().broken().size() > fit.columns().broken().size();
            boolean costs = roomy.pages() > fit.pages() && !apart;
            boolean smaller = breaks ? room.equals(worthPages) || room.equals(needed) : forWords && costs;
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
