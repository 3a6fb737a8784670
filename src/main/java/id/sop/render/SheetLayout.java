package id.sop.render;

import id.sop.model.Columns;
import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.paging.ElementIds;
import id.sop.paging.FlowPage;
import id.sop.paging.Heights;
import id.sop.paging.MinimumSizes;
import id.sop.paging.Paginator;
import id.sop.paging.SheetPlan;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.cache.LruCache;
import id.sop.pdf.layout.Resources;
import id.sop.source.Source;
import id.sop.template.ColumnPlanner;
import id.sop.template.ColumnWidths;
import id.sop.template.Density;
import id.sop.template.IdentitySize;
import id.sop.template.PartTexts;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.template.TemplateOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets the text of one SOP with one template: first on endless paper, to find the best fit, then on the pages chosen. */
final class SheetLayout {
    private static final String ONE_PAGE = "satu_halaman";

    /** Smaller type makes a sheet lower by the same part, and by no more than this besides, since its lines hold more words. */
    private static final double MOST_TIGHTENING = 0.88;

    /** By how much typesetting makes a row taller at most than it is asked to be, in points. */
    private static final double ROUNDING = 0.1;

    private final Sop sop;
    private final Template template;
    private final Typesetter typesetter;
    private final SheetWriter writer;
    private final Resources resources;
    private final Optional<String> logo;
    private final LruCache<ColumnKey, ColumnWidths> columnWidths;
    private final boolean close;

    /** How the identity is set apart, by the size of letters with which the search for it began. */
    private final Map<Double, IdentityFit> identities = new HashMap<>();

    private Optional<TemplateOutput> written = Optional.empty();

    /** All that the widths of the columns depend on, and the text in which their faults stand. */
    record ColumnKey(
            Source source,
            List<FlowTable> tables,
            Columns columns,
            List<Step> steps,
            Density density,
            double lane,
            boolean close) {}

    /**
     * Prepares the setting of an SOP.
     *
     * @param writer of the template
     * @param logo the address of the logo's picture, if the sheet has one
     * @param columnWidths the widths that are known
     * @param close whether texts may come closer to the rules, for the arrows
     */
    SheetLayout(
            Sop sop,
            Template template,
            Typesetter typesetter,
            SheetWriter writer,
            Resources resources,
            Optional<String> logo,
            LruCache<ColumnKey, ColumnWidths> columnWidths,
            boolean close) {
        this.sop = sop;
        this.template = template.headed(sop.columns());
        this.typesetter = typesetter;
        this.writer = writer;
        this.resources = resources;
        this.logo = logo;
        this.columnWidths = columnWidths;
        this.close = close;
    }

    /**
     * Chooses how tightly the sheet is set: the airiest of the densities with the fewest pages.
     *
     * <p>Only the lowest rows of each size of type are measured: what taller rows come to follows from that.
     *
     * @param fewest no density needs to have fewer pages
     */
    LayoutChoice bestFit(int fewest) throws SheetWriter.TemplateFault {
        List<LayoutChoice> fits = new ArrayList<>();
        for (double type :
                template.densities().stream().map(Density::type).distinct().toList()) {
            List<Density> densities = template.densities().stream()
                    .filter(density -> density.type() == type)
                    .toList();
            if (!fits.isEmpty() && !maySave(fits, type, fewest)) {
                continue;
            }
            LayoutChoice tightest = fit(tightest(type), MinimumSizes.ANY);
            densities.forEach(density -> fits.add(tightest.with(density)));
        }
        return fits.stream()
                .filter(fit -> fit.isPossible() && fit.pages() <= fewest)
                .min(LayoutChoice.BY_LOSSES)
                .orElseGet(() -> Collections.min(fits, LayoutChoice.BY_FLAWS));
    }

    /**
     * Returns the airiest of the densities tighter than that of a fit which leaves the same room and needs few pages, if there
     * is one.
     *
     * @param broken how many words it may break
     * @param pages how many are few enough
     */
    Optional<LayoutChoice> tighter(LayoutChoice fit, int broken, int pages) throws SheetWriter.TemplateFault {
        List<Density> densities = template.densities();
        int next = densities.indexOf(fit.columns().density()) + 1;
        Map<Double, LayoutChoice> lowest = new HashMap<>();
        for (Density density : densities.subList(next, densities.size())) {
            if (!lowest.containsKey(density.type())) {
                lowest.put(density.type(), fit(tightest(density.type()), fit.room()));
            }
            LayoutChoice tight = lowest.get(density.type()).with(density);
            boolean breaks = tight.columns().broken().size() > broken;
            if (tight.isPossible() && tight.pages() <= pages && !breaks) {
                return Optional.of(tight);
            }
        }
        return Optional.empty();
    }

    /** Returns the densities, the airiest first. */
    List<Density> densities() {
        return template.densities();
    }

    /** Tells whether texts may come closer to the rules: the last that is tried for arrows without room. */
    boolean isClose() {
        return close;
    }

    /** Returns how the actors' columns can become wider than they are in a fit. */
    WiderColumns wider() {
        return new WiderColumns(
                this, template, density -> ColumnPlanner.widestActor(sop, template, density, typesetter::width, close));
    }

    /** Tells whether smaller type could mend anything: save a page or a word that is broken, or widen columns of actors. */
    private boolean maySave(List<LayoutChoice> fits, double type, int fewest) {
        LayoutChoice tightest = fits.get(fits.size() - 1);
        double part = MOST_TIGHTENING * type / tightest.columns().density().type();
        if (!tightest.isPossible() || !tightest.columns().broken().isEmpty() || tightest.missingLane() > 0) {
            return true;
        }
        boolean joining = tightest.joining() && part * tightest.paginator().joinedPart() <= 1;
        int pages =
                joining ? 1 : tightest.identity().pages() + tightest.paginator().pages(part);
        return tightest.pages() > fewest && pages < tightest.pages();
    }

    /** Returns the density with the lowest rows among those with one size of type. */
    Density tightest(double type) {
        return template.densities().stream()
                .filter(density -> density.type() == type)
                .min(Comparator.comparingDouble(Density::row))
                .orElseThrow();
    }

    /**
     * Measures the sheet as it is at a density, when rows and columns are given some room. The columns are those for the lowest
     * rows of this type, so that nothing but the rows changes with their height.
     */
    LayoutChoice fit(Density density, MinimumSizes room) throws SheetWriter.TemplateFault {
        Density lowest = tightest(density.type());
        ColumnKey key = new ColumnKey(
                sop.origin().span().source(), sop.tables(), sop.columns(), sop.steps(), lowest, room.lane(), close);
        ColumnWidths columns = columnWidths
                .get(key, unknown -> ColumnPlanner.plan(sop, template, lowest, typesetter::width, room.lane(), close))
                .with(density);
        Paginator paginator = measured(columns, room);
        return new LayoutChoice(columns, room, template.isOn(ONE_PAGE), paginator, identity(columns, room, paginator));
    }

    private Paginator measured(ColumnWidths columns, MinimumSizes room) throws SheetWriter.TemplateFault {
        // Without a column there is no cell for a connector, and the draft that is then printed needs none.
        SheetPlan sample = sop.actors().isEmpty()
                ? SheetPlan.unbroken(sop.steps().size(), true)
                : SheetPlan.sample(
                        sop.flow(), sop.tables().stream().map(FlowTable::last).toList());
        written = Optional.of(writer.write(sop, sample, columns, room, logo, true));
        Heights heights = MeasuredSheet.of(typesetter.measure(written.get().xhtml(), resources), sop, template)
                .withConnectors(tallestConnectors(room));
        return new Paginator(heights, sop.flow(), Math.max(1, sop.actors(1).size()));
    }

    /**
     * Returns how the identity is set on pages of its own: in the largest type with which it takes the fewest, set tightly before
     * it is set in smaller type. A template that does not part the sizes sets it in the type of the flow.
     *
     * @param own the sheet as it is measured with these columns
     */
    private IdentityFit identity(ColumnWidths columns, MinimumSizes room, Paginator own)
            throws SheetWriter.TemplateFault {
        Density density = columns.density();
        List<Double> types = SheetWriter.sizesIdentity(template)
                ? template.densities().stream().map(Density::type).distinct().toList()
                : List.of(density.type());
        IdentityFit best = identities.get(types.get(0));
        if (best != null) {
            return best;
        }
        List<IdentityFit> tried = new ArrayList<>();
        for (double type : types) {
            for (boolean compact : new boolean[] {false, true}) {
                IdentitySize size = new IdentitySize(type, compact);
                Paginator paginator =
                        size.equals(density.identity()) ? own : measured(columns.with(density.with(size)), room);
                tried.add(IdentityFit.of(size, paginator));
                if (tried.get(tried.size() - 1).isBest()) {
                    break;
                }
            }
            if (tried.get(tried.size() - 1).isBest()) {
                break;
            }
        }
        best = Collections.min(tried, IdentityFit.BY_PAGES);
        identities.put(types.get(0), best);
        return best;
    }

    /**
     * Returns how tall a row of connectors may become. Which of them stand on which page changes with the pages, so each is
     * reckoned like the tallest.
     */
    private static double tallestConnectors(MinimumSizes room) {
        double tallest = Math.max(room.connectors(true), room.connectors(false));
        return tallest > 0 ? Math.ceil(tallest) + ROUNDING : 0;
    }

    /**
     * Sets the sheet.
     *
     * @param cells the cells that get a symbol
     */
    TypesetSheet typeset(SheetPlan plan, LayoutChoice fit, Set<String> cells) throws SheetWriter.TemplateFault {
        MinimumSizes room = fit.room().and(besideMergedCells(plan, fit));
        written = Optional.of(writer.write(sop, plan, fit.sizes(), room, logo, false));
        return typesetter.typeset(written.get().xhtml(), resources, cells);
    }

    /** Returns the rows that are taller because of a cell over several of them, so that the last one has not to be tall for all. */
    private MinimumSizes besideMergedCells(SheetPlan plan, LayoutChoice fit) {
        Map<String, Double> rows = new HashMap<>();
        for (FlowPage page : plan.pages()) {
            fit.paginator()
                    .stretched(page.first(), page.last())
                    .forEach((step, height) ->
                            rows.put(ElementIds.stepCell(step, sop.actors(step).get(0)), Math.floor(height)));
        }
        return new MinimumSizes(0, rows);
    }

    /** Returns where the words of parts stand in a fit. */
    PartTexts partTexts(LayoutChoice fit) {
        return new PartTexts(sop, template, fit.columns(), fit.room(), typesetter::width);
    }

    /** Returns what was handed to the typesetter last. */
    Optional<TemplateOutput> written() {
        return written;
    }
}
