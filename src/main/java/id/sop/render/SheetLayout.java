package id.sop.render;

import id.sop.geometry.Box;
import id.sop.model.Columns;
import id.sop.model.FlowTable;
import id.sop.model.Sop;
import id.sop.model.Step;
import id.sop.paging.ElementIds;
import id.sop.paging.Heights;
import id.sop.paging.MinimumSizes;
import id.sop.paging.Paginator;
import id.sop.paging.SheetPlan;
import id.sop.pdf.TypesetSheet;
import id.sop.pdf.Typesetter;
import id.sop.pdf.cache.LruCache;
import id.sop.pdf.layout.ElementBox;
import id.sop.pdf.layout.ElementBoxes;
import id.sop.pdf.layout.Resources;
import id.sop.source.Source;
import id.sop.template.ColumnPlanner;
import id.sop.template.ColumnWidths;
import id.sop.template.Density;
import id.sop.template.SheetWriter;
import id.sop.template.Template;
import id.sop.template.TemplateOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Sets the text of one SOP with one template: first on endless paper, to find the best fit, then on the pages chosen. */
final class SheetLayout {
    private static final String ONE_PAGE = "satu_halaman";

    /** The ids of what stands once, below the last row of the last page. */
    private static final List<String> BELOW = List.of(ElementIds.TOTAL_ROW);

    /** No density makes a sheet lower than by this part. */
    private static final double MOST_TIGHTENING = 1.35;

    private final Sop sop;
    private final Template template;
    private final Typesetter typesetter;
    private final SheetWriter writer;
    private final Resources resources;
    private final Optional<String> logo;
    private final LruCache<ColumnKey, ColumnWidths> columnWidths;
    private Optional<TemplateOutput> written = Optional.empty();

    /** All that the widths of the columns depend on, and the text in which their faults stand. */
    record ColumnKey(
            Source source, List<FlowTable> tables, Columns columns, List<Step> steps, Density density, double lane) {}

    /**
     * Prepares the setting of an SOP.
     *
     * @param writer of the template
     * @param logo the address of the logo's picture, if the sheet has one
     * @param columnWidths the widths that are known
     */
    SheetLayout(
            Sop sop,
            Template template,
            Typesetter typesetter,
            SheetWriter writer,
            Resources resources,
            Optional<String> logo,
            LruCache<ColumnKey, ColumnWidths> columnWidths) {
        this.sop = sop;
        this.template = template;
        this.typesetter = typesetter;
        this.writer = writer;
        this.resources = resources;
        this.logo = logo;
        this.columnWidths = columnWidths;
    }

    /**
     * Chooses how tightly the sheet is set: the airiest density that brings identity and flow onto one page, if that is
     * wanted and one does; else the airiest that leaves no last page with a forgotten row or two and breaks no word; else
     * the one with the fewest such flaws.
     */
    LayoutChoice bestFit() throws SheetWriter.TemplateFault {
        List<Density> densities = template.densities();
        Density tightest = densities.get(densities.size() - 1);
        List<LayoutChoice> fits = new ArrayList<>();
        boolean mayJoin = template.isOn(ONE_PAGE);
        for (Density density : densities) {
            LayoutChoice fit = fit(density, MinimumSizes.ANY);
            if (joins(fit) && fit.isPossible()) {
                return fit;
            }
            if (fits.isEmpty() && mayJoin) {
                mayJoin = fit.paginator().joinedPart() < MOST_TIGHTENING && joins(fit(tightest, MinimumSizes.ANY));
            }
            fits.add(fit);
            if (!mayJoin && fits.stream().anyMatch(LayoutChoice::isFlawless)) {
                break;
            }
        }
        return Collections.min(fits, LayoutChoice.BY_FLAWS);
    }

    /** Measures the sheet as it is at a density, when rows and columns are given some room. */
    LayoutChoice fit(Density density, MinimumSizes room) throws SheetWriter.TemplateFault {
        ColumnKey key = new ColumnKey(
                sop.origin().span().source(), sop.tables(), sop.columns(), sop.steps(), density, room.lane());
        ColumnWidths columns = columnWidths.get(
                key, unknown -> ColumnPlanner.plan(sop, template, density, typesetter::width, room.lane()));
        // Without a column there is no cell for a connector, and the draft that is then printed needs none.
        SheetPlan sample = sop.actors().isEmpty()
                ? SheetPlan.unbroken(sop.steps().size(), true)
                : SheetPlan.sample(
                        sop.flow(), sop.tables().stream().map(FlowTable::last).toList());
        written = Optional.of(writer.write(sop, sample, columns, room, logo, true));
        Heights heights = heights(typesetter.measure(written.get().xhtml(), resources), sop, template);
        return new LayoutChoice(
                columns,
                room,
                new Paginator(heights, sop.flow(), Math.max(1, sop.actors(1).size())));
    }

    /** Tells whether identity and flow go on one page. */
    boolean joins(LayoutChoice fit) {
        return template.isOn(ONE_PAGE) && fit.paginator().fitsJoined();
    }

    /**
     * Sets the sheet.
     *
     * @param cells the cells that get a symbol
     */
    TypesetSheet typeset(SheetPlan plan, LayoutChoice fit, Set<String> cells) throws SheetWriter.TemplateFault {
        written = Optional.of(writer.write(sop, plan, fit.columns(), fit.room(), logo, false));
        return typesetter.typeset(written.get().xhtml(), resources, cells);
    }

    /** Returns what was handed to the typesetter last. */
    Optional<TemplateOutput> written() {
        return written;
    }

    /**
     * Reads the heights of a sheet of one page on endless paper.
     *
     * <p>What is printed and has none of the ids that are measured here is taken for a part of every page. So what stands only
     * once below the table needs an id among {@link #BELOW}, and what stands once above it one that is counted with the
     * identity or the title.
     */
    static Heights heights(ElementBoxes boxes, Sop sop, Template template) {
        List<Double> rows = IntStream.rangeClosed(1, sop.steps().size())
                .mapToObj(step -> height(boxes, ElementIds.stepRow(step))
                        + height(boxes, ElementIds.endRow(step))
                        + partRows(boxes, step, sop))
                .toList();
        double flowTop = top(boxes, ElementIds.flow(1)).orElse(0.0);
        double title = height(boxes, ElementIds.TITLE) + titleOfPart(boxes, 1, sop);
        Optional<ElementBox> sample = boxes.byId().entrySet().stream()
                .filter(entry -> ElementIds.Kind.CONNECTOR_ROW.isOf(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        double firstRow = headingOfPart(1, sop)
                .flatMap(id -> top(boxes, id))
                .or(() -> sample.map(ElementBox::box).map(Box::y))
                .or(() -> top(boxes, ElementIds.stepRow(1)))
                .orElse(flowTop + title);
        double connector = sample.map(element -> element.box().height()).orElse(0.0);
        double identityTop = top(boxes, ElementIds.IDENTITY).orElse(flowTop);
        double head = firstRow - flowTop - title;
        List<Heights.FurtherTable> further = furtherTables(boxes, sop);
        double below = BELOW.stream().mapToDouble(id -> height(boxes, id)).sum();
        double remarks = height(boxes, ElementIds.REMARKS);
        double inner = template.pageHeight()
                - template.margins().top()
                - template.margins().bottom();
        double heads = further.stream()
                .mapToDouble(table -> table.title() + table.head())
                .sum();
        double all = rows.stream().mapToDouble(Double::doubleValue).sum() + connector + below + remarks + heads;
        // What belongs to no row: the padding of the page, and the lower half of the table's outer rule.
        double frame = boxes.depth() - template.margins().top() - (firstRow - identityTop) - all;
        double page = inner - frame;
        double last = rows.isEmpty() ? 0 : rows.get(rows.size() - 1);
        double lastHead = further.isEmpty()
                ? title + head
                : further.get(further.size() - 1).title()
                        + further.get(further.size() - 1).head();
        // Notes take the last step along to their page; those that leave no room for it have pages of their own.
        boolean together = lastHead + last + connector + below + remarks <= page;
        double tail = below + (together ? remarks : 0);
        return new Heights(page, flowTop - identityTop, title, head, rows, connector, tail, further);
    }

    /** Returns the height of the rows around that of a step that belong to a part: its heading, and its sum. */
    private static double partRows(ElementBoxes boxes, int step, Sop sop) {
        double heading = headingOfPart(step, sop).map(id -> height(boxes, id)).orElse(0.0);
        return heading
                + sop.partTotal(step)
                        .map(part ->
                                height(boxes, ElementIds.partTotal(sop.parts().number(part))))
                        .orElse(0.0);
    }

    private static Optional<String> headingOfPart(int step, Sop sop) {
        return sop.partHeading(step).map(part -> ElementIds.part(sop.parts().number(part)));
    }

    private static double titleOfPart(ElementBoxes boxes, int step, Sop sop) {
        return sop.partAbove(step)
                .map(part -> height(boxes, ElementIds.part(sop.parts().number(part))))
                .orElse(0.0);
    }

    /** A heading of a part that stands above a table belongs to the block of that table. */
    private static List<Heights.FurtherTable> furtherTables(ElementBoxes boxes, Sop sop) {
        List<Heights.FurtherTable> further = new ArrayList<>();
        for (int i = 1; i < sop.tables().size(); i++) {
            FlowTable table = sop.tables().get(i);
            double top = top(boxes, ElementIds.flow(i + 1)).orElse(0.0);
            double title = titleOfPart(boxes, table.first(), sop);
            double row = top(boxes, ElementIds.stepRow(table.first())).orElse(top + title);
            int lanes = Math.max(1, table.actors().size());
            further.add(new Heights.FurtherTable(table.first(), lanes, title, row - top - title));
        }
        return further;
    }

    private static Optional<Double> top(ElementBoxes boxes, String id) {
        return boxes.find(id).map(element -> element.box().y());
    }

    private static double height(ElementBoxes boxes, String id) {
        return boxes.find(id).map(ElementBox::box).map(Box::height).orElse(0.0);
    }
}
