package id.sop.drawing;

import id.sop.geometry.Box;
import id.sop.paging.ElementIds;
import id.sop.routing.diagram.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where the cells of a page came to lie. A row of the table that holds several rows of symbols is parted into as many of one
 * height.
 */
final class GridCells {
    /**
     * The tallest that a row of connectors is asked to be, in points: a word has room there beside a line. Since the pages are
     * reckoned with all of them as tall as the tallest, one more would cost many pages.
     */
    private static final double TALLEST_CONNECTORS = 34;

    private final Blueprint.Page page;
    private final ElementLocator places;

    GridCells(Blueprint.Page page, ElementLocator places) {
        this.page = page;
        this.places = places;
    }

    /** Returns the place in which a symbol stands; of one that goes across several lanes, in one of these. */
    Box of(Blueprint.Mark mark, int lane) {
        Box cell = places.place(page.rows().get(mark.row()).get(lane)).box();
        int count = count(mark.row());
        double height = cell.height() / count;
        int above = mark.row() - first(mark.row());
        return count == 1 ? cell : new Box(cell.x(), cell.y() + above * height, cell.width(), height);
    }

    /** Returns the place in which a symbol stands, or begins. */
    Box of(Blueprint.Mark mark) {
        return of(mark, mark.lane());
    }

    /** Returns the rules of the table, with the lines that part its rows. */
    TableGrid grid() {
        List<Double> lanes = new ArrayList<>();
        List<String> top = page.rows().get(0);
        for (String cell : top) {
            lanes.add(places.place(cell).box().x());
        }
        lanes.add(places.place(top.get(top.size() - 1)).box().right());
        List<Double> rows = new ArrayList<>();
        for (int row = 0; row < page.rows().size(); row++) {
            Box box = places.place(id(row)).box();
            rows.add(box.y() + (row - first(row)) * box.height() / count(row));
        }
        rows.add(places.place(id(page.rows().size() - 1)).box().bottom());
        return new TableGrid(lanes, rows);
    }

    /**
     * Notes that a row of symbols has to have a height. What a row of connectors does not give for it is sought in the row of the
     * next step.
     */
    void demand(int row, double height, Map<String, Double> heights) {
        double wanted = count(row) * height;
        if (!isOfConnectors(row)) {
            heights.merge(id(row), wanted, Math::max);
            return;
        }
        heights.merge(id(row), Math.min(TALLEST_CONNECTORS, wanted), Math::max);
        if (wanted > TALLEST_CONNECTORS) {
            int step = step(row);
            double own = places.place(id(step)).box().height();
            heights.merge(id(step), own + wanted - TALLEST_CONNECTORS, Math::max);
        }
    }

    /** Returns the row of the step that is the nearest to a row of connectors. */
    private int step(int row) {
        int onward = IntStream.range(0, row).allMatch(this::isOfConnectors) ? 1 : -1;
        int step = row + onward;
        while (isOfConnectors(step)) {
            step += onward;
        }
        return step;
    }

    private boolean isOfConnectors(int row) {
        return ElementIds.Kind.CONNECTOR_CELL.isOf(id(row));
    }

    private String id(int row) {
        return page.rows().get(row).get(0);
    }

    /** Returns the uppermost row of symbols in the same row of the table. */
    private int first(int row) {
        int first = row;
        while (first > 0 && id(first - 1).equals(id(row))) {
            first--;
        }
        return first;
    }

    private int count(int row) {
        int next = row + 1;
        while (next < page.rows().size() && id(next).equals(id(row))) {
            next++;
        }
        return next - first(row);
    }
}
