package id.sop.drawing;

import id.sop.effort.EffortBudget;
import id.sop.geometry.Box;
import id.sop.geometry.Polyline;
import id.sop.geometry.Segment;
import id.sop.paging.MinimumSizes;
import id.sop.routing.Router;
import id.sop.routing.diagram.Crowding;
import id.sop.routing.diagram.Demand;
import id.sop.routing.diagram.Diagram;
import id.sop.routing.diagram.DiagramNode;
import id.sop.routing.diagram.Link;
import id.sop.routing.diagram.NodeShape;
import id.sop.routing.diagram.Route;
import id.sop.routing.diagram.Routing;
import id.sop.routing.label.Trunk;
import id.sop.routing.reroute.RememberedPaths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives every mark of a blueprint its place. */
public final class DrawingBuilder {
    /** How often smaller symbols are tried where lines lack room. */
    private static final int ATTEMPTS = 5;

    /**
     * What the lines of a sheet may take, in states of searches: some seconds, and twice what the most entangled of the random
     * sheets of the tests takes.
     */
    private static final long MOST_EFFORT = 8_000_000;

    private static final long MOST_EFFORT_PER_PAGE = 250_000;

    /** What the lines of one page may take: half as much again as the most entangled page of these sheets takes. */
    private static final long MOST_EFFORT_OF_A_PAGE = 1_200_000;

    /** More lines on one page nobody can follow, however well they are laid: they are laid once. */
    private static final int MOST_LINES_TO_IMPROVE = 72;

    /** Flatter symbols look squeezed; beyond this the rows must grow. */
    private static final double MOST_LOWER = 1.5;

    /** A table that is to grow by less, in points, has grown already: its sizes are rounded. */
    private static final double LEAST_GROWTH = 0.01;

    /** What a crossing is as bad as, among words at exits, in points of way. */
    private static final double CROSSING = 400;

    /** By how much symbols give way to lines side by side beyond what these lack, so that rounding takes nothing away. */
    private static final double BESIDES = 0.3;

    private final ElementLocator places;
    private final CaptionLineBreaker setting;
    private final ToDoubleFunction<String> captionWidth;
    private final RememberedPaths remembered;

    /**
     * Prepares the drawing of one typeset sheet.
     *
     * @param captionWidth width of a caption's text in points, in type of 8 pt
     * @param remembered what was found when the same sheet was drawn before in another way
     */
    public DrawingBuilder(ElementLocator places, ToDoubleFunction<String> captionWidth, RememberedPaths remembered) {
        this.remembered = remembered;
        this.places = places;
        this.captionWidth = captionWidth;
        this.setting = new CaptionLineBreaker(captionWidth);
    }

    /**
     * Returns the drawing of a blueprint whose cells make tables; see {@link CellOrder}.
     *
     * @param documentPages number of pages of the typeset document
     * @param concession what it gives up because the table has no more room to give
     */
    public Drawing build(Blueprint blueprint, int documentPages, Concession concession) {
        boolean small = concession == Concession.SMALL_SYMBOLS;
        boolean detours = concession != Concession.NONE;
        List<Blueprint.Page> drawn = blueprint.pages().stream()
                .filter(page -> !page.rows().isEmpty() && !page.rows().get(0).isEmpty())
                .toList();
        SymbolSizes sizes = new SymbolSizes(blueprint, places, captionWidth);
        List<Routed> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        double narrower = 0;
        double lower = 0;
        Optional<SymbolSizes.SymbolSize> last = Optional.empty();
        EffortBudget budget = new EffortBudget(mostEffort(drawn.size()));
        boolean unfinished = false;
        for (int attempt = 0; attempt < ATTEMPTS && least > 0 && !unfinished; attempt++) {
            SymbolSizes.SymbolSize size = sizes.size(narrower, lower, small);
            if (last.filter(size::equals).isPresent()) {
                break;
            }
            last = Optional.of(size);
            List<Routed> routed = drawn.stream()
                    .map(page -> route(page, size, detours, budget))
                    .toList();
            unfinished = routed.stream().anyMatch(Routed::unfinished);
            double lacking = sum(routed, routing -> routing.demand().total());
            if (lacking < least) {
                least = lacking;
                best = routed;
            }
            boolean wide =
                    routed.stream().allMatch(page -> page.routing.demand().needsNoWidth());
            narrower += wide ? 0 : small ? SymbolSizes.STEP_OF_SMALL : SymbolSizes.STEP;
            boolean tall =
                    routed.stream().allMatch(page -> page.routing.demand().needsNoHeight());
            lower = tall ? lower : Math.min(MOST_LOWER, lower + SymbolSizes.STEP);
        }
        if (least == 0 && !unfinished) {
            Crowding crowding = crowding(best);
            double more = crowding.upright() > 0 ? crowding.upright() + BESIDES : 0;
            SymbolSizes.SymbolSize size =
                    sizes.size(narrower + more, Math.min(MOST_LOWER, lower + crowding.level()), small);
            boolean worse = last.filter(before -> size.equals(before) || size.isTooNarrow(before))
                    .isPresent();
            best = worse ? best : apart(best, drawn, size, detours, budget);
        }
        List<Drawing.Page> pages = new ArrayList<>(Collections.nCopies(documentPages, Drawing.Page.EMPTY));
        double type = captionSize(best);
        for (Routed routed : best) {
            int page = places.place(routed.page.rows().get(0).get(0)).page();
            pages.set(page, pages.get(page).with(draw(routed, type)));
        }
        MinimumSizes lacking = best.stream()
                .map(routed -> minimum(routed, routed.routing.demand()))
                .reduce(MinimumSizes.ANY, MinimumSizes::and);
        MinimumSizes readable = best.stream()
                .map(routed -> minimum(routed, routed.routing.whole()))
                .reduce(lacking.and(sizes.wanted()), MinimumSizes::and);
        MinimumSizes inRows = best.stream()
                .map(routed -> minimum(routed, routed.routing.home()))
                .reduce(readable, MinimumSizes::and);
        return new Drawing(
                pages,
                lacking,
                readable,
                inRows,
                best.stream()
                        .map(routed -> minimum(routed, routed.routing.wish()))
                        .reduce(inRows, MinimumSizes::and),
                sizes.lacking()
                        + sum(
                                best,
                                routing -> routing.hardship()
                                        + CROSSING * routing.crossings().size()),
                budget.spent(),
                unfinished);
    }

    /** Routes once more with smaller symbols, and takes that where lines come less close to each other and nothing is worse. */
    private List<Routed> apart(
            List<Routed> best,
            List<Blueprint.Page> drawn,
            SymbolSizes.SymbolSize size,
            boolean detours,
            EffortBudget budget) {
        List<Routed> routed =
                drawn.stream().map(page -> route(page, size, detours, budget)).toList();
        return crowding(routed).isLessThan(crowding(best))
                        && sum(routed, routing -> routing.demand().total()) == 0
                        && sum(routed, routing -> routing.wish().total())
                                <= sum(best, routing -> routing.wish().total())
                        && sum(routed, routing -> routing.crossings().size())
                                <= sum(best, routing -> routing.crossings().size())
                ? routed
                : best;
    }

    private static double sum(List<Routed> pages, ToDoubleFunction<Routing> measure) {
        return pages.stream()
                .mapToDouble(page -> measure.applyAsDouble(page.routing))
                .sum();
    }

    private static Crowding crowding(List<Routed> pages) {
        return pages.stream()
                .map(page -> Crowding.of(
                        page.routing.routes().stream().map(Route::line).toList()))
                .reduce(Crowding.NONE, Crowding::and);
    }

    /** Returns how many states of searches the lines of a sheet may take. */
    public static long mostEffort(int pages) {
        return MOST_EFFORT + pages * MOST_EFFORT_PER_PAGE;
    }

    private MinimumSizes minimum(Routed routed, Demand demand) {
        double lane = 0;
        for (int i = 0; i < demand.lanes().size(); i++) {
            List<Double> edges = routed.diagram.grid().laneEdges();
            double more = demand.lanes().get(i);
            lane = more > LEAST_GROWTH ? Math.max(lane, edges.get(i + 1) - edges.get(i) + more) : lane;
        }
        Map<String, Double> rows = new HashMap<>();
        GridCells cells = new GridCells(routed.page, places);
        for (int i = 0; i < demand.rows().size(); i++) {
            List<Double> edges = routed.diagram.grid().rowEdges();
            double more = demand.rows().get(i);
            if (more > LEAST_GROWTH) {
                cells.demand(i, edges.get(i + 1) - edges.get(i) + more, rows);
            }
        }
        return new MinimumSizes(lane, rows);
    }

    /** A page with its symbols and lines at their places, and whether the lines could have become better with more work. */
    private record Routed(
            Blueprint.Page page, Diagram diagram, List<Symbol> symbols, Routing routing, boolean unfinished) {}

    private Routed route(Blueprint.Page page, SymbolSizes.SymbolSize size, boolean detours, EffortBudget budget) {
        GridCells cells = new GridCells(page, places);
        List<Symbol> symbols = new ArrayList<>();
        List<DiagramNode> nodes = new ArrayList<>();
        List<Integer> firstNodes = new ArrayList<>();
        for (Blueprint.Mark mark : page.marks()) {
            firstNodes.add(nodes.size());
            int last = mark.lane() + mark.lanes() - 1;
            for (int lane = mark.lane(); lane <= last; lane++) {
                Box box = size.box(cells.of(mark, lane), mark.shape());
                nodes.add(new DiagramNode(lane, mark.row(), box, shape(mark.shape()), lane < last));
            }
            Box box = nodes.get(firstNodes.get(firstNodes.size() - 1)).box();
            double width = nodes.get(nodes.size() - 1).box().right() - box.x();
            Box whole = mark.lanes() == 1 ? box : new Box(box.x(), box.y(), width, box.height());
            symbols.add(new Symbol(
                    mark.shape(), whole, mark.cell(), mark.number(), mark.dashed(), mark.text(), mark.description()));
        }
        List<Link> links = page.joints().stream()
                .map(joint -> new Link(
                        firstNodes.get(joint.from()) + page.port(joint.from(), joint.to()),
                        firstNodes.get(joint.to()) + page.port(joint.to(), joint.from()),
                        joint.kind(),
                        joint.caption().map(setting::sizes).orElse(List.of())))
                .toList();
        Diagram diagram = new Diagram(cells.grid(), nodes, links);
        EffortBudget own = budget.part(links.size() > MOST_LINES_TO_IMPROVE ? 0 : MOST_EFFORT_OF_A_PAGE);
        Routing routing = Router.route(diagram, own, remembered, detours);
        budget.note(own.spent());
        return new Routed(page, diagram, symbols, routing, own.isExhausted());
    }

    private Drawing.Page draw(Routed routed, double type) {
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < routed.routing.routes().size(); i++) {
            Blueprint.Joint joint = routed.page.joints().get(i);
            Polyline line = routed.routing.routes().get(i).line();
            arrows.add(new Arrow(joint.fromStep(), joint.toStep(), line, joint.stroke()));
        }
        List<Caption> captions =
                captions(routed).map(set -> set.caption.atMost(type, set.own)).toList();
        return new Drawing.Page(List.of(routed.diagram.grid()), routed.symbols, arrows, captions);
    }

    /** A caption at its place beside the pieces of a line that are its own. */
    private record Setting(Caption caption, List<Segment> own) {}

    private Stream<Setting> captions(Routed routed) {
        List<Blueprint.Joint> joints = routed.page.joints();
        List<Route> routes = routed.routing.routes();
        List<Polyline> lines = routes.stream().map(Route::line).toList();
        return IntStream.range(0, routes.size()).boxed().flatMap(i -> routes.get(i).label().stream()
                .map(box -> new Setting(
                        setting.caption(joints.get(i).caption().orElseThrow(), box),
                        Trunk.own(routed.diagram, lines, routes.get(i).link(), lines.get(i)))));
    }

    /** Returns the size of all words of a sheet: that of the smallest, since one sheet has one hand. */
    private double captionSize(List<Routed> pages) {
        return pages.stream()
                .flatMap(this::captions)
                .mapToDouble(set -> set.caption.size())
                .min()
                .orElse(Caption.USUAL_SIZE);
    }

    private static NodeShape shape(Symbol.Shape shape) {
        return switch (shape) {
            case CAPSULE -> NodeShape.CAPSULE;
            case RECTANGLE -> NodeShape.RECTANGLE;
            case RHOMBUS -> NodeShape.RHOMBUS;
            case PENTAGON_DOWN -> NodeShape.PENTAGON_DOWN;
            case PENTAGON_UP -> NodeShape.PENTAGON_UP;
        };
    }
}
