package id.sop.preview;

import id.sop.drawing.SheetGeometry;
import id.sop.geometry.Box;
import id.sop.model.Sop;
import id.sop.pdf.export.SvgExport;
import id.sop.source.ContentDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of an SOP as a browser shows them.
 *
 * @param sop what was drawn
 * @param draft whether they bear the mark of a draft, since something keeps the sheet from being signed
 */
record Drawn(Sop sop, List<Page> pages, boolean draft) {
    Drawn {
        pages = List.copyOf(pages);
    }

    /**
     * A page.
     *
     * @param key tells it from every page that looks different
     * @param paper in points
     * @param words of its text, from which {@link Passage} finds what is no step
     */
    @SuppressWarnings("ArrayRecordComponent") // Written once, and compared by its key.
    record Page(String key, byte[] svg, Box paper, List<Spot> spots, List<Head> heads, List<SvgExport.Word> words) {
        Page {
            spots = List.copyOf(spots);
            heads = List.copyOf(heads);
            words = List.copyOf(words);
        }
    }

    /**
     * A place on a page that belongs to a step, in points from its upper left corner.
     *
     * @param isSymbol whether it is a symbol, and not the row of the step
     */
    record Spot(int step, boolean isSymbol, Box box) {}

    /** The head of the column of an actor, in points from the upper left corner of the page. */
    record Head(String actor, Box box) {}

    static Drawn of(Sop sop, List<SvgExport.Page> painted, SheetGeometry geometry, boolean draft) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < painted.size(); i++) {
            SheetGeometry.Page page = geometry.pages().get(i);
            List<Spot> spots = new ArrayList<>();
            List<Head> heads = new ArrayList<>();
            for (SheetGeometry.Table table : page.tables()) {
                double top = table.frame().y();
                double height = table.rows().stream()
                        .findFirst()
                        .map(row -> Math.max(0, row.box().y() - top))
                        .orElse(0.0);
                for (SheetGeometry.Column column : table.columns()) {
                    heads.add(new Head(
                            column.actor(), new Box(column.left(), top, column.right() - column.left(), height)));
                }
                for (SheetGeometry.Row row : table.rows()) {
                    if (row.kind() == SheetGeometry.RowKind.STEP && row.step().isPresent()) {
                        spots.add(new Spot(row.step().getAsInt(), false, row.box()));
                    }
                }
            }
            for (SheetGeometry.Mark mark : page.marks()) {
                spots.add(new Spot(mark.step(), true, mark.symbol().box()));
            }
            byte[] svg = painted.get(i).svg();
            pages.add(new Page(
                    ContentDigest.of(svg).hex(),
                    svg,
                    page.paper(),
                    spots,
                    heads,
                    painted.get(i).words()));
        }
        return new Drawn(sop, pages, draft);
    }

    /** Returns how many bytes the pages take. */
    long size() {
        return pages.stream().mapToLong(page -> page.svg().length).sum();
    }
}
