package id.sop.importing.recognition;

import id.sop.importing.page.Caption;
import id.sop.importing.page.Cell;
import id.sop.importing.page.SourceDocument;
import id.sop.importing.page.SourcePage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands around the tables of a procedure.
 *
 * @param top where the first table begins
 * @param cells before the first table, and in a text also behind the last one
 * @param captions likewise
 * @param belowCells the cells behind the last table
 * @param below the captions behind the last table
 */
record Surroundings(Mark top, List<Cell> cells, List<Caption> captions, List<Cell> belowCells, List<Caption> below) {
    Surroundings {
        cells = List.copyOf(cells);
        captions = List.copyOf(captions);
        belowCells = List.copyOf(belowCells);
        below = List.copyOf(below);
    }

    /** A place between two others in the order of the pages. */
    record Mark(int page, double y) {
        boolean isBefore(Mark other) {
            return page < other.page || (page == other.page && y <= other.y + TableHead.SAME);
        }
    }

    /**
     * Returns what stands around one of the procedures of a document.
     *
     * @param all the regions of each procedure
     */
    static Surroundings of(SourceDocument document, List<List<Region>> all, int index) {
        Mark start = index == 0 ? new Mark(-1, 0) : below(document, all, index - 1);
        Mark end = index == all.size() - 1 ? new Mark(Integer.MAX_VALUE, 0) : below(document, all, index);
        Region first = all.get(index).get(0);
        Region last = all.get(index).get(all.get(index).size() - 1);
        Mark top = new Mark(first.page(), first.top());
        Mark bottom = new Mark(last.page(), last.end());
        List<Cell> cells = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        List<Cell> belowCells = new ArrayList<>();
        List<Caption> below = new ArrayList<>();
        PageFurniture furniture = new PageFurniture(document);
        for (int page = 0; page < document.pages().size(); page++) {
            SourcePage source = document.pages().get(page);
            for (Cell cell : source.cells()) {
                Mark upper = new Mark(page, cell.box().y());
                Mark lower = new Mark(page, cell.box().bottom());
                if (start.isBefore(upper) && lower.isBefore(top)) {
                    cells.add(cell);
                } else if (bottom.isBefore(upper) && lower.isBefore(end)) {
                    belowCells.add(cell);
                }
            }
            for (Caption caption : source.captions()) {
                Mark upper = new Mark(page, caption.box().y());
                Mark lower = new Mark(page, caption.box().bottom());
                if (start.isBefore(upper) && lower.isBefore(top)) {
                    captions.add(caption);
                } else if (bottom.isBefore(upper) && lower.isBefore(end)) {
                    furniture.without(caption).ifPresent(below::add);
                }
            }
        }
        return new Surroundings(top, cells, captions, belowCells, below);
    }

    /** Returns the place where what belongs to a procedure ends and what belongs to the next one begins. */
    private static Mark below(SourceDocument document, List<List<Region>> all, int index) {
        List<Region> own = all.get(index);
        Region last = own.get(own.size() - 1);
        Region next = all.get(index + 1).get(0);
        if (last.page() != next.page()) {
            return new Mark(last.page(), Double.MAX_VALUE);
        }
        double title = document.pages().get(last.page()).captions().stream()
                .filter(caption -> caption.box().y() > last.end() - TableHead.SAME)
                .filter(caption -> caption.box().y() < next.top())
                .filter(caption -> Regions.isTitle(caption.text()))
                .map(caption -> caption.box().y())
                .min(Comparator.naturalOrder())
                .orElse(last.end());
        return new Mark(last.page(), title - 2 * TableHead.SAME);
    }
}
