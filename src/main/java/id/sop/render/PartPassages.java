package id.sop.render;

import id.sop.drawing.Blueprint;
import id.sop.drawing.Caption;
import id.sop.drawing.Drawing;
import id.sop.drawing.ElementLocator;
import id.sop.geometry.Box;
import id.sop.geometry.Segment;
import id.sop.paging.ElementIds;
import id.sop.paging.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a drawing passes through the rows with the heading or the sum of a part.
 *
 * @param places where the cells came to lie
 */
record PartPassages(Drawing drawing, ElementLocator places) {
    /** A line along the rule of a row is not in it, points. */
    private static final double ALONG = 1;

    /** Returns the passages by the ids of the first cells of the rows. */
    Map<String, Set<Passage>> of(Blueprint blueprint) {
        Map<String, Set<Passage>> all = new HashMap<>();
        for (Blueprint.Page page : blueprint.pages()) {
            for (List<String> row : page.rows()) {
                if (!row.isEmpty() && isOfPart(row.get(0))) {
                    all.put(row.get(0), passages(row));
                }
            }
        }
        return all;
    }

    private static boolean isOfPart(String cell) {
        return ElementIds.Kind.PART_CELL.isOf(cell) || ElementIds.Kind.PART_TOTAL_CELL.isOf(cell);
    }

    private Set<Passage> passages(List<String> row) {
        ElementLocator.Location first = places.place(row.get(0));
        double left = first.box().x();
        double lane = (places.place(row.get(row.size() - 1)).box().right() - left) / row.size();
        Drawing.Page page = drawing.pages().get(first.page());
        return Stream.concat(
                        page.arrows().stream()
                                .flatMap(arrow -> arrow.line().segments().stream())
                                .map(Segment::bounds),
                        page.captions().stream().map(Caption::box))
                .filter(mark -> mark.bottom() > first.box().y() + ALONG
                        && mark.y() < first.box().bottom() - ALONG)
                .map(mark -> passage(mark, left, lane))
                .collect(Collectors.toSet());
    }

    private static Passage passage(Box mark, double left, double lane) {
        return new Passage((mark.x() - left) / lane, (mark.right() - left) / lane);
    }
}
